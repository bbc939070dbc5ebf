/** Known places: one index over countries, regions, cities, airports and waters, and what contains what. */
import { PhraseIndex } from '../language/phrase-index.js';
import { Extensible } from '../model/extensible.js';
import type { PlaceValue } from '../model/fact-kind.js';
import type { Token } from '../model/token.js';
import { AIRPORTS } from './lexicon/airports.js';
import { CITIES } from './lexicon/cities.js';
import { COUNTRIES } from './lexicon/countries.js';
import { REGIONS } from './lexicon/regions.js';
import { WATERS } from './lexicon/waters.js';
import { foldName } from './name.js';

export interface KnownPlace {
  readonly name: string;
  readonly type: PlaceValue['type'];
  readonly parents: readonly string[];
}

interface Gazetteer {
  readonly named: PhraseIndex<KnownPlace>;
  readonly byName: Map<string, KnownPlace>;
  /** Names, folded, of towns, airports and waters. */
  readonly narrow: Set<string>;
}

const usual: Gazetteer = { named: new PhraseIndex(), byName: new Map(), narrow: new Set() };
const demonyms = new PhraseIndex<string>();
const capitals = new Map<string, KnownPlace>();

function remember(place: KnownPlace, aliases: readonly string[], { named, byName }: Gazetteer = usual): void {
  for (const phrase of [place.name, ...aliases]) named.add(phrase, place);
  if (!byName.has(foldName(place.name))) byName.set(foldName(place.name), place);
}

const narrowIn = ({ narrow }: Gazetteer, name: string) => narrow.add(foldName(name));
const without = (...names: (string | undefined)[]) => names.filter((name): name is string => !!name);

for (const country of COUNTRIES) {
  remember({ name: country.name, type: 'country', parents: [] }, country.aliases);
  for (const demonym of country.demonyms) demonyms.add(demonym, country.name);
}
for (const region of REGIONS) {
  remember({ name: region.name, type: 'region', parents: without(region.country) }, region.aliases);
  for (const demonym of region.demonyms ?? []) demonyms.add(demonym, region.name);
}
for (const water of WATERS) remember({ name: water.name, type: 'water', parents: [] }, water.aliases);
for (const country of COUNTRIES) {
  const capital: KnownPlace = { name: country.capital, type: 'city', parents: [country.name] };
  capitals.set(country.name, capital);
  remember(capital, country.capitalAliases ?? []);
}
for (const city of CITIES) {
  remember({ name: city.name, type: 'city', parents: without(city.region, city.country) }, city.aliases ?? []);
}
for (const airport of AIRPORTS) {
  remember({ name: airport.name, type: 'airport', parents: without(airport.city, airport.country) }, airport.aliases);
}

for (const { name, aliases = [] } of [...CITIES, ...AIRPORTS, ...WATERS])
  for (const one of [name, ...aliases]) narrowIn(usual, one);

const places = new Extensible(usual, ({ places: own = [] }) => {
  const { named, byName, narrow } = usual;
  const extended = { named: new PhraseIndex(named), byName: new Map(byName), narrow: new Set(narrow) };
  const ownNames = new PhraseIndex<string>();
  for (const { name, aliases = [] } of own) ownNames.addAll([name, ...aliases], name);
  const nameOf = (name: string | undefined) =>
    name === undefined ? undefined : (ownNames.valueOf(name) ?? named.valueOf(name)?.name);
  for (const { name, type, aliases = [], region, country } of own) {
    remember({ name, type, parents: without(nameOf(region), nameOf(country)) }, aliases, extended);
    if (type !== 'region') for (const one of [name, ...aliases]) narrowIn(extended, one);
  }
  return extended;
});

/** Whether a name (folded) is a town's, an airport's or a water's, even where a region has it too ("Gold Coast"). */
export function isNarrowName(folded: string): boolean {
  return places.current.narrow.has(folded);
}

/** Whether a known place or a demonym begins with a word (folded). */
export const beginsPlace = (word: string): boolean => places.current.named.begins(word) || demonyms.begins(word);

/** The known place whose name starts at a token (its first word capitalised), or null. */
export function matchPlace(tokens: readonly Token[], at: number): { place: KnownPlace; to: number } | null {
  if (!tokens[at]?.capital) return null;
  const match = places.current.named.match(tokens, at);
  return match === null ? null : { place: match.value, to: match.to };
}

/** The country or region whose demonym starts at a token ("Kazakh" → Kazakhstan), or null. */
export function matchDemonym(tokens: readonly Token[], at: number): { name: string; to: number } | null {
  if (!tokens[at]?.capital) return null;
  const match = demonyms.match(tokens, at);
  return match === null ? null : { name: match.value, to: match.to };
}

export function capitalOf(country: string): KnownPlace | null {
  return capitals.get(country) ?? null;
}

/** The known place of that name, in any spelling that folds to it. */
export function knownPlace(name: string): KnownPlace | null {
  return places.current.byName.get(foldName(name)) ?? null;
}

/** The known place that has a name, or it as another name, or null. */
export function knownPlaceNamed(name: string): KnownPlace | null {
  return places.current.named.valueOf(name);
}

/** Every wider place of a name, nearest first. */
export function parentsOf(name: string): readonly string[] {
  const seen: string[] = [];
  let parents = knownPlace(name)?.parents ?? [];
  while (parents.length > 0 && seen.length < 6) {
    seen.push(...parents.filter((parent) => !seen.includes(parent)));
    const last = parents.at(-1)!;
    const next: readonly string[] = knownPlace(last)?.parents ?? [];
    if (next.every((parent: string) => seen.includes(parent))) break;
    parents = next;
  }
  return seen;
}
