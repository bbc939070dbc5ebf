import type { Stats } from 'node:fs';
import { lstat, realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { byCodeUnit } from '../model/by-code-unit.js';
import { LEFT_OUT_CODES, type Problem } from '../model/report.js';
import { type ArticleFormat, formatOf, READABLE } from './article-format.js';
import { isPattern, matchPattern } from './glob-inputs.js';
import { codeOf, failed, failedInput, skipped } from './input-problem.js';
import { shownPath } from './shown-path.js';
import { notRegular, type Place, unsupported, type Walk, walkFolder } from './walk-folder.js';

/** A file to read, once, under one name. */
export interface FoundInput {
  /** As shown to the reader: forward slashes, relative to the working folder when inside it. */
  readonly path: string;
  /** Absolute, without links: what is opened; bytes where the name is not valid UTF-8. */
  readonly realPath: string | Buffer;
  readonly format: ArticleFormat;
}

export interface FoundInputs {
  /** By code unit of the path. */
  readonly inputs: readonly FoundInput[];
  /** For what was named and cannot be read, and for what lies in a folder and is left out. */
  readonly problems: readonly Problem[];
}

export interface FindOptions {
  /** Folder that relative paths start from; absolute. */
  readonly cwd: string;
  /** Whether .gitignore and .crashcheckignore count in folders. */
  readonly honoursIgnoreFiles: boolean;
}

/**
 * Paths, folders and globs in; the files to read out, sorted and each real file once, with a problem for whatever was
 * named and cannot be read. Never throws.
 */
export async function findInputs(paths: readonly string[], options: FindOptions): Promise<FoundInputs> {
  const walks: Walk[] = [];
  for (const path of paths) walks.push(await findOne(path, options));
  return {
    inputs: eachRealFileOnce(walks.flatMap((walk) => walk.files)),
    problems: eachProblemOnce(walks.flatMap((walk) => walk.problems)),
  };
}

/** Why an entry of a folder is left out without being looked at. */
const LEFT_OUT: ReadonlySet<Problem['code']> = new Set(LEFT_OUT_CODES);

async function findOne(given: string, options: FindOptions): Promise<Walk> {
  const { cwd } = options;
  const shown = shownPath(given, cwd);
  try {
    // An empty argument would resolve to the working folder: an unset variable must not scan it all.
    if (given === '') return withProblem(failed('(empty)', 'not-found', 'an empty argument is no path'));
    const stats = await stat(resolve(cwd, given));
    return await classify(given, await placeOf(given, cwd), stats, options);
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? await findMissing(given, options) : withProblem(failedInput(shown, error));
  }
}

async function placeOf(given: string, cwd: string): Promise<Place> {
  const absolute = resolve(cwd, given);
  const real = await realpath(absolute);
  return { shown: shownPath(given, cwd), real, isLinked: real !== absolute };
}

async function classify(given: string, place: Place, stats: Stats, options: FindOptions): Promise<Walk> {
  if (stats.isDirectory()) return orNoArticles(place.shown, await walkFolder(place, options.honoursIgnoreFiles));
  if (!stats.isFile()) return withProblem(notRegular(place.shown, stats));
  if (formatOf(given) === null) return withProblem(unsupported(place.shown));
  return { files: [place], problems: [] };
}

async function findMissing(given: string, options: FindOptions): Promise<Walk> {
  const { cwd } = options;
  const shown = shownPath(given, cwd);
  try {
    await lstat(resolve(cwd, given));
    return withProblem(failed(shown, 'not-found', 'symbolic link whose target is missing'));
  } catch (error) {
    return isPattern(given) ? await findMatches(given, options) : withProblem(failedInput(shown, error));
  }
}

async function findMatches(pattern: string, { cwd, honoursIgnoreFiles }: FindOptions): Promise<Walk> {
  const walk = await matchPattern(pattern, cwd, honoursIgnoreFiles);
  if (walk.files.length + walk.problems.length > 0) return orNoArticles(pattern, walk);
  return withProblem(failed(pattern, 'not-found', 'nothing matches this pattern'));
}

function orNoArticles(shown: string, walk: Walk): Walk {
  const isTold = walk.problems.some(({ code }) => !LEFT_OUT.has(code));
  if (walk.files.length > 0 || isTold) return walk;
  const left = walk.problems.length === 0 ? '' : ` (left out: ${walk.problems.length})`;
  const none = skipped(shown, 'no-articles', `no article to read here: ${READABLE}${left}`);
  return { ...walk, problems: [...walk.problems, none] };
}

function withProblem(problem: Problem): Walk {
  return { files: [], problems: [problem] };
}

/** A file's own name wins over a link's, then the smaller path: the order of the arguments never shows. */
function eachRealFileOnce(files: readonly Place[]): FoundInput[] {
  const byName = [...files].sort((a, b) => Number(a.isLinked) - Number(b.isLinked) || byCodeUnit(a.shown, b.shown));
  const known = new Map<string, FoundInput>();
  for (const { shown, real, rawReal } of byName) {
    if (!known.has(real))
      known.set(real, { path: shown, realPath: rawReal ?? real, format: formatOf(shown) ?? 'text' });
  }
  return [...known.values()].sort((a, b) => byCodeUnit(a.path, b.path));
}

function eachProblemOnce(problems: readonly Problem[]): Problem[] {
  const known = new Map(problems.map((problem) => [`${problem.code} ${problem.path}`, problem]));
  return [...known.values()].sort((a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.code, b.code));
}
