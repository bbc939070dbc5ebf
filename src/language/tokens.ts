import type { Span } from '../model/span.js';
import type { Token } from '../model/token.js';
import { foldWord } from './fold.js';

/** Overrides turn what is read around: a word with one is not what it looks like and means nothing to us. */
const TURNED = /[\u202a-\u202e\u2066-\u2069]/;
const OVERRIDE = '\u202e';
const OVERRIDE_END = '\u202c';

const LETTER = '[\\p{L}\\p{Nd}\\p{M}\\p{Cf}]';
/** Digits with group marks; a decimal part; never the head of a word. */
const NUMBER =
  "\\p{Nd}+(?:[,.'\\u2019\\u02bc\\uff07\\u00a0\\u202f\\u2009\\u066c\\uff0c]\\p{Nd}{2,3}(?!\\p{Nd}))*(?:[.\\uff0e]\\p{Nd}+)?(?![\\p{L}\\p{M}\\p{Nd}\\p{Cf}]|[-\\u2010\\u2011]\\p{L})";
/** "U.S.", "U.S". */
const DOTTED = '(?:\\p{Lu}\\.)+\\p{Lu}(?:\\.|(?![\\p{L}\\p{Nd}]))';
/** Letters and digits with inner hyphens and apostrophes: "J2-8243", "Pantsir-S", "didn't". */
const WORD = `${LETTER}+(?:[-'\\u2019\\u2010\\u2011\\u00b4\\u0060\\u2032\\uff07]${LETTER}+)*`;
const TOKEN = new RegExp(`(?<number>${NUMBER})|(?<word>${DOTTED}|${WORD})|(?<mark>\\S)`, 'uy');
const DIGITS = /^\p{Nd}+$/u;
/**
 * White space, what prints nothing in front of a word, and the control characters that part words where a program lost
 * its line ends.
 */
const SPACE = /[\s\p{Cc}\u00ad\u200b-\u200d\u2060\ufeff]*/uy;
/** "killed\u00b2", "people[3]": the number of a note, not of what stands before it. */
const NOTE = /(?:\[\p{Nd}{1,3}\]|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079\u2020\u2021])+/uy;
/** Behind a number a raised digit may be its exponent: it stays. */
const BRACKETED_NOTE = /(?:\[\p{Nd}{1,3}\]|[\u2020\u2021])+/uy;
const CAPITAL = /^\p{Lu}/u;
const POSSESSIVE = /['\u2019\u02bc\u00b4\u0060\u2032\uff07]s$/i;
/** Words whose "'s" is part of the word for our purposes ("it's", "there's") rather than a possessor. */
const CONTRACTED = new Set(["it's", "that's", "he's", "she's", "there's", "what's", "who's", "here's", "let's"]);

/** "U.S.", "U.S" and "US" are one word. */
const foldDots = (norm: string) => (norm.includes('.') ? norm.replaceAll('.', '') : norm);

/** Cuts a sentence into tokens. A possessive "'s" is a token of its own, so that "Russia's" finds "russia". */
export function tokenize(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  // what the expressions see ends with the span: a piece of an endless word costs no more than the piece
  const seen = text.slice(0, span.end);
  let isTurned = false;
  let at = span.start;
  while (at < span.end) {
    at = skip(SPACE, seen, at);
    if (at >= span.end) break;
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(seen);
    if (match === null) break;
    const end = TOKEN.lastIndex;
    const raw = seen.slice(at, end);
    if (raw.includes(OVERRIDE)) isTurned = true;
    if (isTurned) tokens.push(turned(raw, at));
    else pushToken(tokens, raw, at, match.groups);
    if (raw.includes(OVERRIDE_END)) isTurned = false;
    at = skip(match.groups?.number === undefined ? NOTE : BRACKETED_NOTE, seen, end);
  }
  return tokens;
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** What stands under an override reads backwards in print: a word that matches nothing. */
const turned = (raw: string, start: number): Token => ({
  start,
  end: start + raw.length,
  norm: OVERRIDE + raw,
  raw,
  kind: 'word',
  capital: false,
});

interface TokenGroups {
  readonly number?: string;
  readonly word?: string;
}

function pushToken(tokens: Token[], raw: string, start: number, groups: TokenGroups | undefined): void {
  const end = start + raw.length;
  if (groups?.word !== undefined) {
    const norm = TURNED.test(raw) ? raw : foldDots(foldWord(raw));
    if (norm === '') return;
    const capital = CAPITAL.test(raw);
    if (POSSESSIVE.test(raw) && !CONTRACTED.has(norm)) {
      tokens.push({ start, end: end - 2, norm: norm.slice(0, -2), raw: raw.slice(0, -2), kind: 'word', capital });
      tokens.push({ start: end - 2, end, norm: "'s", raw: raw.slice(-2), kind: 'mark', capital: false });
      return;
    }
    // a zero-width character inside a number leaves it a number
    tokens.push({ start, end, norm, raw, kind: DIGITS.test(norm) ? 'number' : 'word', capital });
    return;
  }
  const kind = groups?.number !== undefined ? 'number' : 'mark';
  const norm = foldWord(raw);
  // Markdown's emphasis is no word and parts none
  if (norm !== '' && norm !== '*') tokens.push({ start, end, norm, raw, kind, capital: false });
}
