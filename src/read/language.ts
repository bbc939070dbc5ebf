/** Whether a text is in English: the patterns read no other language, and what they find there is chance. */
import { ENGLISH_WORDS, FOREIGN_WORDS, SCRIPTS } from '../language/languages.js';

/** What stands against a text's being English, in a few words, or null. */
export function foreignSign(text: string): string | null {
  const head = text.slice(0, LONGEST_LOOK);
  return foreignScript(head) ?? (hasForeignWords(head) ? 'few of its common words' : null);
}

/** UTF-16 units that are looked at. */
const LONGEST_LOOK = 20_000;
/** Fewer letters than this say nothing. */
const LEAST_LETTERS = 20;

/** "mostly Arabic letters", where more than half of the letters are not Latin. */
function foreignScript(text: string): string | null {
  const others: string[] = [];
  let latin = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
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
