import type { SourceMetadata } from '../model/article.js';

/** One article out of a JSON object, or why it is none. */
export type Item =
  | { readonly text: string; readonly metadata: SourceMetadata; readonly isDateLeftOut: boolean }
  | { readonly text: null; readonly reason: string };

const TEXT_KEYS = ['text', 'body', 'content', 'description'];
const OUTLET_KEYS = ['source', 'publisher', 'site'];
const DATE_KEYS = ['date', 'published'];
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}[\d:.]*\s*(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** A parsed JSON value in, the article it holds out. Reads the known keys only, whatever else the object carries. */
export function itemOf(value: unknown): Item {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return notAnItem('not a JSON object');
  const body = firstString(value, TEXT_KEYS);
  const title = firstString(value, ['title']);
  // a feed entry may be its headline alone
  if (body === null && (title === null || hasWrongText(value))) return notAnItem(whyNoText(value));
  const date = firstString(value, DATE_KEYS);
  const published = date !== null && isIsoDate(date) ? date : null;
  return {
    text: [title, body].filter((part) => part !== null).join('\n\n'),
    metadata: metadataOf(firstString(value, OUTLET_KEYS) ?? outletName(value), title, published),
    isDateLeftOut: date !== null && published === null,
  };
}

function metadataOf(outlet: string | null, title: string | null, published: string | null): SourceMetadata {
  return {
    ...(outlet === null ? {} : { outlet }),
    ...(title === null ? {} : { title }),
    ...(published === null ? {} : { published }),
  };
}

function firstString(object: object, keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = ownValue(object, key);
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return null;
}

/** `"publisher": {"name": "Reuters"}`, as schema.org has it. */
function outletName(object: object): string | null {
  for (const key of OUTLET_KEYS) {
    const value = ownValue(object, key);
    const name = typeof value === 'object' && value !== null ? firstString(value, ['name']) : null;
    if (name !== null) return name;
  }
  return null;
}

/** Own keys only: `__proto__` and its like in the data reach nothing. */
function ownValue(object: object, key: string): unknown {
  return Object.hasOwn(object, key) ? (object as Record<string, unknown>)[key] : undefined;
}

function whyNoText(object: object): string {
  const key = TEXT_KEYS.find((candidate) => ownValue(object, candidate) !== undefined);
  if (key === undefined) return `no text: none of ${TEXT_KEYS.join(', ')}`;
  return typeof ownValue(object, key) === 'string' ? `"${key}" is empty` : `"${key}" is not a string`;
}

/** A text field that is there and is no string. */
const hasWrongText = (object: object) =>
  TEXT_KEYS.some((key) => Object.hasOwn(object, key) && typeof ownValue(object, key) !== 'string');

/** A day that exists: 31 February is no date and must not become 2 March. */
function isIsoDate(text: string): boolean {
  const match = ISO_DATE.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1, 4).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function notAnItem(reason: string): Item {
  return { text: null, reason };
}
