/** Reading place names, known and unknown, with what contains them. */

import { isClosedClass } from '../language/word-classes.js';
import type { PlaceValue } from '../model/fact-kind.js';
import type { Token } from '../model/token.js';
import { isWeekday } from './calendar-words.js';
import { CRASH_NOUNS, CRASH_VERBS, SAYING_WORDS } from './crash-words.js';
import { capitalOf, type KnownPlace, knownPlace, matchDemonym, matchPlace, parentsOf } from './gazetteer.js';
import { foldName, joinTokens } from './name.js';
import { readOperator } from './operators.js';
import { matchOutlet } from './outlets.js';
import { isVehicleNoun, readVehicle } from './vehicles.js';
import { readWeapon } from './weapons.js';
import { BARE_NOUNS, COMPASS, DIRECTIONS, LEADS, NOT_PLACES, PLACE_NOUNS } from './words-of-place.js';

export interface PlaceMatch {
  /** Where the name itself begins, leads ("the city of") left out. */
  readonly from: number;
  readonly to: number;
  readonly value: PlaceValue;
  readonly known: boolean;
}

const CONNECTORS = new Set([
  'i',
  'y',
  'e',
  'en',
  'of',
  'de',
  'del',
  'la',
  'le',
  'al',
  'el',
  'da',
  'do',
  'di',
  'du',
  'des',
  'los',
  'las',
  'upon',
  'sur',
  'am',
]);
const MAX_LEADS = 7;
const MAX_NAME = 6;

/**
 * Reads the place phrase that starts at a token, usually just behind a preposition: "the southern city of Karachi",
 * "Russia's Chechnya", "Nepal's capital", "Trigg County, Kentucky".
 */
export function readPlacePhrase(tokens: readonly Token[], start: number, relation: string): PlaceMatch | null {
  let at = start;
  let direction: string | null = null;
  let owner: string | null = null;
  for (let steps = 0; steps < MAX_LEADS; steps++) {
    const token = tokens[at];
    if (
      token?.norm === ',' &&
      /^(?:capital|city|town|village)$/.test(tokens[at - 1]?.norm ?? '') &&
      at > start &&
      tokens[at + 1]?.capital
    ) {
      at++;
      continue;
    }
    if (token === undefined || token.kind === 'mark') return null;
    const possessor = readPossessor(tokens, at);
    if (possessor !== null) return behindPossessor(tokens, possessor.to, possessor.name, relation);
    const demonym = matchDemonym(tokens, at);
    // "French Valley Airport" is a name of its own
    if (demonym !== null && isPlaceWord(tokens, demonym.to) && !tokens[demonym.to]!.capital) {
      owner = demonym.name;
      at = demonym.to;
      continue;
    }
    // "the Iranian capital"
    if (owner !== null && token.norm === 'capital' && !isNamedBehind(tokens, at)) {
      const capital = capitalOf(owner);
      if (capital !== null) return matchOf(capital, start, at + 1, relation, null);
    }
    // "a Malaysian highway", "the Greek coast": no name follows, the country is the place
    if (
      owner !== null &&
      !token.capital &&
      PLACE_NOUNS.has(token.norm) &&
      tokens[at + 1]?.norm !== 'of' &&
      !isNamedBehind(tokens, at)
    ) {
      return countryMatch(owner, start, at + 1, relation);
    }
    if (token.capital && !(LEADS.has(token.norm) && isLead(tokens, at)) && !isBareNoun(tokens, at)) break;
    const isNoun = owner !== null && PLACE_NOUNS.has(token.norm);
    if (
      !LEADS.has(token.norm) &&
      !DIRECTIONS.has(token.norm) &&
      !isNoun &&
      !isBareNoun(tokens, at) &&
      !isModifier(tokens, at)
    )
      return null;
    if (COMPASS.has(token.norm)) direction = token.norm;
    if (token.norm === 'of' || token.norm === 'in') direction = null;
    at++;
  }
  const match = readName(tokens, at, relation, direction);
  return match === null || owner === null || match.known ? match : withParent(match, owner);
}

/** "Crashes Into House Near Leeds": a common noun of a headline, the name still to come. */
function isBareNoun(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!;
  const next = tokens[at + 1]?.norm ?? '';
  if (!(BARE_NOUNS.has(norm) || COMPASS.has(norm)) || !isTitleCased(tokens)) return false;
  return next === 'of' ? COMPASS.has(norm) : /^(?:in|near|off|outside|at)$/.test(next) || COMPASS.has(next);
}

/** "the lakeside town of Thun", "an iced-over Vermont pond", "war-torn Sudan": describes what is named next. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'word' || token.capital || isClosedClass(token.norm) || /ing$/.test(token.norm)) return false;
  const noun = PLACE_NOUNS.has(tokens[at + 1]?.norm ?? '') ? at + 1 : at + 2;
  if (PLACE_NOUNS.has(tokens[noun]?.norm ?? '') && !tokens[noun]!.capital && tokens[noun + 1]?.norm === 'of')
    return tokens[noun + 2]?.capital === true;
  const known = matchPlace(tokens, at + 1);
  if (known === null || tokens[known.to]?.capital || isVehicleNoun(tokens, known.to)) return false;
  return /-/.test(token.norm) || PLACE_NOUNS.has(tokens[known.to]?.norm ?? '');
}

/** "resort city of Pokhara", "capital, Kyiv": a name still comes behind the noun at `at`. */
function isNamedBehind(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (next < at + 3 && !tokens[next]?.capital && PLACE_NOUNS.has(tokens[next]?.norm ?? '')) next++;
  const { norm, capital } = tokens[next] ?? {};
  if (capital) return true;
  if (norm === ',') return matchPlace(tokens, next + 1)?.place.type === 'city';
  return norm === 'of' && next > at + 1 && tokens[next + 1]?.capital === true;
}

const isPlaceWord = (tokens: readonly Token[], at: number) => {
  const word = tokens[at]?.norm ?? '';
  return (LEADS.has(word) || PLACE_NOUNS.has(word)) && !/^(?:the|a|an|of|in)$/.test(word);
};

/** "The", "Central" at the head of a phrase, with the name still to come. */
const isLead = (tokens: readonly Token[], at: number) => tokens[at]?.norm === 'the' && tokens[at + 1]?.capital === true;

function readPossessor(tokens: readonly Token[], at: number): { name: string; to: number } | null {
  const known = matchPlace(tokens, at);
  if (known === null || tokens[known.to]?.norm !== "'s") return null;
  return { name: known.place.name, to: known.to + 1 };
}

const COASTS = new Set(['coast', 'shore', 'coastline', 'seaboard', 'shores']);

/** A stretch of words that names no more than a country or region. */
const countryMatch = (name: string, from: number, to: number, relation: string): PlaceMatch => ({
  from,
  to,
  known: true,
  value: { name, parents: parentsOf(name), type: knownPlace(name)?.type ?? 'country', relation },
});

/** What stands behind "Nepal's": its capital, or a place inside it. */
function behindPossessor(tokens: readonly Token[], start: number, owner: string, relation: string): PlaceMatch | null {
  let at = start;
  while (at < start + 6) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return null;
    if (token.norm === 'capital') {
      const named = tokens[at + 1]?.capital ? readName(tokens, at + 1, relation, null) : null;
      if (named !== null) return withParent(named, owner);
      const capital = capitalOf(owner);
      return capital === null ? null : matchOf(capital, at, at + 1, relation, null);
    }
    if (token.capital) {
      const name = readName(tokens, at, relation, null);
      // "Mexico's Pacific coast": a stretch of the owner's land
      if (name?.value.type === 'water' && COASTS.has(tokens[matchPlace(tokens, at)?.to ?? name.to]?.norm ?? ''))
        return countryMatch(owner, start, name.to, relation);
      return name === null ? null : withParent(name, owner);
    }
    if (!LEADS.has(token.norm) && !DIRECTIONS.has(token.norm)) return null;
    at++;
  }
  return null;
}

/** "Springfield, Ohio" is not the Springfield the gazetteer knows best: what the text says of it counts. */
const isNamesake = (match: PlaceMatch, wider: string) =>
  match.known &&
  match.value.type === 'city' &&
  knownPlace(wider)?.type === 'region' &&
  !match.value.parents.includes(wider);

const relocated = (match: PlaceMatch, wider: string): PlaceMatch => ({
  ...match,
  value: { ...match.value, parents: [wider, ...parentsOf(wider)] },
});

function withParent(match: PlaceMatch, parent: string): PlaceMatch {
  const parents = [...new Set([...match.value.parents, parent, ...parentsOf(parent)])].filter(
    (name) => name !== match.value.name,
  );
  return { ...match, value: { ...match.value, parents } };
}

/** Two names of one airport stay apart as written; the usual name stands among the parents. */
function asWritten(match: PlaceMatch, tokens: readonly Token[]): PlaceMatch {
  const name = joinTokens(tokens, match.from, match.to);
  if (match.value.type !== 'airport' || foldName(name) === foldName(match.value.name)) return match;
  return { ...match, value: { ...match.value, name, parents: [match.value.name, ...match.value.parents] } };
}

/** "US Reaper drone": an adjective of what follows. */
const isAdjective = (tokens: readonly Token[], known: { place: KnownPlace; to: number }) => {
  const next = tokens[known.to];
  if (known.place.type !== 'country' || next === undefined || next.kind !== 'word' || next.norm === 'and') return false;
  return /^(?:us|uk)$/.test(tokens[known.to - 1]!.norm)
    ? !isClosedClass(next.norm) && !isWeekday(next.norm)
    : isVehicleNoun(tokens, known.to);
};

function matchOf(place: KnownPlace, from: number, to: number, relation: string, direction: string | null): PlaceMatch {
  const name = direction === null || place.type === 'city' ? place.name : `${direction} ${place.name}`;
  const parents = [
    ...new Set([...(name === place.name ? [] : [place.name]), ...place.parents, ...parentsOf(place.name)]),
  ];
  return { from, to, known: true, value: { name, parents, type: place.type, relation } };
}

/** The name itself, then the wider places that follow it. */
function readName(tokens: readonly Token[], at: number, relation: string, direction: string | null): PlaceMatch | null {
  const known = matchPlace(tokens, at);
  const spelled = spellName(tokens, at);
  let match: PlaceMatch | null = null;
  if (known !== null && (isAdjective(tokens, known) || /^(?:borders?|frontier)$/.test(tokens[known.to]?.norm ?? '')))
    return null;
  const isWhole = known !== null && (known.to >= (spelled?.to ?? 0) || isTitleCased(tokens));
  if (known !== null && isWhole) match = asWritten(matchOf(known.place, at, known.to, relation, direction), tokens);
  else if (spelled !== null) match = unknownName(tokens, at, spelled.to, relation);
  if (match === null) return null;
  return readParents(tokens, withTailNoun(tokens, match));
}

/** In a headline the capitals behind a known place are other words: "Derailment in Ohio Prompts Probe". */
export function isTitleCased(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const { kind, norm, capital } of tokens) {
    if (kind !== 'word' || norm.length <= 3 || isClosedClass(norm)) continue;
    words++;
    if (capital) capitals++;
  }
  return words > 2 && capitals * 10 >= words * 9;
}

/** Words that go on a name though none starts with them: "Naval Air Station", "Army Airfield", "Air Force Base". */
const FACILITY = new Set(['air', 'army', 'navy', 'naval', 'police']);

/** Where a run of capitalised words ends. */
function spellName(tokens: readonly Token[], at: number): { to: number } | null {
  const first = tokens[at];
  if (first === undefined || !first.capital || !isNameWord(tokens, at)) return null;
  let to = at + 1;
  while (to < tokens.length && to < at + MAX_NAME) {
    const token = tokens[to]!;
    if (token.capital && (isNameWord(tokens, to) || FACILITY.has(token.norm))) to++;
    else if (token.norm === '.' && tokens[to - 1]!.norm.length <= 2 && tokens[to + 1]?.capital) to++;
    else if (
      CONNECTORS.has(token.norm) &&
      tokens[to + 1]?.capital &&
      tokens[to + 1]!.norm !== 'the' &&
      !matchPlace(tokens, to + 1)
    )
      to += 2;
    else if (token.norm === "'s" && tokens[to + 1]?.capital && PLACE_NOUNS.has(tokens[to + 1]!.norm)) to += 2;
    else if (token.kind === 'number' && PLACE_NOUNS.has(tokens[to - 1]!.norm)) to++;
    else break;
  }
  return { to };
}

/** In headlines every word has a capital: verbs, vehicles and accidents are no part of a place's name. */
function isNameWord(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!.norm;
  return (
    !NOT_PLACES.has(word) &&
    !CRASH_VERBS.has(word) &&
    !CRASH_NOUNS.has(word) &&
    !SAYING_WORDS.has(word) &&
    !isClosedClass(word) &&
    !isVehicleNoun(tokens, at)
  );
}

/** Last words of bodies, which are no places. */
const BODIES = new Set(
  'guard army force forces navy department police service company airlines agency ministry university club team corp corporation council committee union authority commission patrol corps'.split(
    ' ',
  ),
);

function unknownName(tokens: readonly Token[], from: number, to: number, relation: string): PlaceMatch | null {
  // a demonym or a country before another name describes that name: "Russian Pantsir-S", "US Reaper"
  const isSpot = PLACE_NOUNS.has(tokens[to - 1]!.norm) || PLACE_NOUNS.has(tokens[to]?.norm ?? '');
  if (!isSpot && (matchDemonym(tokens, from) !== null || matchPlace(tokens, from)?.place.type === 'country'))
    return null;
  // a name before a vehicle or an accident is the carrier's or the vehicle's: "in Care Flight crash"
  if (
    isVehicleNoun(tokens, to) ||
    CRASH_NOUNS.has(tokens[to]?.norm ?? '') ||
    /^(?:passenger|regional|flight)$/.test(tokens[to]?.norm ?? '')
  )
    return null;
  if (matchOutlet(tokens, from) !== null) return null;
  if (readOperator(tokens, from) !== null || readVehicle(tokens, from)?.specific || readWeapon(tokens, from) !== null)
    return null;
  const name = joinTokens(tokens, from, to);
  const tail = tokens[to - 1]!.norm;
  if (to > from + 1 && BODIES.has(tail)) return null;
  const type = /airport|airfield|airbase|aerodrome/.test(tail)
    ? 'airport'
    : /^(?:sea|ocean|lake|river|gulf|bay|strait)$/.test(tail)
      ? 'water'
      : 'named';
  return { from, to, known: false, value: { name, parents: [], type, relation } };
}

/** "Selangor state", "Sarhari railway station", "Sea World theme park": lower-case nouns that belong to the name. */
function withTailNoun(tokens: readonly Token[], match: PlaceMatch): PlaceMatch {
  let to = match.to;
  while (to < match.to + 2 && PLACE_NOUNS.has(tokens[to]?.norm ?? '') && !tokens[to]!.capital) to++;
  if (to === match.to) return match;
  // "a Georgia highway": no name of its own
  if (match.known && /^(?:region|country)$/.test(match.value.type)) return { ...match, to };
  const tail = tokens[to - 1]!.norm;
  if (
    /^(airport|airfield|base|airbase|station|bridge|highway|desert|airstrip|runway|river|lake|motorway|expressway|tunnel|viaduct|pass|dam)$/.test(
      tail,
    )
  ) {
    const name = `${match.value.name} ${joinTokens(tokens, match.to, to)}`;
    const parents = match.known ? [match.value.name, ...match.value.parents] : match.value.parents;
    const type = /air/.test(tail) ? 'airport' : /river|lake/.test(tail) ? 'water' : 'named';
    return { ...match, to, value: { ...match.value, name, parents, type } };
  }
  return { ...match, to };
}

const PARENT_LEADS = new Set([',', 'in', '(', 'of']);

/** ", Nevada", " in Kazakhstan", ", in the Chechnya region of Russia". */
function readParents(tokens: readonly Token[], match: PlaceMatch): PlaceMatch {
  let { to } = match;
  let result = match;
  for (let steps = 0; steps < 3; steps++) {
    let at = to;
    if (!PARENT_LEADS.has(tokens[at]?.norm ?? '')) break;
    at++;
    while (
      at < to + 6 &&
      (LEADS.has(tokens[at]?.norm ?? '') || DIRECTIONS.has(tokens[at]?.norm ?? '')) &&
      !tokens[at]?.capital
    )
      at++;
    const possessor = readPossessor(tokens, at);
    const wider = possessor === null ? matchPlace(tokens, at) : null;
    const name = possessor?.name ?? wider?.place.name;
    if (name === undefined || foldName(name) === foldName(result.value.name)) break;
    if (wider !== null && wider.place.type === 'city' && knownPlace(result.value.name)?.type === 'city') break;
    result = isNamesake(result, name) ? relocated(result, name) : withParent(result, name);
    to = possessor?.to ?? wider!.to;
    while (
      LEADS.has(tokens[to]?.norm ?? '') &&
      tokens[to]!.norm !== 'in' &&
      tokens[to]!.norm !== 'of' &&
      tokens[to]!.norm !== 'and' &&
      possessor !== null
    )
      to++;
  }
  return { ...result, to };
}
