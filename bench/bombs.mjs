// How the time of a whole run grows with texts made to be slow: linear, or a fault.
//   npm run build && node bench/bombs.mjs [--only WORD] [--runs N] [--beside TIMES] [SIZE...]
// SIZE: KB, each twice the one before. Exit code 1 when a text is slow: when one of twice the size takes more than 2.5
// times as long, or the largest more than 3 times (--beside) as long as ordinary prose.
import { parseArgs } from 'node:util';
import { BOMBS, prose } from './bombs/shapes.mjs';

const MOST_GROWTH = 2.5;
/** Times below this many milliseconds are noise: no growth is read from them. */
const LEAST_TIME = 20;
/** A text that takes longer than this many milliseconds is not tried in larger sizes. */
const HOPELESS = 15_000;

const { values: flags, positionals } = parseArgs({
  options: {
    only: { type: 'string' },
    runs: { type: 'string', default: '3' },
    beside: { type: 'string', default: '3' },
  },
  allowPositionals: true,
});
const sizes = (positionals.length > 0 ? positionals : ['16', '32', '64', '128', '256']).map(
  (size) => Number(size) * 1024,
);
const { crosscheck, FACTS } = await import(new URL('../dist/index.js', import.meta.url).href);

const asked = Object.entries(BOMBS).filter(([name]) => flags.only === undefined || name.includes(flags.only));
const widest = Math.max(5, ...asked.map(([name]) => name.length));
const cell = (text) => text.padStart(8);
const line = (name, cells) => console.log([name.padEnd(widest), ...cells.map(cell)].join(' '));

line('', [...sizes.map((size) => `${size / 1024} KB`), 'growth', 'x prose']);
time(prose(sizes.at(-1)));
const plain = sizes.map((size) => time(prose(size)));
line('prose', [...plain.map(shown), shownRatio(growthOf(plain))]);
let faults = 0;
for (const [name, make] of asked) {
  const times = [];
  for (const size of sizes) if (!(times.at(-1) > HOPELESS)) times.push(time(make(size)));
  const beside = times.at(-1) / plain[times.length - 1];
  const growth = growthOf(times);
  const isFault = growth > MOST_GROWTH || beside > Number(flags.beside) || times.length < sizes.length;
  if (isFault) faults++;
  const blanks = sizes.slice(times.length).map(() => '-');
  line(name, [...times.map(shown), ...blanks, shownRatio(growth), shownRatio(beside), isFault ? '<<' : '']);
}
console.log(`${asked.length} texts, ${faults} of them slow`);
process.exitCode = faults === 0 ? 0 : 1;

/** Milliseconds of processor time, the least of some runs: what else the machine does counts little. */
function time(text) {
  const source = { path: 'bomb.txt', sha256: '', text };
  const times = Array.from({ length: Number(flags.runs) }, () => {
    const started = process.cpuUsage();
    crosscheck([source], { facts: FACTS });
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** The worst ratio of the times of a size and of the one before it. */
function growthOf(times) {
  const ratios = times.slice(1).map((later, i) => (later < LEAST_TIME ? 0 : later / times[i]));
  return Math.max(0, ...ratios);
}

function shown(milliseconds) {
  return milliseconds < 10 ? milliseconds.toFixed(1) : milliseconds.toFixed(0);
}

function shownRatio(ratio) {
  return ratio.toFixed(2);
}
