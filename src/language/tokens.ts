import type { Span } from '../model/span.js';
import type { Token } from '../model/token.js';

const APOSTROPHES = /[\u2018\u2019\u02bc\uff07]/g;
/** Format characters and variation selectors print as nothing and must not split, join or hide words. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/gu;
/** Overrides turn what is read around: a word with one is not what it looks like and means nothing to us. */
const TURNED = /[\u202a-\u202e\u2066-\u2069]/;
const NON_ASCII = /[^\x00-\x7f]/;
const HYPHENS = /[\u2010\u2011]/g;

/** Folds a word for look-up: lower case, plain apostrophes and hyphens, ligatures opened, nothing invisible. */
function normWord(word: string): string {
  if (!NON_ASCII.test(word)) return word.toLowerCase();
  return word.replace(INVISIBLE, '').replace(APOSTROPHES, "'").replace(HYPHENS, '-').normalize('NFKC').toLowerCase();
}

const LETTER = '[\\p{L}\\p{Nd}\\p{M}\\p{Cf}]';
/** Digits with group marks; a decimal part; never the head of a word. */
const NUMBER =
  "\\p{Nd}+(?:[,.'\\u2019\\u00a0\\u202f\\u2009]\\p{Nd}{2,3}(?!\\p{Nd}))*(?:\\.\\p{Nd}+)?(?![\\p{L}\\p{Nd}\\p{Cf}]|-\\p{L})";
/** "U.S.", "U.S". */
const DOTTED = '(?:\\p{Lu}\\.)+\\p{Lu}(?:\\.|(?![\\p{L}\\p{Nd}]))';
/** Letters and digits with inner hyphens and apostrophes: "J2-8243", "Pantsir-S", "didn't". */
const WORD = `${LETTER}+(?:[-'\\u2019\\u2010\\u2011]${LETTER}+)*`;
const TOKEN = new RegExp(`(?<number>${NUMBER})|(?<word>${DOTTED}|${WORD})|(?<mark>\\S)`, 'uy');
const DIGITS = /^\p{Nd}+$/u;
const SPACE = /\s*/y;
const CAPITAL = /^\p{Lu}/u;
const POSSESSIVE = /['\u2019]s$/i;
/** Words whose "'s" is part of the word for our purposes ("it's", "there's") rather than a possessor. */
const CONTRACTED = new Set(["it's", "that's", "he's", "she's", "there's", "what's", "who's", "here's", "let's"]);

/** "U.S.", "U.S" and "US" are one word. */
const foldDots = (norm: string) => (norm.includes('.') ? norm.replaceAll('.', '') : norm);

/** Cuts a sentence into tokens. A possessive "'s" is a token of its own, so that "Russia's" finds "russia". */
export function tokenize(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  // what the expressions see ends with the span: a piece of an endless word costs no more than the piece
  const seen = text.slice(0, span.end);
  let at = span.start;
  while (at < span.end) {
    SPACE.lastIndex = at;
    SPACE.test(seen);
    at = SPACE.lastIndex;
    if (at >= span.end) break;
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(seen);
    if (match === null) break;
    const end = Math.min(TOKEN.lastIndex, span.end);
    pushToken(tokens, text.slice(at, end), at, match.groups);
    at = end;
  }
  return tokens;
}

interface TokenGroups {
  readonly number?: string;
  readonly word?: string;
}

function pushToken(tokens: Token[], raw: string, start: number, groups: TokenGroups | undefined): void {
  const end = start + raw.length;
  if (groups?.word !== undefined) {
    const norm = TURNED.test(raw) ? raw : foldDots(normWord(raw));
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
  const norm = normWord(raw);
  // Markdown's emphasis is no word and parts none
  if (norm !== '' && norm !== '*') tokens.push({ start, end, norm, raw, kind, capital: false });
}
