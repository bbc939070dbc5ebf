/** Who runs the vehicle: carriers with their designators, armed forces, railways, ferry lines, air ambulances. */
import { indexPhrases, PhraseIndex } from '../language/phrase-index.js';
import { isClosedClass } from '../language/word-classes.js';
import { deferred } from '../model/deferred.js';
import { Extensible } from '../model/extensible.js';
import type { Token } from '../model/token.js';
import { isMonth, isWeekday } from './calendar-words.js';
import { beginsPlace, knownPlaceNamed, matchDemonym, matchPlace } from './gazetteer.js';
import { AIRLINES } from './lexicon/airlines.js';
import { FORCES } from './lexicon/forces.js';
import { joinTokens } from './name.js';
import { cellsOf, held, namesIn } from './rows.js';
import { readVehicle } from './vehicles.js';

export interface OperatorMatch {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly parent: string | null;
  readonly known: boolean;
}

interface KnownOperator {
  readonly name: string;
  readonly parent: string | null;
}

const byName = new PhraseIndex<KnownOperator>((add) => {
  for (const row of AIRLINES) {
    const names = namesIn(cellsOf(row)[0]);
    const airline = { name: names[0]!, parent: null };
    for (const name of names) add(name, airline);
  }
  for (const row of FORCES) {
    const [cell, country] = cellsOf(row);
    const names = namesIn(cell);
    const force = { name: names[0]!, parent: held(country) };
    for (const name of names) add(name, force);
  }
});

/** Names of airlines by their designators; of two airlines with one, the first. */
const byCode = deferred(() => {
  const airlines = new Map<string, string>();
  for (const row of AIRLINES) {
    const [names, , iata, icao] = cellsOf(row);
    for (const code of [held(iata), held(icao)])
      if (code !== null && !airlines.has(code)) airlines.set(code, namesIn(names)[0]!);
  }
  return airlines;
});

const operators = new Extensible(byName, (lexicon, usual) => {
  // told apart from the looking up: what is known of places is that of the lexicon, too
  const own = (lexicon.operators ?? []).map(({ name, aliases = [], country = null }) => {
    const parent = country === null ? null : (knownPlaceNamed(country)?.name ?? null);
    return { names: [name, ...aliases], operator: { name, parent } };
  });
  return new PhraseIndex<KnownOperator>((add) => {
    for (const { names, operator } of own) for (const one of names) add(one, operator);
  }, usual);
});

/** The usual name of an operator, from any of its names, or null. */
export const knownOperator = (name: string): string | null => operators.current.valueOf(name)?.name ?? null;

/** The airline of an IATA or ICAO designator, or null. */
export function airlineByCode(code: string): string | null {
  return byCode().get(code) ?? null;
}

/** Last words of a carrier's name that the lexicon may not have. */
const CARRIER_TAILS = new Set([
  'airlines',
  'airline',
  'airways',
  'aviation',
  'air',
  'aero',
  'airlift',
  'helicopters',
  'railway',
  'railways',
  'rail',
  'ferries',
  'lines',
  'charter',
  'charters',
  'airservices',
  'express',
  'trains',
  'coaches',
  'shipping',
]);
/** Tails that are too common to make a name without a lexicon entry unless two capitalised words stand before them. */
const WEAK_TAILS = new Set([
  'air',
  'rail',
  'lines',
  'express',
  'aero',
  'railway',
  'trains',
  'shipping',
  'aviation',
  'charter',
  'helicopters',
]);
const NO_HEAD = new Set([
  'the',
  'a',
  'an',
  'in',
  'on',
  'of',
  'by',
  'civil',
  'federal',
  'international',
  'private',
  'commercial',
  'general',
  'military',
  'us',
  'u.s.',
  'european',
  'national',
  'ministry',
  'department',
]);

/** Whether the name of a known operator, a service or its nation may begin with a word (folded). */
export const mayBeginOperator = (word: string): boolean =>
  operators.current.begins(word) || beginsPlace(word) || services.begins(word);

/** Reads the operator whose name starts at a token, or null. */
export function readOperator(tokens: readonly Token[], at: number): OperatorMatch | null {
  if (!tokens[at]?.capital) return readForce(tokens, at);
  const known = operators.current.match(tokens, at);
  if (known !== null)
    return { from: at, to: known.to, name: known.value.name, parent: known.value.parent, known: true };
  return readService(tokens, at) ?? readUnknownCarrier(tokens, at) ?? readFlownName(tokens, at);
}

/** "an air force C-130", "the army helicopter": a service without its nation, right before its vehicle. */
function readForce(tokens: readonly Token[], at: number): OperatorMatch | null {
  const first = tokens[at]?.norm;
  if (first !== 'air' && first !== 'army' && first !== 'navy' && first !== 'coast') return null;
  const service = services.match(tokens, at);
  if (service === null || readVehicle(tokens, service.to) === null) return null;
  return { from: at, to: service.to, name: service.value, parent: null, known: false };
}

/** Armed and public services. */
const services = indexPhrases([
  'armed forces',
  'air force',
  'air national guard',
  'army national guard',
  'national guard',
  'coast guard',
  'border guard',
  'marine corps',
  'state police',
  'army',
  'navy',
  'military',
]);

/** "Japanese military", "Nevada National Guard", "Navy", "air force": a service, with its nation as far as named. */
function readService(tokens: readonly Token[], at: number): OperatorMatch | null {
  const demonym = matchDemonym(tokens, at);
  const place = demonym === null ? matchPlace(tokens, at) : null;
  const nation =
    demonym ??
    (place !== null && /^(?:country|region)$/.test(place.place.type) ? { to: place.to, name: place.place.name } : null);
  const from = nation?.to ?? at;
  const service = services.match(tokens, from);
  if (service === null) return null;
  // "military helicopter", "former army officer": only a nation makes "military" a body, only a capital "army"
  if (
    nation === null &&
    (service.value === 'military' ||
      !tokens[at]!.capital ||
      (tokens[at - 1]?.capital && !isClosedClass(tokens[at - 1]!.norm) && at > 1))
  )
    return null;
  const { to } = service;
  return { from: at, to, name: joinTokens(tokens, at, to), parent: nation?.name ?? null, known: false };
}

/** "Avialta Flight 2291": a name right before a numbered flight is its carrier's. */
function readFlownName(tokens: readonly Token[], at: number): OperatorMatch | null {
  if (at > 0 && tokens[at - 1]!.capital && !NO_HEAD.has(tokens[at - 1]!.norm)) return null;
  if (NO_HEAD.has(tokens[at]!.norm) || isClosedClass(tokens[at]!.norm)) return null;
  let to = at + 1;
  while (to < at + 3 && tokens[to]?.capital && tokens[to]!.norm !== 'flight') to++;
  if (tokens[to]?.norm !== 'flight' || !/\d/.test(tokens[to + 1]?.norm ?? '')) return null;
  if (matchDemonym(tokens, at) !== null || matchPlace(tokens, at) !== null) return null;
  return { from: at, to, name: joinTokens(tokens, at, to), parent: null, known: false };
}

/**
 * The name behind "operated by", "the carrier": capitalised words, at most four. The frame makes it an operator, so no
 * form is asked of it.
 */
export function readFramedOperator(tokens: readonly Token[], at: number): OperatorMatch | null {
  const known = readOperator(tokens, at);
  if (known !== null) return known;
  // "the 37th Air Cavalry Squadron"
  const isUnit = /^\d+(?:st|nd|rd|th)$/.test(tokens[at]?.norm ?? '') && tokens[at + 1]?.capital;
  let to = isUnit ? at + 1 : at;
  while (to < at + 5 && tokens[to]?.capital && !isClosedClass(tokens[to]!.norm)) to++;
  // "Chonghaejin Marine Co." is Chonghaejin Marine
  while (to > at + 1 && /^(?:co|inc|ltd|corp|llc|plc|company)$/.test(tokens[to - 1]!.norm)) to--;
  if (
    to === at ||
    (isClosedClass(tokens[to]?.norm ?? '') && tokens[to]!.capital) ||
    /^(?:responsible|involved|behind|for|says|said|at)$/.test(tokens[at]!.norm) ||
    matchDemonym(tokens, at) !== null ||
    isWeekday(tokens[at]!.norm) ||
    isMonth(tokens[at]!.norm)
  )
    return null;
  return { from: at, to, name: joinTokens(tokens, at, to), parent: null, known: false };
}

function readUnknownCarrier(tokens: readonly Token[], at: number): OperatorMatch | null {
  if (tokens[at - 1]?.capital && !NO_HEAD.has(tokens[at - 1]!.norm)) return null;
  if (!tokens[at + 1]?.capital || NO_HEAD.has(tokens[at]!.norm)) return null;
  // "Tanzanian Precision Air": the nation is no part of the name
  if (matchDemonym(tokens, at) !== null) return null;
  for (let to = at + 1; to < at + 4; to++) {
    const token = tokens[to];
    if (!token?.capital) return null;
    if (!CARRIER_TAILS.has(token.norm) || tokens[to + 1]?.capital) continue;
    if (
      WEAK_TAILS.has(token.norm) &&
      !/^(?:flight|plane|jet|aircraft|train|bus|ferry|helicopter|crash|passenger|turboprop|airliner|chopper|service|twin|dash)s?$/.test(
        tokens[to + 1]?.norm ?? '',
      )
    )
      return null;
    return { from: at, to: to + 1, name: joinTokens(tokens, at, to + 1), parent: null, known: false };
  }
  return null;
}
