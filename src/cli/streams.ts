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
