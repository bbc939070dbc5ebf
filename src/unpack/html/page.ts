/** A page as it was read: flat lists in the order of the file, so that nothing has to walk a tree. */
import { firstFrom } from '../../model/by-halving.js';
import type { PageHead } from './page-head.js';

export interface PageElement {
  readonly name: string;
  /** Its number in the list; always smaller than its own. The first element is the page itself, its own parent. */
  readonly parent: number;
  /** Bits of `Mark`, told by its own tag. */
  readonly marks: number;
  /** Its class attribute, by which alike siblings are known. */
  readonly className: string;
  /** It or an element around it is never seen: no text of it is kept. */
  readonly isHidden: boolean;
  readonly isBlock: boolean;
  /** Leads to another page. */
  readonly isLink: boolean;
  /** Pieces that stand in it: from the first up to, not including, the last. */
  readonly from: number;
  to: number;
}

/** Some units of the file that follow each other, or what stands for something: a reference, a line break, a quote mark. */
export interface Piece {
  /** The innermost element around it. */
  readonly element: number;
  readonly from: number;
  readonly to: number;
  /** What is read in its place; null for the units themselves. */
  readonly words: string | null;
  readonly isLink: boolean;
  /** In a `<sup>`. */
  readonly isRaised: boolean;
}

/** A run of pieces without a block's border between them; its text is never blank. */
export interface Block {
  /** The innermost block element around it. */
  readonly element: number;
  readonly from: number;
  readonly to: number;
}

export interface Page {
  /** The file. */
  readonly html: string;
  readonly elements: readonly PageElement[];
  readonly pieces: readonly Piece[];
  readonly blocks: readonly Block[];
  readonly head: PageHead;
}

/** The pieces of a block or an element, as they read, white space collapsed; at most `most` units. */
export function plainText(
  page: Page,
  { from, to }: { readonly from: number; readonly to: number },
  most: number,
): string {
  let text = '';
  for (let at = from; at < to && text.length < most * 2; at++) {
    const piece = page.pieces[at]!;
    text += piece.words ?? page.html.slice(piece.from, Math.min(piece.to, piece.from + most * 2));
  }
  return text
    .replace(/[\s\0]+/g, ' ')
    .trim()
    .slice(0, most);
}

/** The first block that begins at a piece or after it. */
export function firstBlockFrom({ blocks }: Page, piece: number): number {
  return firstFrom(blocks.length, (index) => blocks[index]!.from, piece);
}
