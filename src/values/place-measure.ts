/** What facts that answer with a place share. Containment is no conflict; without a map two near places cannot conflict. */
import type { PlaceChunk } from '../model/chunk.js';
import type { Relation } from '../model/comparison.js';
import type { PlaceValue, Reading } from '../model/fact-kind.js';
import type { Mention } from '../model/mention.js';
import type { ParsedSentence, Pattern } from '../model/pattern.js';
import { knownPlace, matchDemonym, matchPlace, parentsOf } from './gazetteer.js';
import { foldName } from './name.js';

/** The last place a mention caught: patterns put the one that matters last. */
export function readPlaces(mention: Mention): Reading<PlaceValue>[] {
  const places = mention.captures.filter((chunk): chunk is PlaceChunk => chunk.kind === 'place');
  const place = mention.fact === 'origin' ? places[0] : places.at(-1);
  return place === undefined ? [] : [{ value: place.value }];
}

export const canonicalPlace = (value: PlaceValue): string => value.name;

/** "near Aktau, Kazakhstan". */
export function labelPlace(value: PlaceValue): string {
  const widest = value.parents.at(-1);
  const name = widest === undefined || widest === value.name ? value.name : `${value.name}, ${widest}`;
  return value.type !== 'country' && /^(?:near|off|over|outside|into)$/.test(value.relation)
    ? `${value.relation} ${name}`
    : name;
}

const chain = (value: PlaceValue) => [value.name, ...value.parents, ...value.parents.flatMap(parentsOf)].map(foldName);

/** Equal, or one inside the other; all else is left open: without a map two names may be one place. */
export function relatePlaces(a: PlaceValue, b: PlaceValue): Relation {
  const one = chain(a);
  const other = chain(b);
  if (one[0] === other[0]) return 'equal';
  if (one.includes(other[0]!) || other.includes(one[0]!)) return 'narrower';
  if (containsWord(one[0]!, other[0]!)) return 'narrower';
  return 'compatible';
}

const containsWord = (a: string, b: string) => ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);

/** Ends of a journey: two different cities cannot both be the one. */
export function relateStops(a: PlaceValue, b: PlaceValue): Relation {
  const relation = relatePlaces(a, b);
  if (relation !== 'compatible') return relation;
  return isCity(a) && isCity(b) ? 'conflicting' : 'compatible';
}
const isCity = (value: PlaceValue) => value.type === 'city' || value.type === 'named';

/** "Pakistan train crash", "Greek train crash": a place before vehicle and accident word, as a chunk. */
export function placeNameBefore(parsed: ParsedSentence, at: number): PlaceChunk | null {
  for (let from = Math.max(0, at - 6); from < at - 1; from++) {
    const known = matchPlace(parsed.tokens, from);
    // "US Army helicopter crash": whose it is, not where
    if (from > 0 && parsed.tokens[from - 1]!.capital && matchDemonym(parsed.tokens, from - 1) !== null) continue;
    if (known !== null && /^(?:us|uk|usa|un)$/.test(parsed.tokens[from]!.norm)) continue;
    const owned = known !== null && parsed.tokens[known.to]?.norm === "'s" ? known.to + 1 : (known?.to ?? 0);
    if (known !== null && isCompound(parsed, owned, at)) {
      const { name, type, parents } = known.place;
      return {
        kind: 'place',
        from,
        to: known.to,
        known: true,
        value: { name, type, parents: [...parents], relation: 'in' },
      };
    }
    const demonym = matchDemonym(parsed.tokens, from);
    if (demonym !== null && isCompound(parsed, demonym.to, at) && isOnRails(parsed, at)) {
      return {
        kind: 'place',
        from,
        to: demonym.to,
        known: true,
        value: { name: demonym.name, type: 'country', parents: [], relation: 'in' },
      };
    }
  }
  return null;
}

/** Only nouns and adjectives of the vehicle between the place and the accident word. */
function isCompound(parsed: ParsedSentence, from: number, at: number): boolean {
  if (from >= at) return false;
  const vehicle = parsed.endingAt(at).find((chunk) => chunk.kind === 'vehicle');
  return vehicle !== undefined && vehicle.from <= from;
}

/** A train, bus or ferry is where its country is; a plane of a country may be anywhere. */
function isOnRails(parsed: ParsedSentence, at: number): boolean {
  const vehicle = parsed.endingAt(at).find((chunk) => chunk.kind === 'vehicle');
  return vehicle?.kind === 'vehicle' && /^(?:train|bus|ship)$/.test(vehicle.value.vehicle);
}

/** "Rawalpindi-bound": the place in such a word, as a chunk. */
export function boundPlace(parsed: ParsedSentence, at: number): PlaceChunk | null {
  const token = parsed.tokens[at];
  if (token === undefined || !token.capital || !/-bound$/.test(token.norm)) return null;
  return namedChunk(token.raw.slice(0, -'-bound'.length), at);
}

/** Routes named by their ends ("the Cairo–Luxor express"), catching the first end (0) or the second (1). */
export const routesNaming = (end: 0 | 1): readonly Pattern[] => [
  {
    name: 'dashed-route',
    triggers: ['\u2013', '-'],
    find: (parsed, at) => {
      const ends = dashedRoute(parsed, at);
      return ends === null ? null : { from: at - 1, to: at + 2, anchor: at, captures: [ends[end]] };
    },
  },
  {
    name: 'hyphened-route',
    triggers: ['express', 'train', 'flight', 'route', 'service', 'line', 'bus', 'ferry', 'coach'],
    find: (parsed, at) => {
      for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
        const ends = hyphenedRoute(parsed, i);
        if (ends !== null) return { from: i, to: at + 1, anchor: i, captures: [ends[end]] };
      }
      return null;
    },
  },
];

/** "the Newark-to-Buffalo flight", "the Shalimar-Chennai express": both ends in one word, as chunks, or null. */
function hyphenedRoute(parsed: ParsedSentence, at: number): readonly [PlaceChunk, PlaceChunk] | null {
  const match = /^(\p{Lu}[\p{L} ]+?)-(?:to-)?(\p{Lu}\p{L}+)$/u.exec(parsed.tokens[at]?.raw ?? '');
  if (match === null || !parsed.tokens.slice(at + 1, at + 4).some((token) => ROUTE_NOUNS.has(token.norm))) return null;
  const [from, to] = [namedChunk(match[1]!, at), namedChunk(match[2]!, at)];
  return from.known || to.known || parsed.tokens[at]!.raw.includes('-to-') ? [from, to] : null;
}

/** "the Cairo–Luxor express", "flight ZL-6184 Bishkek–Khujand": both ends of a dashed route, as chunks, or null. */
function dashedRoute(parsed: ParsedSentence, dash: number): readonly [PlaceChunk, PlaceChunk] | null {
  const [before, behind] = [parsed.tokens[dash - 1], parsed.tokens[dash + 1]];
  if (
    !before?.capital ||
    !behind?.capital ||
    before.end !== parsed.tokens[dash]!.start ||
    behind.start !== parsed.tokens[dash]!.end
  )
    return null;
  const isRoute = parsed.tokens.slice(Math.max(0, dash - 6), dash + 5).some((token) => ROUTE_NOUNS.has(token.norm));
  return isRoute ? [namedChunk(before.raw, dash - 1), namedChunk(behind.raw, dash + 1)] : null;
}
const ROUTE_NOUNS = new Set([
  'express',
  'train',
  'flight',
  'route',
  'service',
  'line',
  'bus',
  'ferry',
  'railway',
  'coach',
  'sleeper',
]);

function namedChunk(name: string, at: number): PlaceChunk {
  const known = knownPlace(name);
  return {
    kind: 'place',
    from: at,
    to: at + 1,
    known: known !== null,
    value: { name, parents: [...(known?.parents ?? [])], type: known?.type ?? 'named', relation: 'to' },
  };
}
