import type { DateValue, FactKind } from '../../model/fact-kind.js';
import { daysBetween } from '../../values/civil-days.js';
import { patterns } from './patterns.js';

export const crashDate: FactKind<DateValue> = {
  id: 'crash-date',
  title: 'date',
  summary: 'The day of the accident, resolved against the article\u2019s own date.',
  doubt:
    "A weekday is resolved against the article's date, so a wrong or missing date makes it wrong or leaves it out; a day of the search or of the funeral may stand too near to the accident.",
  holds: 'single',
  identifies: true,
  movement: 'fixed',
  clash: 'contradiction',
  patterns,
  normalise: (mention) =>
    mention.captures.flatMap((chunk) =>
      chunk.kind === 'date' && chunk.value !== null ? [{ value: chunk.value }] : [],
    ),
  canonical: (value) => value.from,
  label: (value) => value.from,
  relate: (a, b) => {
    if (a.from === b.from && a.to === b.to) return 'equal';
    if (a.from <= b.to && b.from <= a.to) return 'narrower';
    // told by another clock, or beside another weekday: the day next to it may be meant
    if (gapBetween(a, b) <= Math.max(a.slack ?? 0, b.slack ?? 0)) return 'compatible';
    return areRivals(a.from, b.from) ? 'conflicting' : 'compatible';
  },
};

/** Days from the end of the earlier to the beginning of the later. */
const gapBetween = (a: DateValue, b: DateValue) =>
  a.to < b.from ? daysBetween(a.to, b.from)! : daysBetween(b.to, a.from)!;

/** Reports of one accident differ by days, or by a slip in one part of the date. */
const RIVAL_DAYS = 10;

/** Days further apart are not rivals: one of them is some other event's. */
function areRivals(one: string, other: string): boolean {
  if (Math.abs(daysBetween(one, other) ?? 0) <= RIVAL_DAYS) return true;
  const [a, b] = [one.split('-'), other.split('-')];
  return a.filter((part, at) => part !== b[at]).length === 1;
}
