/** The command `cache`: where it lies, and how to be rid of it. */
import { clearFolder, UnusableCache } from '../node/cache/cache-folder.js';
import { type CacheFlags, cacheFolder } from '../node/cache/cache-place.js';
import { visibleName } from '../report/visible.js';
import { EXIT } from './exit-code.js';
import type { Io } from './io.js';
import { writeAll } from './streams.js';
import { UsageError } from './usage-error.js';

/**
 * Prints the cache's folder, whether it exists or not; the exit code out.
 * @throws UsageError when nothing tells it.
 */
export async function printCachePath(flags: CacheFlags, io: Io): Promise<number> {
  await writeAll(io.stdout, `${visibleName(folderOf(flags, io))}\n`);
  return EXIT.clean;
}

/**
 * Removes what crashcheck has put into the cache's folder, and nothing else; the exit code out.
 * @throws UsageError when the folder is no cache, or cannot be emptied.
 */
export async function clearCache(flags: CacheFlags, io: Io): Promise<number> {
  const folder = folderOf(flags, io);
  try {
    const { files, bytes } = await clearFolder(folder);
    const size = `${(bytes / 1e6).toFixed(1)} MB`;
    await writeAll(
      io.stdout,
      `${visibleName(folder)}: ${files === 1 ? '1 file' : `${files} files`} removed (${size})\n`,
    );
    return EXIT.clean;
  } catch (error) {
    if (error instanceof UnusableCache) throw new UsageError(`${folder}: ${error.message}`);
    throw error;
  }
}

function folderOf(flags: CacheFlags, { env, cwd }: Io): string {
  const folder = cacheFolder(flags, env, cwd);
  if (folder === null) throw new UsageError('no folder for a cache is known: name one with --cache-dir');
  return folder;
}
