/** What the names that a page gives an element tell of it. */
import { Mark } from './mark.js';
import {
  ASIDE_NAMES,
  BODY_NAMES,
  BYLINE_NAMES,
  CAPTION_NAMES,
  COMMENT_NAMES,
  DOUBTFUL_NAMES,
  HEADLINE_NAMES,
  PARTS,
  STANDFIRST_NAMES,
  TIME_NAMES,
} from './name-lexicon.js';
import type { Attributes } from './tokens.js';

/** The attributes in which pages name their parts, beside `aria-label`. */
export const NAME_ATTRIBUTES: readonly string[] = [
  'class',
  'id',
  'data-component',
  'data-component-name',
  'data-gu-name',
  'data-module',
  'data-qa',
  'data-testid',
];

const marksOfName = new Map<string, number>();
for (const [mark, names] of [
  [Mark.aside, ASIDE_NAMES],
  [Mark.body, BODY_NAMES],
  [Mark.byline, BYLINE_NAMES],
  [Mark.caption, CAPTION_NAMES],
  [Mark.comments, COMMENT_NAMES],
  [Mark.doubtful, DOUBTFUL_NAMES],
  [Mark.headline, HEADLINE_NAMES],
  [Mark.standfirst, STANDFIRST_NAMES],
  [Mark.time, TIME_NAMES],
] as const)
  for (const name of names.split(' ')) marksOfName.set(name, (marksOfName.get(name) ?? 0) | mark);

/** The longest name in words ("you-may-also-like"). */
const LONGEST = 4;
/** Longer values are machine-made: only their start is read. */
const MOST_UNITS = 1000;
/** A label that is a sentence names no part of the page. */
const LONGEST_LABEL = 40;
/** Tell what an article is about or what a part has, not what it is: `tag-shares`, `has-sidebar`. */
const ABOUT: ReadonlySet<string> = new Set(
  'cat category format has hide is no not status tag tax term type with without'.split(' '),
);
const BUT: ReadonlySet<string> = new Set(['has', 'hide', 'no', 'with', 'without']);
/** Hold the meaning of a name only at its end: `author` in `post-by-author-smith` is none of the page's parts. */
const AT_END = Mark.body | Mark.byline | Mark.caption | Mark.headline | Mark.time;
const parts = new Set(PARTS.split(' '));
/** `top-story-content` is the text of another story. */
const OTHER: ReadonlySet<string> = new Set(
  'featured latest more next other prev previous promo similar teaser top'.split(' '),
);

/** Pages use the same short names over and over. */
const seen = new Map<string, number>();
const MOST_SEEN = 4000;
const LONGEST_SEEN = 120;

/** The marks that an element's names give it. */
export function nameMarks(name: string, attributes: Attributes): number {
  let marks = 0;
  for (const key of NAME_ATTRIBUTES) {
    const value = attributes.get(key)?.value;
    if (value !== undefined) marks |= marksOfValue(value);
  }
  const label = attributes.get('aria-label')?.value;
  if (label === undefined || name === 'p' || name === 'a' || label.length > LONGEST_LABEL) return marks;
  return marks | (marksOfValue(label.trim().replace(/\s+/g, '-')) & Mark.aside);
}

function marksOfValue(value: string): number {
  const known = seen.get(value);
  if (known !== undefined) return known;
  let marks = 0;
  for (const token of value.slice(0, MOST_UNITS).split(/\s+/)) marks |= marksOfToken(token);
  if (seen.size < MOST_SEEN && value.length <= LONGEST_SEEN) seen.set(value, marks);
  return marks;
}

function marksOfToken(token: string): number {
  const words = wordsOf(token);
  const isAbout = ABOUT.has(words[0] ?? '');
  let marks = 0;
  for (let at = 0; at < words.length; at++) {
    if (BUT.has(words[at]!)) break;
    for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
      const found = marksOfName.get(words.slice(at, at + length).join('-')) ?? 0;
      if (found === 0 || (isAbout && (at > 0 || length === 1))) continue;
      marks |= areParts(words, at + length) && !OTHER.has(words[at - 1] ?? '') ? found : found & ~AT_END;
    }
  }
  return marks & (Mark.aside | Mark.comments) ? marks & ~Mark.body : marks;
}

/** `ArticleBody__inner-3x` → article, body, inner, 3x. */
function wordsOf(token: string): string[] {
  return token
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '');
}

function areParts(words: readonly string[], from: number): boolean {
  for (let at = from; at < words.length; at++) if (!parts.has(words[at]!) && !/\d/.test(words[at]!)) return false;
  return true;
}
