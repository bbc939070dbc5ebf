import type { SourceMetadata } from '../../model/article.js';
import { LONGEST_VALUE } from '../tidy.js';
import type { UnpackedArticle } from '../unpacked.js';
import { isIn } from './find-article.js';
import { type Page, plainText } from './page.js';
import type { StatedElement } from './page-head.js';
import { readPage } from './read-page.js';
import { firstDate, readStated, type StatedMetadata } from './stated-metadata.js';
import { type FoundArticle, surveyPage } from './survey-page.js';
import { Titles, titleParts } from './titles.js';
import { writeArticle } from './write-article.js';

/**
 * A saved page in, its article out: the text that a reader sees in the page, without menus, advertisements, comments,
 * other articles and hidden text, and what the page states of it. Takes time linear in the page, whatever it holds;
 * never throws, never fetches. A page without an article gives all its visible text; without text, the empty string.
 */
export function unpackHtml(html: string): UnpackedArticle {
  const page = readPage(html);
  const stated = readStated(page);
  const { titles, pageTitle } = stated;
  const known = new Titles([...titles, ...(pageTitle === null ? [] : [pageTitle])].map(({ value }) => value));
  const found = surveyPage(page, known);
  const text = writeArticle({ ...found, page, headline: found.headline ?? titles[0] ?? pageTitle });
  return { ...text, metadata: metadataOf(page, stated, found) };
}

function metadataOf(page: Page, stated: StatedMetadata, found: FoundArticle): SourceMetadata {
  const { outlet, titles, pageTitle, author, url } = stated;
  const { headline } = found;
  const shown =
    headline &&
    plainText(page, { from: page.blocks[headline.first]!.from, to: page.blocks[headline.last]!.to }, LONGEST_VALUE);
  const title = withoutSite(titles[0]?.value ?? null, shown) ?? shown ?? pageTitle?.value ?? null;
  const published = stated.published ?? timeIn(page, found, PUBLISHED) ?? headerTime(page, found);
  const modified = stated.modified ?? timeIn(page, found, MODIFIED);
  return {
    ...(outlet === null ? {} : { outlet }),
    ...(title === null ? {} : { title }),
    ...(author === null ? {} : { author }),
    ...(published === null ? {} : { published }),
    ...(modified === null ? {} : { modified }),
    ...(url === null ? {} : { url }),
  };
}

/** "Ship sinks | Example" is "Ship sinks" where the page shows no more than that. */
function withoutSite(title: string | null, shown: string | null): string | null {
  return title !== null && shown !== null && titleParts(title)[0] === shown ? shown : title;
}

const PUBLISHED = /datepublished|pubdate|publish|entry-date|post-date/;
const MODIFIED = /datemodified|modified|updated/;

/** A `<time>` of the article that says by its names what it is. */
function timeIn(page: Page, found: FoundArticle, names: RegExp): string | null {
  return firstDate(
    timesIn(page, found)
      .filter(({ property }) => names.test(property))
      .map(({ value }) => value),
  );
}

/** The first `<time>` between headline and text. */
function headerTime(page: Page, found: FoundArticle): string | null {
  const { headline, blocks, measures } = found;
  const first = blocks.find((at) => measures[at]!.isSpeech);
  const to = first === undefined ? 0 : page.blocks[first]!.from;
  const from = headline === null || found.place.isOwn ? 0 : page.blocks[headline.first]!.from;
  const isHeader = ({ element, property }: StatedElement) =>
    page.elements[element]!.from >= from && page.elements[element]!.from < to && !MODIFIED.test(property);
  return firstDate(
    timesIn(page, found)
      .filter(isHeader)
      .map(({ value }) => value),
  );
}

function timesIn(page: Page, { place, out }: FoundArticle): StatedElement[] {
  return page.head.times.filter(({ element }) => !out[element] && isIn(page, element, place.scope));
}
