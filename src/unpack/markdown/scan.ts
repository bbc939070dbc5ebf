/** A block's text, what is made of it, and what readers of its marks share. */
import type { SentenceRole } from '../../model/article.js';
import type { ClosingRun } from './code-runs.js';
import type { Run } from './emphasis.js';
import type { NextMatch } from './next-match.js';
import type { Gap } from './prose-writer.js';

/** A part of a block; offsets are those of the block's own text. */
export type Part =
  | TextPart
  | Run
  | { readonly kind: 'words'; readonly words: string; readonly start: number }
  | { readonly kind: 'gap'; readonly gap: Gap }
  | { readonly kind: 'block'; readonly level: number; readonly role: SentenceRole | null };

export interface TextPart {
  readonly kind: 'text' | 'bracket';
  readonly start: number;
  end: number;
}

/** What the block's marks depend on. */
export interface BlockKind {
  /** Labels that the file defines, folded. */
  readonly labels: ReadonlySet<string>;
  /** Of a table: its pipes part cells. */
  readonly isRow: boolean;
  /** Its lines stay lines. */
  readonly keepsLines: boolean;
}

/** A bracket that is open. */
export interface Bracket {
  readonly part: TextPart;
  /** Of `part` among the parts. */
  readonly index: number;
  readonly isImage: boolean;
}

/** A block's text while it is read. */
export interface Scan {
  readonly kind: BlockKind;
  readonly text: string;
  readonly parts: Part[];
  /** Open ones. */
  readonly brackets: Bracket[];
  /** Made when the first mark asks for them: most blocks have none. */
  closingRun: ClosingRun | null;
  closingBraces: NextMatch | null;
  closingPercent: NextMatch | null;
  /** The first line is a title. */
  isTitled: boolean;
}

/** Reads what begins at an offset; the offset behind it, or null when it is a sign of the text. */
export type Reader = (scan: Scan, at: number) => number | null;

/** Words of the block as they stand. */
export function addText({ parts }: Scan, start: number, end: number): void {
  const last = parts.at(-1);
  if (last?.kind === 'text' && last.end === start) last.end = end;
  else if (end > start) parts.push({ kind: 'text', start, end });
}

/** Offset behind what a sticky pattern matches at an offset; null when it does not. */
export function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
