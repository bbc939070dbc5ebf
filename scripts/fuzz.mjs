// Damages files that look real, runs the whole built program on them and checks what must hold of every run.
//   npm run build && npm run fuzz -- [--time SECONDS] [--seed N|random] [--max-executions N] [--keep FOLDER] [--only INDEX]
import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** A child that says nothing for so long hangs. */
const SILENCE = 15_000;
const STARTING = 30_000;
const TOLD_EVERY = 10_000;
const USUAL_SEED = 20_240;
/** So many failures say enough. */
const MOST_FAILURES = 50;

const { values: flags } = parseArgs({
  options: {
    time: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(USUAL_SEED) },
    'max-executions': { type: 'string', default: 'Infinity' },
    keep: { type: 'string', default: join(tmpdir(), 'crashcheck-fuzz') },
    only: { type: 'string' },
    child: { type: 'string' },
  },
});

if (flags.child !== undefined) {
  const { runCases } = await import('./fuzz/child.mjs');
  await runCases(JSON.parse(flags.child));
} else {
  process.exitCode = await fuzz();
}

async function fuzz() {
  const seed = flags.seed === 'random' ? Math.floor(Math.random() * 2 ** 31) : Number(flags.seed);
  const most = flags.only === undefined ? Number(flags['max-executions']) : 1;
  const first = Number(flags.only ?? 0);
  const started = performance.now();
  const state = {
    seed,
    next: first,
    last: first + most,
    until: started + Number(flags.time) * 1000,
    executions: 0,
    failures: 0,
  };
  console.log(`seed ${seed}, ${most === 1 ? `case ${first}` : `for ${flags.time} s`}`);
  const isOpen = () => state.next < state.last && performance.now() < state.until && state.failures < MOST_FAILURES;
  const folder = mkdtempSync(join(quickFolder(), 'crashcheck-fuzz-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
  do await watchChild(state, started, folder);
  while (isOpen());
  const seconds = (performance.now() - started) / 1000;
  console.log(`${(state.executions / seconds).toFixed(0)} executions per second`);
  console.log(`${state.executions} executions, ${state.failures} failures, seed ${seed}`);
  return state.failures === 0 ? 0 : 1;
}

/** Memory where there is such a place: most of a short run is files. */
function quickFolder() {
  return statSync('/dev/shm', { throwIfNoEntry: false })?.isDirectory() ? '/dev/shm' : tmpdir();
}

/** One child, until it has done its cases, the time is over, or it hangs or dies; `state.next` is where to go on. */
function watchChild(state, started, folder) {
  const most = Math.min(state.last - state.next, 1_000_000_000);
  const task = { seed: state.seed, first: state.next, most, folder };
  const child = fork(fileURLToPath(import.meta.url), ['--child', JSON.stringify(task)], { serialization: 'advanced' });
  let current = null;
  let toldAt = performance.now();
  let isHung = false;
  const hang = () => {
    isHung = true;
    child.kill('SIGKILL');
  };
  let alarm = setTimeout(hang, STARTING);
  // a child that is gone by then needs no word
  const tellToStop = () => child.connected && child.send('stop', () => {});
  child.on('error', () => {});
  const stop = setTimeout(tellToStop, Math.max(0, state.until - performance.now()));
  child.on('message', ({ index, fault, files }) => {
    clearTimeout(alarm);
    alarm = setTimeout(hang, SILENCE);
    if (fault !== undefined) fail(state, index, fault, files);
    else if (index !== current) {
      current = index;
      state.executions++;
      state.next = index + 1;
    }
    if (state.failures >= MOST_FAILURES) tellToStop();
    if (performance.now() - toldAt > TOLD_EVERY) {
      toldAt = performance.now();
      const seconds = (toldAt - started) / 1000;
      console.log(`  ${seconds.toFixed(0)} s: ${state.executions} executions, ${state.failures} failures`);
    }
  });
  return new Promise((resolve) => {
    child.on('exit', async (code, signal) => {
      clearTimeout(alarm);
      clearTimeout(stop);
      if (current === null) throw new Error('the child never ran a case: is the program built?');
      if (isHung) await failAsMade(state, current, `hangs: silent for ${SILENCE / 1000} s`);
      else if (code !== 0) await failAsMade(state, current, `the process ended with ${signal ?? code}`);
      resolve();
    });
  });
}

/** A case that took its process with it: made again here, since it depends on seed and number only. */
async function failAsMade(state, index, fault) {
  const { caseOf } = await import('./fuzz/cases.mjs');
  const { readSeeds } = await import('./fuzz/seeds.mjs');
  const { FORMATS } = await import(new URL('../dist/cli/reporters.js', import.meta.url).href);
  fail(state, index, fault, caseOf(state.seed, index, readSeeds(), FORMATS).files);
}

/** Keeps the files and says how to make them again. */
function fail(state, index, fault, files) {
  state.failures++;
  const folder = join(flags.keep, `seed-${state.seed}-case-${index}`);
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, 'fault.log'), `${fault}\nnpm run fuzz -- --seed ${state.seed} --only ${index}\n`);
  console.log(`case ${index}: ${fault}\n  kept in ${folder}`);
}
