import type { SentenceRole } from '../../model/article.js';
import { lastUpTo } from '../../model/by-halving.js';
import type { Block, Piece } from './block-state.js';
import { pairRuns } from './emphasis.js';
import { readParts } from './inline.js';
import type { ProseWriter } from './prose-writer.js';
import type { BlockKind, Part } from './scan.js';

/** The role of a heading of a level from 1, and of what is none (0). */
export type RoleOf = (level: number) => SentenceRole | null;

/** Writes one block's words without its marks. */
export function renderBlock(text: string, block: Block, kind: BlockKind, roleOf: RoleOf, writer: ProseWriter): void {
  const joined = joinPieces(text, block.pieces);
  const parts = readParts(joined.text, kind);
  const runs = parts.filter((part) => part.kind === 'run');
  if (runs.length > 1) pairRuns(runs);
  writer.startBlock(roleOf(block.level));
  let struck = 0;
  for (const part of parts) {
    if (part.kind === 'run') struck += part.strikes;
    if (struck === 0) renderPart(part, joined, roleOf, writer);
  }
}

function renderPart(part: Part, joined: Joined, roleOf: RoleOf, writer: ProseWriter): void {
  switch (part.kind) {
    case 'gap':
      writer.part(part.gap);
      break;
    case 'block':
      writer.startBlock(part.role ?? roleOf(part.level));
      break;
    case 'words':
      writer.put(part.words, placeOf(joined, part.start));
      break;
    case 'run':
      copy(joined, part.start + part.closed, part.start + part.length - part.opened, writer);
      break;
    default:
      copy(joined, part.start, part.end, writer);
  }
}

/** The pieces of a block in one text, with a line feed where a new line begins. */
interface Joined {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Where each piece begins in the text. */
  readonly starts: readonly number[];
}

function joinPieces(text: string, pieces: readonly Piece[]): Joined {
  const words: string[] = [];
  const starts: number[] = [];
  let length = 0;
  pieces.forEach((piece, index) => {
    if (piece.isNewLine && index > 0) {
      words.push('\n');
      length++;
    }
    starts.push(length);
    words.push(text.slice(piece.start, piece.end));
    length += piece.end - piece.start;
  });
  return { text: words.join(''), pieces, starts };
}

/** Index of the piece that holds an offset of the joined text. */
const pieceAt = ({ starts }: Joined, at: number) => lastUpTo(starts.length, (index) => starts[index]!, at);

function placeOf(joined: Joined, at: number): number {
  const index = pieceAt(joined, at);
  return joined.pieces[index]!.start + at - joined.starts[index]!;
}

function copy(joined: Joined, start: number, end: number, writer: ProseWriter): void {
  let index = pieceAt(joined, start);
  for (let at = start; at < end; index++) {
    const next = Math.min(end, joined.starts[index + 1] ?? end);
    writer.copy(joined.text.slice(at, next), joined.pieces[index]!.start + at - joined.starts[index]!);
    at = next;
  }
}
