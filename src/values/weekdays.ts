/** Weekdays, resolved against the article's own date: newspapers look back. */
import type { DateValue } from '../model/fact-kind.js';
import type { Token } from '../model/token.js';
import { DAY_PARTS, weekdayOf } from './calendar-words.js';
import { dayOfIso, dayOfWeek } from './civil-days.js';
import { type MomentMatch, oneDay, spoilt } from './moment-match.js';
import { readNamed } from './month-days.js';
import { readNamedDay } from './named-days.js';

/** A date whose weekday is another: either may be the slip. */
const OTHER_WEEKDAY_DAYS = 6;

/** "Wednesday", "Wednesday (Dec 25)", "Thursday, December 26th", "last Friday", "Monday night". */
export function readWeekday(tokens: readonly Token[], at: number, today: number | null): MomentMatch | null {
  const weekday = weekdayOf(tokens[at]!.norm);
  if (weekday === undefined || !tokens[at]!.capital) return null;
  if (tokens[at]!.norm.length < 4 && !isAbbreviation(tokens, at)) return null;
  let to = at + 1;
  if (tokens[to]?.norm === '.' && tokens[at]!.norm.length <= 5) to++;
  if (DAY_PARTS.has(tokens[to]?.norm ?? '')) to++;
  const opening = tokens[to]?.norm === ',' || tokens[to]?.norm === '(' ? to + 1 : to;
  const exact = readNamed(tokens, opening, today);
  if (exact !== null) {
    const close = tokens[to]?.norm === '(' && tokens[exact.to]?.norm === ')' ? exact.to + 1 : exact.to;
    const isOther = exact.value !== null && !isOnWeekday(exact.value, weekday);
    return { ...exact, to: close, value: isOther ? { ...exact.value!, slack: OTHER_WEEKDAY_DAYS } : exact.value };
  }
  if (isOfOtherWeek(tokens, at, to)) return spoilt(to);
  if (today === null) return { to, value: null, precision: 'day' };
  const lastWeek = endOfLastWeek(tokens, to);
  if (lastWeek !== null)
    return { to: lastWeek, value: oneDay(mondayOf(today) - 7 + ((weekday + 6) % 7)), precision: 'day' };
  // newspapers look back: the last such day up to the article's own
  const since = (dayOfWeek(today) - weekday + 7) % 7;
  // "last Friday" on a Friday is a week ago
  const back = since === 0 && tokens[at - 1]?.norm === 'last' ? 7 : since;
  return { to, value: oneDay(today - back), precision: 'day' };
}

/** "Sun." and "Sat," are days, "Sun" and "Sat" words; before a date they are days again. */
const isAbbreviation = (tokens: readonly Token[], at: number) =>
  /^[.,]$/.test(tokens[at + 1]?.norm ?? '') || readNamedDay(tokens, at + 1) !== null;

function isOnWeekday(value: DateValue, weekday: number): boolean {
  const [from, to] = [dayOfIso(value.from)!, dayOfIso(value.to)!];
  return (weekday - dayOfWeek(from) + 7) % 7 <= to - from;
}

/** "next Tuesday", "every Tuesday", "the Tuesday before", "a week ago on Tuesday", "Tuesday week". */
function isOfOtherWeek(tokens: readonly Token[], at: number, to: number): boolean {
  const before = tokens[at - 1]?.norm ?? '';
  const behind = tokens[to]?.norm ?? '';
  if (/^(?:next|following|previous|every|each|coming)$/.test(before) || /^(?:week|fortnight)$/.test(behind))
    return true;
  if (before === 'the' && /^(?:before|after)$/.test(behind)) return true;
  const last = before === 'on' ? at - 2 : at - 1;
  const [outer, word] = [tokens[last - 1]?.norm ?? '', tokens[last]?.norm ?? ''];
  if (word === 'week') return /^(?:a|one|two|last|previous)$/.test(outer);
  return outer === 'week' && /^(?:ago|last)$/.test(word);
}

/** "Tuesday last week", "Tuesday of last week". */
function endOfLastWeek(tokens: readonly Token[], to: number): number | null {
  const at = tokens[to]?.norm === 'of' ? to + 1 : to;
  return tokens[at]?.norm === 'last' && tokens[at + 1]?.norm === 'week' ? at + 2 : null;
}

const mondayOf = (days: number) => days - ((dayOfWeek(days) + 6) % 7);
