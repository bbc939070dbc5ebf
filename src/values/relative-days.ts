/** Days told from the article's own: "yesterday", "two days ago", "last week". */
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
const LONGEST_RELATIVE = 4;
const HEADS = new Set([...RELATIVE.keys(), ...SPANS.keys()].map((words) => words.split(' ')[0]!));

export const beginsRelative = (word: string) => HEADS.has(word);

export function readRelative(tokens: readonly Token[], at: number, today: number | null): MomentMatch | null {
  const ago = readDaysAgo(tokens, at, today);
  if (ago !== null) return ago;
  for (let length = LONGEST_RELATIVE; length >= 1; length--) {
    if (at + length > tokens.length) continue;
    const words = joinNorms(tokens, at, at + length);
    const back = RELATIVE.get(words);
    const to = at + length;
    if (back !== undefined) {
      // "a week ago yesterday", "yesterday week"
      if (tokens[at - 1]?.norm === 'ago' || tokens[to]?.norm === 'week') return spoilt(to);
      return { to, value: today === null ? null : oneDay(today - back), precision: 'day' };
    }
    const span = SPANS.get(words);
    if (span !== undefined)
      return { to, value: today === null ? null : spanOf(today - span[0], today - span[1]), precision: 'span' };
  }
  return null;
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

function joinNorms(tokens: readonly Token[], from: number, to: number): string {
  let words = tokens[from]!.norm;
  for (let i = from + 1; i < to; i++) words += ` ${tokens[i]!.norm}`;
  return words;
}
