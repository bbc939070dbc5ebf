/** How a file holds articles: one of them as text or markup, or several as data. */
export type ArticleFormat = 'text' | 'markdown' | 'html' | 'json' | 'ndjson' | 'feed';

const FORMAT_OF: ReadonlyMap<string, ArticleFormat> = new Map([
  ['.txt', 'text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.json', 'json'],
  ['.ndjson', 'ndjson'],
  ['.jsonl', 'ndjson'],
  ['.rss', 'feed'],
  ['.atom', 'feed'],
  ['.xml', 'feed'],
]);

/** Every format, as `--stdin-format` takes it. */
export const FORMATS_READ: readonly ArticleFormat[] = [...new Set(FORMAT_OF.values())];

/** The extensions that are read, as a reader would list them. */
export const READABLE = [...FORMAT_OF.keys()].join(', ');

/** File name or path in, format out; null for an extension that is not read. */
export function formatOf(path: string): ArticleFormat | null {
  return FORMAT_OF.get(extensionOf(path)) ?? null;
}

/** ".html" of "a/b.HTML"; '' for a name without one. */
function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot).toLowerCase();
}
