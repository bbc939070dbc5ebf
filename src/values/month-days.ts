/** Days and months by name, resolved against the article's own date where no year is given. */
import type { Token } from '../model/token.js';
import { FEASTS } from './calendar-words.js';
import { dayNumber, daysInMonth, isoOfDay } from './civil-days.js';
import { between, type MomentMatch, spanOf, spoilt } from './moment-match.js';
import { isYear, monthAt, type NamedDay, readNamedDay } from './named-days.js';

export function readNamed(tokens: readonly Token[], at: number, today: number | null): MomentMatch | null {
  const named = readNamedDay(tokens, at);
  return named === null ? null : resolveNamed(named, today);
}

/** A day without a year that lies further ahead than this was last year's: reports look back. */
const LOOK_AHEAD_DAYS = 3;
/** Any leap year: "29 February" is a day of some year. */
const LEAP_YEAR = 2024;

/** Without a year: the year that puts the day nearest before (or just after) the article's own. */
export function resolveNamed(day: NamedDay, today: number | null): MomentMatch {
  const { year, month, first, last, to } = day;
  const isDay = (some: number) => dayNumber(some, month, first) !== null && dayNumber(some, month, last) !== null;
  if (day.isSpoilt || !isDay(year ?? LEAP_YEAR)) return spoilt(to);
  if (year !== null) return between(dayNumber(year, month, first)!, dayNumber(year, month, last)!, to);
  if (today === null) return { to, value: null, precision: 'day' };
  const thisYear = Number(isoOfDay(today).slice(0, 4));
  const years = [thisYear + 1, thisYear, thisYear - 1].filter(isDay);
  const nearest = years.find((some) => dayNumber(some, month, first)! <= today + LOOK_AHEAD_DAYS);
  if (nearest === undefined) return spoilt(to);
  return between(dayNumber(nearest, month, first)!, dayNumber(nearest, month, last)!, to);
}

/** "in May", "May 2022". */
export function readMonth(tokens: readonly Token[], at: number, today: number | null): MomentMatch | null {
  const month = monthAt(tokens, at);
  if (month === undefined) return null;
  const next = tokens[at + 1]?.norm === '.' ? at + 2 : at + 1;
  const isGiven = isYear(tokens[next]?.norm);
  // a bare month only with a preposition, so that "May" and "March" stay words
  if (!isGiven && !['in', 'last', 'since', 'of'].includes(tokens[at - 1]?.norm ?? '')) return null;
  const year = isGiven ? Number(tokens[next]!.norm) : lastSuch(month, today);
  if (year === null) return { to: next, value: null, precision: 'month' };
  const first = dayNumber(year, month, 1)!;
  return {
    to: isGiven ? next + 1 : next,
    value: spanOf(first, first + daysInMonth(year, month) - 1),
    precision: 'month',
  };
}

/** The year of the last such month up to the article's own. */
function lastSuch(month: number, today: number | null): number | null {
  if (today === null) return null;
  const iso = isoOfDay(today);
  const [year, current] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7))];
  return month <= current ? year : year - 1;
}

const FEAST_HEADS = new Set([...FEASTS.keys()].map((words) => words.split(/ |'/)[0]!));

export const beginsFeast = (word: string) => FEAST_HEADS.has(word);

export function readFeast(tokens: readonly Token[], at: number, today: number | null): MomentMatch | null {
  if (!tokens[at]!.capital) return null;
  let words = tokens[at]!.norm;
  for (let to = at + 1; to <= at + 4; to++) {
    const feast = FEASTS.get(words);
    if (feast !== undefined)
      return resolveNamed({ year: null, month: feast[0], first: feast[1], last: feast[1], to, isSpoilt: false }, today);
    const next = tokens[to]?.norm;
    if (next === undefined) return null;
    words += next === "'s" ? next : ` ${next}`;
  }
  return null;
}
