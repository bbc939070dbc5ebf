import { realpath } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { formatOf } from './article-format.js';
import { failedInput } from './input-problem.js';
import { shownPath } from './shown-path.js';
import { type Walk, walkFolder } from './walk-folder.js';

/** Whether a path that does not exist can be meant as a glob. */
export function isPattern(given: string): boolean {
  return isDynamicPattern(given);
}

/**
 * A glob in, what it matches out; folders that match are walked, as a shell's expansion would have them. Links are
 * not matched: a pattern reads only what lies where it looks.
 */
export async function matchPattern(pattern: string, cwd: string): Promise<Walk> {
  const matches = await glob(pattern, {
    cwd,
    absolute: true,
    onlyFiles: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  });
  const walk: Walk = { files: [], problems: [], ignored: 0 };
  for (const match of outermost(matches)) await addMatch(match, isAbsolute(pattern), cwd, walk);
  return walk;
}

/** Without what lies in a folder that matches too: walking that folder finds it. */
function outermost(matches: readonly string[]): string[] {
  const kept: string[] = [];
  let folder: string | null = null;
  for (const match of [...matches].sort()) {
    if (folder !== null && match.startsWith(folder)) continue;
    if (match.endsWith('/')) folder = match;
    kept.push(match);
  }
  return kept;
}

async function addMatch(match: string, asAbsolute: boolean, cwd: string, walk: Walk): Promise<void> {
  const shown = shownPath(asAbsolute ? match : relative(cwd, match) || '.', cwd);
  try {
    const place = { shown, real: await realpath(match), isLinked: false };
    if (match.endsWith('/')) append(walk, await walkFolder(place));
    else if (formatOf(shown) === null) walk.ignored++;
    else walk.files.push(place);
  } catch (error) {
    walk.problems.push(failedInput(shown, error));
  }
}

function append(walk: Walk, more: Walk): void {
  for (const file of more.files) walk.files.push(file);
  for (const problem of more.problems) walk.problems.push(problem);
  walk.ignored += more.ignored;
}
