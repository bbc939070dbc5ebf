/** Source → article: metadata, sentences with their roles, origins. */
import { splitSentences, WholeText } from '../language/sentences.js';
import { wordsIn } from '../language/words.js';
import type { Article, RoleSpan, Sentence, SentenceRole, Source } from '../model/article.js';
import type { Span } from '../model/span.js';
import type { Words } from '../model/token.js';
import { outletName } from '../values/outlets.js';
import { cutBlocks } from './blocks.js';
import { type Header, readHeader } from './metadata.js';
import { findOrigins } from './origins.js';
import { parsePublished } from './published.js';
import { roleOfLine } from './roles.js';

/**
 * Reads one source. Unknown outlet, date or title stay null; nothing is guessed from the path. Sentences of more than
 * `longest` UTF-16 units are read in pieces: what reads within a sentence may look both ways in it.
 */
export function readArticle(source: Source, id: string, longest: number): Article {
  const { metadata = {} } = source;
  const header = readHeader(source.text);
  const cuts: string[] = [];
  const known = (what: string, value: string | null) => shorten(what, value, cuts);
  const label = known('outlet', metadata.outlet ?? header.outlet);
  const outlet = label === null ? null : outletName(label);
  const modified = metadata.modified ?? header.modified;
  // an update is not the day the news was new: it serves only where nothing better is given
  const { date, time } = parsePublished(metadata.published ?? header.published ?? modified);
  const { sentences, headline, cutCount } = cutSentences(source, header, longest);
  const wordsOf = cutOnce(source.text);
  if (cutCount > 0) cuts.push(`sentences longer than ${longest} characters, read in pieces: ${cutCount}`);
  return {
    id,
    path: source.path,
    sha256: source.sha256,
    text: source.text,
    outlet,
    title: known('title', metadata.title ?? header.title ?? headline),
    author: known('author', metadata.author ?? header.author),
    url: known('address', metadata.url ?? header.url),
    published: date,
    publishedTime: time,
    modified: parsePublished(modified).date,
    origins: findOrigins({ text: source.text, sentences, wordsOf }, outlet),
    sentences,
    sentenceCount: sentences.length,
    wordsOf,
    cuts,
    placeOf: source.placeOf ?? null,
  };
}

function cutOnce(text: string): Article['wordsOf'] {
  const cut = new Map<number, Words>();
  return ({ index, start, end }) => {
    let words = cut.get(index);
    if (words === undefined) {
      words = wordsIn(text.slice(start, end));
      cut.set(index, words);
    }
    return words;
  };
}

/** UTF-16 units of a title, an outlet, an author or an address. */
const LONGEST_VALUE = 500;

function shorten(what: string, value: string | null, cuts: string[]): string | null {
  if (value === null || value.length <= LONGEST_VALUE) return value;
  cuts.push(`${what} longer than ${LONGEST_VALUE} characters, shortened`);
  return `${value.slice(0, LONGEST_VALUE - (isLowSurrogate(value, LONGEST_VALUE) ? 1 : 0))}…`;
}

interface Cut {
  readonly sentences: Sentence[];
  readonly headline: string | null;
  readonly cutCount: number;
}

function cutSentences(source: Source, header: Header, longest: number): Cut {
  const { text } = source;
  const whole = new WholeText(text);
  const sentences: Sentence[] = [];
  let cutCount = 0;
  const push = (span: Span, role: SentenceRole, paragraph: number) => {
    const pieces = span.end - span.start > longest ? cutLong(text, span, longest) : [span];
    if (pieces.length > 1) cutCount++;
    for (const { start, end } of pieces) sentences.push({ start, end, role, paragraph, index: sentences.length });
  };
  if (header.titleSpan !== null) push(header.titleSpan, 'headline', 0);
  const blocks = cutBlocks(text, header.bodyStart);
  const roles = rolesOfBlocks(source, header, blocks);
  let paragraph = 0;
  blocks.forEach((block, index) => {
    paragraph++;
    const role = roles[index]!;
    let last = block.start;
    for (const span of role === 'headline'
      ? [trim(text, block)]
      : splitSentences(text, block.start, block.end, whole)) {
      if (breaksBetween(whole.units, last, span.start)) paragraph++;
      push(span, role, paragraph);
      last = span.end;
    }
  });
  const top = blocks[roles.indexOf('headline')];
  return { sentences, headline: top === undefined ? null : text.slice(...edges(trim(text, top))), cutCount };
}

/** Whether a line ends within a stretch; those between sentences are short. */
function breaksBetween(units: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (units[at] === CARRIAGE_RETURN || units[at] === NEWLINE) return true;
  return false;
}

const NEWLINE = 10;
const CARRIAGE_RETURN = 13;

/** What markup says of a block goes before what its looks tell. */
function rolesOfBlocks(source: Source, header: Header, blocks: readonly Span[]): SentenceRole[] {
  const { text } = source;
  const marked = markedRoles(blocks, source.roles ?? []);
  const hasSubheads = marked.some((role) => role !== undefined && role !== 'headline');
  const markedAt = marked.indexOf('headline');
  const looked =
    header.titleSpan !== null || markedAt >= 0 ? markedAt : findHeadline(text, blocks, source.metadata?.title);
  return blocks.map((block, index) => {
    const told = marked[index];
    if (told !== undefined) return told;
    const line = text.slice(block.start, block.end);
    if (index === looked) return 'headline';
    if (!hasSubheads && isSubhead(line, index, looked, blocks.length)) return 'subhead';
    return roleOfLine(line, index, index === blocks.length - 1);
  });
}

/** The role that markup gives to each block, or undefined. */
function markedRoles(blocks: readonly Span[], roles: readonly RoleSpan[]): (SentenceRole | undefined)[] {
  let next = 0;
  return blocks.map((block) => {
    while (next < roles.length && roles[next]!.end <= block.start) next++;
    const told = roles[next];
    return told !== undefined && told.start < block.end ? told.role : undefined;
  });
}

/** A sentence too long to be one, in pieces cut at blanks. */
function cutLong(text: string, span: Span, longest: number): Span[] {
  const pieces: Span[] = [];
  let { start } = span;
  while (span.end - start > longest) {
    const blank = start + text.slice(start, start + longest).lastIndexOf(' ');
    const end = blank > start ? blank : start + longest - (isLowSurrogate(text, start + longest) ? 1 : 0);
    pieces.push({ start, end });
    start = blank > start ? blank + 1 : end;
  }
  return [...pieces, { start, end: span.end }];
}

const isLowSurrogate = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

const edges = (span: Span): [number, number] => [span.start, span.end];

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}

/** The first line, when it is short and ends no sentence and more text follows; or the line that repeats the known title. */
function findHeadline(text: string, blocks: readonly Span[], title: string | undefined): number {
  const first = blocks[0];
  if (first === undefined) return -1;
  const line = text.slice(first.start, first.end).trim();
  if (title !== undefined && line === title.trim()) return 0;
  if (blocks.length < 2 || line.length > 180 || /[.;,]["\u201d)]?$/.test(line) || /^[\u2022*-]\s/.test(line)) return -1;
  return roleOfLine(line, 0, false) === 'body' ? 0 : -1;
}

/** Short lines without a full stop right below the headline. */
function isSubhead(line: string, index: number, headlineAt: number, count: number): boolean {
  const trimmed = line.trim();
  return (
    index <= headlineAt + 2 &&
    index < 3 &&
    count > index + 1 &&
    trimmed.length < 200 &&
    !/[.!?]["\u201d\u2019)]?$/.test(trimmed) &&
    roleOfLine(trimmed, index, false) === 'body'
  );
}
