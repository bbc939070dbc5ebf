/** Days told from the article's own: "yesterday", "two days ago", "last week". */
import { PhraseIndex } from '../language/phrase-index.js';
import type { Token } from '../model/token.js';
import { readCardinal } from './cardinals.js';
import { type MomentMatch, oneDay, spanOf, spoilt } from './moment-match.js';

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
  ['the day before yesterday', 2],
  ['day before yesterday', 2],
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
/** The words of both, with how far back the last and the first day that they may mean lie. */
const phrases = new PhraseIndex<{ readonly far: number; readonly near: number; readonly precision: 'day' | 'span' }>(
  (add) => {
    for (const [words, back] of RELATIVE) add(words, { far: back, near: back, precision: 'day' });
    for (const [words, [far, near]] of SPANS) add(words, { far, near, precision: 'span' });
  },
);

export const beginsRelative = (word: string) => phrases.begins(word);

export function readRelative(tokens: readonly Token[], at: number, today: number | null): MomentMatch | null {
  const ago = readDaysAgo(tokens, at, today);
  if (ago !== null) return ago;
  const found = phrases.match(tokens, at);
  if (found === null) return null;
  const { far, near, precision } = found.value;
  const { to } = found;
  // "a week ago yesterday", "yesterday week"
  if (precision === 'day' && (tokens[at - 1]?.norm === 'ago' || tokens[to]?.norm === 'week')) return spoilt(to);
  return { to, value: today === null ? null : spanOf(today - far, today - near), precision };
}

/** "two days ago"; beyond a fortnight nobody counts days to the last one. */
function readDaysAgo(tokens: readonly Token[], at: number, today: number | null): MomentMatch | null {
  if (tokens[at + 2]?.norm !== 'ago' || !/^days?$/.test(tokens[at + 1]!.norm)) return null;
  const isRounded = /^(?:about|around|some|nearly|almost|over|than|least|of|couple|few)$/.test(
    tokens[at - 1]?.norm ?? '',
  );
  const days = tokens[at]!.norm === 'a' ? 1 : (readCardinal(tokens, at)?.value ?? null);
  if (days === null || days > 14 || isRounded) return null;
  return { to: at + 3, value: today === null ? null : oneDay(today - days), precision: 'day' };
}
