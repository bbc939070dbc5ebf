/** Shares of a group: "half of the 40", "most of those on board", "one in three". How many they are is not said. */
import type { CountChunk } from '../model/chunk.js';
import type { Token } from '../model/token.js';
import { isNumberWord } from './cardinals.js';

/** Words of a share that take "of" and a group. */
const SHARES: ReadonlySet<string> = new Set(
  `half halves third thirds quarter quarters fifth fifths tenth tenths two-thirds three-quarters one-third one-quarter
  three-fifths two-fifths four-fifths three-eighths most many some several few part parts majority minority bulk
  percentage proportion share fraction number % percent cent pct pc \u2030`.split(/\s+/),
);
/** Fractions that stand before the group without "of". */
const HALVES = /^(?:half|\u00bd)$/;

/**
 * Where the words begin that make a counted group a whole of which only a share is meant, or null: "half of the 40
 * people", "38% of the 60", "not all 60 passengers".
 */
export function portionBefore(tokens: readonly Token[], count: CountChunk): number | null {
  const { from } = count;
  const word = tokens[from - 1]?.norm ?? '';
  if (count.whole !== null || count.value.stated === 0) return null;
  if (HALVES.test(tokens[from - 1]?.raw.toLowerCase() ?? '')) return from - 1;
  if (count.all && (word === 'not' || word === "n't" || word === 'hardly')) return from - 1;
  if (word !== 'of') return null;
  const share = tokens[from - 2];
  if (share === undefined) return null;
  if (isRatioBefore(tokens, from - 2)) return from - 3;
  return SHARES.has(share.norm) || /^[\u00bc-\u00be\u2150-\u215e]$/.test(share.raw) ? from - 2 : null;
}

/** "one in three of the 60", "two out of five of those on board": the second number of a rate ends at a token. */
const isRatioBefore = (tokens: readonly Token[], at: number) =>
  (tokens[at]!.kind === 'number' || isNumberWord(tokens[at]!.norm)) &&
  (tokens[at - 1]?.norm === 'in' || (tokens[at - 1]?.norm === 'of' && tokens[at - 2]?.norm === 'out'));

/** Where the second number of a rate begins behind "out of", "in", "in every", "for every"; null when none does. */
export function endOfRatioJoint(tokens: readonly Token[], at: number): number | null {
  const word = tokens[at]?.norm;
  const isOutOf = word === 'out' && tokens[at + 1]?.norm === 'of';
  if (!isOutOf && word !== 'in' && word !== 'for') return null;
  const next = at + (isOutOf ? 2 : 1);
  const isEvery = /^(?:every|each)$/.test(tokens[next]?.norm ?? '');
  if (word === 'for' && !isEvery) return null;
  return isEvery ? next + 1 : next;
}
