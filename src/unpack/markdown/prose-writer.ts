import type { RoleSpan, SentenceRole } from '../../model/article.js';
import { type TextBuilder, textBuilder } from '../mapped-text.js';
import type { RoledText } from '../under-title.js';

/** What parts two stretches: nothing but a blank, or a line of its own. */
export type Gap = ' ' | '\n';

/** Writes prose in blocks with a blank line between them; offsets are places in the file. */
export interface ProseWriter {
  /** Begins a block; one that is left empty leaves no trace. */
  readonly startBlock: (role: SentenceRole | null) => void;
  /** Words that stand in the file just as they are. */
  readonly copy: (words: string, from: number) => void;
  /** Words that stand for something else in the file. */
  readonly put: (words: string, from: number) => void;
  /** Parts what is there from what follows in the same block. */
  readonly part: (gap: Gap) => void;
  readonly build: () => RoledText;
}

const BLOCK_GAP = '\n\n';

interface Writing {
  readonly builder: TextBuilder;
  readonly roles: RoleSpan[];
  role: SentenceRole | null;
  /** Where the block begins; -1 as long as it has no words. */
  start: number;
  gap: Gap | null;
  /** Blanks of the file that are written once more words of the line follow. */
  held: { readonly words: string; readonly from: number } | null;
}

export function proseWriter(): ProseWriter {
  const writing: Writing = { builder: textBuilder(), roles: [], role: null, start: -1, gap: null, held: null };
  return {
    startBlock: (role) => {
      endBlock(writing);
      writing.role = role;
    },
    copy: (words, from) => write(writing, words, from, true),
    put: (words, from) => write(writing, words, from, false),
    part: (gap) => {
      if (writing.start >= 0 && writing.gap !== '\n') writing.gap = gap;
    },
    build: () => {
      endBlock(writing);
      return { ...writing.builder.build(), roles: writing.roles };
    },
  };
}

function endBlock(writing: Writing): void {
  const { builder, roles, role, start } = writing;
  if (start >= 0 && role !== null) roles.push({ start, end: builder.length(), role });
  writing.start = -1;
  writing.gap = null;
  writing.held = null;
}

/** No line begins or ends with blanks, and where something was left out there are not two of them. */
function write(writing: Writing, words: string, from: number, isCopy: boolean): void {
  const isInner = writing.start >= 0 && writing.gap === null && writing.held === null;
  const kept = isInner ? words : words.trimStart();
  const body = kept.trimEnd();
  const at = isCopy ? from + (words.length - kept.length) : from;
  if (body !== '') {
    writeGap(writing, at);
    if (writing.start < 0) writing.start = writing.builder.length();
    writing.builder[isCopy ? 'copy' : 'put'](body, at);
  }
  const tail = kept.slice(body.length);
  if (tail !== '') writing.held = { words: tail, from: isCopy ? at + body.length : from };
}

function writeGap(writing: Writing, at: number): void {
  const { builder, gap, held } = writing;
  if (writing.start < 0) {
    if (builder.length() > 0) builder.put(BLOCK_GAP, at);
  } else if (gap !== null) builder.put(gap, at);
  else if (held !== null) builder.copy(held.words, held.from);
  writing.gap = null;
  writing.held = null;
}
