/** What a page never shows: comments, scripts, struck and embedded content, taken out of lines before they are read. */
import type { Span } from '../../model/span.js';
import { lineAt } from '../text-lines.js';
import { closingRuns } from './code-runs.js';
import { type NextMatch, nextMatch } from './next-match.js';

/** The content of one line, or of several that an element runs through. */
export interface Cut {
  readonly pieces: readonly Span[];
  /** Where the line after it begins. */
  readonly next: number;
}

/** Cuts the lines of one text, asked from its beginning to its end. */
export type Cutter = (line: Span & { readonly next: number }) => Cut;

const ELEMENTS = [
  ...['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'math', 'canvas', 'audio', 'video'],
  ...['pre', 'textarea', 'select', 'button', 'head', 'title', 'del', 'strike', 's'],
];
/** `{% comment %}` of Liquid and its like. */
const TEMPLATES = ['comment', 'highlight'];
/** Runs of backticks and escapes are met first: what they hold opens nothing. `%%` is a comment, "5%%" is not. */
const OPENING = new RegExp(
  `\`+|\\\\[\`<{%\\\\]|<!--|<([a-z]{1,8})(?=[\\s/>])|\\{%-?\\s{0,3}(?:${TEMPLATES.join('|')})\\b|(?<![\\d%])%%(?!%)`,
  'gi',
);
const CLOSING = /<\/([a-z]{1,8})(?:\s[^<>]{0,200})?>/gi;
const TEMPLATE_END = new RegExp(`\\{%-?\\s{0,3}end(${TEMPLATES.join('|')})\\s{0,3}-?%\\}`, 'g');
const COMMENT_END = /-->/g;
const NOTE_END = /%%/g;
const isOpening = ([, element]: RegExpExecArray) => element === undefined || ELEMENTS.includes(element.toLowerCase());
/** An opening tag with more in it than this is not looked at for the slash of `<svg />`. */
const LONGEST_TAG = 300;

/** An element that is never closed is not taken out, so that a forgotten mark loses no text. */
export function rawCutter(text: string): Cutter {
  const raw: RawSearch = {
    text,
    opening: nextMatch(text, OPENING, isOpening),
    closing: closingRuns(text),
    endings: new Map(),
  };
  return (line) => {
    const pieces: Span[] = [];
    let { start, end, next } = line;
    for (let gap = findRaw(raw, start, end); gap !== null; gap = findRaw(raw, start, end)) {
      pieces.push({ start, end: gap.start });
      if (gap.end > end) ({ end, next } = lineAt(text, gap.end));
      start = gap.end;
    }
    pieces.push({ start, end });
    return { pieces, next };
  };
}

interface RawSearch {
  readonly text: string;
  readonly opening: NextMatch;
  readonly closing: (start: number) => number | null;
  /** By what is open. */
  readonly endings: Map<string, NextMatch>;
}

/** The first element that begins in this stretch of a line, from its first to its last unit. */
function findRaw(raw: RawSearch, start: number, end: number): Span | null {
  let at = start;
  for (let mark = raw.opening(at); mark !== null && mark.start < end; mark = raw.opening(at)) {
    const words = raw.text.slice(mark.start, mark.end);
    if (words.startsWith('`')) {
      const close = raw.closing(mark.start);
      at = close !== null && close < end ? close + words.length : mark.end;
      continue;
    }
    const ending = words.startsWith('\\') || isSelfClosed(raw.text, mark) ? null : endOf(raw, words, mark);
    if (ending !== null) return { start: mark.start, end: ending };
    at = mark.end;
  }
  return null;
}

const isSelfClosed = (text: string, mark: Span) =>
  /^<\w[^<>]*\/>/.test(text.slice(mark.start, mark.start + LONGEST_TAG));

function endOf(raw: RawSearch, words: string, mark: Span): number | null {
  const name = words.replace(/^[<{%\s-]+(?=\w)/, '').toLowerCase();
  let search = raw.endings.get(name);
  if (search === undefined) {
    search = endingOf(raw.text, name);
    raw.endings.set(name, search);
  }
  return search(name === '<!--' ? mark.start + 2 : mark.end)?.end ?? null;
}

function endingOf(text: string, name: string): NextMatch {
  if (name === '<!--') return nextMatch(text, COMMENT_END);
  if (name === '%%') return nextMatch(text, NOTE_END);
  const isOwn = ([, closed]: RegExpExecArray) => closed!.toLowerCase() === name;
  return nextMatch(text, TEMPLATES.includes(name) ? TEMPLATE_END : CLOSING, isOwn);
}
