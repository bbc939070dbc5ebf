// What the cache is worth: a scan without one, a first one that fills it, and one with 1 % of the articles changed.
//   npm run build && node bench/cache.mjs [ARTICLES] [FORMAT]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { accidentArticle } from './corpus/accidents.mjs';
import { newsArticle } from './corpus/news.mjs';

const BIN = fileURLToPath(new URL('../bin/crashcheck.js', import.meta.url));
const COUNT = Number(process.argv[2] ?? 2000);
const FORMAT = process.argv[3] ?? 'compact';
/** One article in so many is another one in the second scan. */
const CHANGED = 100;

/** The program, then what it took. */
const TIMED = '"$@"; code=$?; times >&2; exit $code';

const root = mkdtempSync(join(tmpdir(), 'crashcheck-bench-'));
const options = { cwd: root, encoding: 'utf8' };
try {
  measure('news, an accident now and then', 'news', newsArticle);
  measure('accidents only', 'accidents', accidentArticle);
} finally {
  rmSync(root, { recursive: true, force: true });
}

function measure(title, folder, article) {
  const cache = join(root, `${folder}.cache`);
  const scan = (name, ...words) => run(name, folder, words);
  console.log(`${title}: ${COUNT} articles`);
  for (let index = 0; index < COUNT; index++) write(folder, index, article(index));
  scan('without a cache', '--no-cache');
  scan('first, cache empty', '--cache-dir', cache);
  for (let index = 0; index < COUNT; index += CHANGED) write(folder, index, article(COUNT + index));
  const cold = scan('1 % changed, without', '--no-cache');
  const warm = scan('1 % changed, cache warm', '--cache-dir', cache);
  if (!cold.report.equals(warm.report)) throw new Error('the reports differ');
  const times = (key) => `${(cold[key] / warm[key]).toFixed(1)} times`;
  console.log(`  the same report, in ${times('seconds')} less time and ${times('busy')} less work of the processor\n`);
}

function write(folder, index, { text }) {
  const path = join(root, folder, `${String(index).padStart(6, '0')}.txt`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function run(name, folder, words) {
  const output = join(root, 'report');
  const argv = [BIN, 'scan', folder, '--quiet', '--format', `${FORMAT}=${output}`, ...words];
  const started = performance.now();
  const { status, stderr } = spawnSync('sh', ['-c', TIMED, 'sh', process.execPath, ...argv], options);
  const seconds = (performance.now() - started) / 1000;
  if (![0, 1, 3].includes(status)) throw new Error(`${argv.join(' ')}: exit code ${status}\n${stderr}`);
  const busy = busyIn(stderr);
  console.log(`  ${name.padEnd(24)} ${seconds.toFixed(2).padStart(7)} s  (processor ${busy.toFixed(2)} s)`);
  return { seconds, busy, report: readFileSync(output) };
}

/** Seconds that all threads of the program took together: the last line that the shell says, user and system. */
function busyIn(stderr) {
  const [user, system] = stderr.trim().split('\n').at(-1).split(' ').map(secondsOf);
  return user + system;
}

function secondsOf(time) {
  const [minutes, seconds] = time.replace('s', '').split('m').map(Number);
  return minutes * 60 + seconds;
}
