/** Rows of the benchmark: shown, stored, and held against those that were stored. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fillBlock } from '../../scripts/fill-block.mjs';
import { ROOT } from './child.mjs';

const RATIOS = join(ROOT, 'bench/ratios.json');
const README = join(ROOT, 'README.md');
/** A ratio so many times the stored one is a regression and no noise. */
const CLEARLY = 1.3;

const ratioOf = ({ ours, theirs }) => ours / theirs;

/** Cells of the table: what, ours, theirs, ratio. */
export function cellsOf({ what, ours, theirs, unit, ...row }) {
  const shown = (value) => `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ${unit}`;
  return [what, shown(ours), shown(theirs), ratioOf({ ours, theirs, ...row }).toFixed(2)];
}

/** Rows clearly worse than those stored, each in one line. */
export function findRegressions(rows) {
  const { ratios } = JSON.parse(readFileSync(RATIOS, 'utf8'));
  return rows
    .filter((row) => ratios[row.id] !== undefined && ratioOf(row) > ratios[row.id] * CLEARLY)
    .map((row) => `${row.what}: ${ratioOf(row).toFixed(2)}, was ${ratios[row.id].toFixed(2)}`);
}

/** Stores the ratios, and writes them into the README. */
export function save(rows) {
  const machine = describeMachine();
  const ratios = Object.fromEntries(rows.map((row) => [row.id, Number(ratioOf(row).toFixed(3))]));
  writeFileSync(RATIOS, `${JSON.stringify({ machine, ratios }, null, 2)}\n`);
  const lines = [['what', 'crashcheck', 'against', 'ratio'], ['---', '---', '---', '---'], ...rows.map(cellsOf)];
  const table = lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const readme = readFileSync(README, 'utf8');
  writeFileSync(README, fillBlock(readme, 'bench', `${table}\n\n${machine}\n`));
}

export function describeMachine() {
  const processors = cpus();
  const versions = ['compromise', 'wink-nlp'].map((name) => `${name} ${versionOf(name)}`);
  const load = loadavg()[0].toFixed(1);
  return `Node ${process.version}, ${versions.join(', ')}; ${processors.length} × ${processors[0].model.trim()}, load ${load}.`;
}

function versionOf(name) {
  try {
    return createRequire(new URL('../peers/package.json', import.meta.url))(`${name}/package.json`).version;
  } catch {
    return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).dependencies[name] ?? 'not installed';
  }
}
