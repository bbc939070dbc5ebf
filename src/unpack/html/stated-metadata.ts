/** What a page states of its article, each field from the source that is trusted most. */
import { readDate } from '../dates.js';
import { firstAddress, LONGEST_VALUE, tidy } from '../tidy.js';
import { decodeOnce } from './decode-once.js';
import { type LinkedData, readLinkedData } from './json-ld.js';
import { type Page, plainText } from './page.js';
import type { Stated } from './page-head.js';
import { cutOutlet, outletInTitle } from './titles.js';

export interface StatedMetadata {
  readonly outlet: string | null;
  /** Titles without the outlet's name, the most trusted first, with the places where they stand. */
  readonly titles: readonly Stated[];
  /** The title element's, which may have a section's name behind it; null when there is none. */
  readonly pageTitle: Stated | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly url: string | null;
}

const TITLE_KEYS = [
  'og:title',
  'headline',
  'twitter:title',
  'parsely-title',
  'sailthru.title',
  'dc.title',
  'dcterms.title',
];
const OUTLET_KEYS = [
  'publisher',
  'dc.publisher',
  'dcterms.publisher',
  'application-name',
  'apple-mobile-web-app-title',
];
const AUTHOR_KEYS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
];
const PUBLISHED_KEYS = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dc.date.created',
  'dcterms.created',
  'sailthru.date',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'pubdate',
  'pub_date',
  'publish_date',
  'publish-date',
  'publishdate',
  'publication_date',
  'publication-date',
  'published',
  'published_time',
  'article.published',
  'originalpublicationdate',
  'displaydate',
];
const MODIFIED_KEYS = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'article.updated',
  'revision_date',
];
const URL_KEYS = ['og:url', 'twitter:url', 'parsely-link'];

export function readStated(page: Page): StatedMetadata {
  const { head, html } = page;
  const data = decoded(readLinkedData(head.jsonLd.map(({ from, to }) => html.slice(from, to))));
  const url = firstUrl(page, data);
  const outlet = firstOutlet(page, data, url);
  const isRest = (title: string) => title !== '' && title !== outlet;
  const titles = titlesOf(page, data).map(({ value, at }) => ({ value: cutOutlet(value, outlet), at }));
  const pageTitle = head.title && {
    value: cutOutlet(tidy(head.title.value), outlet),
    at: skipBlank(html, head.title.at),
  };
  return {
    outlet,
    titles: titles.filter(({ value }) => isRest(value)),
    pageTitle: pageTitle !== null && isRest(pageTitle.value) ? pageTitle : null,
    author: firstAuthor(page, data),
    published: firstDate([data?.published, ...metas(page, PUBLISHED_KEYS), ...properties(page, 'datepublished')]),
    modified: firstDate([data?.modified, ...metas(page, MODIFIED_KEYS), ...properties(page, 'datemodified')]),
    url,
  };
}

/** People write HTML into JSON, where browsers decode nothing. */
function decoded(data: LinkedData | null): LinkedData | null {
  if (data === null) return null;
  const decode = (text: string | null) => (text === null ? null : decodeOnce(text));
  return { ...data, headline: decode(data.headline), author: decode(data.author), publisher: decode(data.publisher) };
}

/** The first value that is a day that exists. */
export function firstDate(values: readonly (string | null | undefined)[]): string | null {
  for (const value of values) {
    const date = value == null ? null : readDate(value).date;
    if (date !== null) return date;
  }
  return null;
}

function titlesOf({ head, html }: Page, data: LinkedData | null): Stated[] {
  const stated = TITLE_KEYS.map((key) => head.metas.get(key)).filter((meta) => meta !== undefined);
  const script = head.jsonLd[0]?.from ?? 0;
  const headline = data?.headline ?? null;
  const own = headline === null ? [] : [{ value: headline, at: Math.max(script, html.indexOf(headline, script)) }];
  return [...own, ...stated].map(({ value, at }) => ({ value: tidy(value), at }));
}

function firstOutlet(page: Page, data: LinkedData | null, url: string | null): string | null {
  const stated = [
    data?.publisher,
    ...metas(page, ['og:site_name']),
    ...properties(page, 'publisher'),
    ...metas(page, OUTLET_KEYS),
  ];
  for (const value of stated) {
    const name = value == null ? '' : tidy(value);
    if (name !== '' && !/^(?:https?:|@)/i.test(name)) return name;
  }
  return url === null || page.head.title === null ? null : outletInTitle(tidy(page.head.title.value), url);
}

/** A name; the addresses of profiles are none. */
function firstAuthor(page: Page, data: LinkedData | null): string | null {
  for (const value of [data?.author, ...metas(page, AUTHOR_KEYS), ...properties(page, 'author')]) {
    const name = value == null ? '' : tidy(value).replace(/^by\s+/i, '');
    if (name !== '' && !/^(?:https?:|www\.|@)/i.test(name)) return name;
  }
  return null;
}

function firstUrl({ head }: Page, data: LinkedData | null): string | null {
  return firstAddress([
    data?.url,
    ...URL_KEYS.map((key) => head.metas.get(key)?.value),
    head.canonical,
    head.savedFrom,
  ]);
}

function metas({ head }: Page, keys: readonly string[]): (string | undefined)[] {
  return keys.map((key) => head.metas.get(key)?.value);
}

/** What elements with this `itemprop` state, by an attribute or by their text; the name inside, where it is told apart. */
function properties(page: Page, property: string): string[] {
  const { head, elements } = page;
  const stated = head.properties.find((candidate) => candidate.property.split(/\s+/).includes(property));
  if (stated === undefined) return [];
  if (stated.value !== null) return [stated.value];
  const { from, to } = elements[stated.element]!;
  const name = head.properties.find(({ element, property }) => {
    const inner = elements[element]!;
    return property === 'name' && element >= stated.element && inner.from >= from && inner.to <= to;
  });
  if (name === undefined) return [plainText(page, { from, to }, LONGEST_VALUE)];
  return [name.value ?? plainText(page, elements[name.element]!, LONGEST_VALUE)];
}

function skipBlank(html: string, at: number): number {
  return at + (/^\s{0,999}/.exec(html.slice(at, at + 999))?.[0].length ?? 0);
}
