import type { SourceMetadata } from '../../model/article.js';
import { tidy } from '../tidy.js';
import type { UnpackedArticle } from '../unpacked.js';
import { modifiedIn, publishedIn } from './article-times.js';
import { readPage } from './read-page.js';
import { readStated, type StatedMetadata } from './stated-metadata.js';
import { type FoundArticle, surveyPage } from './survey-page.js';
import { Titles, titleParts } from './titles.js';
import { writeArticle } from './write-article.js';

/**
 * A saved page in, its article out: the text that a reader sees in the page, without menus, advertisements, comments,
 * other articles and hidden text, and what the page states of it. Takes time linear in the page, whatever it holds;
 * never throws, never fetches. A page without an article gives all its visible text; without text, the empty string.
 */
export function unpackHtml(html: string): UnpackedArticle {
  const whole = readPage(html);
  const stated = readStated(whole);
  const { titles, pageTitle } = stated;
  const known = new Titles([...titles, ...(pageTitle === null ? [] : [pageTitle])].map(({ value }) => value));
  const found = surveyPage(whole, known);
  const text = writeArticle({ ...found, headline: found.headline ?? titles[0] ?? pageTitle });
  const [first] = text.roles;
  const shown = found.headline === null || first?.role !== 'headline' ? null : tidy(text.text.slice(0, first.end));
  return { ...text, metadata: metadataOf(stated, found, shown) };
}

/** `shown` is the headline as the page shows it. */
function metadataOf(stated: StatedMetadata, found: FoundArticle, shown: string | null): SourceMetadata {
  const { outlet, titles, pageTitle, author, url } = stated;
  const title = withoutSite(titles[0]?.value ?? null, shown) ?? shown ?? pageTitle?.value ?? null;
  const published = stated.published ?? publishedIn(found);
  const modified = stated.modified ?? modifiedIn(found);
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
