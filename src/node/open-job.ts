/** A job's bytes → the articles in them, decoded and unpacked, one by one. */
import { createHash } from 'node:crypto';
import type { Source } from '../model/article.js';
import { placesIn, splitLines } from '../model/evidence.js';
import type { Problem } from '../model/report.js';
import { type FieldNames, type PackedFormat, UnpackError, type UnpackedItem, unpack } from '../unpack/unpack.js';
import type { ArticleFormat } from './article-format.js';
import { findDeclaredCharset } from './declared-charset.js';
import { type Decoded, decode, decodeUtf8 } from './decode.js';
import { failed, noted, skipped } from './input-problem.js';
import { tooLarge } from './read-bytes.js';
import type { ReadJob } from './read-jobs.js';

export interface OpenOptions {
  /** Largest article, in bytes of UTF-8. */
  readonly maxBytes: number;
  /** Where data files keep what. */
  readonly fields: FieldNames;
  /** The encoding that the user vouches for; null: found out. */
  readonly encoding: string | null;
}

/** An article to read, or why there is none, with what is worth knowing of it. */
export interface Opened {
  readonly source: Source | null;
  readonly problems: readonly Problem[];
}

/** Opens a job's articles one by one, each with its problems; never throws for an input. */
export async function* openJob(job: ReadJob, options: OpenOptions): AsyncGenerator<Opened> {
  if (job.format === 'ndjson') yield* openLines(job, options);
  else yield* openFile(job, options);
}

/** A job's own text, line by line; null where it is none. For NDJSON the lines of the job alone. */
export function fileLinesOf({ format, bytes }: ReadJob, options: OpenOptions): readonly string[] | null {
  const { text } = decode(bytes, decodingOf(format, bytes, options));
  return text === null ? null : splitLines(text);
}

async function* openFile({ path, format, bytes }: ReadJob, options: OpenOptions): AsyncGenerator<Opened> {
  const decoded = decode(bytes, decodingOf(format, bytes, options));
  if (decoded.text === null) return yield withProblem(undecoded(path, decoded));
  const { text, encoding, isGuessed } = decoded;
  const notes = isGuessed ? [noted(path, 'invalid-encoding', `not UTF-8: read as ${encoding}`)] : [];
  if (text === '') return yield withProblem(empty(path, 'the file is empty'));
  if (format === 'text') return yield { source: { path, text, sha256: sha256(bytes) }, problems: notes };
  yield* openPacked({ path, text, format, sha256: sha256(bytes) }, options, notes);
}

interface PackedFile {
  readonly path: string;
  readonly text: string;
  readonly format: PackedFormat;
  readonly sha256: string;
}

async function* openPacked(file: PackedFile, options: OpenOptions, notes: readonly Problem[]): AsyncGenerator<Opened> {
  const { path, text, format } = file;
  const items = await unpackOr(text, format, options);
  if (items instanceof UnpackError) return yield withProblem(notUnpacked(path, items), notes);
  if (items.length === 0) return yield withProblem(empty(path, 'no article in it'), notes);
  const placeOf = placesIn(text);
  const isOne = items.length === 1;
  let first = notes;
  for (const item of items) {
    const name = isOne ? path : `${path}#${item.number}`;
    const digest = () =>
      isOne || item.article === null ? file.sha256 : sha256(text.slice(item.raw.start, item.raw.end));
    yield openItem(
      item,
      { name, label: isOne ? '' : `item ${item.number}: `, digest, placeOf },
      options.maxBytes,
      first,
    );
    first = [];
  }
}

async function unpackOr(
  text: string,
  format: PackedFormat,
  { fields }: OpenOptions,
  line = 1,
): Promise<readonly UnpackedItem[] | UnpackError> {
  try {
    return await unpack(text, { format, fields, line });
  } catch (error) {
    if (error instanceof UnpackError) return error;
    throw error;
  }
}

/** How an article of a file is called, told of, and found again. */
interface ItemPlace {
  readonly name: string;
  /** Stands before what is said of it. */
  readonly label: string;
  readonly digest: () => string;
  readonly placeOf: ReturnType<typeof placesIn>;
}

function openItem(item: UnpackedItem, place: ItemPlace, maxBytes: number, before: readonly Problem[]): Opened {
  const { name, label } = place;
  if (item.article === null) return withProblem(failed(name, 'invalid-input', `${label}${item.reason}`), before);
  const { text, metadata, roles, offsetOf } = item.article;
  const notes = [...before, ...item.notes.map((note) => noted(name, 'invalid-input', `${label}${note}`))];
  if (Buffer.byteLength(text) > maxBytes) return withProblem(tooLarge(name, maxBytes, `${label}larger`), notes);
  if (text.trim() === '') return withProblem(empty(name, `${label}no text of an article in it`), notes);
  const placeOf = (offset: number) => place.placeOf(offsetOf(offset));
  return { source: { path: name, text, sha256: place.digest(), metadata, roles, placeOf }, problems: notes };
}

async function* openLines(job: ReadJob, options: OpenOptions): AsyncGenerator<Opened> {
  let number = job.firstLine;
  for (const line of linesOf(job.bytes)) {
    const opened = await openLine(line, number++, job.path, options);
    if (opened !== null) yield opened;
  }
}

function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
    yield bytes.subarray(start, bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end);
    start = end + 1;
  }
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** One line of NDJSON; null for a blank one. */
async function openLine(bytes: Uint8Array, number: number, path: string, options: OpenOptions): Promise<Opened | null> {
  const name = `${path}#${number}`;
  const label = `line ${number}: `;
  const decoded = decodeUtf8(bytes);
  if (decoded.text === null) return withProblem(failed(name, decoded.code, `${label}${decoded.message}`));
  const { text } = decoded;
  if (text.trim() === '') return null;
  const items = await unpackOr(text, 'ndjson', options, number);
  if (items instanceof UnpackError) return withProblem(failed(name, 'invalid-input', `${label}${items.message}`));
  const placeOf = (offset: number) => ({ line: number, column: offset + 1 });
  return openItem(items[0]!, { name, label, digest: () => sha256(bytes), placeOf }, options.maxBytes, []);
}

function decodingOf(format: ArticleFormat, bytes: Uint8Array, { encoding: forced }: OpenOptions) {
  const isMarkup = format === 'html' || format === 'feed';
  return { forced, declared: isMarkup ? findDeclaredCharset(bytes) : null, mayGuess: format !== 'json' };
}

function undecoded(path: string, { code, message }: Extract<Decoded, { text: null }>): Problem {
  return (code === 'binary' ? skipped : failed)(path, code, message);
}

function notUnpacked(path: string, { message, isForeign }: UnpackError): Problem {
  return isForeign ? skipped(path, 'unsupported-format', message) : failed(path, 'invalid-input', message);
}

function empty(path: string, message: string): Problem {
  return skipped(path, 'empty', message);
}

function withProblem(problem: Problem, before: readonly Problem[] = []): Opened {
  return { source: null, problems: [...before, problem] };
}

/** Lower-case hex digest of bytes, or of a text in UTF-8. */
function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
