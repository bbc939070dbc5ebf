/** The visible text of a page while it is read, piece by piece, cut into blocks. */
import type { Block, PageElement, Piece } from './page.js';
import { PREFORMATTED } from './tags.js';

export class BlockReader {
  readonly pieces: Piece[] = [];
  readonly blocks: Block[] = [];
  /** The block elements that are open, innermost last. */
  private readonly borders: number[] = [0];
  /** First piece of the block that is being read. */
  private from = 0;
  private isBlank = true;
  /** A line break was the last that is not blank. */
  private isBroken = false;
  private links = 0;
  private raised = 0;
  private preformatted = 0;

  constructor(private readonly html: string) {}

  open(element: PageElement, number: number): void {
    if (element.isBlock) {
      this.endBlock();
      this.borders.push(number);
    }
    this.count(element, 1);
  }

  close(element: PageElement): void {
    this.count(element, -1);
    if (!element.isBlock) return;
    this.endBlock();
    this.borders.pop();
  }

  addText(element: number, from: number, to: number): void {
    if (this.preformatted > 0) this.addLines(element, from, to);
    else this.add(element, from, to, null);
  }

  /** Words that are read in the place of some units. */
  addWords(element: number, from: number, to: number, words: string): void {
    if (words !== '\n') this.add(element, from, to, words);
    else if (this.preformatted > 0) this.breakLine(element, from, to);
    else this.add(element, from, to, ' ');
  }

  /** Two in a row part two blocks, as people did before they knew of `<p>`. */
  breakLine(element: number, from: number, to: number): void {
    if (this.isBlank) return;
    if (this.isBroken) this.endBlock();
    else {
      this.pieces.push({ element, from, to, words: '\n', isLink: false, isRaised: false });
      this.isBroken = true;
    }
  }

  endBlock(): void {
    const to = this.pieces.length;
    if (!this.isBlank) this.blocks.push({ element: this.borders.at(-1)!, from: this.from, to });
    this.from = to;
    this.isBlank = true;
    this.isBroken = false;
  }

  private count({ name, isLink }: PageElement, step: 1 | -1): void {
    if (isLink) this.links += step;
    if (name === 'sup') this.raised += step;
    if (PREFORMATTED.has(name)) this.preformatted += step;
  }

  private addLines(element: number, from: number, to: number): void {
    for (let at = from; at < to; ) {
      const line = this.html.indexOf('\n', at);
      const end = line < 0 || line > to ? to : line;
      if (end > at) this.add(element, at, end, null);
      if (end < to) this.breakLine(element, end, end + 1);
      at = end + 1;
    }
  }

  private add(element: number, from: number, to: number, words: string | null): void {
    this.pieces.push({ element, from, to, words, isLink: this.links > 0, isRaised: this.raised > 0 });
    if (isBlank(words ?? this.html.slice(from, to))) return;
    this.isBlank = false;
    this.isBroken = false;
  }
}

/** Whether nothing is seen there: white space, and characters without a form. */
export function isBlank(text: string): boolean {
  return !/[^\s\0\u00AD\u200B-\u200F\u2060\uFEFF]/.test(text);
}
