/** What tells one article's accident from another's, gathered from its claims and its head. */
import type { Article, Sentence } from '../model/article.js';
import type { Claim } from '../model/claim.js';
import type { DateValue, FlightValue, PlaceValue, VehicleValue } from '../model/fact-kind.js';
import { groupBy } from '../model/group-by.js';
import type { Token } from '../model/token.js';
import { isMonth, isWeekday } from '../values/calendar-words.js';
import { knownPlace, matchDemonym, matchPlace, parentsOf } from '../values/gazetteer.js';
import { foldName } from '../values/name.js';
import { readOperator } from '../values/operators.js';
import { matchOutlet } from '../values/outlets.js';
import { isTitleCased } from '../values/places.js';
import { vehicleClassAt } from '../values/vehicles.js';
import { COMPASS, PLACE_NOUNS } from '../values/words-of-place.js';

export interface Profile {
  readonly articleId: string;
  /** Which of the article's stories; 0 is its own. */
  readonly story: number;
  readonly published: string | null;
  readonly vehicles: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  /** Places narrower than a country, folded. */
  readonly places: ReadonlySet<string>;
  /** Other proper names of the head, folded. */
  readonly names: ReadonlySet<string>;
  /** Those of them that have their capital in running text, where it tells a name. */
  readonly spelled: ReadonlySet<string>;
  /** Country, regions and city of each stated crash site, folded; '' where not known. */
  readonly sites: readonly {
    readonly country: string;
    /** Every region that holds it, "southern California" and "California" alike. */
    readonly regions: readonly string[];
    readonly city: string;
    readonly name: string;
  }[];
  /** Years its head names: a report on an accident long past gives that accident's. */
  readonly years: ReadonlySet<string>;
  readonly dates: ReadonlySet<string>;
  readonly flights: ReadonlySet<string>;
  readonly operators: ReadonlySet<string>;
  readonly tolls: ReadonlySet<string>;
}

const HEAD_SENTENCES = 4;

/** Profiles of the stories that an article's claims tell, in the order of their first claims. */
export function profileStories(article: Article, claims: readonly Claim[]): Profile[] {
  const told = claims.filter((claim) => !claim.hints.background);
  const byStory = groupBy(told, (claim) => claim.hints.story);
  return [...byStory].map(([story, own]) => profileOf(article, story, own));
}

function profileOf(article: Article, story: number, own: readonly Claim[]): Profile {
  const of = (fact: Claim['fact']) => own.filter((claim) => claim.fact === fact);
  const countries = new Set<string>();
  const places = new Set<string>();
  const names = new Set<string>();
  const spelled = new Set<string>();
  const vehicles = new Set<string>();
  const years = new Set<string>();
  // the head tells of the article's own story only; another story is known by its own sentences
  for (const sentence of story === 0 ? headOf(article) : sentencesOf(article, own)) {
    const { tokens } = article.wordsOf(sentence);
    collectNames(tokens, { countries, places, names, spelled, vehicles });
    for (const { norm } of tokens) if (/^(?:19|20)\d\d$/.test(norm)) years.add(norm);
  }
  for (const claim of of('crash-site')) addPlace(claim.value as PlaceValue, countries, places);
  for (const claim of of('vehicle-type')) vehicles.add((claim.value as VehicleValue).vehicle);
  return {
    articleId: article.id,
    story,
    published: article.published,
    vehicles,
    countries,
    places,
    names,
    spelled,
    sites: of('crash-site').map((claim) => siteOf(claim.value as PlaceValue)),
    years,
    dates: new Set(of('crash-date').map((claim) => (claim.value as DateValue).from)),
    flights: new Set(of('flight-number').map((claim) => (claim.value as FlightValue).number)),
    operators: new Set(of('operator').map((claim) => foldName(claim.canonical))),
    tolls: new Set(
      of('death-toll')
        .filter((claim) => claim.facet === null)
        .map((claim) => claim.canonical),
    ),
  };
}

const headOf = (article: Article): Sentence[] =>
  article.sentences
    .filter((sentence) => sentence.role !== 'metadata' && sentence.role !== 'byline')
    .slice(0, HEAD_SENTENCES);

/** In reading order, each once. */
const sentencesOf = (article: Article, own: readonly Claim[]): Sentence[] =>
  [...new Set(own.map((claim) => claim.evidence.sentence))]
    .sort((a, b) => a - b)
    .map((index) => article.sentences[index]!);

/** "Southern California" lies in California. */
function withoutCompass(name: string): string[] {
  const folded = foldName(name);
  const [first, ...rest] = folded.split(' ');
  const whole = rest.join(' ');
  return COMPASS.has(first!) && knownPlace(whole)?.type === 'region' ? [folded, whole] : [folded];
}

function siteOf(value: PlaceValue): Profile['sites'][number] {
  const chain = [value.name, ...value.parents, ...value.parents.flatMap(parentsOf), ...parentsOf(value.name)];
  const typed = (type: PlaceValue['type']) => foldName(chain.find((name) => knownPlace(name)?.type === type) ?? '');
  // near a town may be across the border of its state
  const isNear = /^(?:near|off|outside|of|from)$/.test(value.relation);
  const regions = isNear ? [] : chain.filter((name) => knownPlace(name)?.type === 'region').flatMap(withoutCompass);
  return { country: typed('country'), regions, city: typed('city'), name: foldName(value.name) };
}

interface Bags {
  readonly countries: Set<string>;
  readonly places: Set<string>;
  readonly names: Set<string>;
  readonly spelled: Set<string>;
  readonly vehicles: Set<string>;
}

function addPlace(value: PlaceValue, countries: Set<string>, places: Set<string>): void {
  for (const name of [value.name, ...value.parents, ...parentsOf(value.name)]) {
    const folded = foldName(name);
    if (value.type === 'country' && name === value.name) countries.add(folded);
    else places.add(folded);
  }
}

function collectNames(tokens: readonly Token[], bags: Bags): void {
  const isTitle = isTitleCased(tokens);
  for (let at = 0; at < tokens.length; at++) {
    const vehicle = vehicleClassAt(tokens, at);
    if (vehicle !== null) bags.vehicles.add(vehicle);
    const token = tokens[at]!;
    if (!token.capital) continue;
    const outlet = matchOutlet(tokens, at);
    if (outlet !== null) {
      at = outlet.to - 1;
      continue;
    }
    // "Norfolk Southern" is no place in England
    const operator = readOperator(tokens, at);
    if (operator?.known) {
      bags.names.add(foldName(operator.name));
      at = operator.to - 1;
      continue;
    }
    const place = matchPlace(tokens, at);
    // "Madison County" is not the city
    if (place !== null && !(place.place.type === 'city' && COUNTIES.has(tokens[place.to]?.norm ?? ''))) {
      if (place.place.type === 'country') bags.countries.add(foldName(place.place.name));
      else bags.places.add(foldName(place.place.name));
      for (const parent of parentsOf(place.place.name)) bags.places.add(foldName(parent));
      at = place.to - 1;
      continue;
    }
    const demonym = matchDemonym(tokens, at);
    if (demonym !== null && !(tokens[demonym.to]?.capital && PLACE_NOUNS.has(tokens[demonym.to]!.norm))) {
      bags.countries.add(foldName(demonym.name));
      at = demonym.to - 1;
      continue;
    }
    if (isMonth(token.norm) || isWeekday(token.norm) || token.norm.length <= 3 || isSentenceCase(tokens, at)) continue;
    bags.names.add(foldName(token.norm));
    if (!isTitle) bags.spelled.add(foldName(token.norm));
  }
}

const COUNTIES = new Set(['county', 'parish', 'township', 'province', 'district']);

/** A capital at the start of a sentence tells nothing. */
const isSentenceCase = (tokens: readonly Token[], at: number) =>
  at === 0 || /^[.:"\u201c\u2018]$/.test(tokens[at - 1]!.norm);
