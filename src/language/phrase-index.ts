import type { Token } from '../model/token.js';
import { tokenize } from './tokens.js';

interface Entry<T> {
  readonly norms: readonly string[];
  readonly value: T;
}

/**
 * Finds phrases of one or more words in token sequences, the longest first. Built once from a lexicon; a look-up costs
 * one map access for a token that starts no phrase.
 */
export class PhraseIndex<T> {
  readonly #byFirst: Map<string, readonly Entry<T>[]>;

  /** Begins with the phrases of another one, which stays as it is. */
  constructor(other?: PhraseIndex<T>) {
    this.#byFirst = new Map(other === undefined ? [] : other.#byFirst);
  }

  add(phrase: string, value: T): void {
    const norms = normsOf(phrase);
    const first = norms[0];
    if (first === undefined) return;
    const entries = this.#byFirst.get(first) ?? [];
    if (entries.some((entry) => isSame(entry.norms, norms))) return;
    const sorted = [...entries, { norms, value }].sort((a, b) => b.norms.length - a.norms.length);
    this.#byFirst.set(first, sorted);
  }

  addAll(phrases: Iterable<string>, value: T): this {
    for (const phrase of phrases) this.add(phrase, value);
    return this;
  }

  /** The longest phrase that starts at a token, or null. */
  match(tokens: readonly Token[], at: number): { value: T; to: number } | null {
    const entries = this.#byFirst.get(tokens[at]?.norm ?? '');
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
    return this.#byFirst.get(norms[0] ?? '')?.find((entry) => isSame(entry.norms, norms))?.value ?? null;
  }

  /** Whether a phrase begins with a word (folded). */
  begins(word: string): boolean {
    return this.#byFirst.has(word);
  }
}

const normsOf = (phrase: string) => tokenize(phrase, { start: 0, end: phrase.length }).map((token) => token.norm);

const isSame = (a: readonly string[], b: readonly string[]) => a.join(' ') === b.join(' ');
