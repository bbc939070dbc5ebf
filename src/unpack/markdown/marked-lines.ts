/** Lines of Markdown that are no running text: headings, rules, tables, code, definitions. */
import type { Span } from '../../model/span.js';
import { lineAt } from '../text-lines.js';
import {
  areKeyLines,
  type BlockLine,
  type BlockState,
  closeParagraph,
  cutContent,
  emit,
  leave,
  type Piece,
} from './block-state.js';
import { CODE_INDENT, cursorAt, isAtEnd, matchContainers } from './containers.js';
import {
  definitionAt,
  type Fence,
  fenceAt,
  headingAt,
  isDelimiterRow,
  isFurniture,
  isRule,
  trimSpan,
  underlineAt,
} from './line-marks.js';

/** What is longer, or a sentence, is no heading above "---": the line is a rule that lacks the blank line before it. */
const LONGEST_HEADING = 200;
const SENTENCE_END = /[.;,:]["'\u2019\u201d)*_]{0,3}$/;

/** Reads a line that is no running text; false for one that is. */
export function readMarked(state: BlockState, line: BlockLine): boolean {
  const { text } = state;
  const { content } = line;
  if (line.indent >= CODE_INDENT) return readIndented(state, line);
  if (line.goesOn && state.pieces.length > 0 && readUnderline(state, line)) return true;
  if (isRuled(text, content, line.ruleStart) || isFurniture(text, content)) {
    leave(state, line);
    return true;
  }
  if (readDefinition(state, line)) return true;
  const fence = fenceAt(text, content);
  if (fence !== null) return readFence(state, line, fence);
  const heading = headingAt(text, content);
  if (heading === null) return line.goesOn && state.isTable && readRow(state, content);
  leave(state, line);
  emit(state, 'heading', heading.level, cutContent(state, heading.content));
  return true;
}

function readDefinition(state: BlockState, line: BlockLine): boolean {
  const definition = definitionAt(state.text, line.content.start);
  if (definition === null) return false;
  leave(state, line);
  state.at = lineAt(state.text, definition.end).next;
  return true;
}

/** Code is left out; within a paragraph the blanks mean nothing, and a tag that is indented is no code. */
function readIndented(state: BlockState, line: BlockLine): boolean {
  const isProse = state.pieces.length > 0 || !state.hasCode || state.text[line.content.start] === '<';
  if (isProse) return false;
  leave(state, line);
  return true;
}

/** A line of marks below a paragraph: it makes a heading of it, or the first row of a table of its last line. */
function readUnderline(state: BlockState, line: BlockLine): boolean {
  const { text, pieces } = state;
  if (isDelimiterRow(text, line.content)) return openTable(state);
  const level = underlineAt(text, line.content);
  if (level === null) return false;
  if (level === 1 || mayBeHeading(text, pieces)) {
    state.pieces = [];
    emit(state, 'heading', level, pieces);
  }
  leave(state, line);
  return true;
}

function mayBeHeading(text: string, pieces: readonly Piece[]): boolean {
  const span = trimSpan(text, { start: pieces[0]!.start, end: pieces.at(-1)!.end });
  if (span.end - span.start > LONGEST_HEADING || areKeyLines(text, pieces)) return false;
  return !SENTENCE_END.test(text.slice(span.end - Math.min(9, span.end - span.start), span.end));
}

function openTable(state: BlockState): boolean {
  const { text, pieces } = state;
  const from = pieces.findLastIndex((piece) => piece.isNewLine);
  const header = pieces.slice(from);
  if (!text.slice(header[0]!.start, header.at(-1)!.end).includes('|')) return false;
  state.pieces = pieces.slice(0, from);
  closeParagraph(state);
  emit(state, 'row', 0, header);
  state.isTable = true;
  return true;
}

function readRow(state: BlockState, content: Span): boolean {
  emit(state, 'row', 0, cutContent(state, content));
  return true;
}

/** Skips code up to its closing fence or the end of what it is in. A fence that is never closed is no fence. */
function readFence(state: BlockState, line: BlockLine, fence: Fence): boolean {
  const closing = state.findClosing(fence, state.at);
  if (closing === null && /\s/.test(fence.info)) return false;
  leave(state, line);
  if (closing === null) return true;
  while (state.at < closing.next) {
    const inner = lineAt(state.text, state.at);
    const cursor = cursorAt(state.text, inner);
    if (!isAtEnd(cursor) && matchContainers(state.containers, cursor) < state.containers.length) return true;
    state.at = inner.next;
  }
  return true;
}

/** Whether what is left of a line is a rule; `rule` is where one may begin. */
export const isRuled = (text: string, content: Span, rule: number) => content.start >= rule && isRule(text, content);
