/** Old pages have a headline in bold and the names below it in one block with it, parted by a line break. */
import type { Block, Page } from './page.js';
import { plainText } from './page.js';
import type { Titles } from './titles.js';

/** A longer line is no headline. */
const LONGEST = 320;

/** The page with its first line that is one of the titles in a block of its own. */
export function partTitleLine(page: Page, titles: Titles): Page {
  if (titles.isEmpty) return page;
  const blocks: Block[] = [];
  let isParted = false;
  for (const block of page.blocks) {
    const end: number = isParted ? -1 : endOfTitle(page, block, titles);
    if (end < 0) blocks.push(block);
    else blocks.push({ ...block, to: end }, { ...block, from: end + 1 });
    isParted ||= end >= 0;
  }
  return isParted ? { ...page, blocks } : page;
}

/** The piece that breaks the line behind a title with which a block begins, or -1. */
function endOfTitle(page: Page, { from, to }: Block, titles: Titles): number {
  let units = 0;
  for (let at = from; at < to && units <= LONGEST; at++) {
    const piece = page.pieces[at]!;
    if (piece.words === '\n') return titles.isOneOf(plainText(page, { from, to: at }, LONGEST)) ? at : -1;
    units += piece.to - piece.from;
  }
  return -1;
}
