/** Whether a text is in English: the patterns read no other language, and what they find there is chance. */
import { ENGLISH_WORDS, FOREIGN_WORDS, SCRIPTS } from '../language/languages.js';
import { isPlainLetter, LETTER_BITS, unitsOf } from '../language/units.js';

/**
 * What stands against a text's being English, in a few words, or null. A plain text is known to hold letters of Latin
 * and the usual marks alone.
 */
export function foreignSign(text: string, isPlain: boolean): string | null {
  const script = isPlain ? null : foreignScript(text.slice(0, LONGEST_LOOK));
  if (script !== null) return script;
  if (opensInEnglish(unitsOf(text))) return null;
  return hasForeignWords(text.slice(0, LONGEST_LOOK)) ? 'few of its common words' : null;
}

/** UTF-16 units that are looked at. */
const LONGEST_LOOK = 20_000;
/** Fewer letters than this say nothing. */
const LEAST_LETTERS = 20;

/** "mostly Arabic letters", where more than half of the letters are not Latin. */
function foreignScript(text: string): string | null {
  const others: string[] = [];
  let latin = 0;
  const units = unitsOf(text);
  for (let at = 0; at < units.length; at++) {
    const code = units[at]!;
    if (isLatin(code)) latin++;
    else if (code >= FIRST_OTHER) {
      const char = String.fromCodePoint(text.codePointAt(at)!);
      if (char.length > 1) at++;
      if (LETTER.test(char) && !PLAIN_IN_DISGUISE.test(char)) others.push(char);
    }
  }
  if (others.length <= latin || others.length < LEAST_LETTERS) return null;
  const script = commonestScript(others);
  return script === null ? 'mostly letters of another script' : `mostly ${script} letters`;
}

const FIRST_BEYOND = 0x80;
const FIRST_OTHER = 0x250;
const LETTER = /^\p{L}$/u;
/** Mathematical and full-width letters. */
const PLAIN_IN_DISGUISE = /^[\p{Script=Latin}\p{Script=Common}]$/u;

const isLatin = (code: number) =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code < FIRST_OTHER);

const SAMPLE = 200;

function commonestScript(letters: readonly string[]): string | null {
  const sample = letters.slice(0, SAMPLE);
  let best: string | null = null;
  let most = 0;
  for (const [name, pattern] of SCRIPTS) {
    const count = sample.filter((letter) => pattern.test(letter)).length;
    if (count > most) [best, most] = [name, count];
  }
  return best;
}

/** Words that are looked at; so many English ones among them settle it. */
const MOST_WORDS = 400;
const ENOUGH_ENGLISH = 8;
/** Fewer words than this say nothing: a list of figures is no prose. */
const LEAST_WORDS = 60;
const LEAST_ENGLISH = 0.03;
const LEAST_FOREIGN = 0.05;

/** Letters of the longest English word: 5 bits each, they fit into one number. */
const LONGEST_ENGLISH = 6;
const ENGLISH_KEYS: ReadonlySet<number> = new Set(
  [...ENGLISH_WORDS].map((word) => keyOf(unitsOf(word), 0, word.length)),
);

function keyOf(units: Uint16Array, start: number, end: number): number {
  let key = 1;
  for (let at = start; at < end; at++) key = (key << 5) | (units[at]! & LETTER_BITS);
  return key;
}

/**
 * Whether enough English words stand within so few units that they are among the words which are looked at, told for
 * most texts by their first lines. A word beside what is beyond ASCII may be a part of one: it does not count.
 */
function opensInEnglish(units: Uint16Array): boolean {
  const end = Math.min(units.length, 2 * MOST_WORDS);
  let english = 0;
  for (let start = 0; start < end && english < ENOUGH_ENGLISH; ) {
    let at = start;
    while (at < end && isPlainLetter(units[at]!)) at++;
    const isShort = at > start && at - start <= LONGEST_ENGLISH;
    if (isShort && standsAlone(units, start, at) && ENGLISH_KEYS.has(keyOf(units, start, at))) english++;
    start = at + 1;
  }
  return english >= ENOUGH_ENGLISH;
}

const standsAlone = (units: Uint16Array, start: number, end: number) =>
  (start === 0 || units[start - 1]! < FIRST_BEYOND) && end < units.length && units[end]! < FIRST_BEYOND;

/** Hardly a common word of English, and many of another language. */
function hasForeignWords(text: string): boolean {
  let count = 0;
  let english = 0;
  let foreign = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{M}]{1,40}/gu)) {
    const folded = word.toLowerCase();
    if (ENGLISH_WORDS.has(folded) && ++english >= ENOUGH_ENGLISH) return false;
    if (FOREIGN_WORDS.has(folded.normalize('NFC'))) foreign++;
    if (++count >= MOST_WORDS) break;
  }
  return count >= LEAST_WORDS && english < count * LEAST_ENGLISH && foreign >= count * LEAST_FOREIGN;
}
