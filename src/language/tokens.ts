import type { Span } from '../model/span.js';
import type { Token } from '../model/token.js';

const APOSTROPHES = /[\u2018\u2019\u02bc\uff07]/g;
/** Characters that print as nothing and must not split or join words: soft hyphen, zero-width, variation selectors. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u2060\ufeff\ufe00-\ufe0f]|\u{e0001}|[\u{e0020}-\u{e007f}]/gu;
const NON_ASCII = /[^\x00-\x7f]/;
const HYPHENS = /[\u2010\u2011]/g;

/** Folds a word for look-up: lower case, plain apostrophes and hyphens, ligatures opened, nothing invisible. */
export function normWord(word: string): string {
  if (!NON_ASCII.test(word)) return word.toLowerCase();
  return word.replace(INVISIBLE, '').replace(APOSTROPHES, "'").replace(HYPHENS, '-').normalize('NFKC').toLowerCase();
}

// One pass, sticky: a number (grouped digits), a dotted abbreviation, a word with inner hyphens and apostrophes, a mark.
const TOKEN =
  /(?<number>\p{Nd}+(?:[,.'\u2019\u00a0\u202f\u2009]\p{Nd}{2,3}(?!\p{Nd}))*(?:\.\p{Nd}+)?(?![\p{L}\p{Nd}]|-[\p{L}]))|(?<word>(?:\p{Lu}\.)+\p{Lu}(?:\.|(?![\p{L}\p{Nd}]))|[\p{L}\p{Nd}\p{M}\u00ad\u200b-\u200d\ufe0f]+(?:[-'\u2019\u2010\u2011][\p{L}\p{Nd}\p{M}\u00ad\u200b-\u200d\ufe0f]+)*)|(?<mark>[^\s])/uy;
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
  let at = span.start;
  while (at < span.end) {
    SPACE.lastIndex = at;
    SPACE.test(text);
    at = SPACE.lastIndex;
    if (at >= span.end) break;
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) break;
    const end = Math.min(TOKEN.lastIndex, span.end);
    pushToken(tokens, text.slice(at, end), at, match.groups);
    at = end;
  }
  return tokens;
}

function pushToken(tokens: Token[], raw: string, start: number, groups: Record<string, string> | undefined): void {
  const end = start + raw.length;
  if (groups?.['word'] !== undefined) {
    const norm = foldDots(normWord(raw));
    if (norm === '') return;
    const capital = CAPITAL.test(raw);
    if (POSSESSIVE.test(raw) && !CONTRACTED.has(norm)) {
      tokens.push({ start, end: end - 2, norm: norm.slice(0, -2), raw: raw.slice(0, -2), kind: 'word', capital });
      tokens.push({ start: end - 2, end, norm: "'s", raw: raw.slice(-2), kind: 'mark', capital: false });
      return;
    }
    tokens.push({ start, end, norm, raw, kind: 'word', capital });
    return;
  }
  const kind = groups?.['number'] !== undefined ? 'number' : 'mark';
  const norm = normWord(raw);
  // Markdown's emphasis is no word and parts none
  if (norm !== '' && norm !== '*' && norm !== '_') tokens.push({ start, end, norm, raw, kind, capital: false });
}
