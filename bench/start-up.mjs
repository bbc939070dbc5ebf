// How long a run takes from the shell: crashcheck on a folder, beside loading compromise and beside Node alone.
//   npm run build && node bench/start-up.mjs [PATH...]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RUNS = 5;

const paths = process.argv.slice(2);
const scanned = paths.length > 0 ? paths : ['fixtures/galeras-atr-2024/articles'];
const rows = [
  [`crashcheck scan ${scanned.join(' ')}`, ['bin/crashcheck.js', 'scan', ...scanned], [0, 1, 3]],
  ['crashcheck --version', ['bin/crashcheck.js', '--version'], [0]],
  [`node -e "import('compromise')"`, ['-e', "import('compromise')"], [0]],
  ['node -e 0', ['-e', '0'], [0]],
];

for (const [name, words, codes] of rows) {
  const times = Array.from({ length: RUNS }, () => milliseconds(words, codes)).sort((a, b) => a - b);
  console.log(`${times[RUNS >> 1].toFixed(0).padStart(6)} ms  ${name}`);
}

function milliseconds(words, codes) {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' });
  const taken = performance.now() - started;
  if (!codes.includes(status)) throw new Error(`node ${words.join(' ')}: exit code ${status}\n${stderr}`);
  return taken;
}
