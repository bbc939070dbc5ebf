/** Which keys of a data file hold what, and how a value is found by them. */

/** Keys by what they hold, the best first. A key with full stops leads inward ("fields.bodyText"). */
export interface FieldNames {
  readonly text: readonly string[];
  readonly title: readonly string[];
  readonly outlet: readonly string[];
  readonly date: readonly string[];
  readonly modified: readonly string[];
  readonly author: readonly string[];
  readonly url: readonly string[];
  /** Keys of the list of articles within a file's one object. */
  readonly items: readonly string[];
}

/** What news interfaces, feeds, scrapers and search engines call things. */
export const DEFAULT_FIELDS: FieldNames = {
  text: [
    ...['text', 'body', 'content', 'articleBody', 'content_text', 'content_html', 'bodyText', 'body_text'],
    ...['fields.bodyText', 'fields.body', 'full_text', 'fullText', 'maintext', 'content:encoded', 'article', 'story'],
    ...['lead_paragraph', 'description', 'short_description', 'summary', 'abstract', 'excerpt', 'snippet'],
    ...['fields.trailText'],
  ],
  title: ['title', 'headline', 'fields.headline', 'webTitle', 'name'],
  outlet: [
    ...['source', 'publisher', 'site', 'outlet', 'publication', 'site_name', 'siteName', 'sitename', 'newspaper'],
    ...['source_name', 'provider', 'feed', 'fields.publication', 'thread.site', 'domain', 'source_domain', 'hostname'],
  ],
  date: [
    ...['date', 'published', 'publishedAt', 'published_at', 'datePublished', 'date_published', 'pubDate', 'pub_date'],
    ...['publish_date', 'date_publish', 'publication_date', 'webPublicationDate', 'dateTime', 'dateCreated'],
    ...['created_at', 'createdAt', 'seendate', 'timestamp', '@timestamp'],
  ],
  modified: [
    ...['modified', 'updated', 'dateModified', 'date_modified', 'updatedAt', 'updated_at', 'modifiedAt', 'modified_at'],
    ...['date_modify', 'fields.lastModified'],
  ],
  author: ['author', 'authors', 'byline', 'creator', 'fields.byline', 'dc:creator'],
  url: ['url', 'link', 'canonical_url', 'canonicalUrl', 'webUrl', 'web_url', 'permalink'],
  items: [
    ...['articles', 'items', 'entries', 'results', 'data', 'posts', 'stories', 'docs', 'documents', 'hits', 'value'],
    ...['news', 'records'],
  ],
};

/** A value with the keys that lead to it. */
export interface Found<T> {
  readonly value: T;
  readonly keys: readonly string[];
}

/** An object of a parsed JSON text; only own keys are ever read, so that `__proto__` and its like reach nothing. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value of an own key, or undefined. */
export const own = (object: JsonObject, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined);

/** Makes something of a value and of the keys that lead to it, or null when it is of no use. */
export type Use<T> = (value: unknown, keys: readonly string[]) => T | null;

/**
 * What is made of the first usable value under the names. Keys are matched as they are written; only when none of them
 * is usable, without regard to capitals, `_` and `-`.
 */
export function findField<T>(object: JsonObject, names: readonly string[], use: Use<T>): T | null {
  const ways = waysOf(names);
  return (
    firstOf(ways.asWritten, ({ name, keys }) => lookAlong(object, name, keys), use) ??
    firstOf(foldedMatches(object, ways), (key) => ({ value: object[key], keys: [key] }), use)
  );
}

/** The value under a key, or at the end of a way of keys with full stops between them. */
export const lookUp = (object: JsonObject, name: string): Found<unknown> | null =>
  lookAlong(object, name, name.split('.'));

/** Names, taken apart once for however many objects. */
interface Ways {
  readonly asWritten: readonly { readonly name: string; readonly keys: readonly string[] }[];
  /** Position of a name among the others, by its folded form. */
  readonly ranks: ReadonlyMap<string, number>;
}

const known = new WeakMap<readonly string[], Ways>();

function waysOf(names: readonly string[]): Ways {
  let ways = known.get(names);
  if (ways === undefined) {
    const asWritten = names.map((name) => ({ name, keys: name.split('.') }));
    ways = { asWritten, ranks: new Map(names.map((name, rank) => [fold(name), rank])) };
    known.set(names, ways);
  }
  return ways;
}

function firstOf<T, W>(ways: readonly W[], look: (way: W) => Found<unknown> | null, use: Use<T>): T | null {
  for (const way of ways) {
    const held = look(way);
    const used = held === null ? null : use(held.value, held.keys);
    if (used !== null) return used;
  }
  return null;
}

function lookAlong(object: JsonObject, name: string, keys: readonly string[]): Found<unknown> | null {
  if (Object.hasOwn(object, name)) return { value: object[name], keys: [name] };
  if (keys.length === 1) return null;
  let value: unknown = object;
  for (const key of keys) {
    if (!isObject(value) || !Object.hasOwn(value, key)) return null;
    value = value[key];
  }
  return { value, keys };
}

/** The keys of an object that are one of the names but for the way they are written, the best first. */
function foldedMatches(object: JsonObject, { ranks }: Ways): readonly string[] {
  const matches: { readonly key: string; readonly rank: number }[] = [];
  for (const key of Object.keys(object)) {
    const rank = ranks.get(fold(key));
    if (rank !== undefined) matches.push({ key, rank });
  }
  return matches.sort((a, b) => a.rank - b.rank).map(({ key }) => key);
}

const fold = (key: string) => key.toLowerCase().replace(/[_-]/g, '');
