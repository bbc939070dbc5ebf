/** How many answers are kept before all are forgotten, and up to which length of a word (UTF-16 units) one is. */
export interface Memory {
  readonly most: number;
  readonly longest: number;
}

/** A function of words that remembers what it answered; it must depend on nothing but the word. */
export function remembered<T>({ most, longest }: Memory, answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const now = answer(word);
    if (word.length > longest) return now;
    if (known.size >= most) known.clear();
    known.set(word, now);
    return now;
  };
}

/** For the words of running text: a longer one would keep the text alive that it was cut from. */
export const WORDS: Memory = { most: 30_000, longest: 12 };
