import type { Token } from '../model/token.js';
import { firstNormOf, tokenize } from './tokens.js';

interface Entry<T> {
  readonly norms: readonly string[];
  readonly value: T;
}

/** Lists phrases with what each stands for. Of two that are one to the index, the first counts. */
export type List<T> = (add: (phrase: string, value: T) => void) => void;

/**
 * Finds phrases of one or more words in token sequences, the longest first; a look-up costs one map access for a token
 * that starts no phrase. The phrases are listed at the first look-up, by their first word alone: those of a word are
 * cut into words when a text first has it. Of a long list a run needs little.
 */
export class PhraseIndex<T> {
  readonly #base: PhraseIndex<T> | null;
  readonly #list: List<T>;
  /** By first word: its entries, the longest first, or where the last phrase is listed that begins with it. */
  #byFirst: Map<string, readonly Entry<T>[] | number> | null = null;
  readonly #phrases: string[] = [];
  readonly #values: T[] = [];
  /** Where the phrase before is listed that begins with the same word, or NONE: a list within the list, no array each. */
  readonly #before: number[] = [];

  /** Another index, which stays as it is, may come first. */
  constructor(list: List<T>, base: PhraseIndex<T> | null = null) {
    this.#list = list;
    this.#base = base;
  }

  /** The longest phrase that starts at a token, or null. */
  match(tokens: readonly Token[], at: number): { value: T; to: number } | null {
    const entries = this.#entriesOf(tokens[at]?.norm ?? '');
    if (entries === undefined) return null;
    for (const { norms, value } of entries) {
      let i = 1;
      while (i < norms.length && tokens[at + i]?.norm === norms[i]) i++;
      if (i === norms.length) return { value, to: at + i };
    }
    return null;
  }

  /** What a phrase, and no longer or shorter one, stands for, or null. */
  valueOf(phrase: string): T | null {
    const norms = normsOf(phrase);
    return this.#entriesOf(norms[0] ?? '')?.find((entry) => isSame(entry.norms, norms))?.value ?? null;
  }

  /** Whether a phrase begins with a word (folded). */
  begins(word: string): boolean {
    return this.#listed().has(word) || this.#base?.begins(word) === true;
  }

  #entriesOf(first: string): readonly Entry<T>[] | undefined {
    const known = this.#listed().get(first) ?? this.#entriesOfBase(first);
    return typeof known === 'number' ? this.#cut(first, known) : known;
  }

  #entriesOfBase(first: string): readonly Entry<T>[] | undefined {
    return this.#base === null ? undefined : this.#base.#entriesOf(first);
  }

  #listed(): Map<string, readonly Entry<T>[] | number> {
    if (this.#byFirst === null) {
      const byFirst = new Map<string, number>();
      this.#list((phrase, value) => {
        const first = firstNormOf(phrase);
        if (first === undefined) return;
        this.#before.push(byFirst.get(first) ?? NONE);
        byFirst.set(first, this.#phrases.length);
        this.#phrases.push(phrase);
        this.#values.push(value);
      });
      this.#byFirst = byFirst;
    }
    return this.#byFirst;
  }

  #cut(first: string, last: number): readonly Entry<T>[] {
    const entries: Entry<T>[] = [];
    for (let at = last; at !== NONE; at = this.#before[at]!)
      entries.push({ norms: normsOf(this.#phrases[at]!), value: this.#values[at]! });
    // among equals the first that was listed is found first
    const all = [...(this.#entriesOfBase(first) ?? []), ...entries.reverse()];
    all.sort((a, b) => b.norms.length - a.norms.length);
    this.#byFirst!.set(first, all);
    return all;
  }
}

const NONE = -1;

/** An index of phrases that stand for themselves. */
export const indexPhrases = (phrases: readonly string[]): PhraseIndex<string> =>
  new PhraseIndex((add) => {
    for (const phrase of phrases) add(phrase, phrase);
  });

const normsOf = (phrase: string) => tokenize(phrase, { start: 0, end: phrase.length }).map((token) => token.norm);

const isSame = (a: readonly string[], b: readonly string[]) => a.join(' ') === b.join(' ');
