import { rmSync, type Stats } from 'node:fs';
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { formatOf } from '../node/article-format.js';
import { isInside } from '../node/shown-path.js';
import { onInterrupt } from './signals.js';
import { inChunks } from './streams.js';
import { UsageError } from './usage-error.js';

/** Where the report goes. */
export interface OutputPlan {
  readonly output: string;
  readonly cwd: string;
}

/**
 * Refuses a place for the report before any work is done. `paths` are those to be scanned, as given.
 * @throws UsageError when the folder is missing, something other than a file stands there, or the next run would read
 * the report as an article.
 */
export async function checkOutput({ output, cwd }: OutputPlan, paths: readonly string[]): Promise<void> {
  const target = resolve(cwd, output);
  const folder = await statOrNull(dirname(target));
  if (!folder?.isDirectory()) throw new UsageError(`--output ${output}: its folder does not exist`);
  const there = await statOrNull(target);
  if (there !== null && !there.isFile()) throw new UsageError(`--output ${output}: not a regular file`);
  if (formatOf(output) === null) return;
  for (const path of paths) {
    const root = resolve(cwd, path);
    const isScanned = isInside(root, target) && (await statOrNull(root))?.isDirectory();
    if (isScanned) throw new UsageError(`--output ${output}: the next run would read it as an article of ${path}`);
  }
}

async function statOrNull(path: string): Promise<Stats | null> {
  return await stat(path).catch(() => null);
}

/**
 * Refuses to write the report over an article that was read.
 * @throws UsageError when `output` is one of `paths` (as shown in the report).
 */
export async function checkNotAnInput({ output, cwd }: OutputPlan, paths: readonly string[]): Promise<void> {
  const target = await realpath(resolve(cwd, output)).catch(() => null);
  if (target === null) return;
  for (const path of new Set(paths.map((shown) => shown.replace(/#\d+$/, '')))) {
    const input = await realpath(resolve(cwd, path)).catch(() => null);
    if (input === target) throw new UsageError(`--output ${output}: this is one of the articles`);
  }
}

/**
 * Writes a text, given whole or in parts, whole or not at all: to a temporary name in the same folder, then renamed. A link keeps pointing where
 * it pointed. Rejects with the system's error; the old file is then untouched.
 */
export async function writeOutput({ output, cwd }: OutputPlan, text: string | Iterable<string>): Promise<void> {
  const asked = resolve(cwd, output);
  const target = await realpath(asked).catch(() => asked);
  const temporary = join(dirname(target), `.${basename(target).slice(0, 40)}.${process.pid}.tmp`);
  const stopListening = onInterrupt(() => rmSync(temporary, { force: true }));
  try {
    await writeWhole(await open(temporary, 'wx'), text);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  } finally {
    stopListening();
  }
}

async function writeWhole(file: FileHandle, text: string | Iterable<string>): Promise<void> {
  try {
    for (const part of inChunks(text)) await file.appendFile(part);
    await file.sync();
  } finally {
    await file.close();
  }
}
