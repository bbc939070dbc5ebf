import type { SentenceRole } from './article.js';
import type { Chunk } from './chunk.js';
import type { Words } from './token.js';

/** A sentence's words with their chunks, wherever it stands: what patterns see. */
export interface ParsedSentence extends Words {
  readonly role: SentenceRole;
  readonly chunks: readonly Chunk[];
  /** Chunks that begin at a token, longest first. */
  startingAt(token: number): readonly Chunk[];
  /** Chunks that end just before a token, longest first. */
  endingAt(token: number): readonly Chunk[];
}

export interface PatternHit {
  readonly from: number;
  readonly to: number;
  readonly anchor: number;
  readonly captures: readonly Chunk[];
}

/**
 * A named way to say a fact. `words` is the pattern in the house notation (see `extract/notation.ts`); where a pattern
 * cannot be written so, `find` does the matching from each trigger word instead.
 */
export interface Pattern {
  readonly name: string;
  readonly words?: string;
  /** Named word lists the notation may use as `%name`; an entry may have several words. */
  readonly lexicon?: Readonly<Record<string, readonly string[]>>;
  readonly triggers?: readonly string[];
  /** A chunk kind that triggers `find` instead of a word. */
  readonly chunk?: Chunk['kind'];
  /** A chunk kind without which `find` finds nothing in a sentence. */
  readonly needs?: Chunk['kind'];
  find?(parsed: ParsedSentence, anchor: number, chunk: Chunk | null): PatternHit | readonly PatternHit[] | null;
  /** A last look at a hit in its sentence; false drops it. */
  guard?(parsed: ParsedSentence, hit: PatternHit): boolean;
  /** The term a hit stands for (a cause id). */
  readonly term?: string;
  /** The sub-group a hit stands for. */
  readonly facet?: string;
}
