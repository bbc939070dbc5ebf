import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { Problem } from '../model/report.js';
import { failedInput, isSystemError, skipped } from './input-problem.js';
import { notRegular } from './walk-folder.js';

/** Never waits on a pipe that took a file's place between the listing and now. */
const READ_AT_ONCE = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * Opens a regular file once and hands it to `use` with its size; everything is then read from that one descriptor.
 * Whatever goes wrong comes back as a problem under the path `shown`.
 */
export async function withFile<T>(
  realPath: string,
  shown: string,
  use: (handle: FileHandle, size: number) => Promise<T>,
): Promise<T | Problem> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(realPath, READ_AT_ONCE);
    const stats = await handle.stat();
    return stats.isFile() ? await use(handle, stats.size) : notRegular(shown, stats);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return failedInput(shown, error);
  } finally {
    await handle?.close().catch(() => {});
  }
}

/** All bytes of an open file, or null when there are more than `maxBytes`, also when it grew since it was measured. */
export async function readUpTo(handle: FileHandle, size: number, maxBytes: number): Promise<Uint8Array | null> {
  if (size > maxBytes) return null;
  const bytes = Buffer.alloc(Math.min(size, maxBytes) + 1);
  let filled = 0;
  while (filled < bytes.length) {
    const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, null);
    if (bytesRead === 0) return bytes.subarray(0, filled);
    filled += bytesRead;
  }
  return filled > maxBytes ? null : await readRest(handle, bytes, maxBytes);
}

/** The file grew while it was read: go on to its new end. */
async function readRest(handle: FileHandle, start: Uint8Array, maxBytes: number): Promise<Uint8Array | null> {
  const rest = Buffer.alloc(maxBytes - start.length + 1);
  let filled = 0;
  for (let bytesRead = -1; bytesRead !== 0 && filled < rest.length; filled += bytesRead) {
    ({ bytesRead } = await handle.read(rest, filled, rest.length - filled, null));
  }
  return filled === rest.length ? null : Buffer.concat([start, rest.subarray(0, filled)]);
}

/** The problem of an input over the limit. */
export function tooLarge(path: string, maxBytes: number, what = 'larger'): Problem {
  return skipped(path, 'too-large', `${what} than the limit of ${maxBytes} bytes`);
}
