/**
 * Days as newsrooms write them, resolved against the article's own date. Never `Date` parsing of prose: days are
 * arithmetic on civil dates, so no zone and no clock can leak in.
 */
import type { Token } from '../model/token.js';
import { isMonth, isWeekday, weekdayOf } from './calendar-words.js';
import { dayNumber, dayOfIso } from './civil-days.js';
import { between, type MomentMatch, oneDay, spanOf, spoilt } from './moment-match.js';
import { slackAround } from './moment-slack.js';
import { beginsFeast, readFeast, readMonth, readNamed, resolveNamed } from './month-days.js';
import { isYear, monthAt, readNamedDay } from './named-days.js';
import { readNumericDate } from './numeric-dates.js';
import { beginsRelative, readRelative } from './relative-days.js';
import { readWeekday } from './weekdays.js';

/** Whether a day may begin with a word (folded); "ago" two words on makes a day of any number. */
export const mayBeginMoment = (word: string): boolean =>
  beginsWithDigit(word) || isWeekday(word) || isMonth(word) || beginsFeast(word) || beginsRelative(word);

function beginsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

/** Reads the date that starts at token `at`, or null. `published` is the article's ISO date, or null. */
export function readMoment(tokens: readonly Token[], at: number, published: string | null): MomentMatch | null {
  if (tokens[at] === undefined) return null;
  const today = dayOfIso(published);
  const one = readOne(tokens, at, today);
  const moment = one === null ? null : (readPair(tokens, at, one, today) ?? one);
  if (moment === null || moment.value === null || moment.precision !== 'day') return moment;
  const slack = Math.max(moment.value.slack ?? 0, slackAround(tokens, at, moment.to));
  return slack === 0 ? moment : { ...moment, value: { ...moment.value, slack } };
}

/** Figures begin other days than words do; names have a capital. */
function readOne(tokens: readonly Token[], at: number, today: number | null): MomentMatch | null {
  const token = tokens[at]!;
  if (token.kind === 'number' || beginsWithDigit(token.norm))
    return (
      readNumeric(tokens, at) ?? readNamed(tokens, at, today) ?? readRelative(tokens, at, today) ?? readYear(tokens, at)
    );
  const named = token.capital
    ? (readWeekday(tokens, at, today) ??
      readNamed(tokens, at, today) ??
      readMonth(tokens, at, today) ??
      readFeast(tokens, at, today))
    : null;
  return named ?? readRelative(tokens, at, today);
}

function readNumeric(tokens: readonly Token[], at: number): MomentMatch | null {
  const date = readNumericDate(tokens, at);
  if (date === null) return null;
  if (date.days === null) return spoilt(date.to);
  return { to: date.to, value: { ...oneDay(date.days), ...(date.isTimed ? { slack: 1 } : {}) }, precision: 'day' };
}

/** "June 4 or June 5", "between 2 June and 6 June", "Monday to Tuesday", "late on 3 June or early on 4 June". */
function readPair(tokens: readonly Token[], at: number, first: MomentMatch, today: number | null): MomentMatch | null {
  const start = isDayHead(tokens, at) ? endOfJoint(tokens, at, first.to) : null;
  if (start === null) return null;
  const second = isDayHead(tokens, start) ? readOne(tokens, start, today) : null;
  if (second === null || second.precision === 'month') return null;
  const year = readNamedDay(tokens, start)?.year ?? null;
  const named = year === null ? null : readNamedDay(tokens, at);
  const from =
    named === null ? first.value : (resolveNamed({ ...named, year: named.year ?? year }, today).value ?? null);
  if (from === null || second.value === null) return spoilt(second.to);
  return between(dayOfIso(from.from)!, dayOfIso(second.value.to)!, second.to);
}

/** Weekdays, months and days of a month: what a pair of days may begin with. */
const isDayHead = (tokens: readonly Token[], at: number) =>
  (tokens[at]?.capital === true && (weekdayOf(tokens[at]!.norm) !== undefined || monthAt(tokens, at) !== undefined)) ||
  /^\d{1,2}(?:st|nd|rd|th)?$/.test(tokens[at]?.norm ?? '');

function endOfJoint(tokens: readonly Token[], at: number, end: number): number | null {
  const joint = tokens[end]?.norm ?? '';
  const isDash = /^[-/\u2012\u2013\u2014]$/.test(joint) && tokens[end + 1]?.start === tokens[end]!.end;
  const isAnd = joint === 'and' && tokens[at - 1]?.norm === 'between';
  if (!isDash && !isAnd && joint !== 'to' && joint !== 'or') return null;
  let start = end + 1;
  while (start < end + 4 && /^(?:late|early|on|the|possibly|perhaps)$/.test(tokens[start]?.norm ?? '')) start++;
  return start;
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
  if (!isYear(word) || !YEAR_LEADS.has(tokens[at - 1]?.norm ?? '')) return null;
  // "a total of 1918 people"
  if (
    tokens[at - 1]!.norm === 'of' &&
    /^(?:total|toll|minimum|maximum|excess|upwards)$/.test(tokens[at - 2]?.norm ?? '')
  )
    return null;
  const first = dayNumber(Number(word), 1, 1)!;
  const last = dayNumber(Number(word), 12, 31)!;
  return { to: at + 1, value: spanOf(first, last), precision: 'year' };
}
