/** What all facts that count people share: reading a count, naming it, relating two of them. */

import type { CountChunk } from '../model/chunk.js';
import type { Relation } from '../model/comparison.js';
import type { CountValue, Reading } from '../model/fact-kind.js';
import type { Mention } from '../model/mention.js';
import type { Pattern } from '../model/pattern.js';
import { relateIntervals } from './quantity.js';

/** A count whose own noun states the fact: "nine deaths", "three survivors". */
export const countOfRole = (name: string, role: CountChunk['role']): Pattern => ({
  name,
  chunk: 'count',
  find: (_parsed, _at, chunk) =>
    chunk?.kind === 'count' && chunk.role === role
      ? { from: chunk.from, to: chunk.to, anchor: chunk.from, captures: [chunk] }
      : null,
});

/** The counts a mention caught. */
export function countsOf(mention: Mention): readonly CountChunk[] {
  return mention.captures.filter((chunk): chunk is CountChunk => chunk.kind === 'count');
}

/** "half of the 40": the number counts the whole, and how many of it are meant is not said. */
export const isPortion = (count: CountChunk) => count.additional && count.value.counted === 'part';

/** Readings of every captured count that is no increment. */
export function readCounts(
  mention: Mention,
  accept: (count: CountChunk) => boolean = () => true,
): Reading<CountValue>[] {
  return countsOf(mention)
    .filter((count) => !isIncrement(count) && accept(count))
    .map((count) => ({ value: count.value, facet: count.facet ?? mention.facet }));
}

/** "one crew member and three passengers": two groups that share a predicate make one figure, when both are exact. */
export function readSum(mention: Mention): Reading<CountValue>[] {
  const counts = countsOf(mention);
  // "22 children and six adults": two parts that make a whole
  const isComplete = counts.some((count) => /^adults?$/.test(count.value.counted));
  const isExact = counts.every(
    (count) => count.value.min === count.value.max && (count.facet === null || isComplete) && !isIncrement(count),
  );
  if (counts.length !== 2 || !isExact || counts.some((count) => count.value.stated === 0)) return [];
  const sum = counts.reduce((total, count) => total + count.value.stated, 0);
  return [{ value: countOf(sum, 'people'), facet: null }];
}

/** "a further nine" adds to a figure that stands elsewhere; "seven others" are a group of their own. */
const isIncrement = (count: CountChunk) => count.additional && !/others/.test(count.value.counted);

export function canonicalCount(value: CountValue): string {
  return String(value.stated);
}

/** "at least 30", "about 250", "10 to 12", "38". */
export function labelCount(value: CountValue): string {
  const { min, max, stated, approximate } = value;
  if (max === null) return approximate ? `some ${stated} or more` : `at least ${stated}`;
  if (min === max) return String(stated);
  if (approximate && stated === min && max > min) return `${min} to ${max}`;
  if (approximate) return `about ${stated}`;
  return min === 0 && max < stated ? `fewer than ${stated}` : `up to ${stated}`;
}

export function relateCounts(a: CountValue, b: CountValue): Relation {
  return relateIntervals(a, b);
}

/** Digits in another order, said in a newsroom's words, or null. */
export function explainDigits(a: string, b: string): string | null {
  if (a === b || a.length !== b.length || a.length < 2) return null;
  const sorted = (digits: string) => [...digits].sort().join('');
  if (sorted(a) === sorted(b)) return `same digits in another order (${a} / ${b}): likely a transcription error`;
  const differing = [...a].filter((digit, i) => digit !== b[i]).length;
  return differing === 1 && a.length >= 3 ? `one digit differs (${a} / ${b}): possibly a typing error` : null;
}

/** An exact count without further words. */
export function countOf(n: number, counted: string): CountValue {
  return { min: n, max: n, stated: n, approximate: false, counted };
}

/** "killing all aboard": a toll whose number is the number aboard, wherever the article gives it. */
export const EVERYONE_ABOARD: CountValue = {
  min: 1,
  max: null,
  stated: -1,
  approximate: true,
  counted: 'everyone aboard',
};
export const isEveryoneAboard = (value: CountValue) => value.stated === -1;
