import type { Writable } from 'node:stream';

/** A stream that was closed by its reader, as `head` does: no fault of ours and no news to anybody. */
const CLOSED = ['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END'];

/** Keeps a closed or broken stream from ending the process with a stack trace; call before the first write. */
export function guardStream(stream: Writable): void {
  // What matters about a failed write is told to whoever wrote, see writeAll.
  stream.on('error', () => {});
}

/**
 * Writes a text and waits until the stream has taken it, so that nothing is lost at the end of the process.
 * Resolves also when the reader has gone away; rejects when the stream cannot be written (a full disk).
 */
export function writeAll(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      const code = (error as NodeJS.ErrnoException | null | undefined)?.code ?? '';
      if (error && !CLOSED.includes(code)) reject(error);
      else resolve();
    });
  });
}

/** Writes a text, given whole or in parts; as `writeAll`, but makes no more parts once the reader has gone away. */
export async function writeParts(stream: Writable, text: string | Iterable<string>): Promise<void> {
  for (const part of inChunks(text)) {
    await writeAll(stream, part);
    if (!stream.writable) return;
  }
}

/** UTF-16 units written at a time. */
const CHUNK = 65_536;

/** A text, or its parts, in pieces that are each worth a write. */
export function* inChunks(text: string | Iterable<string>): Generator<string> {
  if (typeof text === 'string') return yield text;
  let parts: string[] = [];
  let length = 0;
  for (const part of text) {
    parts.push(part);
    length += part.length;
    if (length < CHUNK) continue;
    yield parts.join('');
    parts = [];
    length = 0;
  }
  yield parts.join('');
}
