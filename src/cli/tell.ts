import { visible } from '../report/visible.js';
import type { Io } from './io.js';
import { writeAll } from './streams.js';

/** One line on standard error, in crashcheck's name; that nobody reads it changes nothing. */
export async function tell({ stderr }: Pick<Io, 'stderr'>, words: string): Promise<void> {
  await writeAll(stderr, `crashcheck: ${visible(words)}\n`).catch(() => {});
}
