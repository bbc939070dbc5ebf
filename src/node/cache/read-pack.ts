/** Packs on the disk, read with distrust: whatever is not exactly what was written counts as damaged. */
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { codeOf, isSystemError } from '../input-problem.js';
import {
  type Entry,
  HEAD,
  isWhole,
  LARGEST_PACK,
  listRecords,
  placeOf,
  recordsLength,
  sumOf,
  type ValuePlace,
} from './pack-format.js';

/** Never through a link into somebody else's file, never waiting on a pipe. */
const OWN_FILE = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
/** Bytes read at once: the neighbours of a value are usually asked for next. */
const WINDOW = 262_144;

/** Not what was written. */
class DamagedPack extends Error {}

export interface Pack {
  /** The value of a key, or null. @throws DamagedPack; the system's errors */
  readonly find: (key: Buffer) => Promise<Buffer | null>;
  /** All entries in the order in which they were written. @throws DamagedPack; the system's errors */
  readonly readAll: () => Promise<Entry[]>;
  /** Lets go of the file until it is asked for again. */
  readonly rest: () => Promise<void>;
}

/**
 * Reads what a pack holds, not yet the values.
 * @throws DamagedPack; the system's errors
 */
export async function openPack(path: string): Promise<Pack> {
  const reader = readerOf(path);
  try {
    const records = await readRecords(reader);
    return {
      find: async (key) => {
        const place = placeOf(records, key);
        return place === null ? null : await readValue(reader, key, place);
      },
      readAll: async () => {
        const entries: Entry[] = [];
        for (const { key, ...place } of listRecords(records))
          entries.push({ key, value: await readValue(reader, key, place) });
        return entries;
      },
      rest: reader.rest,
    };
  } catch (error) {
    await reader.rest();
    throw error;
  }
}

async function readRecords(reader: Reader): Promise<Buffer> {
  const size = await reader.size();
  const head = await reader.read(0, Math.min(HEAD, size));
  const length = recordsLength(head);
  if (length === null || size > LARGEST_PACK || HEAD + length > size) throw new DamagedPack();
  // a copy: the window it was read through is not to be kept for it
  const records = Buffer.from(await reader.read(HEAD, length));
  if (!isWhole(head, records, size)) throw new DamagedPack();
  return records;
}

async function readValue(reader: Reader, key: Buffer, { start, length, sum }: ValuePlace): Promise<Buffer> {
  const value = await reader.read(start, length);
  if (!sumOf(key, value).equals(sum)) throw new DamagedPack();
  return value;
}

interface Reader {
  readonly size: () => Promise<number>;
  /** Exactly so many bytes. @throws DamagedPack when there are fewer */
  readonly read: (start: number, length: number) => Promise<Buffer>;
  readonly rest: () => Promise<void>;
}

const NOTHING = { start: 0, bytes: Buffer.alloc(0) };

function readerOf(path: string): Reader {
  let handle: FileHandle | null = null;
  let window: { readonly start: number; readonly bytes: Buffer } = NOTHING;
  const opened = async () => {
    handle ??= await openOwn(path);
    return handle;
  };
  return {
    size: async () => (await (await opened()).stat()).size,
    read: async (start, length) => {
      const isInside = start >= window.start && start + length <= window.start + window.bytes.length;
      if (!isInside) window = { start, bytes: await readFrom(await opened(), start, Math.max(length, WINDOW)) };
      const value = window.bytes.subarray(start - window.start, start - window.start + length);
      if (value.length < length) throw new DamagedPack();
      return value;
    },
    rest: async () => {
      const held = handle;
      handle = null;
      window = NOTHING;
      await held?.close().catch(() => {});
    },
  };
}

async function openOwn(path: string): Promise<FileHandle> {
  const handle = await open(path, OWN_FILE).catch((error: unknown) => {
    throw codeOf(error) === 'ELOOP' ? new DamagedPack() : error;
  });
  const isFile = await handle.stat().then(
    (stats) => stats.isFile(),
    () => false,
  );
  if (isFile) return handle;
  await handle.close().catch(() => {});
  throw new DamagedPack();
}

/** Up to `length` bytes; fewer at the end of the file. */
async function readFrom(handle: FileHandle, start: number, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(bytes, filled, length - filled, start + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}

/** Whether the pack itself is at fault; one that another run has taken away meanwhile, or that the system refuses, is not. */
export function isDamage(error: unknown): boolean {
  if (error instanceof DamagedPack) return true;
  if (isSystemError(error)) return false;
  throw error;
}
