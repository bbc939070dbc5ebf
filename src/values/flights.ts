/** Flight designators: "J2-8243", "AHY8243", "Flight 8243", "flight No. PW 494". */
import type { FlightValue } from '../model/fact-kind.js';
import type { Token } from '../model/token.js';
import { isMonth } from './calendar-words.js';
import { airlineByCode } from './operators.js';
import { readVehicle } from './vehicles.js';

export interface FlightMatch {
  readonly from: number;
  readonly to: number;
  readonly value: FlightValue;
}

/** A designator glued to its number; IATA codes have a letter and a letter or digit, ICAO codes three letters. */
const GLUED = /^([a-z][a-z0-9]|[0-9][a-z]|[a-z]{3})-?0*([1-9][0-9]{0,3})([a-z]?)$/;
const CODE = /^(?:[a-z][a-z0-9]|[0-9][a-z]|[a-z]{3})$/;
const NUMBER = /^0*([1-9][0-9]{0,3})$/;

/** Whether a designator may begin with a word (folded). */
export const mayBeginFlight = (word: string): boolean => word === 'flight' || word === 'flights' || GLUED.test(word);

/** Reads a flight designator at a token. Without the word "flight" before it, the airline code must be a known one. */
export function readFlight(tokens: readonly Token[], at: number): FlightMatch | null {
  const word = tokens[at]?.norm;
  if (word === 'flight' || word === 'flights') return readBehindWord(tokens, at);
  const glued = GLUED.exec(word ?? '');
  if (glued === null || !/^[A-Z0-9]/.test(tokens[at]!.raw) || tokens[at]!.raw !== tokens[at]!.raw.toUpperCase())
    return null;
  const code = glued[1]!.toUpperCase();
  if (airlineByCode(code) === null || glued[2]!.length < 2 || readVehicle(tokens, at)?.specific) return null;
  // types, roads and gates look the same: the sentence must speak of a flight or of that airline
  if (
    !tokens.some(
      (token) =>
        token.norm === 'flight' || token.norm === 'flights' || token.norm === 'airlines' || token.norm === 'airways',
    )
  )
    return null;
  // "B737", "A320", "C130" are types; two letters and a digit-only tail of two is more often a road or a gate
  if (/^[A-Z]\d$/.test(code) && !tokens[at]!.norm.includes('-')) return null;
  return { from: at, to: at + 1, value: { number: glued[2]!, designator: code } };
}

function readBehindWord(tokens: readonly Token[], start: number): FlightMatch | null {
  let at = start + 1;
  if (tokens[at]?.norm === 'number' || tokens[at]?.norm === 'no' || tokens[at]?.norm === 'nr') at++;
  if (tokens[at]?.norm === '.' || tokens[at]?.norm === '#') at++;
  const token = tokens[at];
  // "flight A320 training", "the flight 11 September"
  if (token === undefined || readVehicle(tokens, at)?.specific || isMonth(tokens[at + 1]?.norm ?? '')) return null;
  const number = token.kind === 'number' ? NUMBER.exec(token.norm) : null;
  if (number !== null) return numbered(tokens, start, at, number[1]!);
  const glued = GLUED.exec(token.norm);
  if (glued !== null && /\d/.test(glued[2]!)) {
    return { from: start, to: at + 1, value: { number: glued[2]!, designator: glued[1]!.toUpperCase() } };
  }
  const parted =
    CODE.test(token.norm) && token.raw === token.raw.toUpperCase() ? NUMBER.exec(tokens[at + 1]?.norm ?? '') : null;
  if (parted === null) return null;
  return { from: start, to: at + 2, value: { number: parted[1]!, designator: token.norm.toUpperCase() } };
}

/** "Flight 8243" is one; "flight 2 hours", "flights 3 times", "flight 30 minutes" are not. */
const UNIT =
  /^(?:hours?|minutes?|days?|weeks?|miles?|km|kilometers?|kilometres?|times|people|passengers|years?|percent|%)$/;

function numbered(tokens: readonly Token[], start: number, at: number, number: string): FlightMatch | null {
  if (UNIT.test(tokens[at + 1]?.norm ?? '')) return null;
  return { from: start, to: at + 1, value: { number, designator: null } };
}

/** Whether two flight numbers may be one misprinted: the same digits in another order, or one digit off in three or more. */
export function isNearNumber(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let off = 0;
  let sum = 0;
  for (let i = 0; i < a.length; i++) {
    const step = a.charCodeAt(i) - b.charCodeAt(i);
    if (step !== 0) off++;
    sum += step;
  }
  if (off === 1) return a.length >= 3;
  // the same digits come to the same sum; few pairs get as far
  return sum === 0 && [...a].sort().join('') === [...b].sort().join('');
}
