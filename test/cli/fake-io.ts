import { Readable, Writable } from 'node:stream';
import type { Input, Io, Output } from '../../src/cli/io.js';

/** A stream that keeps what it is given. */
class Sink extends Writable {
  text = '';
  isTTY?: boolean;
  columns?: number;

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** The cli's surroundings, with the real engine and `input` on standard input. */
export function fakeIo(cwd: string, input: string | Uint8Array = '') {
  const stdout = new Sink();
  const stderr = new Sink();
  const stdin: Input = Readable.from([Buffer.from(input)]);
  const io: Io = {
    stdin,
    stdout,
    stderr,
    env: {},
    cwd,
    now: () => 0,
    today: () => '2024-06-30',
    loadEngine: () => import('../../src/index.js'),
  };
  return { io, stdin, stdout, stderr };
}

/** A stream whose every write fails with the code given. */
export function brokenStream(code: string): Output {
  return new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error(code), { code }));
    },
  });
}
