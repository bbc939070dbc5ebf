/** Articles out of Markdown files: the front matter as metadata, the body as plain text. */
import type { RoleSpan } from '../model/article.js';
import { readFrontMatter } from './front-matter.js';
import { areKeyLines } from './markdown/block-state.js';
import { readBlocks } from './markdown/blocks.js';
import { definedLabels } from './markdown/labels.js';
import { proseWriter } from './markdown/prose-writer.js';
import { type RoleOf, renderBlock } from './markdown/render.js';
import { type RoledText, underTitle } from './under-title.js';
import type { UnpackedArticle } from './unpacked.js';

/**
 * A Markdown file's text in (without byte order mark), its article out: front matter becomes metadata and its title the
 * headline, marks are taken off, code, images, comments and struck words are left out. Lines of "key: value" without
 * front matter stay in the text. Throws an UnpackError for front matter that is not read.
 */
export async function unpackMarkdown(text: string): Promise<UnpackedArticle> {
  const front = await readFrontMatter(text);
  const body = readBody(text, front?.end ?? 0, front?.title == null);
  return { ...underTitle(front?.title ?? null, body), metadata: front?.metadata ?? {} };
}

/** A file whose paragraphs are all indented, as typists do it, is no file of code. */
function readBody(text: string, from: number, mayHaveHeadline: boolean): RoledText {
  const roleOf: RoleOf = (level) => (level === 0 ? null : level === 1 && mayHaveHeadline ? 'headline' : 'subhead');
  const body = readProse(text, from, roleOf, true) ?? readProse(text, from, roleOf, false)!;
  return { ...body, roles: withOneHeadline(body.roles) };
}

/** Null when nothing but headings is left. */
function readProse(text: string, from: number, roleOf: RoleOf, hasCode: boolean): RoledText | null {
  const writer = proseWriter();
  const labels = definedLabels(text, from);
  let hasProse = !hasCode;
  readBlocks(text, from, hasCode, (block) => {
    if (block.kind !== 'heading') hasProse = true;
    const keepsLines = block.kind === 'paragraph' && areKeyLines(text, block.pieces);
    renderBlock(text, block, { labels, isRow: block.kind === 'row', keepsLines }, roleOf, writer);
  });
  return hasProse ? writer.build() : null;
}

/** Of several headings of the first level, the first is the headline. */
function withOneHeadline(roles: readonly RoleSpan[]): readonly RoleSpan[] {
  const first = roles.findIndex(({ role }) => role === 'headline');
  return roles.map((span, index) => (span.role === 'headline' && index > first ? { ...span, role: 'subhead' } : span));
}
