// The benchmark: reading, start-up, threads, growth, memory and cache, each beside something that it can be held against.
//   npm run build && npm --prefix bench/peers ci && npm run bench -- [--only WORD] [--runs N] [--large] [--check | --save] [FOLDER...]
// --only: reading, start-up, threads, growth, extract or cache; --large: grows to 100,000 articles, which takes minutes;
// --check: exit code 1 when a ratio is clearly worse than the stored one; --save: stores them (bench/ratios.json), with
// the README's table and docs/images/growth.svg. FOLDER: more articles to read. Lower is better in every row.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './run/child.mjs';
import { growthChart } from './run/growth-chart.mjs';
import { measureReading } from './run/reading.mjs';
import { cellsOf, describeMachine, findRegressions, save } from './run/table.mjs';
import { measureCache, measureExtract, measureGrowth, measureStartUp, measureThreads } from './run/whole-runs.mjs';

const { values: flags, positionals: folders } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    runs: { type: 'string', default: '5' },
    large: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
if (flags.save && flags.only !== '') throw new Error('--save stores the whole table: leave out --only');
const options = { rounds: Number(flags.runs), isLarge: flags.large, folders };
let points = [];
const MEASURES = {
  reading: () => measureReading(options),
  'start-up': () => measureStartUp(options),
  threads: () => measureThreads(options),
  growth: () => {
    const growth = measureGrowth(options);
    points = growth.points;
    return growth.rows;
  },
  extract: () => measureExtract(),
  cache: () => measureCache(options),
};

console.log(describeMachine());
show(['', 'crashcheck', 'against', 'ratio']);
const rows = [];
for (const [name, measure] of Object.entries(MEASURES)) {
  if (!name.includes(flags.only)) continue;
  for (const row of await measure()) {
    rows.push(row);
    show(cellsOf(row));
  }
}
if (flags.check) check();
if (flags.save) {
  save(rows);
  writeFileSync(join(ROOT, 'docs/images/growth.svg'), growthChart(points));
}

function show([what, ...cells]) {
  console.log([what.padEnd(64), ...cells.map((cell) => cell.padStart(10))].join(' '));
}

function check() {
  const regressions = findRegressions(rows);
  for (const line of regressions) console.log(`slower than stored: ${line}`);
  if (regressions.length > 0) process.exitCode = 1;
}
