/** Articles out of JSON files and NDJSON lines: one article, a list of them, or a list within an object. */
import type { Span } from '../model/span.js';
import { articleOf, type JsonOptions } from './json-article.js';
import { describePlace, findJsonFault } from './json-fault.js';
import { DEFAULT_FIELDS, isObject, own } from './json-fields.js';
import { nameForeign } from './json-foreign.js';
import { type ArticleList, findArticles, unwrap } from './json-lists.js';
import { findElements, findValue } from './json-places.js';
import { UnpackError, type UnpackedItem } from './unpacked.js';

/** What an item needs to know of the file around it. */
interface Surroundings {
  readonly json: string;
  /** Where the item stands; looked up only when somebody asks. */
  readonly span: () => Span;
  readonly outlet: string | null;
  readonly options: JsonOptions;
}

/**
 * The text of a whole JSON file in (without byte order mark), its articles out. An item that is none says why and the
 * others are read. Throws an UnpackError for what is no JSON and for a file without any article.
 */
export function unpackJson(text: string, options: JsonOptions = {}): readonly UnpackedItem[] {
  const root = parse(text);
  const foreign = nameForeign(root);
  if (foreign !== null) throw new UnpackError(foreign, true);
  const list = findArticles(root, options.fields ?? DEFAULT_FIELDS);
  if (typeof list === 'string') throw new UnpackError(`no article found: the file holds ${list}`);
  const spanOf = list.isList ? elementsLater(text, list) : () => findValue(text, 0, list.keys)!;
  const { outlet } = list;
  const items = list.values.map((value, index) =>
    itemOf(value, index + 1, { json: text, span: () => spanOf(index), outlet, options }),
  );
  noteSameIds(list.values, items);
  return items.map(({ item }) => item);
}

/** One line of an NDJSON file in, its article out; `number` is the line's. Never throws for the input. */
export function unpackJsonLine(text: string, number: number, options: JsonOptions = {}): UnpackedItem {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { number, article: null, reason: whyNoJson(text, (offset) => `column ${offset + 1}`) };
  }
  return itemOf(value, number, { json: text, span: () => findValue(text, 0, [])!, outlet: null, options }).item;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnpackError(whyNoJson(text, (offset) => describePlace(text, offset)));
  }
}

function whyNoJson(text: string, placeOf: (offset: number) => string): string {
  const fault = findJsonFault(text);
  if (fault === null) return 'invalid JSON';
  const what = fault.kind === 'unexpected' ? '' : `: ${fault.kind}`;
  return `invalid JSON at ${placeOf(fault.offset)}${what}`;
}

/** The elements of the list are counted when the first of them is asked for. */
function elementsLater(json: string, list: ArticleList): (index: number) => Span {
  let edges: readonly number[] | undefined;
  return (index) => {
    edges ??= findElements(json, findValue(json, 0, list.keys)!.start);
    return { start: edges[2 * index]!, end: edges[2 * index + 1]! };
  };
}

/** An item with the notes that may still grow. */
interface Draft {
  readonly item: UnpackedItem;
  readonly notes: string[];
}

function itemOf(value: unknown, number: number, { json, span, outlet, options }: Surroundings): Draft {
  if (!isObject(value)) return { item: { number, article: null, reason: 'not a JSON object' }, notes: [] };
  const { value: object, keys } = unwrap(value, options.fields ?? DEFAULT_FIELDS);
  const read = articleOf(object, { json, start: () => span().start, keys }, outlet, options);
  if (read.article === null) return { item: { number, article: null, reason: read.reason }, notes: [] };
  const notes = [...read.notes];
  const item = {
    number,
    article: read.article,
    get raw() {
      return span();
    },
    notes,
  };
  return { item, notes };
}

/** Two items with one id are two articles; the later one says so. */
function noteSameIds(values: readonly unknown[], drafts: readonly Draft[]): void {
  const seen = new Map<string | number, number>();
  drafts.forEach(({ item, notes }, index) => {
    const id = item.article === null ? null : idOf(values[index]);
    if (id === null) return;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, item.number);
    else notes.push(`same id as item ${first}`);
  });
}

function idOf(value: unknown): string | number | null {
  if (!isObject(value)) return null;
  const id = own(value, 'id') ?? own(value, '_id');
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}
