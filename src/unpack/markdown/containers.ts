/** Quotes and list items: the marks at the beginning of a line that tell what the line is in. */
import type { Span } from '../../model/span.js';

/** A quote, or a list item with the columns that its further lines are indented by. */
export type Container = { readonly kind: 'quote' } | { readonly kind: 'item'; readonly width: number };

/** How far a line is read. Columns count a tab up to the next multiple of four. */
export interface Cursor {
  readonly text: string;
  /** End of the line. */
  readonly end: number;
  /** First unit that is not read and no blank. */
  at: number;
  /** Column of `at`. */
  column: number;
  /** Column up to which the line is read; the blanks from here to `column` are what it is indented by. */
  base: number;
}

const TAB = 4;
/** Indented by this much, a line is code and opens nothing. */
export const CODE_INDENT = 4;

export function cursorAt(text: string, line: Span): Cursor {
  const cursor = { text, end: line.end, at: line.start, column: 0, base: 0 };
  skipBlanks(cursor);
  return cursor;
}

/** Columns of blanks before the next unit. */
export const indentOf = (cursor: Cursor): number => cursor.column - cursor.base;

export const isAtEnd = (cursor: Cursor): boolean => cursor.at >= cursor.end;

function skipBlanks(cursor: Cursor): void {
  while (cursor.at < cursor.end) {
    const unit = cursor.text[cursor.at];
    if (unit !== ' ' && unit !== '\t') return;
    cursor.column += unit === '\t' ? TAB - (cursor.column % TAB) : 1;
    cursor.at++;
  }
}

/** Reads a mark of so many units, with the blank behind it. */
function readMark(cursor: Cursor, length: number): void {
  cursor.at += length;
  cursor.column += length;
  cursor.base = cursor.column;
  skipBlanks(cursor);
}

/** Reads the marks of the containers that the line is still in; how many these are. */
export function matchContainers(containers: readonly Container[], cursor: Cursor): number {
  let matched = 0;
  for (const container of containers) {
    if (container.kind === 'item') {
      if (indentOf(cursor) < container.width) break;
      cursor.base += container.width;
    } else if (!readQuoteMark(cursor)) break;
    matched++;
  }
  return matched;
}

/** Reads the mark of a quote, or of a list item when it may stand here, and says what it opens. */
export function openContainer(cursor: Cursor, isInParagraph: boolean): Container | null {
  if (readQuoteMark(cursor)) return { kind: 'quote' };
  if (indentOf(cursor) >= CODE_INDENT) return null;
  const indent = indentOf(cursor);
  const footnote = /^\[\^[^\s[\]]{1,100}\]:/.exec(cursor.text.slice(cursor.at, Math.min(cursor.end, cursor.at + 110)));
  if (footnote !== null) {
    readMark(cursor, footnote[0].length);
    cursor.base = cursor.column;
    return { kind: 'item', width: CODE_INDENT };
  }
  const mark = itemMark(cursor, isInParagraph);
  if (mark === null) return null;
  readMark(cursor, mark.length);
  // five blanks and more are one and an indented line
  const gap = indentOf(cursor) > CODE_INDENT || isAtEnd(cursor) ? 1 : indentOf(cursor);
  cursor.base += gap;
  return { kind: 'item', width: indent + mark.length + gap };
}

function readQuoteMark(cursor: Cursor): boolean {
  if (isAtEnd(cursor) || indentOf(cursor) >= CODE_INDENT || cursor.text[cursor.at] !== '>') return false;
  readMark(cursor, 1);
  if (indentOf(cursor) > 0) cursor.base++;
  return true;
}

/**
 * "-", "12.", "3)" before a blank. A number of four digits is a year, and within a paragraph only "1." begins a list:
 * else a number that a line happens to begin with would be lost.
 */
function itemMark(cursor: Cursor, isInParagraph: boolean): string | null {
  const words = cursor.text.slice(cursor.at, Math.min(cursor.end, cursor.at + 5));
  const [, mark, number] = /^([-+*]|(\d{1,3})[.)])(?:[ \t]|$)/.exec(words) ?? [];
  if (mark === undefined || mark.length + cursor.at > cursor.end) return null;
  const isEmpty =
    cursor.text.slice(cursor.at + mark.length, Math.min(cursor.end, cursor.at + mark.length + 200)).trim() === '';
  const isKept = isInParagraph && (isEmpty || (number !== undefined && number !== '1'));
  return isKept ? null : mark;
}
