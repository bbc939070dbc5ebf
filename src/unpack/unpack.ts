/** A file's text → the articles in it. The code for a format is loaded only when such a file comes. */
import type { JsonOptions } from './json-article.js';
import type { FieldNames } from './json-fields.js';
import type { UnpackedArticle, UnpackedItem } from './unpacked.js';

export { DEFAULT_FIELDS, type FieldNames } from './json-fields.js';
export { UnpackError, type UnpackedItem } from './unpacked.js';

/** Formats whose articles are taken out of markup or data; a text file is an article as it stands. */
export type PackedFormat = 'markdown' | 'html' | 'json' | 'ndjson' | 'feed';

export interface UnpackOptions {
  readonly format: PackedFormat;
  /** Under which keys data files keep what. */
  readonly fields: FieldNames;
  /** Number of the line that the text is, from 1; for NDJSON. */
  readonly line: number;
}

/**
 * The articles of a text, in order: a whole file's, or one line's of NDJSON.
 * @throws UnpackError when the text is not what its format says.
 */
export async function unpack(text: string, { format, fields, line }: UnpackOptions): Promise<readonly UnpackedItem[]> {
  switch (format) {
    case 'html':
      return [whole((await import('./html/unpack-html.js')).unpackHtml(text), text)];
    case 'feed':
      return (await import('./feed/unpack-feed.js')).unpackFeed(text);
    case 'json':
    case 'ndjson': {
      const { unpackJson, unpackJsonLine } = await import('./json.js');
      const [{ unpackFragment }, { looksLikeHtml }] = await Promise.all([
        import('./html/unpack-fragment.js'),
        import('./html/looks-like-html.js'),
      ]);
      const options: JsonOptions = { fields, openHtml: unpackFragment, looksLikeHtml };
      return format === 'json' ? unpackJson(text, options) : [unpackJsonLine(text, line, options)];
    }
    case 'markdown':
      return [whole(await (await import('./markdown.js')).unpackMarkdown(text), text)];
  }
}

/** The one article of a file. */
function whole(article: UnpackedArticle, text: string): UnpackedItem {
  return { number: 1, article, raw: { start: 0, end: text.length }, notes: [] };
}
