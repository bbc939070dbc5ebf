/** Files that hold settings: small text in UTF-8, opened once. */

import { lstat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { decode } from './decode.js';
import { codeOf } from './input-problem.js';
import { readUpTo, tooLarge, withFile } from './read-bytes.js';

export { type DataPath, type PlacedData, readPlacedData } from '../unpack/placed-data.js';
export { lineNumberAt } from '../unpack/text-lines.js';

/** Nobody writes a megabyte of settings. */
const MOST_BYTES = 1_000_000;

/** The text of a file without its byte order mark, or why there is none. */
export type SettingsText = { readonly text: string } | { readonly text: null; readonly message: string };

/** Reads a regular file; `path` absolute. Never throws for what the file is. */
export async function readSettingsText(path: string): Promise<SettingsText> {
  const read = await withFile(path, path, async (source) => {
    const bytes = await readUpTo(source, MOST_BYTES);
    return bytes === null ? tooLarge(path, MOST_BYTES) : decode(bytes, { mayGuess: false });
  });
  return 'action' in read || read.text === null ? { text: null, message: read.message } : { text: read.text };
}

/** Whether something of that name is there, whatever it is; what cannot be looked at counts as there. */
async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    return !['ENOENT', 'ENOTDIR'].includes(codeOf(error));
  }
}

/** A folder, the one around it, and so on to the root. */
export function* foldersUpward(start: string): Generator<string> {
  for (let folder = start; ; folder = dirname(folder)) {
    yield folder;
    if (dirname(folder) === folder) return;
  }
}

/** Those of the names that stand in a folder, in their order. */
export async function namesThere(folder: string, names: readonly string[]): Promise<string[]> {
  const there = await Promise.all(names.map((name) => isThere(join(folder, name))));
  return names.filter((_, at) => there[at]);
}
