/** A sentence's text → its words. */
import { repeated } from '../model/remembered.js';
import type { Words } from '../model/token.js';
import { tokenize } from './tokens.js';

/** Sentences of agency copy and of boilerplate are of this length; they are read in many articles. */
const SENTENCES = { most: 4000, longest: 600 };

/**
 * The words of a sentence's text. A sentence that was met before has the very same words: what follows from them alone
 * can be remembered with them.
 */
export const wordsIn = repeated(
  SENTENCES,
  (text): Words => ({ text, tokens: tokenize(text, { start: 0, end: text.length }) }),
);
