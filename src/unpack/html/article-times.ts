/** When an article says that it was published: in `<time>` elements, or in a line below its headline. */
import { isIn } from './find-article.js';
import { isDateLine } from './header-lines.js';
import { Mark } from './mark.js';
import type { BlockMeasure } from './measure.js';
import { firstBlockFrom, type PageElement, plainText } from './page.js';
import type { StatedElement } from './page-head.js';
import { firstDate } from './stated-metadata.js';
import type { FoundArticle } from './survey-page.js';

const PUBLISHED = /datepublished|pubdate/;
/** Names that lists of other articles have, too. */
const PUBLISHED_NAMES = /publish|entry-date|post-date/;
const MODIFIED = /datemodified|modified|updated/;
const LONGEST_LINE = 240;
const NAMES_AND_TIMES = Mark.byline | Mark.time;
/** A date in these is the date of what they tell. */
const HEADINGS = Mark.heading | Mark.headline;
const PICTURES = Mark.caption | Mark.figure;
/** As many sentences may stand above the date. */
const STANDFIRSTS = 2;

/** ISO, or null. A `<time>` that says by its names what it is comes before one that stands in the right place. */
export function publishedIn(found: FoundArticle): string | null {
  const times = timesIn(found);
  const header = headerOf(found);
  const isPlaced = (time: StatedElement) => header.has(blockOf(found, time));
  const marked = times.filter(({ property }) => PUBLISHED.test(property));
  const named = times.filter((time) => PUBLISHED_NAMES.test(time.property) && (found.place.isOwn || isPlaced(time)));
  const placed = times.filter((time) => !MODIFIED.test(time.property) && isPlaced(time));
  return firstDate([...marked, ...named, ...placed].map(({ value }) => value)) ?? firstDate(dateLines(found, header));
}

export function modifiedIn(found: FoundArticle): string | null {
  const times = timesIn(found).filter(({ property }) => MODIFIED.test(property));
  return firstDate(times.map(({ value }) => value));
}

function timesIn({ page, place, out }: FoundArticle): StatedElement[] {
  return page.head.times.filter(({ element }) => !out[element] && isIn(page, element, place.scope));
}

/** The block that an element stands in or begins. */
function blockOf({ page }: FoundArticle, { element }: StatedElement): number {
  return firstBlockFrom(page, page.elements[element]!.from + 1) - 1;
}

function dateLines({ page }: FoundArticle, header: ReadonlySet<number>): string[] {
  const lines = [...header].map((at) => plainText(page, page.blocks[at]!, LONGEST_LINE));
  return lines.filter((line) => isDateLine(line) && !/^(?:last )?(?:updated|modified)/i.test(line));
}

/** Lines of the article that are no sentence, down to the first few sentences; in a mere container from its headline on. */
function headerOf({ page, out, place, headline, measures, blocks }: FoundArticle): ReadonlySet<number> {
  const top = headline === null || place.isOwn ? 0 : headline.first;
  const bottom = blocks.filter((at) => measures[at]!.isSpeech).at(STANDFIRSTS) ?? blocks.at(-1) ?? -1;
  const header = new Set<number>();
  for (let at = top; at <= bottom; at++) {
    const { element } = page.blocks[at]!;
    if (out[element] || !isIn(page, element, place.scope)) continue;
    if (isLine(page.elements[element]!, measures[at]!)) header.add(at);
  }
  return header;
}

/** Dates in captions, in tables and in lists are those of events, unless they are marked as dates. */
function isLine({ name }: PageElement, { isSpeech, units, marks }: BlockMeasure): boolean {
  if (isSpeech || units >= LONGEST_LINE || marks & HEADINGS) return false;
  return (marks & NAMES_AND_TIMES) !== 0 || !(marks & PICTURES || /^(?:dd|li|td|th)$/.test(name));
}
