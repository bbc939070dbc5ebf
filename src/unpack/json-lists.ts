/** Where a parsed JSON file holds its articles. */
import { isArticle, outletOf } from './json-article.js';
import { type FieldNames, type Found, isObject, type JsonObject, lookUp, own } from './json-fields.js';

/** The articles of a file, or the one value that should be one. */
export interface ArticleList {
  readonly values: readonly unknown[];
  /** The way to the list, or to the one value. */
  readonly keys: readonly string[];
  readonly isList: boolean;
  /** The outlet that the file names for all of them. */
  readonly outlet: string | null;
}

/** Objects that stand around a list or around one article in the answers of news interfaces. */
const AROUND_LIST = ['response', 'result', 'payload', 'feed', 'channel', 'query', '_embedded'];
const AROUND_ARTICLE = [
  '_source',
  'article',
  'attributes',
  'node',
  'data',
  'post',
  'story',
  'item',
  'response.content',
];
/** An object with one of these beside a list may be the list's own description. */
const WEAK_TEXT = new Set(['description', 'summary', 'abstract', 'excerpt', 'snippet', 'short_description']);

/** A parsed file in, its articles out; a few words for what the file holds when there are none. */
export function findArticles(root: unknown, fields: FieldNames): ArticleList | string {
  if (Array.isArray(root))
    return root.length === 0 ? 'an empty array' : { ...one(root, []), values: root, isList: true };
  if (!isObject(root)) return nameOf(root);
  if (holdsOwnText(root, fields)) return one(root, []);
  const list = findList(root, fields);
  const isTitled = isArticle(root, fields);
  // a list of other things beside a title belongs to the article
  if (list !== null && (!isTitled || list.values.some((item) => holdsArticle(item, fields)))) return list;
  if (emptyList(root, fields) === undefined && holdsArticle(root, fields)) return one(root, []);
  return whatIsMissing(root, fields);
}

/** The object that is the article, when an item only wraps one up, with the keys that lead to it. */
export function unwrap(item: JsonObject, fields: FieldNames): Found<JsonObject> {
  if (isArticle(item, fields)) return { value: item, keys: [] };
  for (const name of AROUND_ARTICLE) {
    const held = lookUp(item, name);
    if (held !== null && isObject(held.value) && isArticle(held.value, fields)) {
      return { value: held.value, keys: held.keys };
    }
  }
  return { value: item, keys: [] };
}

const one = (value: unknown, keys: readonly string[]): ArticleList => ({
  values: [value],
  keys,
  isList: false,
  outlet: null,
});

function findList(root: JsonObject, fields: FieldNames): ArticleList | null {
  const list = listIn(root, fields);
  if (list !== null) return { ...list, outlet: outletOf(root, fields.outlet) ?? feedTitle(root) };
  for (const name of [...fields.items, ...AROUND_LIST]) {
    const outer = lookUp(root, name);
    const inner = outer !== null && isObject(outer.value) ? listIn(outer.value, fields) : null;
    if (inner === null || outer === null) continue;
    const outlet = outletOf(outer.value as JsonObject, fields.outlet) ?? outletOf(root, fields.outlet);
    return { ...inner, keys: [...outer.keys, ...inner.keys], outlet };
  }
  return null;
}

function listIn(object: JsonObject, fields: FieldNames): ArticleList | null {
  for (const name of fields.items) {
    const held = lookUp(object, name);
    if (held !== null && Array.isArray(held.value) && held.value.some(isObject)) {
      return { values: held.value, keys: held.keys, isList: true, outlet: null };
    }
  }
  return null;
}

const holdsArticle = (item: unknown, fields: FieldNames): boolean =>
  isObject(item) && (isArticle(item, fields) || unwrap(item, fields).keys.length > 0);

/** The key of a list of articles that is there and has none. */
const emptyList = (root: JsonObject, fields: FieldNames): string | undefined =>
  fields.items.find((name) => {
    const value = lookUp(root, name)?.value;
    return Array.isArray(value) && value.length === 0;
  });

/** The text of one article, not what a feed says of itself. */
const holdsOwnText = (root: JsonObject, fields: FieldNames): boolean =>
  fields.text.some((name) => {
    const value = lookUp(root, name)?.value;
    return typeof value === 'string' && value.trim() !== '' && !WEAK_TEXT.has(name);
  });

/** JSON Feed names itself in `version`; its title is the outlet's. */
function feedTitle(root: JsonObject): string | null {
  const version = own(root, 'version');
  const title = own(root, 'title');
  const isFeed = typeof version === 'string' && version.includes('jsonfeed.org');
  return isFeed && typeof title === 'string' && title.trim() !== '' ? title : null;
}

function whatIsMissing(root: JsonObject, fields: FieldNames): string {
  const list = emptyList(root, fields);
  if (list !== undefined) return `an object whose "${list}" is an empty array`;
  const text = fields.text.find((name) => (lookUp(root, name)?.value ?? null) !== null);
  if (text === undefined) return 'an object without text and without a list of articles';
  return typeof lookUp(root, text)!.value === 'string'
    ? `an object whose "${text}" is empty`
    : `an object whose "${text}" is not a string`;
}

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  return typeof value === 'boolean' ? String(value) : `a ${typeof value}`;
}
