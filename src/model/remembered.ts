import { hashText } from './hash-text.js';

/** How many answers are kept before all are forgotten, and up to which length of a word (UTF-16 units) one is. */
export interface Memory {
  readonly most: number;
  readonly longest: number;
}

/** Adds to a map that holds no more than so many: one that is full forgets all before. */
export function keepIn<T>(known: Map<string, T>, most: number, key: string, item: T): void {
  if (known.size >= most) known.clear();
  known.set(key, item);
}

/** A function of words that remembers what it answered; it must depend on nothing but the word. */
export function remembered<T>({ most, longest }: Memory, answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const now = answer(word);
    if (word.length <= longest) keepIn(known, most, word, now);
    return now;
  };
}

/** Places for the hashes of what was met: a power of two. */
const PLACES = 65_536;

/**
 * The same for texts most of which are met only once: an answer is kept from the second time on. `answer` is then given
 * a text of its own, which keeps nothing alive that it was cut from.
 */
export function repeated<T>({ most, longest }: Memory, answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  const met = new Int32Array(PLACES);
  return (text) => {
    if (text.length > longest) return answer(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const hash = hashText(text);
    const place = hash & (PLACES - 1);
    if (met[place] !== hash) {
      met[place] = hash;
      return answer(text);
    }
    const own = copyOf(text);
    const now = answer(own);
    keepIn(known, most, own, now);
    return now;
  };
}

/** The same units in a string of its own: a mere slice is held as a part of what it was cut from. */
const copyOf = (text: string) => ` ${text}`.slice(1);

/** For the words of running text: a longer one would keep the text alive that it was cut from. */
export const WORDS: Memory = { most: 30_000, longest: 12 };
