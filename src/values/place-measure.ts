/** What facts that answer with a place share. Containment is no conflict; without a map two near places cannot conflict. */
import { isClosedClass } from '../language/word-classes.js';
import type { PlaceChunk, VehicleChunk } from '../model/chunk.js';
import type { Relation } from '../model/comparison.js';
import { Extensible } from '../model/extensible.js';
import type { PlaceValue, Reading } from '../model/fact-kind.js';
import type { Mention } from '../model/mention.js';
import type { ParsedSentence, Pattern } from '../model/pattern.js';
import type { Token } from '../model/token.js';
import { SAYING_WORDS } from './crash-words.js';
import { knownPlace, matchDemonym, matchPlace, parentsOf } from './gazetteer.js';
import { foldName, joinTokens } from './name.js';

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

const memory = new Extensible(new WeakMap<PlaceValue, readonly string[]>(), () => new WeakMap());

/** A place's name and those of the places that hold it, folded; found once for each value. */
function chain(value: PlaceValue): readonly string[] {
  const chains = memory.current;
  let names = chains.get(value);
  if (names === undefined) {
    names = [value.name, ...value.parents, ...value.parents.flatMap(parentsOf)].map(foldName);
    chains.set(value, names);
  }
  return names;
}

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
  // of two names the gazetteer lacks, one may be a village on the other's island
  const isKnown = a.type === 'city' || b.type === 'city';
  return isKnown && isCity(a) && isCity(b) ? 'conflicting' : 'compatible';
}
/** An unknown name may be a town's; one in capitals only is a code. */
const isCity = (value: PlaceValue) => value.type === 'city' || (value.type === 'named' && /\p{Ll}/u.test(value.name));

/**
 * The place that qualifies an accident word, as a chunk: "Pakistan train crash", "Bondi Beach helicopter crash", "Peru's
 * train disaster"; with `isNoun` false, what a headline's verb is said of: "Idaho train carrying propane derails".
 */
export function placeNameBefore(parsed: ParsedSentence, at: number, isNoun: boolean): PlaceChunk | null {
  if (!parsed.chunks.some(({ kind }) => kind === 'vehicle') && parsed.tokens[at + 1]?.norm !== ':') return null;
  for (let from = Math.max(0, at - QUALIFIER_REACH); from < at; from++) {
    const named = namedAt(parsed, from);
    if (named === null) continue;
    const { place, isDemonym } = named;
    const to = parsed.tokens[place.to]?.norm === "'s" ? place.to + 1 : place.to;
    // "Philadelphia crash: eighth body found": a headline's label without the vehicle
    if (to === at && isNoun && !isDemonym && from === 0 && parsed.tokens[at + 1]?.norm === ':') return place;
    const vehicle = vehicleOf(parsed, to, at, isNoun);
    if (vehicle === null) continue;
    // a train is where its country is; a plane, a coach or a ferry of a country may be anywhere
    if (!isDemonym || (isNoun && vehicle.value.vehicle === 'train')) return place;
  }
  return null;
}
const QUALIFIER_REACH = 9;

/** A place name, or the country of a demonym, whose name starts at a token. */
function namedAt(parsed: ParsedSentence, from: number): { place: PlaceChunk; isDemonym: boolean } | null {
  const { tokens } = parsed;
  if (!tokens[from]?.capital) return null;
  const known = matchPlace(tokens, from);
  // "US Army helicopter crash": whose it is, not where
  if (from > 0 && tokens[from - 1]!.capital && matchDemonym(tokens, from - 1) !== null) return null;
  if (parsed.startingAt(from).some((chunk) => chunk.kind === 'operator' || chunk.kind === 'vehicle')) return null;
  if (known !== null) {
    if (/^(?:us|uk|usa|un)$/.test(tokens[from]!.norm)) return null;
    const { name, type, parents } = known.place;
    const value = { name, type, parents: [...parents], relation: 'in' };
    return { isDemonym: false, place: { kind: 'place', from, to: known.to, known: true, value } };
  }
  const demonym = matchDemonym(tokens, from);
  if (demonym !== null) {
    const value = { name: demonym.name, type: 'country', parents: [], relation: 'in' } as const;
    return { isDemonym: true, place: { kind: 'place', from, to: demonym.to, known: true, value } };
  }
  const spot = readSpot(tokens, from);
  return spot === null ? null : { isDemonym: false, place: spot };
}

/** "Bondi Beach", "Barossa Valley": a name that tells by its last word that it is a place's. */
function readSpot(tokens: readonly Token[], from: number): PlaceChunk | null {
  if (!tokens[from]?.capital || isClosedClass(tokens[from]!.norm) || SPOT_TAILS.has(tokens[from]!.norm)) return null;
  let to = from + 1;
  while (to < from + 3 && tokens[to]?.capital && !SPOT_TAILS.has(tokens[to]!.norm)) to++;
  if (!tokens[to]?.capital || !SPOT_TAILS.has(tokens[to]!.norm)) return null;
  const value = { name: joinTokens(tokens, from, to + 1), type: 'named', parents: [], relation: 'in' } as const;
  return { kind: 'place', from, to: to + 1, known: false, value };
}
const SPOT_TAILS = new Set(
  'beach valley county lake island islands bay hills mountain mountains pass gorge road street lane park airport harbour harbor river canyon creek'.split(
    ' ',
  ),
);

/** The vehicle behind the place whose accident is told at `at`: only its own adjectives and nouns between, or its verb's clause. */
function vehicleOf(parsed: ParsedSentence, from: number, at: number, isNoun: boolean): VehicleChunk | null {
  const vehicle = parsed.chunks.find(
    (chunk): chunk is VehicleChunk => chunk.kind === 'vehicle' && chunk.to > from && chunk.to <= at,
  );
  if (vehicle === undefined) return null;
  const isPlain = (token: Token) =>
    token.kind !== 'mark' && !isClosedClass(token.norm) && !SAYING_WORDS.has(token.norm);
  const before = parsed.tokens.slice(from, Math.max(from, vehicle.from));
  if (!before.every(isPlain) || before.length > 3) return null;
  const behind = parsed.tokens.slice(vehicle.to, at);
  if (isNoun) return behind.length === 0 || (behind.length === 1 && isPlain(behind[0]!)) ? vehicle : null;
  // "Idaho train carrying propane derails": nothing else may be the verb's subject
  return from <= vehicle.from &&
    behind.every((token) => token.kind !== 'mark' && !/^(?:and|but|who|as|after|when)$/.test(token.norm))
    ? vehicle
    : null;
}

/** "Rawalpindi-bound": the place in such a word, as a chunk. */
export function boundPlace(parsed: ParsedSentence, at: number): PlaceChunk | null {
  const token = parsed.tokens[at];
  if (token === undefined || !token.capital || !/-bound$/.test(token.norm)) return null;
  return namedChunk(token.raw.slice(0, -'-bound'.length), at);
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
    name: 'worded-route',
    triggers: [...ROUTE_NOUNS],
    find: (parsed, at) => {
      const ends = wordedRoute(parsed, at);
      return ends === null ? null : { from: ends[0].from, to: at + 1, anchor: at, captures: [ends[end]] };
    },
  },
  {
    name: 'hyphened-route',
    triggers: [
      'express',
      'train',
      'flight',
      'route',
      'service',
      'line',
      'bus',
      'ferry',
      'coach',
      'crash',
      'disaster',
      'jet',
    ],
    find: (parsed, at) => {
      for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
        const ends = hyphenedRoute(parsed, i);
        if (ends !== null) return { from: i, to: at + 1, anchor: i, captures: [ends[end]] };
      }
      return null;
    },
  },
];

/** "the Madrid to Ferrol service": both ends before the noun at a token, as chunks, or null. */
function wordedRoute(parsed: ParsedSentence, noun: number): readonly [PlaceChunk, PlaceChunk] | null {
  const { tokens } = parsed;
  for (let to = noun - 2; to >= Math.max(1, noun - 4); to--) {
    // one end that the gazetteer knows vouches for the other
    const isEnd = tokens[to + 1]?.capital && (noun === to + 2 || matchPlace(tokens, to + 1)?.to === noun);
    if (tokens[to]!.norm !== 'to' || !isEnd) continue;
    for (let from = to - 1; from >= Math.max(0, to - 4); from--) {
      if (matchPlace(tokens, from)?.to !== to) continue;
      const name = (start: number, end: number) => joinTokens(tokens, start, end);
      return [
        { ...namedChunk(name(from, to), from), to },
        { ...namedChunk(name(to + 1, noun), to + 1), to: noun },
      ];
    }
  }
  return null;
}

/** "the Newark-to-Buffalo flight", "the Shalimar-Chennai express": both ends in one word, as chunks, or null. */
function hyphenedRoute(parsed: ParsedSentence, at: number): readonly [PlaceChunk, PlaceChunk] | null {
  if (!parsed.tokens[at]?.raw.includes('-')) return null;
  const match = /^(\p{Lu}[\p{L} ]+?)-(?:to-)?(\p{Lu}\p{L}+)$/u.exec(parsed.tokens[at]?.raw ?? '');
  if (match === null) return null;
  const ahead = parsed.tokens.slice(at + 1, at + 4);
  // "the Ohio-Pennsylvania state line" is no route
  if (ahead.some((token) => /^(?:state|border|county)$/.test(token.norm))) return null;
  const [from, to] = [namedChunk(match[1]!, at), namedChunk(match[2]!, at)];
  const areCities = from.value.type === 'city' && to.value.type === 'city';
  if (!ahead.some((token) => ROUTE_NOUNS.has(token.norm) || (areCities && /^(?:crash|disaster|jet)$/.test(token.norm))))
    return null;
  return (from.known && to.known) || parsed.tokens[at]!.raw.includes('-to-') ? [from, to] : null;
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

/** "Ludlow: four hurt in helicopter crash": a headline's label, as a chunk that ends before the colon. */
export function placeLabel(parsed: ParsedSentence, colon: number): PlaceChunk | null {
  const named = namedAt(parsed, 0);
  return named === null || named.isDemonym || named.place.to !== colon ? null : named.place;
}
