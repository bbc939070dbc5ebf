/**
 * Positions in a JSON text that `JSON.parse` has already accepted: where a value stands that was found in the parsed
 * tree. Nothing here recurses and nothing builds a second tree. All offsets are UTF-16 units of the JSON text.
 */
import type { Span } from '../model/span.js';
import { type MappedText, textBuilder } from './mapped-text.js';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Offset of the first unit at or after `at` that is no white space of JSON. */
export function skipSpace(json: string, at: number): number {
  let next = at;
  while (isSpace(json.charCodeAt(next))) next++;
  return next;
}

/**
 * The value at the end of a way of keys, starting from the value at `from`; null when the way does not lead anywhere.
 * Of equal keys the last one counts, as in `JSON.parse`.
 */
export function findValue(json: string, from: number, keys: readonly string[]): Span | null {
  let at = skipSpace(json, from);
  for (const key of keys) {
    const value = findMember(json, at, key);
    if (value === null) return null;
    at = value;
  }
  return { start: at, end: skipValue(json, at) };
}

/** The elements of the array that begins at `from`, in order, as offsets: start, end, start, end and so on. */
export function findElements(json: string, from: number): readonly number[] {
  const edges: number[] = [];
  let at = skipSpace(json, from + 1);
  while (json[at] !== ']' && at < json.length) {
    const end = skipValue(json, at);
    edges.push(at, end);
    at = skipSpace(json, end);
    if (json[at] === ',') at = skipSpace(json, at + 1);
  }
  return edges;
}

/** The text of a string literal, quotation marks included in `literal`, with the place of each unit. */
export function mapLiteral(json: string, literal: Span): MappedText {
  const builder = textBuilder();
  const first = literal.start + 1;
  const raw = json.slice(first, literal.end - 1);
  let at = 0;
  for (let slash = raw.indexOf('\\'); slash >= 0; slash = raw.indexOf('\\', at)) {
    builder.copy(raw.slice(at, slash), first + at);
    at = slash + (raw[slash + 1] === 'u' ? 6 : 2);
    builder.put(JSON.parse(`"${raw.slice(slash, at)}"`) as string, first + slash);
  }
  builder.copy(raw.slice(at), first + at);
  return endingAt(builder.build(), literal.end - 1);
}

/** The end of a text whose last unit was escaped is not that unit's place. */
function endingAt(mapped: MappedText, end: number): MappedText {
  return { text: mapped.text, offsetOf: (at) => (at >= mapped.text.length ? end : mapped.offsetOf(at)) };
}

/** A text that is known, with places that are looked up when somebody first asks for one. */
export function mappedLater(text: string, map: () => MappedText): MappedText {
  let mapped: MappedText | undefined;
  return {
    text,
    offsetOf: (at) => {
      mapped ??= map();
      return mapped.offsetOf(at);
    },
  };
}

/** Start of the value of the last member with this key; null when the value at `from` is no object or lacks it. */
function findMember(json: string, from: number, key: string): number | null {
  if (json[from] !== '{') return null;
  let found: number | null = null;
  let at = skipSpace(json, from + 1);
  while (json.charCodeAt(at) === QUOTE) {
    const keyEnd = skipString(json, at);
    const value = skipSpace(json, skipSpace(json, keyEnd) + 1);
    if (isKey(json, { start: at, end: keyEnd }, key)) found = value;
    at = skipSpace(json, skipValue(json, value));
    if (json[at] === ',') at = skipSpace(json, at + 1);
  }
  return found;
}

function isKey(json: string, literal: Span, key: string): boolean {
  const raw = json.slice(literal.start + 1, literal.end - 1);
  return raw.includes('\\') ? JSON.parse(`"${raw}"`) === key : raw === key;
}

/** Offset behind the value that begins at `at`. Counts brackets, so any depth will do. */
function skipValue(json: string, at: number): number {
  let depth = 0;
  let next = at;
  do {
    const unit = json.charCodeAt(next);
    if (unit === QUOTE) next = skipString(json, next);
    else if (depth === 0 && !isOpening(unit)) return endOfWord(json, next);
    else {
      if (isOpening(unit)) depth++;
      else if (isClosing(unit)) depth--;
      next++;
    }
  } while (depth > 0 && next < json.length);
  return next;
}

/** Offset behind the string literal whose opening mark stands at `at`. */
function skipString(json: string, at: number): number {
  let next = at + 1;
  while (next < json.length && json.charCodeAt(next) !== QUOTE) {
    next += json.charCodeAt(next) === BACKSLASH ? 2 : 1;
  }
  return next + 1;
}

/** A number, `true`, `false` or `null` ends before a mark or a blank. */
function endOfWord(json: string, at: number): number {
  let next = at;
  while (next < json.length && /[\w.+-]/.test(json[next]!)) next++;
  return next;
}

const isSpace = (unit: number) => unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
const isOpening = (unit: number) => unit === 0x7b || unit === 0x5b;
const isClosing = (unit: number) => unit === 0x7d || unit === 0x5d;
