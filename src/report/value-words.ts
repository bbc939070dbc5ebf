/** Where in a quote its value stands. */
import type { ReportedClaim } from '../model/report.js';

/** A stretch of a text, in UTF-16 units. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

export const NO_HIT: Hit = { start: 0, end: 0 };

const ONES =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** How a claim's value may stand in its quote, the likeliest first; `label` is how a reader meets it. */
export function wordingsOf({ canonical, value }: ReportedClaim, label: string): readonly string[] {
  const { stated, name, model } = value;
  const figures = [canonical, String(stated ?? '')].flatMap((figure) => [figure, groupDigits(figure), spell(figure)]);
  const names = [name, model, canonical.replaceAll('-', ' ')].filter((one) => typeof one === 'string');
  return [label, ...figures, ...names];
}

/** The first of the wordings that stands in the text as whole words, whatever the case of its letters. */
export function findWords(text: string, wordings: readonly string[]): Hit {
  const lower = text.toLowerCase();
  // Some letters change their length in lower case; offsets would then point elsewhere.
  const haystack = lower.length === text.length ? lower : text;
  for (const wording of wordings) {
    const start = findWhole(haystack, haystack === text ? wording : wording.toLowerCase());
    if (start >= 0) return { start, end: start + wording.length };
  }
  return NO_HIT;
}

/** 38 does not stand in 1938. */
function findWhole(text: string, wording: string): number {
  if (wording === '') return -1;
  for (let at = text.indexOf(wording); at >= 0; at = text.indexOf(wording, at + wording.length)) {
    if (!isInWord(text[at - 1]) && !isInWord(text[at + wording.length])) return at;
  }
  return -1;
}

function isInWord(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}

/** "1578" as "1,578"; '' for what is shorter or no figure. */
function groupDigits(figure: string): string {
  if (!/^\d{4,}$/.test(figure)) return '';
  const head = figure.length % 3 || 3;
  return figure.slice(0, head) + figure.slice(head).replace(/\d{3}/g, ',$&');
}

/** "38" as "thirty-eight"; '' beyond ninety-nine and for what is no figure. */
function spell(figure: string): string {
  if (!/^\d{1,2}$/.test(figure)) return '';
  const count = Number(figure);
  if (count < ONES.length) return ONES[count]!;
  const [ten, one] = [TENS[Math.floor(count / 10)]!, count % 10];
  return one === 0 ? ten : `${ten}-${ONES[one]!}`;
}
