import type { Span } from './span.js';

/** What a token is made of. */
export type TokenKind = 'word' | 'number' | 'mark';

/** A word, a number or one punctuation mark of a sentence; its offsets count from where the sentence begins. */
export interface Token extends Span {
  /** Lower case, straight apostrophes, no zero-width characters: for looking up, never for quoting. */
  readonly norm: string;
  /** The words as they stand in the text. */
  readonly raw: string;
  readonly kind: TokenKind;
  /** Starts with an upper-case letter. */
  readonly capital: boolean;
}

/** A sentence's own words, wherever it stands. */
export interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
}
