import { relative, sep } from 'node:path';

/** An absolute path as a reader in the folder `cwd` would write it, with forward slashes. */
export function shownFrom(cwd: string, path: string): string {
  return (relative(cwd, path) || '.').replaceAll(sep, '/');
}
