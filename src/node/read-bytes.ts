import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
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
 * system refuses comes back as a problem under the path `shown`.
 */
export async function withFile<T>(
  realPath: string | Buffer,
  shown: string,
  use: (source: ByteSource) => Promise<T>,
): Promise<T | Problem> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(realPath, READ_AT_ONCE);
    const opened = handle;
    const stats = await opened.stat();
    if (!stats.isFile()) return notRegular(shown, stats);
    return await use({ size: stats.size, chunks: () => chunksOf(opened, stats.size) });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return failedInput(shown, error);
  } finally {
    await handle?.close().catch(() => {});
  }
}

/** Thousands of articles of a few KB each are no reason for thousands of large buffers. */
async function* chunksOf(handle: FileHandle, size: number): AsyncGenerator<Uint8Array> {
  for (let left = size; ; ) {
    const length = Math.min(CHUNK, Math.max(left + 1, SMALL_CHUNK));
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(length), 0, length, null);
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
