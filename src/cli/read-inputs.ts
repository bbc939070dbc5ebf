/** Inputs → what their articles say, with the cache that the user wants, or none; what is to be said of it is told. */
import { readFileSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UnusableCache } from '../node/cache/cache-folder.js';
import { cacheFolder, isCacheWanted } from '../node/cache/cache-place.js';
import { isInside } from '../node/shown-path.js';
import { type ArticleCache, type CacheUse, openArticleCache, runtimeVersions } from './article-cache.js';
import type { InputFlags } from './flags.js';
import type { Inputs } from './inputs.js';
import type { Io } from './io.js';
import { type ReadSettings, readArticles } from './read-articles.js';
import type { JobPart } from './read-job.js';
import { settingsOf } from './settings.js';
import { tell } from './tell.js';
import { UsageError } from './usage-error.js';

/** What is asked for, and how much is told. */
export type ReadFlags = InputFlags & { readonly quiet?: boolean; readonly verbose?: boolean };

/**
 * As `readArticles`.
 * @throws UsageError for a cache in a folder that is scanned.
 */
export async function* readInputs({ inputs, paths }: Inputs, flags: ReadFlags, io: Io): AsyncGenerator<JobPart> {
  const settings = settingsOf(flags);
  const cache = await openCache(paths, settings, flags, io);
  if (cache === null) return yield* readArticles(inputs, settings);
  try {
    yield* readArticles(inputs, settings, cache);
  } finally {
    await tellUse(await cache.close(), flags, io);
  }
}

async function openCache(
  paths: readonly string[],
  settings: ReadSettings,
  flags: ReadFlags,
  io: Io,
): Promise<ArticleCache | null> {
  const folder = isCacheWanted(flags, io.env) ? cacheFolder(flags, io.env, io.cwd) : null;
  const digest = readDigest();
  if (folder === null || digest === null || (await isScanned(folder, paths, flags, io))) return null;
  try {
    const making = { digest, versions: runtimeVersions() };
    return await openArticleCache(folder, settings, making, Date.now());
  } catch (error) {
    if (!(error instanceof UnusableCache)) throw error;
    await warn(`no cache in ${folder}: ${error.message} (--no-cache does without)`, flags, io);
    return null;
  }
}

/** A cache among the articles would be a part of the next report. */
async function isScanned(
  folder: string,
  paths: readonly string[],
  { cacheDir }: ReadFlags,
  { cwd }: Io,
): Promise<boolean> {
  for (const path of paths) {
    const root = await realpath(resolve(cwd, path)).catch(() => resolve(cwd, path));
    if (!isInside(root, folder)) continue;
    if (cacheDir !== undefined)
      throw new UsageError(`--cache-dir ${cacheDir}: the cache cannot lie in what is scanned: ${path}`);
    return true;
  }
  return false;
}

/** Written by the build; null where the program runs as it was not built, whose rules nobody has summed up. */
function readDigest(): string | null {
  try {
    return readFileSync(new URL('../build-digest.txt', import.meta.url), 'utf8');
  } catch {
    return null;
  }
}

async function tellUse({ known, articles, damaged, fault }: CacheUse, flags: ReadFlags, io: Io): Promise<void> {
  if (damaged > 0) await warn('the cache was damaged; what it held of these articles was read anew', flags, io);
  if (fault !== null) await warn(`the cache cannot be written (${fault}); --no-cache does without`, flags, io);
  if (flags.verbose === true) await warn(`${known} of ${articles} articles came from the cache`, flags, io);
}

async function warn(words: string, { quiet }: ReadFlags, { stderr }: Io): Promise<void> {
  if (quiet !== true) await tell({ stderr }, words);
}
