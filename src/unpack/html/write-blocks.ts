/** Blocks of a page in, text with the way back to the file out. */
import { type TextBuilder, textBuilder } from '../mapped-text.js';
import type { Block, Page, Piece } from './page.js';

/** Stands between two words: nothing yet, or the strongest of what was met. */
type Gap = 'none' | 'no-break' | 'space' | 'line';
const STRENGTH: Readonly<Record<Gap, number>> = { none: 0, 'no-break': 1, space: 2, line: 3 };
const GAP_TEXT: Readonly<Record<Exclude<Gap, 'none'>, string>> = { 'no-break': '\u00a0', space: ' ', line: '\n' };
const RAISED_DIGITS = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079';

export class BlockWriter {
  readonly builder: TextBuilder = textBuilder();
  private gap: Gap = 'none';
  private gapAt = 0;
  private hasWords = false;
  /** Behind the last unit that was written. */
  private end = 0;

  constructor(
    private readonly page: Page,
    /** Elements that are left out. */
    private readonly out: Uint8Array,
  ) {}

  /** Adds a block behind a separator; nothing at all when no word of it is left. Line breaks are blanks in one line. */
  writeBlock({ from, to }: Omit<Block, 'element'>, separator: string, isOneLine: boolean): boolean {
    this.hasWords = false;
    this.gap = 'none';
    for (let at = from; at < to; at++) {
      const piece = this.page.pieces[at]!;
      if (!this.out[piece.element]) this.writePiece(piece, separator, isOneLine);
    }
    return this.hasWords;
  }

  /** Adds words that stand at a place outside the text: in the title element, in an attribute. */
  writeWords(words: string, at: number): void {
    const isSame = this.page.html.startsWith(words, at);
    if (isSame) this.builder.copy(words, at);
    else this.builder.put(words, at);
    this.end = isSame ? at + words.length : at;
  }

  private writePiece(piece: Piece, separator: string, isOneLine: boolean): void {
    const { words, from, to } = piece;
    if (words === '\n') this.widen(isOneLine ? 'space' : 'line', from);
    else if (words !== null) this.writeRun(words, 0, words.length, from, separator, to);
    else if (piece.isRaised) this.writeRaised(from, to, separator);
    else this.writeRun(this.page.html, from, to, null, separator, to);
  }

  /** Words and gaps by turns. `place` is where all of it stands; null when it is the file's own units. */
  private writeRun(text: string, from: number, to: number, place: number | null, separator: string, end: number): void {
    for (let at = from; at < to; ) {
      const gap = gapOf(text.charCodeAt(at));
      if (gap !== null) {
        this.widen(gap, place ?? at);
        at++;
        continue;
      }
      const next = endOfWord(text, at, to);
      this.writeGap(place ?? at, separator);
      if (place === null) this.builder.copy(text.slice(at, next), at);
      else this.builder.put(text.slice(at, next), place);
      this.end = place === null ? next : end;
      at = next;
    }
  }

  /** `38<sup>2</sup>` is not 382. */
  private writeRaised(from: number, to: number, separator: string): void {
    for (let at = from; at < to; at++) {
      const digit = this.page.html.charCodeAt(at) - 0x30;
      if (digit >= 0 && digit <= 9) this.writeRun(RAISED_DIGITS[digit]!, 0, 1, at, separator, at + 1);
      else this.writeRun(this.page.html, at, at + 1, null, separator, at + 1);
    }
  }

  private widen(gap: Gap, at: number): void {
    if (this.gap === 'none') this.gapAt = at;
    if (STRENGTH[gap] > STRENGTH[this.gap]) this.gap = gap;
  }

  private writeGap(at: number, separator: string): void {
    if (!this.hasWords) this.builder.put(separator, this.builder.length() === 0 ? at : this.end);
    else if (this.gap !== 'none') this.putGap(GAP_TEXT[this.gap]);
    this.hasWords = true;
    this.gap = 'none';
  }

  /** A blank that stands so in the file keeps the words around it one run. */
  private putGap(words: string): void {
    if (this.gapAt === this.end && this.page.html.startsWith(words, this.gapAt)) this.builder.copy(words, this.gapAt);
    else this.builder.put(words, this.gapAt);
  }
}

/** White space as HTML has it, and what is nothing: NUL. */
function gapOf(unit: number): Gap | null {
  if (unit === 0xa0) return 'no-break';
  if (unit === 0x20 || (unit >= 0x09 && unit <= 0x0d && unit !== 0x0b)) return 'space';
  return unit === 0 ? 'none' : null;
}

function endOfWord(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && gapOf(text.charCodeAt(at)) === null) at++;
  return at;
}
