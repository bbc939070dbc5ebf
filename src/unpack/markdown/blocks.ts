/** Markdown line by line: which lines make a paragraph, a heading or a row of a table, and which hold no prose. */
import { lineAt } from '../text-lines.js';
import { type Block, type BlockLine, type BlockState, closeParagraph, cutContent, leave } from './block-state.js';
import { type Cursor, cursorAt, indentOf, isAtEnd, matchContainers, openContainer } from './containers.js';
import { fenceIndex } from './fences.js';
import { ruleStart, underlineAt } from './line-marks.js';
import { isRuled, readMarked } from './marked-lines.js';
import { rawCutter } from './raw-elements.js';

/**
 * Hands over the blocks of prose from `from` on, in order. Left out: code, rules, definitions of links, comments,
 * scripts and what else a page does not show. A fence that is never closed hides nothing. Without `hasCode`, indented
 * lines are prose as well.
 */
export function readBlocks(text: string, from: number, hasCode: boolean, onBlock: (block: Block) => void): void {
  const state: BlockState = {
    text,
    hasCode,
    cut: rawCutter(text),
    findClosing: fenceIndex(text),
    onBlock,
    at: from,
    containers: [],
    pieces: [],
    isTable: false,
  };
  while (state.at < text.length) readLine(state);
  closeParagraph(state);
}

function readLine(state: BlockState): void {
  const raw = lineAt(state.text, state.at);
  const cursor = cursorAt(state.text, raw);
  state.at = raw.next;
  if (isAtEnd(cursor)) {
    closeParagraph(state);
    return;
  }
  const matched = matchContainers(state.containers, cursor);
  const isInside = matched === state.containers.length;
  const rule = ruleStart(state.text, raw);
  const isOpening = openContainers(state, cursor, matched, rule);
  const line: BlockLine = {
    content: { start: cursor.at, end: cursor.end },
    indent: indentOf(cursor),
    depth: isOpening ? state.containers.length : matched,
    goesOn: isInside && !isOpening,
    ruleStart: rule,
  };
  // an empty line of a quote leaves the lists in it open
  if (isAtEnd(cursor)) closeParagraph(state);
  else if (!readMarked(state, line)) addText(state, line);
}

/** Reads the marks of what begins on this line; whether any does. */
function openContainers(state: BlockState, cursor: Cursor, matched: number, rule: number): boolean {
  const isInside = matched === state.containers.length;
  let isOpening = false;
  while (!isAtEnd(cursor)) {
    const rest = { start: cursor.at, end: cursor.end };
    const isInParagraph = state.pieces.length > 0 && isInside && !isOpening;
    if (isRuled(state.text, rest, rule) || (isInParagraph && underlineAt(state.text, rest) !== null)) break;
    const container = openContainer(cursor, isInParagraph);
    if (container === null) break;
    if (!isOpening) {
      closeParagraph(state);
      state.containers.length = matched;
      isOpening = true;
    }
    state.containers.push(container);
  }
  return isOpening;
}

function addText(state: BlockState, line: BlockLine): void {
  const pieces = cutContent(state, line.content);
  if (pieces.length === 0 || state.pieces.length === 0 || state.isTable) leave(state, line);
  for (const piece of pieces) state.pieces.push(piece);
}
