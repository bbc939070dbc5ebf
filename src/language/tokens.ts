import { remembered, WORDS } from '../model/remembered.js';
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
    const plain = isTurned ? at : endOfPlain(tokens, seen, at);
    if (plain > at) {
      at = plain;
      continue;
    }
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

/** A first word that the tokenizer leaves as it is, but for its case: a blank or nothing is behind it. */
const PLAIN_FIRST =
  /^[a-z\u00e0-\u00f6\u00f8-\u00ff][a-z0-9\u00e0-\u00f6\u00f8-\u00ff]*(?:-[a-z0-9\u00e0-\u00f6\u00f8-\u00ff]+)*$|^[0-9]+$/;

/** What the first token of a text is folded to; what stands before the first blank most often tells. */
export function firstNormOf(text: string): string | undefined {
  const blank = text.indexOf(' ');
  const piece = blank < 0 ? text : text.slice(0, blank);
  const lower = piece.toLowerCase();
  return PLAIN_FIRST.test(lower) ? lower : (firstNormIn(piece) ?? firstNormIn(text));
}

const firstNormIn = (text: string) => tokenize(text, { start: 0, end: text.length })[0]?.norm;

/**
 * Most of a text is plain words, numbers and blanks, told by a look at each character. Takes such ones from `at` on and
 * gives where the first begins that needs the expressions: a character beyond ASCII, a figure with marks, "U.S.", a note.
 */
function endOfPlain(tokens: Token[], text: string, start: number): number {
  let at = start;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code <= 0x20) {
      at++;
      continue;
    }
    // beyond the end of the text, `code` is no number
    const kind = code < 0x80 ? PLAIN[code] : undefined;
    if (kind === undefined || kind === OTHER) return at;
    const end = kind === LETTER_KIND ? endOfWord(text, at) : kind === DIGIT_KIND ? endOfDigits(text, at) : at + 1;
    const next = text.charCodeAt(end);
    // a note may follow, or what makes it another token
    if (end < 0 || next === OPENING_BRACKET || next >= 0x80) return at;
    const raw = text.slice(at, end);
    if (kind === LETTER_KIND) pushWord(tokens, raw, at, end, lowerCase(raw), 'word', code <= 0x5a);
    else
      tokens.push({
        start: at,
        end,
        norm: kind === MARK_KIND ? MARKS[code]! : raw,
        raw,
        kind: kind === DIGIT_KIND ? 'number' : 'mark',
        capital: false,
      });
    at = end;
  }
}

const OTHER = 0;
const LETTER_KIND = 1;
const DIGIT_KIND = 2;
const MARK_KIND = 3;
/** What an ASCII character begins; marks that are folded or dropped are left to the expressions. */
const PLAIN = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[A-Za-z]/.test(char)) return LETTER_KIND;
  if (/[0-9]/.test(char)) return DIGIT_KIND;
  return /[!-/:-@[-_{-~]/.test(char) && char !== '*' ? MARK_KIND : OTHER;
});
/** One string for each mark and each common word: a look-up compares places in memory where it can. */
const MARKS = Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code));
const lowerCase = remembered(WORDS, (word): string => {
  const lower = word.toLowerCase();
  return lower === word ? lower : lowerCase(lower);
});

const OPENING_BRACKET = 0x5b;
const isPlainInWord = (code: number) => code < 0x80 && (PLAIN[code] === LETTER_KIND || PLAIN[code] === DIGIT_KIND);
/** Hyphen, apostrophe, grave accent: within a word they part nothing. */
const isInner = (code: number) => code === 0x2d || code === 0x27 || code === 0x60;

/** Where the plain word ends that begins at a letter; -1 when it is none. */
function endOfWord(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    while (isPlainInWord(text.charCodeAt(end))) end++;
    const next = text.charCodeAt(end);
    if (next === 0x2e && end === start + 1) return -1;
    if (!isInner(next)) return end;
    if (next === 0x60) return -1;
    const further = text.charCodeAt(end + 1);
    if (further >= 0x80) return -1;
    if (!isPlainInWord(further)) return end;
    end += 2;
  }
}

/** Where the bare digits end that begin at one; -1 when what follows may be a part of the number or make it a word. */
function endOfDigits(text: string, start: number): number {
  let end = start + 1;
  while (PLAIN[text.charCodeAt(end)] === DIGIT_KIND) end++;
  const next = text.charCodeAt(end);
  const isOpen = next === 0x2c || next === 0x2e || isInner(next) || isPlainInWord(next);
  return isOpen ? -1 : end;
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
    // a zero-width character inside a number leaves it a number
    const kind = DIGITS.test(norm) ? 'number' : 'word';
    pushWord(tokens, raw, start, end, norm, kind, CAPITAL.test(raw));
    return;
  }
  const kind = groups?.number !== undefined ? 'number' : 'mark';
  const norm = foldWord(raw);
  // Markdown's emphasis is no word and parts none
  if (norm !== '' && norm !== '*') tokens.push({ start, end, norm, raw, kind, capital: false });
}

/** A word, and its possessive "'s" apart from it. */
function pushWord(
  tokens: Token[],
  raw: string,
  start: number,
  end: number,
  norm: string,
  kind: 'word' | 'number',
  capital: boolean,
): void {
  if (!norm.endsWith("'s") || !POSSESSIVE.test(raw) || CONTRACTED.has(norm)) {
    tokens.push({ start, end, norm, raw, kind, capital });
    return;
  }
  tokens.push({ start, end: end - 2, norm: norm.slice(0, -2), raw: raw.slice(0, -2), kind: 'word', capital });
  tokens.push({ start: end - 2, end, norm: "'s", raw: raw.slice(-2), kind: 'mark', capital: false });
}
