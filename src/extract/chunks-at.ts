import type { Chunk, ChunkKind, CountChunk, NameChunk, NumberChunk } from '../model/chunk.js';
import type { ParsedSentence } from '../model/pattern.js';
import type { Token } from '../model/token.js';
import { joinTokens } from '../values/name.js';
import { readQuantity } from '../values/quantity.js';

/** Tokens that a number with its bounds, or a name, may have. */
const LONGEST = 8;
/** Words that join the parts of a name. */
const JOINTS: ReadonlySet<string> = new Set(['of', 'the', 'de', 'del', 'la', 'al', 'bin', 'van', 'von', '-']);

/** Whether a sentence does not know of its chunks of a kind until a pattern asks for them. */
export const isReadLate = (kind: ChunkKind) => kind === 'number' || kind === 'name';

/** Chunks of a kind that begin at a token (`step` 1) or end before it (-1), the longest first. */
export function chunksAt(kind: ChunkKind, parsed: ParsedSentence, at: number, step: 1 | -1): readonly Chunk[] {
  if (kind === 'number') return numbersAt(parsed.tokens, at, step);
  if (kind === 'name') return namesAt(parsed.tokens, at, step);
  return step > 0 ? parsed.startingAt(at) : parsed.endingAt(at);
}

/** "at least two", "a dozen"; not "another two", which is no total. */
function numbersAt(tokens: readonly Token[], at: number, step: 1 | -1): NumberChunk[] {
  const found: NumberChunk[] = [];
  const first = step > 0 ? at : Math.max(0, at - LONGEST);
  const end = step > 0 ? Math.min(tokens.length, at + LONGEST) : at;
  for (let start = first; start < end; start++) {
    const read = readQuantity(tokens, start);
    if (read === null || read.additional || (step > 0 ? read.from : read.to) !== at) continue;
    found.push({ kind: 'number', from: read.from, to: read.to, value: { ...read.quantity, counted: 'things' } });
  }
  return found.sort((a, b) => b.to - b.from - (a.to - a.from));
}

function namesAt(tokens: readonly Token[], at: number, step: 1 | -1): NameChunk[] {
  const found: NameChunk[] = [];
  for (let length = LONGEST; length > 0; length--) {
    const from = step > 0 ? at : at - length;
    const to = from + length;
    if (isName(tokens, from, to)) found.push({ kind: 'name', from, to, name: joinTokens(tokens, from, to) });
  }
  return found;
}

function isName(tokens: readonly Token[], from: number, to: number): boolean {
  if (!tokens[from]?.capital || !tokens[to - 1]?.capital) return false;
  return tokens.slice(from, to).every((token) => token.capital || JOINTS.has(token.norm));
}

/** Whether a chunk is of a kind and, where a pattern wants a certain count, that one. */
export function fits(chunk: Chunk, wanted: { readonly chunk: ChunkKind; readonly want: string | null }): boolean {
  if (chunk.kind !== wanted.chunk) return false;
  return wanted.want === null || (chunk.kind === 'count' && fitsCount(chunk, wanted.want));
}

function fitsCount(count: CountChunk, want: string): boolean {
  switch (want) {
    case 'aboard':
      return count.aboard;
    case 'definite':
      return count.definite || count.all;
    case 'group':
      return (count.role !== 'bare' && count.role !== 'survivors') || count.aboard;
    case 'people':
      return (
        count.role === 'people' ||
        count.role === 'passengers' ||
        count.role === 'crew' ||
        count.role === 'bare' ||
        count.role === 'ground'
      );
    default:
      return count.role === want;
  }
}
