/** Programs of their own, and what they used: milliseconds of all processors and of the clock, peak memory in MB. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const FOLDER = mkdtempSync(join(tmpdir(), 'crashcheck-bench-'));
process.on('exit', () => rmSync(FOLDER, { recursive: true, force: true }));

const HOOK = new URL('./usage-at-exit.mjs', import.meta.url).href;
const USAGE = join(FOLDER, 'usage.json');
/** Clean, and a finding at the gate: what a run on articles ends with. */
const FINE = [0, 1];

/** Runs Node with these words. What it writes goes to a file, so that nobody waits for a reader. */
export function runNode(words) {
  const out = openSync(join(FOLDER, 'out'), 'w');
  // what an earlier run has read is for the runs alone that ask for it
  const isCached = words.includes('--cache-dir');
  const env = { ...process.env, BENCH_USAGE: USAGE, CRASHCHECK_NO_CACHE: isCached ? '' : '1' };
  const { status, stderr } = spawnSync(process.execPath, ['--import', HOOK, ...words], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
    stdio: ['ignore', out, 'pipe'],
  });
  if (!FINE.includes(status)) throw new Error(`node ${words.join(' ')}: exit code ${status}\n${stderr}`);
  return JSON.parse(readFileSync(USAGE, 'utf8'));
}

/** Runs the built program. */
export const runTool = (...words) => runNode(['bin/crashcheck.js', ...words]);

/** The median of each use over some rounds; in each round every run has its turn, so that all meet the same machine. */
export function runInTurn(runs, rounds) {
  const used = runs.map(() => []);
  for (let round = 0; round < rounds; round++) for (const [at, run] of runs.entries()) used[at].push(run());
  return used.map((all) => ({
    cpu: median(all.map(({ cpu }) => cpu)),
    wall: median(all.map(({ wall }) => wall)),
    megabytes: median(all.map(({ megabytes }) => megabytes)),
  }));
}

export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
}
