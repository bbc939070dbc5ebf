/**
 * Values by key, kept on the disk from run to run. A value is what was put in, or it is not found: packs that are
 * damaged, foreign or gone are left aside. New values go into new packs, each renamed into place when it is whole, so
 * that runs at the same time, and runs that are killed, need no lock. Nothing here fails a run.
 */
import { join } from 'node:path';
import { isSystemError } from '../input-problem.js';
import { type CacheLimits, claimFolder, removeOwn, sweep, USUAL_CACHE_LIMITS } from './cache-folder.js';
import type { Entry } from './pack-format.js';
import { isDamage, openPack, type Pack } from './read-pack.js';
import { openShelf } from './shelf.js';
import { FULL_COUNT, writePack, writerOf } from './write-packs.js';

/** So many small packs are put together. */
const MANY_SMALL = 16;

export interface StoreOptions {
  readonly folder: string;
  /** 16 hex digits: packs of other contexts are not looked into. */
  readonly context: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly limits?: CacheLimits;
}

/** What a run should tell about its store. */
export interface StoreTroubles {
  /** Packs that were not what was written. */
  readonly damaged: number;
  /** The system's code when new values could not be kept, or null. */
  readonly fault: string | null;
}

export interface Store {
  /** The value of a key (32 bytes), or null. One question at a time. */
  readonly find: (key: Buffer) => Promise<Buffer | null>;
  /** Keeps a value; it is on the disk at `close` at the latest. */
  readonly keep: (key: Buffer, value: Buffer) => void;
  readonly close: () => Promise<StoreTroubles>;
}

/**
 * Opens the store in a folder, which is made where there is none.
 * @throws UnusableCache for a folder that cannot or must not be used.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  await claimFolder(options.folder);
  const shelf = await openShelf(options.folder, options.context, options.now);
  const writer = writerOf(options.folder, options.context);
  return {
    find: shelf.find,
    keep: writer.keep,
    close: async () => {
      await writer.flush();
      await shelf.close();
      const isChanged = writer.count() > 0 || shelf.damaged() > 0;
      if (isChanged) await tidy(options, shelf.small());
      return { damaged: shelf.damaged(), fault: writer.fault() };
    },
  };
}

/** Never fails: a folder that cannot be tidied is tidied another time. */
async function tidy(options: StoreOptions, small: readonly string[]): Promise<void> {
  const { folder, now, limits = USUAL_CACHE_LIMITS } = options;
  try {
    if (small.length >= MANY_SMALL) await joinPacks(options, small);
    await sweep(folder, now, limits);
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

/** One pack instead of many small ones. A run that reads one of them meanwhile reads its articles anew. */
async function joinPacks({ folder, context }: StoreOptions, names: readonly string[]): Promise<void> {
  const entries = new Map<string, Entry>();
  const joined: string[] = [];
  for (const name of names) {
    const read = await readAll(join(folder, name));
    if (entries.size + read.length > FULL_COUNT) break;
    for (const entry of read) entries.set(entry.key.toString('latin1'), entry);
    joined.push(name);
  }
  const fault = entries.size === 0 ? null : await writePack(folder, context, [...entries.values()]);
  if (fault === null) await removeOwn(folder, joined);
}

/** A pack that cannot be read has nothing to give. */
async function readAll(path: string): Promise<Entry[]> {
  let pack: Pack | undefined;
  try {
    pack = await openPack(path);
    // values are windows into what was read: kept, they must be copies
    return (await pack.readAll()).map(({ key, value }) => ({ key, value: Buffer.from(value) }));
  } catch (error) {
    isDamage(error);
    return [];
  } finally {
    await pack?.rest();
  }
}
