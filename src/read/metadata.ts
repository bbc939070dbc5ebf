/** Metadata as files really carry it: front matter, `key: value` header lines, or a first line that begins with a date. */

export interface Header {
  readonly outlet: string | null;
  readonly title: string | null;
  /** Where the title's own words stand, when they stand in the text. */
  readonly titleSpan: { readonly start: number; readonly end: number } | null;
  /** As written. */
  readonly published: string | null;
  /** The date of an update, as written. */
  readonly modified: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** Offset of the first unit of the article proper. */
  readonly bodyStart: number;
}

const NO_HEADER: Header = {
  outlet: null,
  title: null,
  titleSpan: null,
  published: null,
  modified: null,
  author: null,
  url: null,
  bodyStart: 0,
};
const KEY_LINE = /^([A-Za-z][A-Za-z _-]{0,24}):[ \t]*([^ \t\n\r\u2028\u2029].*)?$/;
const OUTLET_KEYS = new Set(['source', 'outlet', 'publisher', 'site', 'publication', 'newspaper']);
const DATE_KEYS = new Set(['date', 'published', 'publication date', 'published at', 'published_at', 'pubdate']);
const LATE_KEYS = new Set(['updated', 'modified']);
const AUTHOR_KEYS = new Set(['author', 'byline', 'by']);
const URL_KEYS = new Set(['url', 'link']);
const TITLE_KEYS = new Set(['title', 'headline']);
const OTHER_KEYS = new Set([
  'section',
  'tags',
  'lang',
  'language',
  'id',
  'location',
  'category',
  'description',
  'keywords',
  'agency',
  'photo',
]);
const MAX_HEADER_LINES = 24;

/** Reads the header of a text. Never fails: what is no header is body. */
export function readHeader(text: string): Header {
  return readFrontMatter(text) ?? readKeyLines(text) ?? readDatedLine(text) ?? NO_HEADER;
}

function readFrontMatter(text: string): Header | null {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (opening === null) return null;
  const header = collect(text, opening[0].length, (line) => /^(?:---|\.\.\.)[ \t]*$/.test(line));
  return header?.closed ? header : null;
}

function readKeyLines(text: string): Header | null {
  const lead = /^\s*/.exec(text)![0].length;
  const first = KEY_LINE.exec(lineAt(text, lead).line);
  if (first === null || !isKnownKey(first[1]!)) return null;
  return collect(text, lead, (line) => line.trim() === '' || /^[#-]/.test(line));
}

const KNOWN_KEYS = [OUTLET_KEYS, DATE_KEYS, TITLE_KEYS, LATE_KEYS, AUTHOR_KEYS, URL_KEYS, OTHER_KEYS];

const isKnownKey = (key: string) => KNOWN_KEYS.some((keys) => keys.has(key.toLowerCase()));

const LINE_END = /\r\n?|\n/g;

function lineAt(text: string, start: number): { line: string; next: number } {
  LINE_END.lastIndex = start;
  const match = LINE_END.exec(text);
  const end = match?.index ?? text.length;
  return { line: text.slice(start, end), next: end + (match?.[0].length ?? 0) };
}

/** Takes `key: value` lines from `start` until a line ends the header or is no such line. */
function collect(text: string, start: number, isEnd: (line: string) => boolean): (Header & { closed: boolean }) | null {
  let header: Header = NO_HEADER;
  let at = start;
  for (let count = 0; count < MAX_HEADER_LINES && at < text.length; count++) {
    const { line, next } = lineAt(text, at);
    if (isEnd(line)) return { ...header, bodyStart: next, closed: true };
    const pair = KEY_LINE.exec(line);
    const raw = pair?.[2] ?? '';
    if (pair !== null && isKnownKey(pair[1]!))
      header = withPair(header, pair[1]!.toLowerCase(), raw, at + line.length - raw.length);
    else if (!/^[ \t#-]/.test(line)) break;
    at = next;
  }
  return { ...header, bodyStart: at, closed: false };
}

function withPair(header: Header, key: string, raw: string, valueStart: number): Header {
  const quoted = /^(["'])(.*)\1[ \t]*$/.exec(raw);
  const value = (quoted?.[2] ?? raw).trim();
  if (value === '') return header;
  if (OUTLET_KEYS.has(key)) return { ...header, outlet: value };
  if (DATE_KEYS.has(key)) return { ...header, published: header.published ?? value };
  if (LATE_KEYS.has(key)) return { ...header, modified: header.modified ?? value };
  if (AUTHOR_KEYS.has(key)) return { ...header, author: value };
  if (URL_KEYS.has(key)) return { ...header, url: value };
  if (!TITLE_KEYS.has(key)) return header;
  const start = valueStart + raw.indexOf(value);
  return { ...header, title: value, titleSpan: { start, end: start + value.length } };
}

/** " date 2024-12-26 BAKU: An airliner …": the article begins on the same line. */
function readDatedLine(text: string): Header | null {
  const match = /^\s*(?:date[:\s]+)?(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}\S*)?[ \t]+(?=\S)/.exec(text);
  return match === null ? null : { ...NO_HEADER, published: match[1]!, bodyStart: match[0].length };
}
