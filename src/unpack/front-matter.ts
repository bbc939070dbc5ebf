/** The block of metadata that a Markdown file may begin with. */
import type { SourceMetadata } from '../model/article.js';
import type { Span } from '../model/span.js';
import { type MappedText, textBuilder } from './mapped-text.js';
import { lineAt, type TextLine } from './text-lines.js';
import { UnpackError } from './unpacked.js';
import { readYaml, type YamlData, type YamlWords } from './yaml-data.js';

export interface FrontMatter {
  readonly metadata: SourceMetadata;
  /** The title with the place of its words; null when none is given. */
  readonly title: MappedText | null;
  /** Offset of the first unit behind the block. */
  readonly end: number;
}

/** UTF-16 units. */
const LONGEST = 65_536;
/** Languages that site generators run or read in such a block; ours is YAML, and none is ever run. */
const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ...['js', 'javascript', 'mjs', 'cjs', 'jsx'].map((name) => [name, 'JavaScript'] as const),
  ...['ts', 'typescript', 'tsx'].map((name) => [name, 'TypeScript'] as const),
  ...['coffee', 'coffeescript', 'cson'].map((name) => [name, 'CoffeeScript'] as const),
  ...['json', 'json5', 'jsonc', 'hjson'].map((name) => [name, 'JSON'] as const),
  ['toml', 'TOML'],
  ...['ini', 'xml', 'lua', 'python', 'ruby', 'php', 'lisp', 'clojure', 'edn'].map((name) => [name, name] as const),
]);
const YAML_NAMES = new Set(['', 'yaml', 'yml']);

/** Keys without regard to capitals, blanks, `_` and `-`; the best first. */
const TITLE_KEYS = ['title', 'headline'];
const OUTLET_KEYS = ['source', 'outlet', 'publisher', 'site', 'sitename', 'publication', 'newspaper'];
const DATE_KEYS = [
  ...['date', 'published', 'publicationdate', 'publishedat', 'publishedon', 'publisheddate', 'publishdate', 'pubdate'],
  'datepublished',
];
const CHANGE_KEYS = [
  ...['updated', 'modified', 'lastmod', 'lastmodified', 'lastmodifiedat', 'updatedat', 'modifiedat', 'datemodified'],
  ...['lastupdated', 'lastupdate'],
];
const AUTHOR_KEYS = ['author', 'authors', 'byline'];
const URL_KEYS = ['url', 'link', 'canonical', 'canonicalurl', 'permalink', 'sourceurl'];

/**
 * A Markdown file in, its front matter out; null when it begins with none, or with one that is never closed. Throws an
 * UnpackError for a block that is not YAML, not safe, or too large.
 */
export async function readFrontMatter(text: string): Promise<FrontMatter | null> {
  const block = findBlock(text);
  if (block === null) return null;
  const data = await readYaml(text, block);
  if (data === null || !isMetadata(data)) return null;
  const byKey = new Map([...data].map(([key, words]) => [fold(key), words]));
  const title = firstOf(byKey, TITLE_KEYS)[0];
  return { metadata: metadataOf(byKey), title: title === undefined ? null : mapTitle(text, title), end: block.next };
}

interface Block extends Span {
  /** Behind the closing line. */
  readonly next: number;
}

function findBlock(text: string): Block | null {
  const opening = lineAt(text, 0);
  const line = text.slice(0, Math.min(opening.end, 100)).trimEnd();
  const language = languageOf(line);
  if (language === null) return null;
  const block = line === '{' ? findBraces(text, opening.next) : findFence(text, opening.next, line);
  if (block === null) return null;
  if (language !== 'YAML') throw new UnpackError(`front matter: ${language} is not read, only YAML is`);
  if (!looksLikeKeys(text, block)) return null;
  if (block.end - block.start > LONGEST) throw new UnpackError('front matter: larger than 64 KiB');
  return block;
}

/** What an opening line says the block is written in; null when it opens none. JSON in braces is YAML as well. */
function languageOf(line: string): string | null {
  if (line === '{') return 'YAML';
  if (line === '+++') return 'TOML';
  const [, blank, written] = /^---([ \t]{0,9})([A-Za-z0-9+]{0,20})$/.exec(line) ?? [];
  const name = written?.toLowerCase();
  if (name === undefined) return null;
  if (YAML_NAMES.has(name)) return 'YAML';
  return LANGUAGES.get(name) ?? (blank === '' && name === written ? name : null);
}

function findFence(text: string, start: number, opening: string): Block | null {
  const closing = findLine(text, start, opening === '+++' ? /^\+{3}[ \t]*$/ : /^(?:---|\.{3})[ \t]*$/);
  return closing === null ? null : { start, end: closing.start, next: closing.next };
}

function findBraces(text: string, start: number): Block | null {
  const closing = findLine(text, start, /^\}[ \t]*$/);
  return closing === null ? null : { start: 0, end: closing.end, next: closing.next };
}

function findLine(text: string, start: number, pattern: RegExp): TextLine | null {
  for (let at = start; at < text.length; ) {
    const line = lineAt(text, at);
    if (line.end - line.start < 100 && pattern.test(text.slice(line.start, line.end))) return line;
    at = line.next;
  }
  return null;
}

/** Prose between two rules is no block of metadata: the first line that is not empty or a comment has a key. */
function looksLikeKeys(text: string, block: Block): boolean {
  for (let at = block.start; at < block.end; ) {
    const line = lineAt(text, at);
    const words = text.slice(line.start, Math.min(line.end, line.start + 200)).trim();
    if (words !== '' && !words.startsWith('#')) return /^(?:[{!&]|["']?[^\s:"'#*[\]-][^:]{0,80}:(?:\s|$))/.test(words);
    at = line.next;
  }
  return true;
}

const KNOWN_KEYS = new Set([TITLE_KEYS, OUTLET_KEYS, DATE_KEYS, CHANGE_KEYS, AUTHOR_KEYS, URL_KEYS].flat());
/** "TUNIS: A ferry sank." between two rules is YAML as well, and no metadata. */
function isMetadata(data: YamlData): boolean {
  const keys = [...data.keys()];
  if (data.size === 0 || keys.some((key) => KNOWN_KEYS.has(fold(key)))) return true;
  const isProse = [...data.values()].flat().some(({ text }) => isSentence(text));
  return !isProse && keys.some((key) => !/\s/.test(key));
}

/** A full stop behind some words. */
const isSentence = (text: string): boolean =>
  /[.!?]["'\u2019\u201d)]?$/.test(text.trimEnd().slice(-2)) && text.trim().split(/\s+/).length > 4;

const fold = (key: string) => key.toLowerCase().replace(/[\s_-]/g, '');

/** Some write the names of people as links to notes: "[[A. Lima]]". */
const plain = ({ text }: YamlWords): string => text.trim().replace(/^\[\[([^[\]]{1,300})\]\]$/, '$1');

/** Words of the first of the keys that has any. */
function firstOf(data: YamlData, keys: readonly string[]): readonly YamlWords[] {
  for (const key of keys) {
    const words = data.get(key)?.filter(({ text }) => text.trim() !== '') ?? [];
    if (words.length > 0) return words;
  }
  return [];
}

function metadataOf(data: YamlData): SourceMetadata {
  const one = (keys: readonly string[]) => firstOf(data, keys).map(plain)[0];
  const known: Readonly<Record<keyof SourceMetadata, string | undefined>> = {
    outlet: one(OUTLET_KEYS),
    title: one(TITLE_KEYS),
    author: firstOf(data, AUTHOR_KEYS).map(plain).join(', '),
    published: one(DATE_KEYS),
    modified: one(CHANGE_KEYS),
    url: one(URL_KEYS),
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined && value !== ''));
}

/** The words as they stand in the file, where YAML neither folds nor escapes them. */
function mapTitle(text: string, { text: title, start, end }: YamlWords): MappedText {
  const builder = textBuilder();
  const quote = /^["']/.test(text.slice(start, end)) ? 1 : 0;
  const written = text.slice(start + quote, end - quote);
  if (written === title) builder.copy(title, start + quote);
  else builder.put(title, start);
  return builder.build();
}
