/** The folder of the cache: whose it is, what of it is ours, and how it stays small. */
import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { chmod, lstat, mkdir, readdir, readFile, rename, rm, rmdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, isSystemError } from '../input-problem.js';

/** Tells programs that make copies to leave the folder out, and us that it is a cache of ours. */
const MARKER = 'CACHEDIR.TAG';
const MARK = `Signature: 8a477f597d28d172789f06886806bc55
# What crashcheck read of articles, kept so that it need not be read again. "crashcheck cache clear" empties it.
`;
const OURS = /^[0-9a-f]{16}-[0-9a-f]{16}\.(?:pack|tmp)$/;
const DAY = 86_400_000;

/** What the packs of a folder may come to. */
export interface CacheLimits {
  readonly maxBytes: number;
  /** Days after which a pack that nobody used is removed: what it quotes should not outlive its use. */
  readonly maxDays: number;
}

export const USUAL_CACHE_LIMITS: CacheLimits = { maxBytes: 1_000_000_000, maxDays: 30 };

/** Why a folder is not used; `message` says it for the user. */
export class UnusableCache extends Error {}

export interface OwnFile {
  readonly name: string;
  readonly isPack: boolean;
  /** False for what has taken the place of a file. */
  readonly isFile: boolean;
  readonly bytes: number;
  /** Milliseconds since 1970 when it was last used. */
  readonly usedAt: number;
}

/**
 * Makes the folder, for its owner alone, or checks one that is there.
 * @throws UnusableCache
 */
export async function claimFolder(folder: string): Promise<void> {
  try {
    const isNew = (await mkdir(folder, { recursive: true, mode: 0o700 })) !== undefined;
    if (!isNew) await checkFolder(folder);
    if (!(await isMarked(folder))) await mark(folder);
  } catch (error) {
    throw isSystemError(error) ? new UnusableCache(`it cannot be used (${codeOf(error)})`) : error;
  }
}

/** Whole or not at all: another run may look at the same moment. */
async function mark(folder: string): Promise<void> {
  const temporary = join(folder, `${randomBytes(8).toString('hex')}-${randomBytes(8).toString('hex')}.tmp`);
  await writeFile(temporary, MARK, { flag: 'wx', mode: 0o600 });
  await rename(temporary, join(folder, MARKER));
}

/** @throws UnusableCache for a folder that somebody else has, or may write to, or filled. */
async function checkFolder(folder: string): Promise<void> {
  const stats = await lstat(folder);
  if (!stats.isDirectory()) throw new UnusableCache('it is not a folder, or a link to one');
  if (!isOwn(stats)) throw new UnusableCache('it belongs to somebody else');
  const names = (await isMarked(folder)) ? [] : await readdir(folder);
  if (names.some((name) => !OURS.test(name)))
    throw new UnusableCache("it holds other files and is no cache of crashcheck's");
  await shut(folder, stats);
}

function isOwn({ uid }: Stats): boolean {
  return process.getuid === undefined || process.getuid() === uid;
}

/** Others may not look in, as they may not into what we make. */
async function shut(folder: string, { mode }: Stats): Promise<void> {
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) await chmod(folder, 0o700);
}

async function isMarked(folder: string): Promise<boolean> {
  const path = join(folder, MARKER);
  try {
    const stats = await lstat(path);
    return stats.isFile() && stats.size < 4096 && (await readFile(path, 'utf8')) === MARK;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return false;
  }
}

/** Our own files by their names, most recently used first. */
export async function listOwn(folder: string): Promise<OwnFile[]> {
  const names = (await readdir(folder)).filter((name) => OURS.test(name));
  const files: OwnFile[] = [];
  for (const name of names) {
    const stats = await lstat(join(folder, name)).catch(() => null);
    if (stats === null) continue;
    const { size: bytes, mtimeMs: usedAt } = stats;
    files.push({ name, isPack: name.endsWith('.pack'), isFile: stats.isFile(), bytes, usedAt });
  }
  return files.sort((a, b) => b.usedAt - a.usedAt || (a.name < b.name ? -1 : 1));
}

/** Notes that packs were of use. Never fails: then they count as older. */
export async function touch(folder: string, names: Iterable<string>, now: number): Promise<void> {
  for (const name of names) await utimes(join(folder, name), now / 1000, now / 1000).catch(() => {});
}

/** Removes files of ours by name; a link itself, never what it leads to. What cannot be removed stays. */
export async function removeOwn(folder: string, names: Iterable<string>): Promise<void> {
  for (const name of names) await rm(join(folder, name), { force: true }).catch(() => {});
}

/** Removes what dead runs left behind, what nobody used for long, and the least recently used beyond the limit. */
export async function sweep(folder: string, now: number, { maxBytes, maxDays }: CacheLimits): Promise<void> {
  let bytes = 0;
  const removed: string[] = [];
  for (const file of await listOwn(folder)) {
    // a time to come is a clock set wrong: such a file must not stay for ever
    const days = Math.abs(now - file.usedAt) / DAY;
    const isOld = days > (file.isPack ? maxDays : 1);
    if (!isOld && file.isPack) bytes += file.bytes;
    if (isOld || (file.isPack && bytes > maxBytes)) removed.push(file.name);
  }
  await removeOwn(folder, removed);
}

/**
 * Removes all that is ours, and the folder if nothing else is in it; how many files and bytes that were. A folder that
 * does not exist is empty.
 * @throws UnusableCache when it is none of ours.
 */
export async function clearFolder(folder: string): Promise<{ readonly files: number; readonly bytes: number }> {
  const stats = await lstat(folder).catch(() => null);
  if (stats === null) return { files: 0, bytes: 0 };
  if (!stats.isDirectory() || !isOwn(stats) || !(await isMarked(folder)))
    throw new UnusableCache("it is no cache of crashcheck's: nothing was removed");
  const files = await listOwn(folder);
  await removeOwn(
    folder,
    files.map(({ name }) => name),
  );
  const left = await listOwn(folder);
  if (left.length > 0) throw new UnusableCache(`${left.length} of its files cannot be removed`);
  await rm(join(folder, MARKER), { force: true }).catch(() => {});
  await rmdir(folder).catch(() => {});
  return { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}
