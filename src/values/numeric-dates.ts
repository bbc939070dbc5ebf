/** Dates in figures only: "2024-06-04", "2024-06-04T23:30:00-05:00", "25/12/2023". */
import type { Token } from '../model/token.js';
import { dayNumber } from './civil-days.js';

/** What figures between dashes, slashes or stops come to. */
export interface NumericDate {
  /** Null: no such day, or the order of day and month or the century is anybody's guess. */
  readonly days: number | null;
  readonly to: number;
  /** A machine's clock stands with it: whose zone it keeps is not told, or is not that of the place. */
  readonly isTimed: boolean;
}

const PART = /^[\d./tz-]+$/;
const MOST_TOKENS = 16;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:t\d{1,2})?$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
/** Years that a report may speak of. */
const isLikelyYear = (year: number) => year >= 1900 && year <= 2099;

/** Reads the date in figures that starts at a number token; null for other numbers. */
export function readNumericDate(tokens: readonly Token[], at: number): NumericDate | null {
  if (tokens[at]?.kind !== 'number' || tokens[at - 1]?.end === tokens[at]!.start) return null;
  const { text, to } = joinParts(tokens, at);
  const first = YEAR_FIRST.exec(text);
  if (first !== null) return { days: dayOf(first[1]!, first[3]!, first[4]!), ...endOfClock(tokens, to) };
  const last = YEAR_LAST.exec(text);
  if (last === null) return null;
  return { days: last[4]!.length === 4 ? dayOfEither(last[1]!, last[3]!, last[4]!) : null, to, isTimed: false };
}

function joinParts(tokens: readonly Token[], at: number): { text: string; to: number } {
  let text = tokens[at]!.norm;
  let to = at + 1;
  while (
    to < Math.min(tokens.length, at + MOST_TOKENS) &&
    tokens[to]!.start === tokens[to - 1]!.end &&
    PART.test(tokens[to]!.norm)
  )
    text += tokens[to++]!.norm;
  // the stop that ends the sentence
  return /[./-]$/.test(text) ? { text: text.slice(0, -1), to: to - 1 } : { text, to };
}

function dayOf(year: string, month: string, day: string): number | null {
  return isLikelyYear(Number(year)) ? dayNumber(Number(year), Number(month), Number(day)) : null;
}

/** Day first or month first: only where one of the two can be no month, or both are the same. */
function dayOfEither(one: string, other: string, year: string): number | null {
  const [dayFirst, monthFirst] = [dayOf(year, other, one), dayOf(year, one, other)];
  return dayFirst === null || monthFirst === null || dayFirst === monthFirst ? (dayFirst ?? monthFirst) : null;
}

/** ":30:00-05:00", "z": the rest of a moment behind its day. */
function endOfClock(tokens: readonly Token[], from: number): { to: number; isTimed: boolean } {
  let to = from;
  while (
    to < Math.min(tokens.length, from + MOST_TOKENS) &&
    tokens[to]!.start === tokens[to - 1]!.end &&
    /^(?:[-+:\u2212]|\d[\dz.]*)$/.test(tokens[to]!.norm)
  )
    to++;
  return { to, isTimed: to > from || /[tz]/.test(tokens[from - 1]!.norm) };
}
