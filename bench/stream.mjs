// Whether `extract` holds a few articles at a time: pipes ever more of them through it and watches its memory.
//   npm run build && node bench/stream.mjs [--megabytes N] [--jobs N]
// Exit code 1 when the second half needs clearly more memory than the first.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { lineOf } from './run/articles.mjs';
import { ROOT } from './run/child.mjs';

const MOST_GROWTH = 1.2;
const PARTS = 10;

const { values: flags } = parseArgs({
  options: { megabytes: { type: 'string', default: '300' }, jobs: { type: 'string', default: '2' } },
});
const size = Number(flags.megabytes) * 1e6;
const words = [
  'bin/crashcheck.js',
  'extract',
  '-q',
  '--no-cache',
  '--jobs',
  flags.jobs,
  '--stdin-format',
  'ndjson',
  '-',
];
const child = spawn(process.execPath, words, { cwd: ROOT, stdio: ['pipe', 'ignore', 'inherit'] });
const ended = once(child, 'exit');
const held = [];
let written = 0;
for (let index = 0; written < size; index++) {
  const line = lineOf('news', index);
  written += line.length;
  if (!child.stdin.write(line)) await once(child.stdin, 'drain');
  if (written >= (size * (held.length + 1)) / PARTS) note();
}
child.stdin.end();
const [code] = await ended;
const [first, second] = [held.slice(0, PARTS / 2), held.slice(PARTS / 2)].map((all) => Math.max(...all));
const growth = second / first;
console.log(
  `exit code ${code}; ${first} MB at most in the first half, ${second} MB in the second: x ${growth.toFixed(2)}`,
);
process.exitCode = code === 0 && growth <= MOST_GROWTH ? 0 : 1;

/** Megabytes that the program holds right now. */
function note() {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' });
  held.push(Math.round(Number(stdout) / 1024));
  console.log(`${(written / 1e6).toFixed(0).padStart(6)} MB written, ${held.at(-1)} MB held`);
}
