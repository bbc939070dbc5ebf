import type { Sentence } from './article.js';
import type { Chunk } from './chunk.js';
import type { FactId } from './fact-kind.js';
import type { ParsedSentence } from './pattern.js';
import type { Span } from './span.js';

/** A pattern's hit: its name, its words, and the chunks it caught. No meaning yet. */
export interface Mention {
  readonly fact: FactId;
  readonly pattern: string;
  /** The words quoted as evidence, counted from where the sentence begins. */
  readonly span: Span;
  /** First and last token (exclusive) of the hit, in the sentence's tokens. */
  readonly from: number;
  readonly to: number;
  /** Token index of the trigger word: where the clause's predicate stands. */
  readonly anchor: number;
  readonly captures: readonly Chunk[];
  /** Lower-case words of the hit's trigger, for facts whose meaning depends on the word. */
  readonly trigger: string;
  /** The hit's words, folded and joined by blanks. */
  readonly words: string;
  /** A term the pattern itself stands for (a cause id), when it has one. */
  readonly term: string | null;
  /** A sub-group the pattern itself stands for ("seriously injured"), or null. */
  readonly facet: string | null;
}

/** A sentence with what the patterns found in it, in reading order. */
export interface FoundSentence {
  readonly sentence: Sentence;
  readonly parsed: ParsedSentence;
  readonly mentions: readonly Mention[];
}
