/** What the readers of days hand back. */
import type { DateValue } from '../model/fact-kind.js';
import { isoOfDay } from './civil-days.js';

export interface MomentMatch {
  readonly to: number;
  /** Null when the words need an article date that is not known, or name no day there is. */
  readonly value: DateValue | null;
  readonly precision: 'day' | 'month' | 'year' | 'span';
}

export const oneDay = (days: number): DateValue => spanOf(days, days);
export function spanOf(from: number, to: number): DateValue {
  const first = isoOfDay(from);
  return { from: first, to: to === from ? first : isoOfDay(to) };
}

/** A day that is none, or not to be told: its words are taken up all the same, so that no part of them is read. */
export const spoilt = (to: number): MomentMatch => ({ to, value: null, precision: 'span' });

/** An accident may lie in a night or two days; what is spread further is no day of an accident. */
const LONGEST_DAY = 3;

/** From one civil day to another, both counted; days that run backwards are none. */
export function between(from: number, last: number, to: number): MomentMatch {
  if (last < from) return spoilt(to);
  return { to, value: spanOf(from, last), precision: last - from < LONGEST_DAY ? 'day' : 'span' };
}
