// Runs the built tool from the root of the repository, so that the paths it shows are the same on every machine.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BIN = fileURLToPath(new URL('../bin/crashcheck.js', import.meta.url));

/** Width of every table that is written down. */
const COLUMNS = '100';

/**
 * `crashcheck scan` with the words given; its report on standard output. 0 and 1 are answers, and so is 3 (some input
 * failed); anything else is thrown with what the tool said.
 */
export function scan(words, { cwd = ROOT } = {}) {
  const env = { ...process.env, COLUMNS, NO_COLOR: '1', CRASHCHECK_NO_CACHE: '1' };
  delete env.FORCE_COLOR;
  const run = spawnSync(process.execPath, [BIN, 'scan', ...words], { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (run.error) throw run.error;
  if (![0, 1, 3].includes(run.status))
    throw new Error(`scan ${words.join(' ')}: exit code ${run.status}\n${run.stderr}`);
  return { exitCode: run.status, report: run.stdout };
}
