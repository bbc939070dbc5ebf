/**
 * Days as newsrooms write them, resolved against the article's own date. Never `Date` parsing of prose: days are
 * arithmetic on civil dates, so no zone and no clock can leak in.
 */
import type { DateValue } from '../model/fact-kind.js';
import type { Token } from '../model/token.js';

export interface MomentMatch {
  readonly to: number;
  /** Null when the words need an article date that is not known. */
  readonly value: DateValue | null;
  readonly precision: 'day' | 'month' | 'year' | 'span';
}

const MONTHS = new Map<string, number>();
for (const [index, names] of [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
].entries()) {
  for (const name of names.split(' ')) MONTHS.set(name, index + 1);
}
const WEEKDAYS = new Map<string, number>();
for (const [index, names] of [
  'sunday sun',
  'monday mon',
  'tuesday tue tues',
  'wednesday wed',
  'thursday thu thur thurs',
  'friday fri',
  'saturday sat',
].entries()) {
  for (const name of names.split(' ')) WEEKDAYS.set(name, index);
}
/** Feast days with a fixed date. */
const FEASTS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ['christmas day', [12, 25]],
  ['christmas eve', [12, 24]],
  ['boxing day', [12, 26]],
  ["new year's day", [1, 1]],
  ["new year's eve", [12, 31]],
  ['halloween', [10, 31]],
  ["valentine's day", [2, 14]],
]);
const DAY_PARTS = new Set(['morning', 'afternoon', 'evening', 'night', 'lunchtime', 'midday', 'noon']);

export function isMonth(word: string): boolean {
  return MONTHS.has(word);
}
export function isWeekday(word: string): boolean {
  return WEEKDAYS.has(word);
}

// --- civil days ----------------------------------------------------------------------------------------------------

/** Days since 1970-01-01 of a civil date, or null when there is no such day. */
export function dayNumber(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}
function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
export function isoOfDay(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}
/** Days since 1970 of an ISO date (a time behind it is ignored), or null. */
export function dayOfIso(iso: string | null): number | null {
  const match = iso === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!match) return null;
  const year = Number(match[1]);
  return year < 1800 || year > 2200 ? null : dayNumber(year, Number(match[2]), Number(match[3]));
}
/** Whole days from `a` to `b`, or null when either is no day. */
export function daysBetween(a: string | null, b: string | null): number | null {
  const from = dayOfIso(a);
  const to = dayOfIso(b);
  return from === null || to === null ? null : to - from;
}

const oneDay = (days: number): DateValue => ({ from: isoOfDay(days), to: isoOfDay(days) });
const spanOf = (from: number, to: number): DateValue => ({ from: isoOfDay(from), to: isoOfDay(to) });

// --- reading -------------------------------------------------------------------------------------------------------

/** Reads the date that starts at token `at`, or null. `published` is the article's ISO date, or null. */
export function readMoment(tokens: readonly Token[], at: number, published: string | null): MomentMatch | null {
  const word = tokens[at]?.norm;
  if (word === undefined) return null;
  const today = dayOfIso(published);
  return (
    readIso(tokens, at) ??
    readWeekday(tokens, at, today) ??
    readMonthFirst(tokens, at, today) ??
    readDayFirst(tokens, at, today) ??
    readFeast(tokens, at, today) ??
    readRelative(tokens, at, today) ??
    readYear(tokens, at)
  );
}

function readIso(tokens: readonly Token[], at: number): MomentMatch | null {
  const [year, dash, month, dash2, day] = tokens.slice(at, at + 5).map((token) => token.norm);
  if (
    dash !== '-' ||
    dash2 !== '-' ||
    !/^\d{4}$/.test(year!) ||
    !/^\d{2}$/.test(month ?? '') ||
    !/^\d{2}$/.test(day ?? '')
  )
    return null;
  const days = dayOfIso(`${year}-${month}-${day}`);
  return days === null ? null : { to: at + 5, value: oneDay(days), precision: 'day' };
}

const isCapital = (token: Token | undefined) => token?.capital === true;

/** "Wednesday", "Wednesday (Dec 25)", "Thursday, December 26th", "last Friday", "Monday night". */
function readWeekday(tokens: readonly Token[], at: number, today: number | null): MomentMatch | null {
  const weekday = WEEKDAYS.get(tokens[at]!.norm);
  if (weekday === undefined || !isCapital(tokens[at])) return null;
  if (tokens[at]!.norm.length < 4 && tokens[at + 1]?.norm !== '.' && tokens[at + 1]?.norm !== ',') return null;
  let to = at + 1;
  if (tokens[to]?.norm === '.' && tokens[at]!.norm.length <= 5) to++;
  if (DAY_PARTS.has(tokens[to]?.norm ?? '')) to++;
  const opening = tokens[to]?.norm === ',' || tokens[to]?.norm === '(' ? to + 1 : to;
  const exact = readMonthFirst(tokens, opening, today) ?? readDayFirst(tokens, opening, today);
  if (exact !== null && exact.precision === 'day') {
    const close = tokens[to]?.norm === '(' && tokens[exact.to]?.norm === ')' ? exact.to + 1 : exact.to;
    return { ...exact, to: close };
  }
  if (today === null) return { to, value: null, precision: 'day' };
  // newspapers look back: the last such day up to the article's own
  const since = (dayOfWeek(today) - weekday + 7) % 7;
  // "last Friday" on a Friday is a week ago
  const back = since === 0 && tokens[at - 1]?.norm === 'last' ? 7 : since;
  return { to, value: oneDay(today - back), precision: 'day' };
}
/** 0 is Sunday; 1970-01-01 was a Thursday. */
const dayOfWeek = (days: number) => (((days + 4) % 7) + 7) % 7;

const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/;
const YEAR = /^(?:19|20)\d{2}$/;

/** "Dec. 25", "March 29, 2023", "December 26th", "May 2022". */
function readMonthFirst(tokens: readonly Token[], at: number, today: number | null): MomentMatch | null {
  const month = MONTHS.get(tokens[at]?.norm ?? '');
  if (month === undefined || !isCapital(tokens[at])) return null;
  let next = at + 1;
  if (tokens[next]?.norm === '.') next++;
  const day = DAY.exec(tokens[next]?.norm ?? '');
  if (day === null) return readMonthYear(tokens, at, next, month, today);
  let to = next + 1;
  const comma = tokens[to]?.norm === ',' ? to + 1 : to;
  const year = YEAR.test(tokens[comma]?.norm ?? '') ? Number(tokens[comma]!.norm) : null;
  if (year !== null) to = comma + 1;
  return dated(year, month, Number(day[1]), to, today);
}

function readMonthYear(
  tokens: readonly Token[],
  at: number,
  next: number,
  month: number,
  today: number | null,
): MomentMatch | null {
  const isYear = YEAR.test(tokens[next]?.norm ?? '');
  // a bare month only with a preposition, so that "May" and "March" stay words
  if (!isYear && !['in', 'last', 'since', 'of'].includes(tokens[at - 1]?.norm ?? '')) return null;
  const year = isYear ? Number(tokens[next]!.norm) : lastSuch(month, today);
  if (year === null) return { to: next, value: null, precision: 'month' };
  const first = dayNumber(year, month, 1)!;
  return {
    to: isYear ? next + 1 : next,
    value: spanOf(first, first + daysInMonth(year, month) - 1),
    precision: 'month',
  };
}

/** The year of the last such month up to the article's own. */
function lastSuch(month: number, today: number | null): number | null {
  if (today === null) return null;
  const [year, current] = isoOfDay(today).split('-').map(Number);
  return month <= current! ? year! : year! - 1;
}

/** "4 June 2024", "18 March", "the 4th of June". */
function readDayFirst(tokens: readonly Token[], at: number, today: number | null): MomentMatch | null {
  const day = DAY.exec(tokens[at]?.norm ?? '');
  if (day === null) return null;
  let next = at + 1;
  if (tokens[next]?.norm === 'of') next++;
  const month = MONTHS.get(tokens[next]?.norm ?? '');
  if (month === undefined || !isCapital(tokens[next])) return null;
  let to = next + 1;
  if (tokens[to]?.norm === '.' && /^\d/.test(tokens[to + 1]?.norm ?? '')) to++;
  const comma = tokens[to]?.norm === ',' ? to + 1 : to;
  const year = YEAR.test(tokens[comma]?.norm ?? '') ? Number(tokens[comma]!.norm) : null;
  if (year !== null) to = comma + 1;
  return dated(year, month, Number(day[1]), to, today);
}

/** A day without a year that lies further ahead than this was last year's: reports look back. */
const LOOK_AHEAD_DAYS = 3;

/** Without a year: the year that puts the day nearest before (or just after) the article's own. */
function dated(year: number | null, month: number, day: number, to: number, today: number | null): MomentMatch | null {
  if (year !== null) {
    const days = dayNumber(year, month, day);
    return days === null ? null : { to, value: oneDay(days), precision: 'day' };
  }
  if (today === null) return dayNumber(2024, month, day) === null ? null : { to, value: null, precision: 'day' };
  const thisYear = Number(isoOfDay(today).slice(0, 4));
  const candidates = [thisYear - 1, thisYear, thisYear + 1]
    .map((candidate) => dayNumber(candidate, month, day))
    .filter((days): days is number => days !== null && days <= today + LOOK_AHEAD_DAYS);
  const nearest = candidates.at(-1);
  return nearest === undefined ? null : { to, value: oneDay(nearest), precision: 'day' };
}

function readFeast(tokens: readonly Token[], at: number, today: number | null): MomentMatch | null {
  if (!isCapital(tokens[at])) return null;
  let words = tokens[at]!.norm;
  for (let to = at + 1; to <= at + 4; to++) {
    const feast = FEASTS.get(words);
    if (feast !== undefined)
      return today === null ? { to, value: null, precision: 'day' } : dated(null, feast[0], feast[1], to, today);
    const next = tokens[to]?.norm;
    if (next === undefined) return null;
    words += next === "'s" ? next : ` ${next}`;
  }
  return null;
}

/** Days before the article's own, for words that say so. */
const RELATIVE: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['this morning', 0],
  ['this afternoon', 0],
  ['this evening', 0],
  ['tonight', 0],
  ['earlier today', 0],
  ['yesterday', 1],
  ['last night', 1],
  ['a day earlier', 1],
  ['the previous day', 1],
  ['the day before', 1],
]);
/** Spans that are never the day of a fresh accident; they mark what lies back. */
const SPANS: ReadonlyMap<string, readonly [far: number, near: number]> = new Map([
  ['last year', [730, 150]],
  ['last month', [62, 7]],
  ['last week', [14, 1]],
  ['earlier this week', [7, 0]],
  ['this week', [7, 0]],
  ['earlier this month', [31, 2]],
  ['this month', [31, 0]],
  ['earlier this year', [365, 20]],
  ['this year', [365, 0]],
]);

function readRelative(tokens: readonly Token[], at: number, today: number | null): MomentMatch | null {
  for (let length = 3; length >= 1; length--) {
    if (at + length > tokens.length) continue;
    const words = joinNorms(tokens, at, at + length);
    const back = RELATIVE.get(words);
    const to = at + length;
    if (back !== undefined) return { to, value: today === null ? null : oneDay(today - back), precision: 'day' };
    const span = SPANS.get(words);
    if (span !== undefined)
      return { to, value: today === null ? null : spanOf(today - span[0], today - span[1]), precision: 'span' };
  }
  return null;
}

function joinNorms(tokens: readonly Token[], from: number, to: number): string {
  let words = tokens[from]!.norm;
  for (let i = from + 1; i < to; i++) words += ` ${tokens[i]!.norm}`;
  return words;
}

const YEAR_LEADS = new Set([
  'in',
  'since',
  'of',
  'the',
  'early',
  'late',
  'mid',
  'from',
  'until',
  'and',
  'by',
  'during',
  'before',
  'after',
  'a',
]);

function readYear(tokens: readonly Token[], at: number): MomentMatch | null {
  const word = tokens[at]!.norm;
  if (!YEAR.test(word) || !YEAR_LEADS.has(tokens[at - 1]?.norm ?? '')) return null;
  const first = dayNumber(Number(word), 1, 1)!;
  const last = dayNumber(Number(word), 12, 31)!;
  return { to: at + 1, value: spanOf(first, last), precision: 'year' };
}
