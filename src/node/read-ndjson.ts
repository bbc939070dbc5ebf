import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import type { Source } from '../model/article.js';
import type { Problem } from '../model/report.js';
import { decode, decodeUtf8, hasUtf16Mark } from './decode.js';
import { failed, noted, skipped } from './input-problem.js';
import { type Item, itemOf } from './ndjson-item.js';
import { type ByteLine, byteLines } from './ndjson-lines.js';
import { tooLarge } from './read-bytes.js';

/** What one input gave: every article and every problem it holds. */
export interface Reading {
  readonly sources: Source[];
  readonly problems: Problem[];
}

/**
 * An open NDJSON file in, one source per line out, shown as `path#line`. A line that cannot be used is a problem of
 * its own and the others are read; blank lines are none. `maxBytes` holds for each line.
 */
export async function readNdjson(handle: FileHandle, path: string, maxBytes: number): Promise<Reading> {
  const reading: Reading = { sources: [], problems: [] };
  let isFirst = true;
  for await (const line of byteLines(handle, maxBytes)) {
    const refusal = isFirst ? notNdjson(path, line) : null;
    if (refusal !== null) return { sources: [], problems: [refusal] };
    isFirst = false;
    readLine(line, path, maxBytes, reading);
  }
  if (reading.sources.length + reading.problems.length === 0) {
    reading.problems.push(skipped(path, 'empty', 'no line with an article'));
  }
  return reading;
}

/** A first line that is binary or UTF-16 means that the whole file is: one problem, not one a line. */
function notNdjson(path: string, line: ByteLine): Problem | null {
  if (line.bytes === null) return null;
  if (hasUtf16Mark(line.bytes)) return failed(path, 'invalid-encoding', 'NDJSON must be UTF-8');
  const decoded = decode(line.bytes);
  const isBinary = decoded.text === null && decoded.code === 'binary';
  return isBinary ? skipped(path, 'binary', decoded.message) : null;
}

function readLine({ number, bytes }: ByteLine, file: string, maxBytes: number, reading: Reading): void {
  const path = `${file}#${number}`;
  if (bytes === null) {
    reading.problems.push(tooLarge(path, maxBytes, `line ${number}: longer`));
    return;
  }
  const decoded = decodeUtf8(bytes);
  if (decoded.text === null) {
    reading.problems.push(failed(path, decoded.code, `line ${number}: ${decoded.message}`));
    return;
  }
  if (decoded.text.trim() === '') return;
  addItem(parseItem(decoded.text), path, number, bytes, reading);
}

function addItem(item: Item, path: string, number: number, bytes: Uint8Array, reading: Reading): void {
  if (item.text === null) {
    reading.problems.push(failed(path, 'invalid-input', `line ${number}: ${item.reason}`));
    return;
  }
  const line = bytes.at(-1) === 0x0d ? bytes.subarray(0, -1) : bytes;
  reading.sources.push({ path, text: item.text, sha256: sha256(line), metadata: item.metadata });
  if (item.isDateLeftOut) {
    const message = `line ${number}: the date is not an ISO 8601 date and was left out`;
    reading.problems.push(noted(path, 'invalid-input', message));
  }
}

function parseItem(text: string): Item {
  try {
    return itemOf(JSON.parse(text));
  } catch {
    // The parser's own words quote the input and differ between versions of Node.
    return { text: null, reason: 'invalid JSON' };
  }
}

/** Lower-case hex digest of bytes. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
