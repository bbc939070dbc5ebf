/** Where the cache lies: as the user says, else where the system has such folders. */
import { isAbsolute, join, resolve } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What the command line says. */
export interface CacheFlags {
  /** False when it is not wanted. */
  readonly cache?: boolean | undefined;
  readonly cacheDir?: string | undefined;
}

/** The folder, absolute, whether it exists or not; null when nothing tells it. */
export function cacheFolder(
  { cacheDir }: CacheFlags,
  env: Environment,
  cwd: string,
  platform: NodeJS.Platform = process.platform,
): string | null {
  const named = cacheDir ?? (env.CRASHCHECK_CACHE_DIR || null);
  return named === null ? usualFolder(env, platform) : resolve(cwd, named);
}

/**
 * Whether a run uses the cache; what the command line says counts before the environment. A build service throws the
 * usual folder away, or shares it with strangers: there the cache takes a folder that somebody named.
 */
export function isCacheWanted({ cache, cacheDir }: CacheFlags, env: Environment): boolean {
  if (cache === false) return false;
  if (cacheDir !== undefined) return true;
  if (isSet(env.CRASHCHECK_NO_CACHE)) return false;
  return Boolean(env.CRASHCHECK_CACHE_DIR) || !isSet(env.CI);
}

function usualFolder(env: Environment, platform: NodeJS.Platform): string | null {
  const within = (base: string | undefined, ...rest: string[]) =>
    base !== undefined && isAbsolute(base) ? join(base, ...rest) : null;
  const xdg = within(env.XDG_CACHE_HOME, 'crashcheck');
  if (xdg !== null) return xdg;
  if (platform === 'win32') return within(env.LOCALAPPDATA, 'crashcheck', 'cache');
  if (platform === 'darwin') return within(env.HOME, 'Library', 'Caches', 'crashcheck');
  return within(env.HOME, '.cache', 'crashcheck');
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0' && value !== 'false';
}
