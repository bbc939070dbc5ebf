/**
 * What in a text may not be what it seems to a reader: characters that turn or hide others, letters that look like
 * others, numbers too large to count anybody; and a language that is not read. One look at the text, linear in it.
 */
import type { Article } from '../model/article.js';
import { placeAt } from '../model/evidence.js';
import { foreignSign } from './language.js';

export interface Oddity {
  readonly code: 'suspicious' | 'language';
  /** One sentence, without the characters it speaks of. */
  readonly message: string;
}

/** Notes on an article's text, each said once, with the line where it begins. */
export function findOddities(article: Article): Oddity[] {
  const isPlain = !UNUSUAL.test(article.text);
  const looks = isPlain ? LOOKS_AT_PLAIN : LOOKS;
  const oddities = looks.flatMap((look): Oddity[] => {
    const found = look.find(article.text);
    if (found === null) return [];
    const { line } = placeAt(article, found.at);
    return [{ code: 'suspicious', message: look.say(`${found.name}line ${line}`) }];
  });
  const sign = foreignSign(article.text, isPlain);
  if (sign === null) return oddities;
  return [...oddities, { code: 'language', message: `does not look like English (${sign}): its claims are not read` }];
}

interface Look {
  /** Where the first such thing stands, and its name with a comma behind it, or none. */
  find(text: string): { readonly at: number; readonly name: string } | null;
  say(where: string): string;
}

/** Characters that print nothing; most texts hold none, and then nothing more is asked about them. */
const HIDDEN =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: marks are looked for one by one
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]|\udb40[\udc00-\udfff]/;
/** Embeddings, overrides and isolates. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;
/** Between two Latin letters or digits; soft hyphens only between digits, tags anywhere but in a flag. */
const INSIDE =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: as above
  /(?<=[\p{Script=Latin}\p{Nd}])[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200d\u2060-\u2064\u206a-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\u{e0000}-\u{e01ef}]{1,40}(?=[\p{Script=Latin}\p{Nd}])|(?<=\p{Nd})\u00ad(?=\p{Nd})|(?<![\u{1f3f4}\u{e0020}-\u{e007f}])[\u{e0000}-\u{e007f}]/u;
/** Letters of another script, Greek ones only where they look like Latin ones: "k\u03a9" and "\u03bcg" are units. */
const OTHER_LETTER =
  '[\\p{Script=Cyrillic}\\p{Script=Armenian}\\p{Script=Cherokee}\\p{Script=Coptic}\\p{Script=Lisu}\\u0391\\u0392\\u0395-\\u0397\\u0399\\u039a\\u039c\\u039d\\u039f\\u03a1\\u03a4\\u03a5\\u03a7\\u03b1\\u03b5\\u03b7\\u03b9\\u03ba\\u03bd\\u03bf\\u03c1\\u03c4\\u03c5\\u03c7\\u03f2]';
const BETWEEN = '[\\p{M}\\p{Cf}]{0,8}';
const MIXED = new RegExp(
  `\\p{Script=Latin}${BETWEEN}(?=${OTHER_LETTER})|${OTHER_LETTER}(?=${BETWEEN}\\p{Script=Latin})`,
  'u',
);
const OTHER = new RegExp(OTHER_LETTER, 'u');
/** Digits of two scripts side by side. */
const MIXED_DIGITS = /[0-9](?![0-9])\p{Nd}|(?![0-9])\p{Nd}[0-9]/u;
/** Thousands of thousands of millions, and the exponents of code; not the long numbers of addresses. */
const TOO_LARGE =
  /(?<![\p{L}\p{Nd}\p{S}/.,#@_:?&%-])(?:\d{13,}|\d{1,3}(?:,\d{3}){4,}|\d{1,9}(?:\.\d{1,9})?[eE][+-]?\d{1,9})(?![\p{L}\p{Nd}/_@-])/u;

/** What may be odd about a text of usual letters and marks. */
const LOOKS_AT_PLAIN: readonly Look[] = [
  {
    find: (text) => (MAY_BE_TOO_LARGE.test(text) ? unnamed(text, TOO_LARGE) : null),
    say: (where) => `holds numbers that can be no counts (${where}): they are not read`,
  },
];
/** A part of every number that is too large, found faster than the whole. */
const MAY_BE_TOO_LARGE = /\d(?:\d{12}|(?:,\d{3}){4}|[eE][+-]?\d)/;
/** Beyond ASCII, the accents and the marks of print: only a text that holds such a character can hide something. */
const UNUSUAL = /[^\x00-\xac\xae-\u024f\u2000-\u200a\u2010-\u2027\u202f-\u205e\u20a0-\u20cf]/;

const LOOKS: readonly Look[] = [
  {
    find: (text) => (HIDDEN.test(text) ? named(text, TURNING) : null),
    say: (where) => `holds bidirectional control characters (${where}): numbers may not be what they seem`,
  },
  {
    find: (text) => (HIDDEN.test(text) ? named(text, INSIDE) : null),
    say: (where) => `holds invisible characters inside words or numbers (${where}): they may not read as they look`,
  },
  {
    find: (text) => findMixed(text),
    say: (where) => `holds words with letters of two scripts (${where}): they may not read as they look`,
  },
  {
    find: (text) => (NOT_ASCII.test(text) ? unnamed(text, MIXED_DIGITS) : null),
    say: (where) => `holds numbers with digits of two scripts (${where}): they are not read`,
  },
  ...LOOKS_AT_PLAIN,
];
const NOT_ASCII = /[^\x00-\x7f]/;

function named(text: string, pattern: RegExp): { at: number; name: string } | null {
  const match = pattern.exec(text);
  return match === null ? null : { at: match.index, name: `${codeOf(match[0].codePointAt(0)!)}, ` };
}

function unnamed(text: string, pattern: RegExp): { at: number; name: string } | null {
  const match = pattern.exec(text);
  return match === null ? null : { at: match.index, name: '' };
}

const codeOf = (code: number) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

/** The place of the first word of two scripts, named by the letter that is none of Latin. */
function findMixed(text: string): { at: number; name: string } | null {
  const match = OTHER.test(text) ? MIXED.exec(text) : null;
  if (match === null) return null;
  const letter = OTHER.exec(text.slice(match.index))![0];
  return { at: match.index, name: `${codeOf(letter.codePointAt(0)!)}, ` };
}
