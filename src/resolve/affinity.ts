/** How much speaks for two articles being about one accident, and for a clash between them being about it. */
import type { Ground } from '../model/event.js';
import { dayOfIso } from '../values/civil-days.js';
import { isNearNumber } from '../values/flights.js';
import { isNarrowName } from '../values/gazetteer.js';
import type { Profile } from './profile.js';

/** Days within which two reports may mean one accident, though they date it otherwise. */
const NEAR_DAYS = 3;

/** Two sites that cannot be one place: different countries, or different regions of one. */
function cannotBeOne(a: Profile['sites'][number], b: Profile['sites'][number]): boolean {
  if (a.country === '' || b.country === '') return false;
  if (a.country !== b.country) return true;
  const isKnown = a.regions.length > 0 && b.regions.length > 0;
  return isKnown && BUSY.has(a.country) && !a.regions.some((region) => b.regions.includes(region));
}

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

/** One flight, misprinted or not. */
const meetsFlight = (a: Profile, b: Profile) => shared(a.flights, b.flights) > 0 || sameDigits(a.flights, b.flights);

/** Digits in another order, or one of them wrong. */
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
  if (a.flights.size > 0 && b.flights.size > 0) score += meetsFlight(a, b) ? 4 : -8;
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
  let common = 0;
  for (const country of a.countries) {
    if (!b.countries.has(country)) continue;
    if (!BUSY.has(country)) return 1.5;
    common++;
  }
  if (common > 0) return 0.5;
  return a.countries.size > 0 && b.countries.size > 0 && shared(a.places, b.places) === 0 ? -2 : 0;
}

/**
 * What two reports' flights, sites and days say of their being about one accident: `apart` where they cannot be, `one` where
 * they agree, `open` where they do not say.
 */
export function bondOf(a: Profile, b: Profile): 'apart' | 'one' | 'open' {
  if (a.flights.size > 0 && b.flights.size > 0) return meetsFlight(a, b) ? 'one' : 'apart';
  if (haveOtherSites(a, b) || isForetold(a, b) || isForetold(b, a)) return 'apart';
  if (a.dates.size === 0 || b.dates.size === 0) return 'open';
  if (daysApart(a, b) <= NEAR_DAYS) return 'one';
  return isMisdated(a, b) ? 'open' : 'apart';
}

/** Days between the two accounts' days, the nearest ones. */
function daysApart(a: Profile, b: Profile): number {
  let apart = Number.POSITIVE_INFINITY;
  for (const one of daysOf(a).dates)
    for (const other of daysOf(b).dates)
      apart = Math.min(apart, one === null || other === null ? 0 : Math.abs(one - other));
  return apart;
}

/** A profile's days as numbers, null for what is no day. */
interface Days {
  readonly published: number | null;
  readonly dates: readonly (number | null)[];
}

const knownDays = new WeakMap<Profile, Days>();

/** Read once, asked for with every other profile. */
function daysOf(profile: Profile): Days {
  let days = knownDays.get(profile);
  if (days === undefined) {
    days = { published: dayOfIso(profile.published), dates: [...profile.dates].map(dayOfIso) };
    knownDays.set(profile, days);
  }
  return days;
}

/** Days that a slip of the pen may lie apart. */
const SLIP_DAYS = 10;
/** Tolls that many accidents share. */
const COMMON_TOLL = 3;

/** One vehicle, one narrow place and one toll, and days of one month or one day of two months: a date got wrong. */
function isMisdated(a: Profile, b: Profile): boolean {
  const isOneToll = [...a.tolls].some((toll) => Number(toll) > COMMON_TOLL && b.tolls.has(toll));
  if (!isOneToll || sharesVehicle(a.vehicles, b.vehicles) !== true) return false;
  if (![...a.places].some((name) => b.places.has(name) && isNarrowName(name))) return false;
  return daysApart(a, b) <= SLIP_DAYS || [...a.dates].some((one) => [...b.dates].some((other) => isSlip(one, other)));
}

/** ISO days that differ in the month or the year alone. */
const isSlip = (one: string, other: string) =>
  one.slice(8) === other.slice(8) && (one.slice(0, 4) === other.slice(0, 4) || one.slice(5) === other.slice(5));

/** What one dates is later than the other's report: nobody reports an accident before it happens. */
function isForetold(a: Profile, b: Profile): boolean {
  if (a.dates.size === 0 || b.published === null) return false;
  const { published } = daysOf(b);
  return published !== null && daysOf(a).dates.every((day) => day !== null && day - published > 1);
}

function sumRarity(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: (key: string) => number): number {
  let sum = 0;
  for (const item of a) if (b.has(item)) sum += rarity(item);
  return sum;
}

/**
 * Affinity without what the two may disagree on (day, toll, flight): whether a contradiction between them is one
 * between reports of one accident.
 */
export function isAlike(a: Profile, b: Profile, ground: Ground, rarity: (key: string) => number): boolean {
  if (haveOtherSites(a, b) || haveOtherCities(a, b)) return false;
  if (ground === 'firm' && !haveFirmGround(a, b)) return false;
  return likeness(a, b, rarity) >= LIKE_AT;
}

const plainOnes = new WeakMap<Profile, Profile>();

/** A profile without its days, tolls and flights; made once, asked for with every other profile. */
function plain(profile: Profile): Profile {
  let made = plainOnes.get(profile);
  if (made === undefined) {
    made = { ...profile, dates: NONE, tolls: NONE, flights: NONE };
    plainOnes.set(profile, made);
  }
  return made;
}

function likeness(a: Profile, b: Profile, rarity: (key: string) => number): number {
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

/** A report of 2021 that speaks of 2019, beside one of 2019. */
const namesYearOf = (late: Profile, early: Profile) =>
  late.years.size > 0 &&
  late.published !== null &&
  early.published !== null &&
  late.published.slice(0, 4) !== early.published.slice(0, 4) &&
  late.years.has(early.published.slice(0, 4));

/** How near the two were published. */
function nearness(a: Profile, b: Profile): number {
  const [one, other] = [daysOf(a).published, daysOf(b).published];
  if (one === null || other === null) return 0;
  // a verdict or an anniversary comes late; the accident's day or flight ties it
  const isTied =
    shared(a.dates, b.dates) > 0 ||
    shared(a.flights, b.flights) > 0 ||
    namesYearOf(a, b) ||
    namesYearOf(b, a) ||
    (shared(a.operators, b.operators) > 0 && sharedOwnNames(a, b) > 0);
  const apart = Math.abs(one - other);
  if (apart <= 7) return apart <= 2 ? 1.5 : 0.5;
  if (isTied) return 0;
  return apart <= 30 ? -1 : -2.5;
}

/** Whether both name one day for the accident. */
function sameDay(a: Profile, b: Profile): number {
  if (a.dates.size === 0 || b.dates.size === 0) return 0;
  const apart = daysApart(a, b);
  if (apart <= 1) return apart === 0 ? 2 : 0.5;
  // where no date of publication tells fresh news from old, days that lie near each other are no sign of two accidents
  const isUndated = a.published === null && b.published === null;
  return (isUndated && apart <= NEAR_DAYS) || isMisdated(a, b) ? -1 : -3;
}
