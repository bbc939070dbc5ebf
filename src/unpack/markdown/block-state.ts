/** Markdown while it is read line by line: what is open, and how it is handed over when it ends. */
import type { Span } from '../../model/span.js';
import type { Container } from './containers.js';
import type { FenceIndex } from './fences.js';
import { trimSpan } from './line-marks.js';
import type { Cutter } from './raw-elements.js';

const KEY_LINE = /^[*_]{0,3}[A-Za-z][A-Za-z _-]{0,24}[*_]{0,3}:/;

/** A stretch of the file's prose; `isNewLine` when a line break stands before it. */
export interface Piece extends Span {
  readonly isNewLine: boolean;
}

export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'row';
  /** Of a heading, from 1; 0 of the others. */
  readonly level: number;
  readonly pieces: readonly Piece[];
}

/** What is known between two lines. */
export interface BlockState {
  readonly text: string;
  readonly hasCode: boolean;
  readonly cut: Cutter;
  readonly findClosing: FenceIndex;
  readonly onBlock: (block: Block) => void;
  /** Where the next line begins. */
  at: number;
  /** From the outermost on. */
  readonly containers: Container[];
  /** Of the paragraph that is being read. */
  pieces: Piece[];
  isTable: boolean;
}

/** A line, read up to its content. */
export interface BlockLine {
  readonly content: Span;
  /** Columns of blanks before the content. */
  readonly indent: number;
  /** How many containers it is in. */
  readonly depth: number;
  /** It is in all that the line before it is in, and opens nothing: it may go on with its paragraph or its table. */
  readonly goesOn: boolean;
  /** Offset from which it holds nothing but what a rule is made of. */
  readonly ruleStart: number;
}

/** Whether lines are "key: value" each, as a header by hand has them; such lines stay lines. */
export const areKeyLines = (text: string, pieces: readonly Piece[]): boolean =>
  pieces.every(({ start, isNewLine }) => !isNewLine || KEY_LINE.test(text.slice(start, start + 40)));

/** Ends what the line does not go on with. */
export function leave(state: BlockState, line: BlockLine): void {
  closeParagraph(state);
  state.containers.length = line.depth;
}

/** A line's content without what a page does not show; nothing when that is all there is. */
export function cutContent(state: BlockState, { start, end }: Span): Piece[] {
  const cut = state.cut({ start, end, next: state.at });
  state.at = cut.next;
  const shown = cut.pieces.filter((piece) => trimSpan(state.text, piece).start < piece.end);
  return shown.map((piece, index) => ({ ...piece, isNewLine: index === 0 }));
}

/** Ends the paragraph or the table that is being read, if any. */
export function closeParagraph(state: BlockState): void {
  const { pieces } = state;
  state.pieces = [];
  state.isTable = false;
  emit(state, 'paragraph', 0, pieces);
}

/** Hands over a block, unless it is empty. */
export function emit(state: BlockState, kind: Block['kind'], level: number, pieces: readonly Piece[]): void {
  if (pieces.length > 0) state.onBlock({ kind, level, pieces });
}
