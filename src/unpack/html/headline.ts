/** Which blocks of a page are its headline. */
import { Mark } from './mark.js';
import type { BlockMeasure } from './measure.js';
import { type Page, plainText } from './page.js';
import type { Titles } from './titles.js';

/** Blocks that follow each other: a headline may be broken in two. */
export interface Headline {
  readonly first: number;
  /** The last of them. */
  readonly last: number;
}

/** A longer block is no headline. */
export const LONGEST_HEADLINE = 320;
/** A heading may differ from the title that is made for search engines; another line must be the title. */
const LIKE = 0.5;
/** A heading with more blocks was never closed. */
const MOST_BLOCKS = 3;
/** From half of a block on, its links make it a teaser. */
export const LINKED = 0.5;

/** The heading that is like one of the titles, or the line that is one of them; null when there is none. */
export function findTitled(
  page: Page,
  measures: readonly BlockMeasure[],
  around: Uint32Array,
  titles: Titles,
): Headline | null {
  let best: Headline | null = null;
  let most = 0;
  for (let first = 0; first < page.blocks.length; first++) {
    if (measures[first]!.units > LONGEST_HEADLINE) continue;
    const headline = { first, last: lastOfHeading(page, first) };
    const score = scoreOf(page, headline, measures[first]!, around, titles);
    if (score > most) [best, most] = [headline, score];
    first = headline.last;
  }
  return best;
}

function scoreOf(
  page: Page,
  { first, last }: Headline,
  { units, linkUnits }: BlockMeasure,
  around: Uint32Array,
  titles: Titles,
): number {
  const marks = around[page.blocks[first]!.element]!;
  const text = textOfHeadline(page, { first, last });
  const isHeading = (marks & (Mark.h1 | Mark.headline | Mark.heading)) !== 0;
  const like = titles.isOneOf(text) ? 1 : isHeading ? titles.likeness(text) : 0;
  if (like < LIKE || (marks & (Mark.aside | Mark.comments) && !(marks & Mark.h1))) return 0;
  return like + rankOf(marks) + (linkUnits > units * LINKED ? 1 : 3);
}

function rankOf(marks: number): number {
  if (marks & Mark.h1) return 2;
  if (marks & Mark.headline) return 1.5;
  return marks & Mark.heading ? 1 : 0;
}

/** In one line. */
export function textOfHeadline(page: Page, { first, last }: Headline): string {
  return plainText(page, { from: page.blocks[first]!.from, to: page.blocks[last]!.to }, LONGEST_HEADLINE * 2);
}

/** The blocks of a heading, by its first: it may hold several. */
export function lastOfHeading(page: Page, first: number): number {
  const heading = headingAround(page, page.blocks[first]!.element);
  if (heading === null) return first;
  let last = first;
  while (last + 1 < page.blocks.length && page.blocks[last + 1]!.to <= page.elements[heading]!.to) {
    last++;
    if (last - first > MOST_BLOCKS) return first;
  }
  return last;
}

/** The heading that an element is or stands in, a few steps up at most. */
function headingAround(page: Page, element: number): number | null {
  for (let step = 0, at = element; step < 5 && at > 0; step++, at = page.elements[at]!.parent)
    if (page.elements[at]!.marks & Mark.heading) return at;
  return null;
}
