/**
 * Which of many short lists of words have one in a sentence. Rules that look for such a word through a whole sentence ask
 * here first: all lists are looked up at once, and most have none.
 */
import type { ParsedSentence } from '../model/pattern.js';

/** Per word the bits of the lists that it stands in. */
const bitsOfWord = new Map<string, number>();
const known = new WeakMap<ParsedSentence, number>();
/** The sentence asked about last and its bits: rules come to one sentence in a row. */
let asked: { readonly parsed: ParsedSentence; readonly bits: number } | null = null;
const MOST_LISTS = 31;
let lists = 0;

/** Tells of sentences whether one of these words (folded) stands in them. Called where a module begins, not in a run. */
export function holdsAny(words: Iterable<string>): (parsed: ParsedSentence) => boolean {
  if (lists === MOST_LISTS) throw new RangeError(`more than ${MOST_LISTS} lists of words`);
  const bit = 1 << lists++;
  for (const word of words) bitsOfWord.set(word, (bitsOfWord.get(word) ?? 0) | bit);
  return (parsed) => (bitsIn(parsed) & bit) !== 0;
}

function bitsIn(parsed: ParsedSentence): number {
  if (asked?.parsed === parsed) return asked.bits;
  let bits = known.get(parsed);
  if (bits === undefined) {
    bits = 0;
    for (const { norm } of parsed.tokens) bits |= bitsOfWord.get(norm) ?? 0;
    known.set(parsed, bits);
  }
  asked = { parsed, bits };
  return bits;
}
