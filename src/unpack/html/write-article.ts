/** The blocks that are kept in, the article's text with its roles and the way back out. */
import type { RoleSpan, SentenceRole } from '../../model/article.js';
import type { MappedText } from '../mapped-text.js';
import type { Headline } from './headline.js';
import { Mark } from './mark.js';
import type { Page } from './page.js';
import type { Stated } from './page-head.js';
import { BlockWriter } from './write-blocks.js';

export interface KeptBlocks {
  readonly page: Page;
  readonly around: Uint32Array;
  /** 1 for each element that is left out. */
  readonly out: Uint8Array;
  /** The blocks of the text in order, the headline's not among them. */
  readonly blocks: readonly number[];
  /** Blocks of the page, or a title that stands outside its text. */
  readonly headline: Headline | Stated | null;
}

/** Cells of a row stand in one line up to this length; longer ones are columns of a layout. */
const LONGEST_CELL = 160;
const MOST_OF_BLOCK = 0.5;
const SHORT = 240;

/** Writes the headline in a line of its own, then the blocks, parted by blank lines. */
export function writeArticle(kept: KeptBlocks): MappedText & { readonly roles: readonly RoleSpan[] } {
  const writer = new BlockWriter(kept.page, kept.out);
  const roles: RoleSpan[] = [];
  const add = (role: SentenceRole | null, separator: string, write: () => void) => {
    const before = writer.builder.length();
    write();
    const end = writer.builder.length();
    const start = before === 0 ? 0 : before + separator.length;
    if (role !== null && end > start) roles.push({ start, end, role });
  };
  writeHeadline(writer, kept, add);
  let last: number | null = null;
  for (const at of kept.blocks) {
    const separator = writer.builder.length() === 0 ? '' : separatorOf(kept, last, at);
    add(roleOf(kept, at), separator, () => writer.writeBlock(kept.page.blocks[at]!, separator, false));
    last = at;
  }
  return { ...writer.builder.build(), roles };
}

type Add = (role: SentenceRole | null, separator: string, write: () => void) => void;

function writeHeadline(writer: BlockWriter, { page, headline }: KeptBlocks, add: Add): void {
  if (headline === null) return;
  add('headline', '', () => {
    if ('value' in headline) return writer.writeWords(headline.value, headline.at);
    const from = page.blocks[headline.first]!.from;
    writer.writeBlock({ from, to: page.blocks[headline.last]!.to }, '', true);
  });
}

/** Cells of a table stand beside each other, rows below each other, all else apart. */
function separatorOf(kept: KeptBlocks, last: number | null, at: number): string {
  const [before, after] = [last === null ? null : cellOf(kept, last), cellOf(kept, at)];
  if (before === null || after === null || before.table !== after.table || before.cell === after.cell) return '\n\n';
  return before.row === after.row ? '\t' : '\n';
}

/** The cell, the row and the table of a block that is the short text of a cell, else null. */
function cellOf({ page }: KeptBlocks, at: number): { cell: number; row: number; table: number } | null {
  const { element, from, to } = page.blocks[at]!;
  const { name, parent: row } = page.elements[element]!;
  if (name !== 'td' && name !== 'th') return null;
  if (page.pieces[to - 1]!.to - page.pieces[from]!.from > LONGEST_CELL) return null;
  const { parent } = page.elements[row]!;
  return {
    cell: element,
    row,
    table: page.elements[parent]!.name === 'table' ? parent : page.elements[parent]!.parent,
  };
}

function roleOf(kept: KeptBlocks, at: number): SentenceRole | null {
  const marks = kept.around[kept.page.blocks[at]!.element]!;
  if (marks & Mark.heading) return kept.headline === null && marks & Mark.h1 ? 'headline' : 'subhead';
  if (marks & Mark.caption || (marks & Mark.figure && !(marks & Mark.quote) && !isData(kept, at))) return 'caption';
  return smallRole(kept, at);
}

/** A figure may show a table or a statement instead of a picture. */
function isData({ page }: KeptBlocks, at: number): boolean {
  return /^(?:td|th|pre|code|li|caption)$/.test(page.elements[page.blocks[at]!.element]!.name);
}

/** A byline or a date, when most of the block is marked as such. */
function smallRole({ page, around }: KeptBlocks, at: number): SentenceRole | null {
  const { from, to } = page.blocks[at]!;
  let [units, names, times] = [0, 0, 0];
  for (let piece = from; piece < to && units <= SHORT; piece++) {
    const { element, from: start, to: end, words } = page.pieces[piece]!;
    const length = (words ?? page.html.slice(start, end)).trim().length;
    units += length;
    if (around[element]! & Mark.byline) names += length;
    else if (around[element]! & Mark.time) times += length;
  }
  if (units > SHORT || names + times < units * MOST_OF_BLOCK) return null;
  return names > 0 ? 'byline' : 'metadata';
}
