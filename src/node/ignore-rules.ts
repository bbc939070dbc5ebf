import { lstat, readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Ignore } from 'ignore';
import type { Problem } from '../model/report.js';
import { noted } from './input-problem.js';

/** Files that say what is left out, the more telling one last. */
const IGNORE_FILES = ['.gitignore', '.crashcheckignore'];

/** What the ignore files of one folder leave out of it. */
interface FolderRules {
  readonly folder: string;
  readonly file: string;
  readonly rules: Ignore;
}

/** Rules of a folder and of those above it, the nearest last. */
export type RuleChain = readonly FolderRules[];

/** An ignore file is untrusted too: beyond these its patterns could make matching a name arbitrarily slow. */
const MOST_BYTES = 64 * 1024;
const MOST_PATTERNS = 1000;
const LONGEST_PATTERN = 500;
const MOST_STARS = 3;

/** The rules above a folder: those of its ancestors up to the root of its repository; none outside a repository. */
export async function rulesAbove(folder: string, problems: Problem[]): Promise<RuleChain> {
  const above: string[] = [];
  for (let at = folder; ; at = dirname(at)) {
    if (await exists(join(at, '.git'))) break;
    const parent = dirname(at);
    if (parent === at) return [];
    above.push(parent);
  }
  let chain: RuleChain = [];
  for (const ancestor of above.reverse()) chain = await withRulesOf(ancestor, ancestor, chain, problems);
  return chain;
}

/** The chain with a folder's own ignore files; `shown` is the folder's name in a problem. */
export async function withRulesOf(
  folder: string,
  shown: string,
  chain: RuleChain,
  problems: Problem[],
): Promise<RuleChain> {
  let extended = chain;
  for (const file of IGNORE_FILES) {
    const note = (words: string) => problems.push(noted(`${shown}/${file}`, 'limit', words));
    const text = await readRules(join(folder, file), () => note(`larger than ${MOST_BYTES} bytes: leaves nothing out`));
    if (text === null) continue;
    const patterns = usablePatterns(text);
    if (patterns.leftOut > 0) note(`patterns too long or with too many stars: ${patterns.leftOut}`);
    const { default: ignore } = await import('ignore');
    extended = [...extended, { folder, file, rules: ignore().add([...patterns.kept]) }];
  }
  return extended;
}

/** The ignore file that leaves a path out, or null. The last word is that of the nearest file that speaks of it. */
export function ignoredBy(real: string, isFolder: boolean, chain: RuleChain): string | null {
  for (const { folder, file, rules } of [...chain].reverse()) {
    const inside = relative(folder, real).split(sep).join('/');
    const { ignored, unignored } = rules.test(isFolder ? `${inside}/` : inside);
    if (ignored) return file;
    if (unignored) return null;
  }
  return null;
}

/** The text of a small regular file, or null; what cannot be read leaves nothing out. */
async function readRules(path: string, tellTooLarge: () => void): Promise<string | null> {
  try {
    const stats = await lstat(path);
    if (!stats.isFile()) return null;
    if (stats.size <= MOST_BYTES) return await readFile(path, 'utf8');
    tellTooLarge();
    return null;
  } catch {
    return null;
  }
}

function usablePatterns(text: string): { readonly kept: readonly string[]; readonly leftOut: number } {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const kept = lines.filter((line) => line.length <= LONGEST_PATTERN && line.split('/').every(isTame));
  return { kept: kept.slice(0, MOST_PATTERNS), leftOut: lines.length - Math.min(kept.length, MOST_PATTERNS) };
}

/** Each star may match any part of a name: many of them try every way to share it out. */
function isTame(part: string): boolean {
  return part === '**' || part.split('*').length - 1 <= MOST_STARS;
}

async function exists(path: string): Promise<boolean> {
  return await lstat(path).then(
    () => true,
    () => false,
  );
}
