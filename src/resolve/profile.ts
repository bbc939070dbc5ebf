/** What tells one article's accident from another's, gathered from its claims and its head. */
import { tokenize } from '../language/tokens.js';
import type { Article } from '../model/article.js';
import type { Claim } from '../model/claim.js';
import type { Ground } from '../model/event.js';
import type { DateValue, FlightValue, PlaceValue, VehicleValue } from '../model/fact-kind.js';
import type { Token } from '../model/token.js';
import { isNearNumber } from '../values/flights.js';
import { isNarrowName, knownPlace, matchDemonym, matchPlace, parentsOf } from '../values/gazetteer.js';
import { daysBetween, isMonth, isWeekday } from '../values/moment.js';
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

/** Profile of one story of an article; `claims` are that story's. */
export function profileOf(article: Article, story: number, own: readonly Claim[]): Profile {
  const of = (fact: Claim['fact']) => own.filter((claim) => claim.fact === fact);
  const countries = new Set<string>();
  const places = new Set<string>();
  const names = new Set<string>();
  const spelled = new Set<string>();
  const vehicles = new Set<string>();
  const headSentences = article.sentences
    .filter((sentence) => sentence.role !== 'metadata' && sentence.role !== 'byline')
    .slice(0, HEAD_SENTENCES);
  // the head tells of the article's own story only; another story is known by its own sentences
  const told = new Set(own.map((claim) => claim.evidence.sentence));
  const years = new Set<string>();
  const sentences = story === 0 ? headSentences : article.sentences.filter((sentence) => told.has(sentence.index));
  for (const sentence of sentences) {
    const tokens = tokenize(article.text, sentence);
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

/** Two sites that cannot be one place: different countries, or different regions of one. */
function cannotBeOne(a: Profile['sites'][number], b: Profile['sites'][number]): boolean {
  if (a.country === '' || b.country === '') return false;
  if (a.country !== b.country) return true;
  const isKnown = a.regions.length > 0 && b.regions.length > 0;
  return isKnown && BUSY.has(a.country) && !a.regions.some((region) => b.regions.includes(region));
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

const COMPATIBLE: Readonly<Record<string, readonly string[]>> = {
  plane: ['helicopter', 'drone', 'spacecraft'],
  ship: ['ship'],
  bus: ['truck', 'car'],
  truck: ['bus', 'car', 'train'],
  car: ['bus', 'truck', 'train', 'plane', 'helicopter', 'ship'],
};

/** Vehicle classes that may be one accident's: the same, or a wider word for it ("aircraft" for a helicopter). */
function sharesVehicle(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean | null {
  if (a.size === 0 || b.size === 0) return null;
  for (const one of a)
    for (const other of b)
      if (one === other || COMPATIBLE[one]?.includes(other) || COMPATIBLE[other]?.includes(one)) return true;
  return false;
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>) => {
  let count = 0;
  for (const item of a) if (b.has(item)) count++;
  return count;
};

/** One flight, misprinted. */
const sameDigits = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  [...a].some((one) => [...b].some((other) => isNearNumber(one, other)));

export const MERGE_AT = 4;
/** Least likeness at which a disagreement is taken for one about the same accident. */
const LIKE_AT = 3.5;

/** How much speaks for two articles being about one accident; at least `MERGE_AT` merges them. `rarity` weighs a key. */
export function affinity(a: Profile, b: Profile, rarity: (key: string) => number): number {
  let score = 0;
  const vehicle = sharesVehicle(a.vehicles, b.vehicles);
  if (vehicle === false) return -10;
  if (vehicle === true) score += 1;
  if (a.flights.size > 0 && b.flights.size > 0)
    score += shared(a.flights, b.flights) > 0 || sameDigits(a.flights, b.flights) ? 4 : -8;
  score += Math.min(2, shared(a.operators, b.operators) * 1.5);
  score += Math.min(4, sumRarity(a.names, b.names, rarity));
  score += Math.min(3, sumRarity(a.places, b.places, rarity));
  score += countryScore(a, b);
  score += nearness(a, b) + sameDay(a, b);
  if (shared(a.tolls, b.tolls) > 0) score += 0.5;
  return score;
}

/** Countries where accidents of one kind are daily news: sharing one says little. */
const BUSY: ReadonlySet<string> = new Set([
  'united states',
  'united kingdom',
  'australia',
  'india',
  'canada',
  'russia',
  'china',
]);

function countryScore(a: Profile, b: Profile): number {
  const common = [...a.countries].filter((country) => b.countries.has(country));
  if (common.some((country) => !BUSY.has(country))) return 1.5;
  if (common.length > 0) return 0.5;
  return a.countries.size > 0 && b.countries.size > 0 && shared(a.places, b.places) === 0 ? -2 : 0;
}

/**
 * What two reports' flights, sites and days say of their being about one accident: `apart` where they cannot be, `one` where
 * they agree, `open` where they do not say.
 */
export function bondOf(a: Profile, b: Profile): 'apart' | 'one' | 'open' {
  if (a.flights.size > 0 && b.flights.size > 0)
    return shared(a.flights, b.flights) > 0 || sameDigits(a.flights, b.flights) ? 'one' : 'apart';
  if (haveOtherSites(a, b) || isForetold(a, b) || isForetold(b, a)) return 'apart';
  if (a.dates.size === 0 || b.dates.size === 0) return 'open';
  for (const one of a.dates) for (const other of b.dates) if (Math.abs(daysBetween(one, other) ?? 0) <= 3) return 'one';
  return 'apart';
}

/** What one dates is later than the other's report: nobody reports an accident before it happens. */
const isForetold = (a: Profile, b: Profile) =>
  a.dates.size > 0 && b.published !== null && [...a.dates].every((date) => (daysBetween(b.published, date) ?? 0) > 1);

function sumRarity(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: (key: string) => number): number {
  let sum = 0;
  for (const item of a) if (b.has(item)) sum += rarity(item);
  return sum;
}

/**
 * The same without what the two may disagree on (day, toll, flight): whether a contradiction between them is one
 * between reports of one accident.
 */
export function isAlike(a: Profile, b: Profile, ground: Ground, rarity: (key: string) => number): boolean {
  if (haveOtherSites(a, b) || haveOtherCities(a, b)) return false;
  if (ground === 'firm' && !haveFirmGround(a, b)) return false;
  return likeness(a, b, rarity) >= LIKE_AT;
}

function likeness(a: Profile, b: Profile, rarity: (key: string) => number): number {
  const plain = (profile: Profile): Profile => ({ ...profile, dates: NONE, tolls: NONE, flights: NONE });
  return affinity(plain(a), plain(b), rarity) + (meetsFlight(a, b) ? 4 : 0);
}
/** Sites of known country, none of which can be one of the other's. */
function haveOtherSites(a: Profile, b: Profile): boolean {
  const known = (profile: Profile) => profile.sites.filter((site) => site.country !== '');
  const [one, other] = [known(a), known(b)];
  return one.length > 0 && other.length > 0 && one.every((x) => other.every((y) => cannotBeOne(x, y)));
}

/**
 * Something in common that two accidents of one kind and week seldom share: the flight, a narrow place, a country where
 * such accidents are rare, or two proper names.
 */
function haveFirmGround(a: Profile, b: Profile): boolean {
  if (meetsFlight(a, b)) return true;
  if ([...a.countries].some((country) => b.countries.has(country) && !BUSY.has(country))) return true;
  const narrow = (profile: Profile) =>
    profile.sites
      .filter((site) => !site.regions.includes(site.name) && site.name !== site.country)
      .map((site) => site.name);
  // "Mediterranean Sea" stands in "eastern Mediterranean Sea"
  const holds = (one: string, other: string) => ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);
  if ([...a.places].some((name) => b.places.has(name) && isNarrowName(name))) return true;
  return narrow(a).some((one) => narrow(b).some((other) => holds(one, other))) || sharedOwnNames(a, b) >= 2;
}

/** Names in common that are no part of the carrier's: a railway has more than one accident a month. */
function sharedOwnNames(a: Profile, b: Profile): number {
  const carriers = [...a.operators, ...b.operators].join(' ').split(' ');
  return [...a.spelled].filter((name) => b.spelled.has(name) && !carriers.includes(name)).length;
}

/** Both name known cities and none in common: two accidents of one region. */
function haveOtherCities(a: Profile, b: Profile): boolean {
  const cities = (profile: Profile) => profile.sites.map((site) => site.city).filter((city) => city !== '');
  const [one, other] = [cities(a), cities(b)];
  return one.length > 0 && other.length > 0 && !one.some((city) => other.includes(city));
}

const NONE: ReadonlySet<string> = new Set();
const meetsFlight = (a: Profile, b: Profile) => shared(a.flights, b.flights) > 0 || sameDigits(a.flights, b.flights);

/** A report of 2021 that speaks of 2019, beside one of 2019. */
const namesYearOf = (late: Profile, early: Profile) =>
  late.published !== null &&
  early.published !== null &&
  late.published.slice(0, 4) !== early.published.slice(0, 4) &&
  late.years.has(early.published.slice(0, 4));

/** How near the two were published. */
function nearness(a: Profile, b: Profile): number {
  const days = daysBetween(a.published, b.published);
  if (days === null) return 0;
  // a verdict or an anniversary comes late; the accident's day or flight ties it
  const isTied =
    shared(a.dates, b.dates) > 0 ||
    shared(a.flights, b.flights) > 0 ||
    namesYearOf(a, b) ||
    namesYearOf(b, a) ||
    (shared(a.operators, b.operators) > 0 && sharedOwnNames(a, b) > 0);
  const apart = Math.abs(days);
  if (apart <= 7) return apart <= 2 ? 1.5 : 0.5;
  if (isTied) return 0;
  return apart <= 30 ? -1 : -2.5;
}

/** Whether both name one day for the accident. */
function sameDay(a: Profile, b: Profile): number {
  if (a.dates.size === 0 || b.dates.size === 0) return 0;
  let apart = Number.POSITIVE_INFINITY;
  for (const one of a.dates)
    for (const other of b.dates) apart = Math.min(apart, Math.abs(daysBetween(one, other) ?? 99));
  return apart === 0 ? 2 : apart <= 1 ? 0.5 : -3;
}
