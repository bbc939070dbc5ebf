/** What articles say, kept from run to run by everything that it depends on: their bytes, the rules, the settings. */
import { createHash } from 'node:crypto';
import { openStore } from '../node/cache/store.js';
import type { ReadJob } from '../node/read-jobs.js';
import type { KnownParts, ReadSettings } from './read-articles.js';
import type { JobPart } from './read-job.js';
import { isLasting, restoreParts, storeParts } from './stored-parts.js';

/** How a run uses what earlier ones have read. */
export interface ArticleCache extends KnownParts {
  /** Writes what is new. */
  readonly close: () => Promise<CacheUse>;
}

/** What a run should tell of its cache. */
export interface CacheUse {
  /** Articles that need not be read, and all. */
  readonly known: number;
  readonly articles: number;
  /** Files of the cache that were damaged. */
  readonly damaged: number;
  /** The system's code when what is new could not be kept, or null. */
  readonly fault: string | null;
}

/** Beside the settings: what else decides what an article says. */
export interface Making {
  /** Of the built program: any change of its rules changes it. */
  readonly digest: string;
  /** Of the runtime and of the tables of characters that it brings along. */
  readonly versions: readonly (string | undefined)[];
}

export const runtimeVersions = (): Making['versions'] => {
  const { node, v8, icu, unicode } = process.versions;
  return [node, v8, icu, unicode];
};

/**
 * Opens the cache in a folder; `now` in milliseconds since 1970.
 * @throws UnusableCache
 */
export async function openArticleCache(
  folder: string,
  settings: ReadSettings,
  making: Making,
  now: number,
): Promise<ArticleCache> {
  const context = contextOf(settings, making);
  const store = await openStore({ folder, context: context.slice(0, 16), now });
  const use = { known: 0, articles: 0 };
  return {
    find: async (job) => {
      const value = await store.find(keyOf(job, context));
      const parts = value && restoreOr(value, job.path);
      if (parts === null) return null;
      use.known += articlesIn(parts);
      use.articles += articlesIn(parts);
      return parts;
    },
    keep: (job, parts) => {
      use.articles += articlesIn(parts);
      if (isLasting(parts)) store.keep(keyOf(job, context), storeParts(parts, job.path));
    },
    close: async () => ({ ...use, ...(await store.close()) }),
  };
}

/** Null for whole bytes of another making, which nobody but a forger writes under a key of ours. */
function restoreOr(value: Buffer, path: string): readonly JobPart[] | null {
  try {
    return restoreParts(value, path);
  } catch {
    return null;
  }
}

/** All settings count, those that are yet to come included, but for what says where the work is done and who is told. */
function contextOf(settings: ReadSettings, making: Making): string {
  const { threads: _threads, isStrict: _isStrict, isDebug: _isDebug, ...counted } = settings;
  return createHash('sha256')
    .update(JSON.stringify([making, counted]))
    .digest('hex');
}

/** 32 bytes. The number of the first line is told in the places of what is said. */
function keyOf({ format, firstLine, bytes }: ReadJob, context: string): Buffer {
  return createHash('sha256').update(`${context} ${format} ${firstLine}\n`).update(bytes).digest();
}

function articlesIn(parts: readonly JobPart[]): number {
  return parts.reduce((sum, { extraction }) => sum + Number(extraction !== null), 0);
}
