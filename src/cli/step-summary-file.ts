/** The page that GitHub shows for a step of a job: whatever the step appends to a file that the job names. */
import { appendFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Report } from '../index.js';
import { codeOf } from '../node/input-problem.js';
import { visibleName } from '../report/visible.js';
import type { Io } from './io.js';
import { writeAll } from './streams.js';

/** Fewer bytes hold no report. */
const LEAST_ROOM = 1_000;

/**
 * Appends the report to `file`, within the room that its step has left. Never throws: a page that cannot be written is
 * told, and is no reason for a run to fail.
 */
export async function appendStepSummary(report: Report, file: string, io: Io): Promise<void> {
  try {
    const { LARGEST_STEP_SUMMARY, renderStepSummary } = await io.loadEngine();
    const path = resolve(io.cwd, file);
    const size = await sizeOf(path);
    const lead = size === 0 ? '' : '\n';
    const room = LARGEST_STEP_SUMMARY - size - lead.length;
    if (room < LEAST_ROOM) return await tell(file, 'has no room left', io);
    await appendFile(path, `${lead}${renderStepSummary(report, { maxBytes: room })}`);
  } catch (error) {
    await tell(file, `cannot be written (${codeOf(error)})`, io);
  }
}

/** Bytes; 0 for a file that is not there yet. Anything but a plain file would never be read by GitHub. */
async function sizeOf(path: string): Promise<number> {
  const there = await stat(path).catch(() => null);
  if (there !== null && !there.isFile()) throw Object.assign(new Error('no file'), { code: 'EINVAL' });
  return there?.size ?? 0;
}

const tell = async (file: string, words: string, { stderr }: Io) =>
  await writeAll(stderr, `crashcheck: GITHUB_STEP_SUMMARY ${visibleName(file)}: ${words}\n`).catch(() => {});
