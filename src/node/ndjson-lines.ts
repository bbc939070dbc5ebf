import type { FileHandle } from 'node:fs/promises';

/** One line of a file without its end; `bytes` is null when it is longer than the limit. */
export interface ByteLine {
  /** From 1. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const CHUNK = 65_536;
const LINE_FEED = 0x0a;

/**
 * Lines of an open file, as bytes, so that one line of bad bytes spoils no other. Holds one line at a time and drops
 * the bytes of a line that passes `maxBytes`, so the file itself may have any size.
 */
export async function* byteLines(handle: FileHandle, maxBytes: number): AsyncGenerator<ByteLine> {
  let number = 1;
  let parts: Uint8Array[] = [];
  for await (const chunk of chunksOf(handle)) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      yield { number: number++, bytes: join(keep(parts, chunk.subarray(start, end), maxBytes), maxBytes) };
      parts = [];
      start = end + 1;
    }
    parts = keep(parts, chunk.subarray(start), maxBytes);
  }
  yield { number, bytes: join(parts, maxBytes) };
}

async function* chunksOf(handle: FileHandle): AsyncGenerator<Uint8Array> {
  for (;;) {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(CHUNK), 0, CHUNK, null);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

/** Keeps a little more than the limit: enough to know that the line is too long. */
function keep(parts: readonly Uint8Array[], more: Uint8Array, maxBytes: number): Uint8Array[] {
  return sizeOf(parts) > maxBytes ? [...parts] : [...parts, more];
}

function join(parts: readonly Uint8Array[], maxBytes: number): Uint8Array | null {
  return sizeOf(parts) > maxBytes ? null : Buffer.concat(parts);
}

function sizeOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}
