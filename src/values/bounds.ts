/** What the words around a number make of it: at least, up to, about, another, all. */
import type { Token } from '../model/token.js';
import { BOUND_TAILS, BOUND_WORDS, OVERTAKING_WORDS } from './lexicon/bounds.js';

/** An interval of whole numbers. */
export interface Quantity {
  readonly min: number;
  /** Null: no upper bound given. */
  readonly max: number | null;
  readonly stated: number;
  readonly approximate: boolean;
}

export type Bound = keyof typeof BOUND_WORDS;

const byWords = <B extends string>(lists: Readonly<Record<B, readonly string[]>>): ReadonlyMap<string, B> =>
  new Map((Object.keys(lists) as B[]).flatMap((bound) => lists[bound].map((words) => [words, bound] as const)));
const BOUNDS = byWords(BOUND_WORDS);
const TAILS = byWords(BOUND_TAILS);
const OVERTAKING: ReadonlySet<string> = new Set(OVERTAKING_WORDS);
const wordsIn = (words: string) => words.split(' ').length;
/** The words nearest to the number: most of what stands there bends nothing. */
const BOUND_ENDS = new Set([...BOUNDS.keys()].map((words) => words.split(' ').at(-1)!));
const TAIL_HEADS = new Set([...TAILS.keys()].map((words) => words.split(' ')[0]!));
const LONGEST_BOUND = Math.max(...[...BOUNDS.keys()].map(wordsIn));
const LONGEST_TAIL = Math.max(...[...TAILS.keys()].map(wordsIn));

export const exactly = (n: number): Quantity => ({ min: n, max: n, stated: n, approximate: false });
export const atLeast = (n: number): Quantity => ({ min: n, max: null, stated: n, approximate: false });

/** The bound whose words end right before a token, the longest first. */
export function boundBefore(tokens: readonly Token[], from: number): { bound: Bound; from: number } | null {
  if (!BOUND_ENDS.has(tokens[from - 1]?.norm ?? '')) return null;
  let words = '';
  let found: { bound: Bound; from: number } | null = null;
  for (let start = from - 1; start >= Math.max(0, from - LONGEST_BOUND); start--) {
    words = words === '' ? tokens[start]!.norm : `${tokens[start]!.norm} ${words}`;
    const bound = BOUNDS.get(words);
    if (bound !== undefined && !isQuoting(tokens, start)) found = { bound, from: start };
  }
  return found;
}

/** "> 38 people were killed" at the head of a sentence is a quoted line. */
const isQuoting = (tokens: readonly Token[], at: number) =>
  at === 0 && tokens[0]!.norm === '>' && tokens[1]!.start > tokens[0]!.end;

/** "the toll passed 38": more than the number, though the verb is no part of it. */
export const isOvertaken = (tokens: readonly Token[], from: number) => OVERTAKING.has(tokens[from - 1]?.norm ?? '');

/** The bound whose words begin at a token: "or more", "or so", "plus". */
export function boundBehind(tokens: readonly Token[], at: number): { bound: Bound; to: number } | null {
  if (!TAIL_HEADS.has(tokens[at]?.norm ?? '')) return null;
  let words = '';
  let found: { bound: Bound; to: number } | null = null;
  for (let to = at + 1; to <= Math.min(tokens.length, at + LONGEST_TAIL); to++) {
    words = words === '' ? tokens[at]!.norm : `${words} ${tokens[to - 1]!.norm}`;
    const bound = TAILS.get(words);
    if (bound !== undefined) found = { bound, to };
  }
  return found;
}

/** How far "about" reaches: a tenth, at least one. Newsrooms round to the nearest five or ten. */
const slack = (n: number) => Math.max(1, Math.ceil(n / 10));

/** The interval that a bound makes of another. */
export function bend(q: Quantity, bound: Bound): Quantity {
  switch (bound) {
    case 'least':
      return { ...q, max: null };
    case 'most':
      return { ...q, min: 0, max: q.max ?? q.stated };
    case 'under':
      return { ...q, min: 0, max: Math.max(0, (q.max ?? q.stated) - 1) };
    case 'about':
      return q.max === null
        ? q
        : { ...q, min: Math.max(0, q.min - slack(q.min)), max: q.max + slack(q.max), approximate: true };
    case 'nearly':
      return { ...q, min: Math.max(0, q.min - slack(q.min)), max: q.max ?? q.stated, approximate: true };
    default:
      return q;
  }
}

/** How two intervals stand to each other. */
export function relateIntervals(
  a: Pick<Quantity, 'min' | 'max'>,
  b: Pick<Quantity, 'min' | 'max'>,
): 'equal' | 'compatible' | 'conflicting' {
  if (a.min === b.min && a.max === b.max) return 'equal';
  const meets = (a.max === null || b.min <= a.max) && (b.max === null || a.min <= b.max);
  return meets ? 'compatible' : 'conflicting';
}
