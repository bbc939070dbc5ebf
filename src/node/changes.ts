/** When something changes below paths: told by the system where it can, looked for now and then where it cannot. */
import { type FSWatcher, statSync, watch } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** An editor writes a file in several steps; so long nothing more must happen. */
const QUIET = 100;
/** Between two looks, where the system does not tell of every path. */
const POLL = 1_000;
/** Where it does: it is known to miss things. */
const SAFETY = 5_000;

/**
 * Yields at once, and then whenever something may have changed below one of the paths, globs and missing files among
 * them; never ends by itself, and never throws for a path.
 */
export async function* changesIn(paths: readonly string[], cwd: string): AsyncGenerator<void> {
  // what happens during the first look is noticed too, since the watchers stand by then
  let isDue = true;
  let wake = () => {};
  const due = () => {
    isDue = true;
    wake();
  };
  let soon: NodeJS.Timeout | undefined;
  const onEvent = () => {
    clearTimeout(soon);
    soon = setTimeout(due, QUIET);
  };
  const watchers = paths.map((path) => watchPath(resolve(cwd, path), onEvent));
  const poll = setInterval(due, watchers.every((watcher) => watcher !== null) ? SAFETY : POLL);
  try {
    for (;;) {
      if (!isDue) await new Promise<void>((done) => (wake = done));
      isDue = false;
      yield;
    }
  } finally {
    clearInterval(poll);
    clearTimeout(soon);
    for (const watcher of watchers) watcher?.close();
  }
}

/** A folder with all below it, or a file's folder: an editor puts a new file in its place. Null where that cannot be. */
function watchPath(path: string, onEvent: () => void): FSWatcher | null {
  try {
    const isFolder = statSync(path).isDirectory();
    const watcher = watch(isFolder ? path : dirname(path), { recursive: isFolder }, onEvent);
    // a folder that goes away is no fault of ours; the looks go on
    return watcher.on('error', () => {});
  } catch {
    return null;
  }
}
