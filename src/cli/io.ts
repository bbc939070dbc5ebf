import type { Writable } from 'node:stream';

/** A stream that may be a terminal. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** What the cli touches beside the files: handed in, so that a test can watch it. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Loads everything heavy; late, so that `--help` and `--version` answer at once. */
  readonly loadEngine: () => Promise<typeof import('../index.js')>;
}

/** The real ones. */
export function processIo(): Io {
  const { stdout, stderr, env } = process;
  return { stdout, stderr, env, cwd: process.cwd(), loadEngine: () => import('../index.js') };
}
