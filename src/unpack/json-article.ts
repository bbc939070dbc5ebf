/** One article out of one JSON object. */
import type { SourceMetadata } from '../model/article.js';
import { readDate } from './json-dates.js';
import {
  DEFAULT_FIELDS,
  type FieldNames,
  type Found,
  findField,
  isObject,
  type JsonObject,
  lookUp,
  own,
  type Use,
} from './json-fields.js';
import { findValue, mapLiteral, mappedLater } from './json-places.js';
import type { MappedText } from './mapped-text.js';
import { throughBoth } from './mapped-text.js';
import { type RoledText, underTitle } from './under-title.js';
import type { UnpackedArticle } from './unpacked.js';

/** How JSON is read; nothing of it is needed. */
export interface JsonOptions {
  /** Default: `DEFAULT_FIELDS`. */
  readonly fields?: FieldNames;
  /** Takes the text out of a string that holds HTML. Default: such a string is read as it is. */
  readonly openHtml?: ((html: string) => RoledText) | null;
  /** Whether a string holds HTML. Asked only where `openHtml` is given. */
  readonly looksLikeHtml?: (text: string) => boolean;
}

/** Where an object stands. */
export interface JsonPlace {
  readonly json: string;
  /** Offset of the item the object is, or is in; looked up only when it is needed. */
  readonly start: () => number;
  /** The way from there to the object. */
  readonly keys: readonly string[];
}

export type JsonArticle =
  | { readonly article: UnpackedArticle; readonly notes: readonly string[] }
  | { readonly article: null; readonly reason: string };

/** Keys of the words within an object: `{"rendered": "…"}`, `{"main": "…"}`. */
const INNER_TEXT = ['rendered', 'main', 'value', 'text', '#text', '$t', '_', '__cdata'];
const INNER_NAME = ['name', 'title', 'original', 'displayName', 'rendered', '#text', '$t', '_'];
const HTML_KEY = /html|rendered|encoded/i;
/** "… [+1234 chars]": the interface kept the rest to itself; the number is none of the article's. */
const CUT_MARK = /(?:\u2026|\.{3})? ?\[\+?\d{1,7} char(?:acter)?s\]\s{0,9}$/;
/** Stands where a text would, for those who do not pay. */
const PAYWALL = /^only available in [a-z ]{1,60}$/i;
const BAD_DATE = 'the date is not a date and was left out';

/**
 * Reads the known keys of an object, whatever else it carries. `outlet` is the one that the list it stands in names
 * for all of its articles. Offsets of the article are looked up in the JSON text when they are first asked for.
 */
export function articleOf(
  object: JsonObject,
  place: JsonPlace,
  outlet: string | null,
  options: JsonOptions,
): JsonArticle {
  const { fields = DEFAULT_FIELDS } = options;
  const body = findText(object, fields.text, place, options);
  const title = findText(object, fields.title, place, options);
  // a feed entry may be its headline alone
  if (body === null && (title === null || hasWrongText(object, fields.text))) {
    return { article: null, reason: whyNoText(object, fields.text) };
  }
  const text = underTitle(title, body ?? { text: '', offsetOf: () => 0, roles: [] });
  const date = findField(object, fields.date, useDate);
  const isLost = date === null && findField(object, fields.date, useAnyDate) !== null;
  return {
    article: { ...text, metadata: metadataOf(object, fields, { title: title?.text.trim(), date, outlet }) },
    notes: isLost ? [BAD_DATE] : [],
  };
}

/** Whether an object holds a text or a title. */
export function isArticle(object: JsonObject, fields: FieldNames): boolean {
  return findField(object, fields.text, useText) !== null || findField(object, fields.title, useText) !== null;
}

/** The name of an outlet that an object gives, or null. */
export const outletOf = (object: JsonObject, names: readonly string[]): string | null =>
  findField(object, names, useName);

interface Known {
  readonly title: string | undefined;
  readonly date: string | null;
  readonly outlet: string | null;
}

function metadataOf(object: JsonObject, fields: FieldNames, known: Known): SourceMetadata {
  const outlet = outletOf(object, fields.outlet) ?? known.outlet;
  const author = findField(object, fields.author, useNames);
  const modified = findField(object, fields.modified, useDate);
  const url = findField(object, fields.url, useString);
  return {
    ...(outlet === null ? {} : { outlet }),
    ...(known.title === undefined ? {} : { title: known.title }),
    ...(author === null ? {} : { author }),
    ...(known.date === null ? {} : { published: known.date }),
    ...(modified === null ? {} : { modified }),
    ...(url === null ? {} : { url }),
  };
}

/** The first text under these names that has words once its markup is taken off. */
function findText(
  object: JsonObject,
  names: readonly string[],
  place: JsonPlace,
  options: JsonOptions,
): RoledText | null {
  return findField(object, names, (value, keys) => {
    const found = useText(value, keys);
    const opened = found === null ? null : openText(found, place, options);
    return opened === null || opened.text.trim() === '' ? null : opened;
  });
}

function openText(found: Found<string>, { json, start, keys }: JsonPlace, options: JsonOptions): RoledText {
  const { openHtml = null, looksLikeHtml = () => false } = options;
  const literal = mappedLater(found.value, () => mapLiteral(json, findValue(json, start(), [...keys, ...found.keys])!));
  const isHtml = openHtml !== null && (HTML_KEY.test(found.keys.at(-1) ?? '') || looksLikeHtml(found.value));
  if (!isHtml) return { ...withoutCutMark(literal), roles: [] };
  const opened = openHtml(found.value);
  return { ...withoutCutMark(throughBoth(opened, literal)), roles: opened.roles };
}

function withoutCutMark(mapped: MappedText): MappedText {
  const tail = CUT_MARK.exec(mapped.text.slice(-40));
  return tail === null ? mapped : { text: mapped.text.slice(0, -tail[0].length), offsetOf: mapped.offsetOf };
}

const isWords = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const useString: Use<string> = (value) => (isWords(value) ? value : null);

function useText(value: unknown, keys: readonly string[]): Found<string> | null {
  // an object with a title is an article of its own, not the words of this one
  const isWordsOnly = isObject(value) && !Object.hasOwn(value, 'title') && !Object.hasOwn(value, 'headline');
  const inner = isWordsOnly ? innerKey(value, INNER_TEXT) : undefined;
  const text = inner === undefined ? value : own(value as JsonObject, inner);
  if (!isWords(text) || PAYWALL.test(text)) return null;
  return { value: text, keys: inner === undefined ? keys : [...keys, inner] };
}

/** `"publisher": {"name": "Reuters"}`, as schema.org has it; of a list the first. */
function useName(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  const inner = isObject(one) ? innerKey(one, INNER_NAME) : undefined;
  const name = inner === undefined ? one : own(one as JsonObject, inner);
  return isWords(name) ? name : null;
}

function useNames(value: unknown): string | null {
  const names = (Array.isArray(value) ? value : [value]).map((one) => useName(one)?.trim());
  return names.filter((name) => name !== undefined).join(', ') || null;
}

const innerKey = (object: JsonObject, keys: readonly string[]) => keys.find((key) => isWords(own(object, key)));

/** `{"$date": "…"}` is how some databases export one. */
const useDate: Use<string> = (value) => readDate(isObject(value) ? own(value, '$date') : value);

/** Something that was meant to be a date. */
const useAnyDate: Use<true> = (value) => (isWords(value) || typeof value === 'number' ? true : null);

function whyNoText(object: JsonObject, names: readonly string[]): string {
  const name = names.find((candidate) => (lookUp(object, candidate)?.value ?? null) !== null);
  if (name === undefined) return `no text: none of ${names.slice(0, 4).join(', ')} and the like`;
  return typeof lookUp(object, name)!.value === 'string' ? `"${name}" is empty` : `"${name}" is not a string`;
}

/** A text field that is there and is no string. */
const hasWrongText = (object: JsonObject, names: readonly string[]): boolean =>
  names.some((name) => {
    const value = lookUp(object, name)?.value ?? null;
    return value !== null && typeof value !== 'string' && useText(value, []) === null;
  });
