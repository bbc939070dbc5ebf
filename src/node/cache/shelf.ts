/** The packs of one context on the disk, asked one after the other. */
import { join } from 'node:path';
import { listOwn, type OwnFile, removeOwn, touch } from './cache-folder.js';
import { isDamage, openPack, type Pack } from './read-pack.js';

/** Packs below this size, as a run over few changes leaves them, are put together when there are many. */
const SMALL_BYTES = 1024 * 1024;

export interface Shelf {
  /** The value of a key, or null. Never fails: a pack that is at fault is left aside. */
  readonly find: (key: Buffer) => Promise<Buffer | null>;
  /** How many packs are not what was written. */
  readonly damaged: () => number;
  /** Names of the small packs that are well. */
  readonly small: () => string[];
  /** Removes damaged packs and notes which were of use. */
  readonly close: () => Promise<void>;
}

interface ShelvedPack {
  readonly file: OwnFile;
  pack: Pack | null;
  isUsed: boolean;
}

/** `now` in milliseconds since 1970. */
export async function openShelf(folder: string, context: string, now: number): Promise<Shelf> {
  const packs = await listPacks(folder, context);
  const condemned: string[] = [];
  let held: Pack | null = null;
  const findIn = async (shelved: ShelvedPack, key: Buffer): Promise<Buffer | null> => {
    shelved.pack ??= await openPack(join(folder, shelved.file.name));
    const { pack } = shelved;
    const value = await pack.find(key);
    // one file is held open at a time, that of the last value
    if (held !== pack) await (value === null ? pack : held)?.rest();
    if (value === null) return null;
    held = pack;
    shelved.isUsed = true;
    return value;
  };
  const leaveAside = async (at: number, error: unknown) => {
    const [{ file, pack }] = packs.splice(at, 1) as [ShelvedPack];
    if (isDamage(error)) condemned.push(file.name);
    await pack?.rest();
  };
  return {
    find: async (key) => {
      for (let at = 0; at < packs.length; at++) {
        try {
          const value = await findIn(packs[at]!, key);
          if (value === null) continue;
          // the next key is most likely in the same pack
          packs.unshift(...packs.splice(at, 1));
          return value;
        } catch (error) {
          await leaveAside(at--, error);
        }
      }
      return null;
    },
    damaged: () => condemned.length,
    small: () => packs.filter(({ file }) => file.bytes < SMALL_BYTES).map(({ file }) => file.name),
    close: async () => {
      await held?.rest();
      await removeOwn(folder, condemned);
      const used = packs.filter(({ isUsed }) => isUsed).map(({ file }) => file.name);
      await touch(folder, used, now);
    },
  };
}

async function listPacks(folder: string, context: string): Promise<ShelvedPack[]> {
  const files = await listOwn(folder).catch(() => []);
  return files
    .filter(({ name, isPack }) => isPack && name.startsWith(context))
    .map((file) => ({ file, pack: null, isUsed: false }));
}
