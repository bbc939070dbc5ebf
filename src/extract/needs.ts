/**
 * What a sentence must hold for a pattern to fit it anywhere. Each need is looked up once for a sentence, however many
 * patterns share it: most patterns whose trigger stands in a sentence lack something else there.
 */
import type { ChunkKind } from '../model/chunk.js';
import type { ParsedSentence } from '../model/pattern.js';
import { fits } from './chunks-at.js';

/** One of these words, or a chunk of this kind. */
export type Need = { readonly words: readonly string[] } | { readonly chunk: ChunkKind; readonly want: string | null };
type ChunkNeed = Extract<Need, { chunk: unknown }> & { readonly number: number };

/** Numbered needs of one pattern, in the table that tells them. */
export interface Needs {
  readonly table: NeedTable;
  readonly numbers: readonly number[];
}

/** Whether a sentence holds what a pattern needs. */
export const holdsNeeds = (parsed: ParsedSentence, { table, numbers }: Needs): boolean => table.holds(parsed, numbers);

/** All needs of a catalogue. Equal ones are one. */
export class NeedTable {
  readonly #numbers = new Map<string, number>();
  readonly #byWord = new Map<string, number[]>();
  readonly #byKind = new Map<ChunkKind, ChunkNeed[]>();
  /** Per need the last of the sentences asked about that held it, as they are counted here. */
  readonly #lastHeld: number[] = [];
  #asked = 0;
  #sentence: ParsedSentence | null = null;

  /** The needs of a pattern; words are looked at first, they rule out most. */
  add(needs: readonly Need[]): Needs {
    const [words, chunks] = [needs.filter((need) => 'words' in need), needs.filter((need) => 'chunk' in need)];
    return { table: this, numbers: [...new Set([...words, ...chunks].map((need) => this.#numberOf(need)))] };
  }

  holds(parsed: ParsedSentence, numbers: readonly number[]): boolean {
    if (numbers.length === 0) return true;
    if (parsed !== this.#sentence) this.#look(parsed);
    for (const number of numbers) if (this.#lastHeld[number] !== this.#asked) return false;
    return true;
  }

  #numberOf(need: Need): number {
    const key = 'words' in need ? [...need.words].sort().join(' ') : `#${need.chunk}.${need.want}`;
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#lastHeld.push(0) - 1;
      this.#numbers.set(key, number);
      if ('chunk' in need) pushTo(this.#byKind, need.chunk, { ...need, number });
      else for (const word of new Set(need.words)) pushTo(this.#byWord, word, number);
    }
    return number;
  }

  #look(parsed: ParsedSentence): void {
    this.#sentence = parsed;
    this.#asked++;
    for (const { norm } of parsed.tokens) {
      const numbers = this.#byWord.get(norm);
      if (numbers !== undefined) for (const number of numbers) this.#lastHeld[number] = this.#asked;
    }
    for (const chunk of parsed.chunks)
      for (const need of this.#byKind.get(chunk.kind) ?? [])
        if (fits(chunk, need)) this.#lastHeld[need.number] = this.#asked;
  }
}

function pushTo<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
