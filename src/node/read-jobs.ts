/** Found inputs → jobs: bytes of one file, or some lines of one, small enough to be handed over whole. */
import type { Problem } from '../model/report.js';
import type { ArticleFormat } from './article-format.js';
import { decode, hasUtf16Mark } from './decode.js';
import type { FoundInput } from './find-inputs.js';
import { failed, skipped } from './input-problem.js';
import { type ByteLine, byteLines } from './ndjson-lines.js';
import { type ByteSource, readUpTo, tooLarge, withFile } from './read-bytes.js';

/** Bytes to open and read, on whatever thread. */
export interface ReadJob {
  /** As shown to the reader. */
  readonly path: string;
  readonly format: ArticleFormat;
  /** A whole file; of an NDJSON file some whole lines. */
  readonly bytes: Uint8Array;
  /** Number of the first line, from 1. */
  readonly firstLine: number;
}

/** Standard input, under the name and format that the user gave it. */
export interface StreamInput {
  readonly path: string;
  readonly format: ArticleFormat;
  readonly stream: AsyncIterable<Uint8Array>;
}

/** One input, taken whole or in parts: what to do with each part as it comes. */
export interface JobTaker {
  readonly onJob: (job: ReadJob) => Promise<void>;
  readonly onProblem: (problem: Problem) => Promise<void> | void;
}

/** Formats of many articles: their file may be this many times as large as one article. */
const CONTAINER = 32;
const MANY: ReadonlySet<ArticleFormat> = new Set(['json', 'feed']);
/** Lines handed over together, in bytes: enough to be worth the passage, few enough to keep many threads busy. */
const BATCH = 65_536;

/** Reads one input and hands over its parts, waiting for each to be taken. Never throws for an input. */
export async function takeInput(input: FoundInput | StreamInput, maxBytes: number, taker: JobTaker): Promise<void> {
  const { path } = input;
  const use = (source: ByteSource) => takeBytes(input, source, maxBytes, taker);
  const problem =
    'stream' in input
      ? await use({ size: 0, chunks: () => input.stream })
      : await withFile(input.realPath, path, async (source) => await use(source));
  if (problem !== null) await taker.onProblem(problem);
}

async function takeBytes(
  { path, format }: FoundInput | StreamInput,
  source: ByteSource,
  maxBytes: number,
  taker: JobTaker,
): Promise<Problem | null> {
  if (format === 'ndjson') return await takeLines(path, source, maxBytes, taker);
  const limit = MANY.has(format) ? maxBytes * CONTAINER : maxBytes;
  const bytes = await readUpTo(source, limit);
  if (bytes === null) return tooLarge(path, limit);
  await taker.onJob({ path, format, bytes, firstLine: 1 });
  return null;
}

async function takeLines(path: string, source: ByteSource, maxBytes: number, taker: JobTaker): Promise<Problem | null> {
  let isEmpty = true;
  let batch: ByteLine[] = [];
  let size = 0;
  const flush = async () => {
    if (batch.length > 0) await taker.onJob(jobOf(path, batch));
    batch = [];
    size = 0;
  };
  for await (const line of byteLines(source.chunks(), maxBytes)) {
    if (line.bytes === null) {
      await flush();
      await taker.onProblem(tooLarge(`${path}#${line.number}`, maxBytes, `line ${line.number}: longer`));
      isEmpty = false;
      continue;
    }
    const refusal = line.number === 1 ? whyNoLines(path, line.bytes) : null;
    if (refusal !== null) return refusal;
    isEmpty &&= isBlank(line.bytes);
    batch.push(line);
    size += line.bytes.length + 1;
    if (size >= BATCH) await flush();
  }
  if (isEmpty) return skipped(path, 'empty', 'no line with an article');
  await flush();
  return null;
}

/** A whole file that is binary or UTF-16 is one problem, not one a line: what its first line tells, or null. */
function whyNoLines(path: string, firstLine: Uint8Array): Problem | null {
  if (hasUtf16Mark(firstLine)) return failed(path, 'invalid-encoding', 'NDJSON must be UTF-8');
  const decoded = decode(firstLine, { mayGuess: false });
  return decoded.text === null && decoded.code === 'binary' ? skipped(path, 'binary', decoded.message) : null;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte <= 0x20);
}

function jobOf(path: string, lines: readonly ByteLine[]): ReadJob {
  const parts = lines.flatMap(({ bytes }) => [bytes!, LINE_FEED]);
  return { path, format: 'ndjson', bytes: Buffer.concat(parts), firstLine: lines[0]!.number };
}

const LINE_FEED = Uint8Array.of(0x0a);
