import { closeSync, constants, fstatSync, openSync, read, readSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Problem } from '../model/report.js';
import { failedInput, isSystemError, skipped } from './input-problem.js';
import { notRegular } from './walk-folder.js';

/** Never waits on a pipe that took a file's place between the listing and now. */
const READ_AT_ONCE = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
const CHUNK = 65_536;
/** For the end of a file, and what was added since it was measured. */
const SMALL_CHUNK = 1024;

/** Something to read bytes from, once. */
export interface ByteSource {
  /** Bytes to expect; a file may grow or shrink while it is read, and of a stream nothing is known. */
  readonly size: number;
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

/**
 * Opens a regular file once and hands it to `use`; everything is then read from that one descriptor. Whatever the
 * system refuses comes back as a problem under the path `shown`. A small file is read without a turn to anybody else: to
 * hand four calls to other threads and wait for each takes longer than to read it.
 */
export async function withFile<T>(
  realPath: string | Buffer,
  shown: string,
  use: (source: ByteSource) => Promise<T>,
): Promise<T | Problem> {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(realPath, READ_AT_ONCE);
    const opened = descriptor;
    const stats = fstatSync(opened);
    if (!stats.isFile()) return notRegular(shown, stats);
    return await use({ size: stats.size, chunks: () => chunksOf(opened, stats.size) });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return failedInput(shown, error);
  } finally {
    if (descriptor !== undefined) close(descriptor);
  }
}

/** Nothing was written: what a file system says of its closing changes nothing. */
function close(descriptor: number): void {
  try {
    closeSync(descriptor);
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

const readLater = promisify(read);

/** Thousands of articles of a few KB each are no reason for thousands of large buffers. */
async function* chunksOf(descriptor: number, size: number): AsyncGenerator<Uint8Array> {
  for (let left = size; ; ) {
    const length = Math.min(CHUNK, Math.max(left + 1, SMALL_CHUNK));
    const buffer = Buffer.allocUnsafe(length);
    const bytesRead =
      size < CHUNK
        ? readSync(descriptor, buffer, 0, length, null)
        : (await readLater(descriptor, buffer, 0, length, null)).bytesRead;
    if (bytesRead === 0) return;
    left -= bytesRead;
    yield buffer.subarray(0, bytesRead);
    // one byte more was asked for than were measured, and is not there
    if (left === 0 && bytesRead < length) return;
  }
}

/** All bytes, or null when there are more than `maxBytes`, also when the file grew since it was measured. */
export async function readUpTo({ size, chunks }: ByteSource, maxBytes: number): Promise<Uint8Array | null> {
  if (size > maxBytes) return null;
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks()) {
    length += chunk.length;
    if (length > maxBytes) return null;
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

/** The problem of an input over the limit. */
export function tooLarge(path: string, maxBytes: number, what = 'larger'): Problem {
  return skipped(path, 'too-large', `${what} than the limit of ${maxBytes} bytes`);
}
