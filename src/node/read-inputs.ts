import type { Source } from '../model/article.js';
import type { Problem } from '../model/report.js';
import { decode } from './decode.js';
import { type FoundInput, findInputs } from './find-inputs.js';
import { failed, noted, skipped } from './input-problem.js';
import { mapBounded } from './map-bounded.js';
import { readUpTo, tooLarge, withFile } from './read-bytes.js';
import { type Reading, readNdjson, sha256 } from './read-ndjson.js';

export interface ReadOptions {
  /** Folder that relative paths start from; absolute. Default: the process's own. */
  readonly cwd?: string;
  /** Largest article, in bytes: a whole text file, or one line of an NDJSON file. Default: 1,000,000. */
  readonly maxBytes?: number;
}

export interface ReadInputs {
  /** By code unit of the path, lines of one file in their order. */
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
  /** Inputs met: sources and problems that stand for an input (skipped or failed). */
  readonly found: number;
  /** Entries inside folders that were no input: hidden, `node_modules`, other formats. */
  readonly ignored: number;
}

const MAX_BYTES = 1_000_000;
/** Files open at once: enough to keep a disk busy, far below any limit of descriptors. */
const OPEN_FILES = 16;

/**
 * Paths, folders and globs in; texts out, with a problem for each input that could not be used. Never throws for an
 * input, and the same files give the same answer in whatever order they are named.
 */
export async function readInputs(paths: readonly string[], options: ReadOptions = {}): Promise<ReadInputs> {
  const { cwd = process.cwd(), maxBytes = MAX_BYTES } = options;
  const { inputs, problems, ignored } = await findInputs(paths, cwd);
  const readings = await mapBounded(inputs, OPEN_FILES, (input) => readInput(input, maxBytes));
  const all = inOrder([
    ...problems.map((problem) => ({ path: problem.path, sources: [], problems: [problem] })),
    ...readings.map((reading, at) => ({ path: inputs[at]!.path, ...reading })),
  ]);
  const sources = all.flatMap((reading) => reading.sources);
  const told = all.flatMap((reading) => reading.problems);
  const lost = told.filter((problem) => problem.action !== 'noted').length;
  return { sources, problems: told, found: sources.length + lost, ignored };
}

function inOrder<T extends { readonly path: string }>(readings: readonly T[]): readonly T[] {
  return [...readings].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

async function readInput({ path, realPath, format }: FoundInput, maxBytes: number): Promise<Reading> {
  const result = await withFile(realPath, path, async (handle, size) => {
    if (format === 'ndjson') return await readNdjson(handle, path, maxBytes);
    return readText(path, await readUpTo(handle, size, maxBytes), maxBytes);
  });
  return 'sources' in result ? result : { sources: [], problems: [result] };
}

function readText(path: string, bytes: Uint8Array | null, maxBytes: number): Reading | Problem {
  if (bytes === null) return tooLarge(path, maxBytes);
  const decoded = decode(bytes);
  if (decoded.text === null) {
    return (decoded.code === 'binary' ? skipped : failed)(path, decoded.code, decoded.message);
  }
  const { text, encoding } = decoded;
  if (text.trim() === '') return skipped(path, 'empty', text === '' ? 'the file is empty' : 'nothing but white space');
  const isGuessed = encoding === 'windows-1252';
  const problems = isGuessed ? [noted(path, 'invalid-encoding', 'not UTF-8: read as windows-1252')] : [];
  return { sources: [{ path, text, sha256: sha256(bytes) }], problems };
}
