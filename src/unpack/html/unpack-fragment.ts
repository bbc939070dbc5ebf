import type { RoleSpan } from '../../model/article.js';
import type { MappedText } from '../mapped-text.js';
import { Mark } from './mark.js';
import { marksAround } from './measure.js';
import { readPage } from './read-page.js';
import { writeArticle } from './write-article.js';

/** Text with what its markup tells of its parts. */
export interface UnpackedFragment extends MappedText {
  readonly roles: readonly RoleSpan[];
}

const BESIDE: ReadonlySet<string> = new Set(['aside', 'menu', 'search']);

/**
 * HTML out of a data field or a feed in, its visible text out, with the way back into the fragment. All of it is the
 * article: only what is hidden, `<aside>`, forms and navigation are left out.
 */
export function unpackFragment(html: string): UnpackedFragment {
  const page = readPage(html);
  const around = marksAround(page);
  const out = new Uint8Array(page.elements.length);
  page.elements.forEach(({ name, parent, marks }, at) => {
    if (out[parent] || marks & Mark.veiled || BESIDE.has(name)) out[at] = 1;
  });
  const blocks = page.blocks.map((_, at) => at).filter((at) => !out[page.blocks[at]!.element]);
  return writeArticle({ page, around, out, blocks, headline: null });
}
