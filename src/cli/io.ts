import type { Readable, Writable } from 'node:stream';

/** A stream that may be a terminal. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Standard input, which may be a terminal. */
export type Input = Readable & { readonly isTTY?: boolean };

/** What the cli touches beside the files: handed in, so that a test can watch it. */
export interface Io {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** ISO date in UTC: for nothing but waivers that expire. */
  readonly today: () => string;
  /** Milliseconds from any moment on: for nothing but progress and timings. */
  readonly now: () => number;
  /** Loads everything heavy; late, so that `--help` and `--version` answer at once. */
  readonly loadEngine: () => Promise<typeof import('../index.js')>;
}

/** The real ones. */
export function processIo(): Io {
  const { stdin, stdout, stderr, env } = process;
  return {
    stdin,
    stdout,
    stderr,
    env,
    cwd: process.cwd(),
    now: () => performance.now(),
    today: () => new Date().toISOString().slice(0, 10),
    loadEngine: () => import('../index.js'),
  };
}
