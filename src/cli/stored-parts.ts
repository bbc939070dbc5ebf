/** What was read of one job as bytes, and back. Paths are left out: the same bytes under another name say the same. */
import { type ArticleLine, type ClaimLine, extractionOf, linesOf, type Problem, SCHEMA_VERSION } from '../index.js';
import type { JobPart } from './read-job.js';

/** The lines of an article, if there is one, and the problems; paths without that of their job. */
type StoredPart = readonly [lines: readonly [ArticleLine, ...ClaimLine[]] | null, problems: readonly Problem[]];

/** Failures that lie in the bytes. Others lie in the machine or in the moment, and may be gone the next time. */
const LASTING: ReadonlySet<Problem['code']> = new Set(['invalid-encoding', 'invalid-input']);

/** Whether reading the same bytes again would give the same. */
export function isLasting(parts: readonly JobPart[]): boolean {
  return parts.every(({ problems }) => problems.every(({ action, code }) => action !== 'failed' || LASTING.has(code)));
}

/** `path` is that of the job, with which the paths of its parts begin. */
export function storeParts(parts: readonly JobPart[], path: string): Buffer {
  const stored = parts.map(({ extraction, problems }) => {
    const within = (full: string) => full.slice(path.length);
    const place = extraction && { ...extraction.article, path: within(extraction.article.path) };
    const lines = place && linesOf({ ...extraction, article: place }, SCHEMA_VERSION);
    return [lines, problems.map((problem) => ({ ...problem, path: within(problem.path) }))];
  });
  return Buffer.from(JSON.stringify(stored));
}

/**
 * What `storeParts` was given, under the path of this job.
 * @throws SyntaxError or TypeError for other bytes
 */
export function restoreParts(bytes: Buffer, path: string): readonly JobPart[] {
  const stored = JSON.parse(bytes.toString()) as readonly StoredPart[];
  return stored.map(([lines, problems]) => ({
    extraction: lines && restoreLines(lines, path),
    problems: problems.map((problem) => ({ ...problem, path: path + problem.path })),
  }));
}

function restoreLines([article, ...claims]: readonly [ArticleLine, ...ClaimLine[]], path: string) {
  return extractionOf({ ...article, path: path + article.path }, claims);
}
