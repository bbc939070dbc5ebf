/** Known places: one index over countries, regions, cities, airports and waters, and what contains what. */
import { PhraseIndex } from '../language/phrase-index.js';
import { deferred } from '../model/deferred.js';
import { Extensible } from '../model/extensible.js';
import type { PlaceValue } from '../model/fact-kind.js';
import type { Token } from '../model/token.js';
import { AIRPORTS } from './lexicon/airports.js';
import { CITIES } from './lexicon/cities.js';
import { COUNTRIES } from './lexicon/countries.js';
import { REGIONS } from './lexicon/regions.js';
import { WATERS } from './lexicon/waters.js';
import { foldName } from './name.js';
import { cellsOf, namesIn } from './rows.js';

export interface KnownPlace {
  readonly name: string;
  readonly type: PlaceValue['type'];
  readonly parents: readonly string[];
}

interface Gazetteer {
  readonly named: PhraseIndex<KnownPlace>;
  readonly byName: () => Map<string, KnownPlace>;
  /** Names, folded, of towns, airports and waters. */
  readonly narrow: () => Set<string>;
}

/** A place as it is listed, with all its names. */
interface ListedPlace {
  readonly place: KnownPlace;
  readonly names: readonly string[];
  readonly isNarrow: boolean;
}

/** Reads a row's names and, nearest first, wider places. */
function listedPlace(type: KnownPlace['type'], names: string, parents?: string): ListedPlace {
  const all = namesIn(names);
  const isNarrow = type === 'city' || type === 'airport' || type === 'water';
  return { place: { name: all[0]!, type, parents: namesIn(parents) }, names: all, isNarrow };
}

const listPlaces = (rows: readonly string[], type: KnownPlace['type']) =>
  rows.map((row) => {
    const [names, parents] = cellsOf(row);
    return listedPlace(type, names!, parents);
  });

const countries = deferred(() =>
  COUNTRIES.map((row) => {
    const [names = '', capitalNames = '', demonyms] = cellsOf(row);
    const country = listedPlace('country', names);
    const capital = listedPlace('city', capitalNames, country.place.name);
    return { country, capital: { ...capital, isNarrow: false }, demonyms: namesIn(demonyms) };
  }),
);
const regions = deferred(() => listPlaces(REGIONS, 'region'));
/** Of places with one name the first counts. */
const listed = deferred((): readonly ListedPlace[] => [
  ...countries().map(({ country }) => country),
  ...regions(),
  ...listPlaces(WATERS, 'water'),
  ...countries().map(({ capital }) => capital),
  ...listPlaces(CITIES, 'city'),
  ...listPlaces(AIRPORTS, 'airport'),
]);
const capitals = deferred(
  () => new Map(countries().map(({ country, capital }) => [country.place.name, capital.place])),
);

const demonyms = new PhraseIndex<string>((add) => {
  for (const { country, demonyms: own } of countries()) for (const one of own) add(one, country.place.name);
  for (const row of REGIONS) {
    const [names, , own] = cellsOf(row);
    for (const one of namesIn(own)) add(one, namesIn(names)[0]!);
  }
});

/** A gazetteer of some places, behind those of another one. */
function gazetteerOf(places: () => readonly ListedPlace[], base?: Gazetteer): Gazetteer {
  return {
    named: new PhraseIndex((add) => {
      for (const { place, names } of places()) for (const name of names) add(name, place);
    }, base?.named),
    byName: deferred(() => {
      const byName = new Map(base?.byName());
      for (const { place } of places()) {
        const folded = foldName(place.name);
        if (!byName.has(folded)) byName.set(folded, place);
      }
      return byName;
    }),
    narrow: deferred(() => {
      const narrow = new Set(base?.narrow());
      for (const { names, isNarrow } of places()) if (isNarrow) for (const name of names) narrow.add(foldName(name));
      return narrow;
    }),
  };
}

const places = new Extensible(gazetteerOf(listed), ({ places: own = [] }, usual) => {
  const ownNames = new PhraseIndex<string>((add) => {
    for (const { name, aliases = [] } of own) for (const one of [name, ...aliases]) add(one, name);
  });
  const nameOf = (name: string | undefined) =>
    name === undefined ? undefined : (ownNames.valueOf(name) ?? usual.named.valueOf(name)?.name);
  const ownPlaces = deferred(() =>
    own.map(({ name, type, aliases = [], region, country }) => ({
      place: { name, type, parents: [nameOf(region), nameOf(country)].filter((one) => one !== undefined) },
      names: [name, ...aliases],
      isNarrow: type !== 'region',
    })),
  );
  return gazetteerOf(ownPlaces, usual);
});

/** Whether a name (folded) is a town's, an airport's or a water's, even where a region has it too ("Gold Coast"). */
export function isNarrowName(folded: string): boolean {
  return places.current.narrow().has(folded);
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
  return capitals().get(country) ?? null;
}

/** The known place of that name, in any spelling that folds to it. */
export function knownPlace(name: string): KnownPlace | null {
  return places.current.byName().get(foldName(name)) ?? null;
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
