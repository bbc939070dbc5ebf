/** New values → new packs, each whole under its name or not there at all. */
import { randomBytes } from 'node:crypto';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, isSystemError } from '../input-problem.js';
import { removeOwn } from './cache-folder.js';
import { type Entry, packOf } from './pack-format.js';

/** A pack is written when it holds so many values, or so many bytes of them. */
export const FULL_COUNT = 1000;
const FULL_BYTES = 8 * 1024 * 1024;
/** Larger values are not kept. */
const LARGEST_VALUE = 32 * 1024 * 1024;

export interface Writer {
  /** Keeps a value until a pack is full, or until `flush`. */
  readonly keep: (key: Buffer, value: Buffer) => void;
  readonly flush: () => Promise<void>;
  /** Packs written. */
  readonly count: () => number;
  /** The system's code when a pack could not be written, or null; nothing more is kept then. */
  readonly fault: () => string | null;
}

export function writerOf(folder: string, context: string): Writer {
  let waiting = new Map<string, Entry>();
  let bytes = 0;
  let count = 0;
  let fault: string | null = null;
  let writing: Promise<void> = Promise.resolve();
  const write = async (entries: readonly Entry[]) => {
    if (fault !== null) return;
    fault = await writePack(folder, context, entries);
    if (fault === null) count++;
  };
  const pass = () => {
    const entries = [...waiting.values()];
    waiting = new Map();
    bytes = 0;
    if (entries.length > 0) writing = writing.then(() => write(entries));
  };
  return {
    keep: (key, value) => {
      if (fault !== null || value.length > LARGEST_VALUE) return;
      waiting.set(key.toString('latin1'), { key, value });
      bytes += value.length;
      if (waiting.size >= FULL_COUNT || bytes >= FULL_BYTES) pass();
    },
    flush: async () => {
      pass();
      await writing;
    },
    count: () => count,
    fault: () => fault,
  };
}

/** Writes a pack whole or not at all; null, or the system's code when it could not be. */
export async function writePack(folder: string, context: string, entries: readonly Entry[]): Promise<string | null> {
  const name = `${context}-${randomBytes(8).toString('hex')}`;
  const temporary = join(folder, `${name}.tmp`);
  try {
    const handle = await open(temporary, 'wx', 0o600);
    try {
      await handle.writeFile(packOf(entries));
    } finally {
      await handle.close();
    }
    await rename(temporary, join(folder, `${name}.pack`));
    return null;
  } catch (error) {
    await removeOwn(folder, [`${name}.tmp`]);
    if (!isSystemError(error)) throw error;
    return codeOf(error);
  }
}
