/** A file's text → the articles in it. Each format's own code is loaded only when such a file comes. */
import { itemOf } from './json-item.js';
import { unchanged } from './mapped-text.js';
import { UnpackError, type UnpackedItem } from './unpacked.js';

export { UnpackError, type UnpackedArticle, type UnpackedItem } from './unpacked.js';

export interface FieldNames {
  readonly text: readonly string[];
}
export const DEFAULT_FIELDS: FieldNames = { text: ['text', 'body', 'content', 'description'] };

/** Formats whose articles are taken out of markup or data; a text file is an article as it stands. */
export type PackedFormat = 'markdown' | 'html' | 'json' | 'ndjson' | 'feed';

export interface UnpackOptions {
  readonly format: PackedFormat;
  readonly fields: FieldNames;
  /** Number of the text's first line in its file, from 1: an NDJSON file is handed over in parts. */
  readonly firstLine: number;
}

/**
 * The articles of a text, in order.
 * @throws UnpackError when the text is not what its format says.
 */
export async function unpack(text: string, options: UnpackOptions): Promise<readonly UnpackedItem[]> {
  if (options.format !== 'ndjson') {
    const article = { ...unchanged(text), metadata: {}, roles: [] };
    return [{ number: 0, article, raw: { start: 0, end: text.length }, notes: [] }];
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new UnpackError('invalid JSON');
  }
  const item = itemOf(parsed);
  if (item.text === null) return [{ number: options.firstLine, article: null, reason: item.reason }];
  return [
    {
      number: options.firstLine,
      article: { ...unchanged(item.text), metadata: item.metadata, roles: [] },
      raw: { start: 0, end: text.length },
      notes: item.isDateLeftOut ? ['the date is not an ISO 8601 date and was left out'] : [],
    },
  ];
}
