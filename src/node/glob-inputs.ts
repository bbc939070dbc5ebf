import { realpath } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { formatOf } from './article-format.js';
import { failedInput } from './input-problem.js';
import { shownPath } from './shown-path.js';
import { unsupported, type Walk, walkFolder } from './walk-folder.js';

/** Whether a path that does not exist can be meant as a glob. */
export function isPattern(given: string): boolean {
  return isDynamicPattern(given);
}

/**
 * A glob in, what it matches out; folders that match are walked, as a shell's expansion would have them. Links are
 * not matched: a pattern reads only what lies where it looks.
 */
export async function matchPattern(pattern: string, cwd: string, honoursIgnoreFiles: boolean): Promise<Walk> {
  const matches = await glob(pattern, {
    cwd,
    absolute: true,
    onlyFiles: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  });
  const walk: Walk = { files: [], problems: [] };
  for (const match of outermost(matches)) {
    const shown = shownPath(isAbsolute(pattern) ? match : relative(cwd, match) || '.', cwd);
    append(walk, await matched(match, shown, honoursIgnoreFiles));
  }
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

async function matched(match: string, shown: string, honoursIgnoreFiles: boolean): Promise<Walk> {
  try {
    const place = { shown, real: await realpath(match), isLinked: false };
    if (match.endsWith('/')) return await walkFolder(place, honoursIgnoreFiles);
    return formatOf(shown) === null ? { files: [], problems: [unsupported(shown)] } : { files: [place], problems: [] };
  } catch (error) {
    return { files: [], problems: [failedInput(shown, error)] };
  }
}

function append(walk: Walk, more: Walk): void {
  for (const file of more.files) walk.files.push(file);
  for (const problem of more.problems) walk.problems.push(problem);
}
