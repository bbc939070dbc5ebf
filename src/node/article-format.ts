/** How a file holds articles: one plain text, or one JSON object a line. */
export type ArticleFormat = 'text' | 'ndjson';

const FORMAT_OF: ReadonlyMap<string, ArticleFormat> = new Map([
  ['.txt', 'text'],
  ['.md', 'text'],
  ['.ndjson', 'ndjson'],
  ['.jsonl', 'ndjson'],
]);

/** The extensions that are read, as a reader would list them. */
export const READABLE = [...FORMAT_OF.keys()].join(', ');

/** File name or path in, format out; null for an extension that is not read. */
export function formatOf(path: string): ArticleFormat | null {
  const dot = path.lastIndexOf('.');
  return dot < 0 ? null : (FORMAT_OF.get(path.slice(dot).toLowerCase()) ?? null);
}
