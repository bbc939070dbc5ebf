import { isAbsolute, join, relative, resolve, sep } from 'node:path';

/**
 * The path a reader sees: relative to `cwd` when it lies inside, otherwise as it was given; always forward slashes,
 * so that a report is the same on every machine.
 */
export function shownPath(given: string, cwd: string): string {
  const inside = relative(cwd, resolve(cwd, given));
  const shown = isWithin(inside) ? inside || '.' : join(given);
  return sep === '/' ? shown : shown.replaceAll(sep, '/');
}

/** A name inside a folder that is shown as `folder`. */
export function shownInside(folder: string, name: string): string {
  return folder === '.' ? name : `${folder.replace(/\/$/, '')}/${name}`;
}

/** Whether `target` is `root` or lies below it; both absolute and without links. */
export function isInside(root: string, target: string): boolean {
  return isWithin(relative(root, target));
}

function isWithin(relativePath: string): boolean {
  return relativePath !== '..' && !relativePath.startsWith(`..${sep}`) && !isAbsolute(relativePath);
}
