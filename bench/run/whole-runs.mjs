/** Whole runs of the program: from the shell, on threads, on ever more articles, and with a cache. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf } from './articles.mjs';
import { FOLDER, ROOT, runInTurn, runNode, runTool } from './child.mjs';

/** How long it takes from the shell: processor time. */
export function measureStartUp({ rounds }) {
  const five = fileOf('accidents', 5);
  const [nothing, version, help, scan, compromise] = runInTurn(
    [
      () => runNode(['-e', '0']),
      () => runTool('--version'),
      () => runTool('--help'),
      () => runTool('scan', '-q', five),
      () => runNode(['-e', "import('compromise')"]),
    ],
    rounds,
  );
  return [
    row('--version: against node -e 0', version.cpu, nothing.cpu, 'ms'),
    row('--help: against node -e 0', help.cpu, nothing.cpu, 'ms'),
    row("scan of five articles: against import('compromise')", scan.cpu, compromise.cpu, 'ms'),
  ];
}

/** Two threads beside one: time by the clock, so that the machine should have nothing else to do. */
export function measureThreads({ rounds }) {
  const file = fileOf('accidents', 2000);
  const scan = (jobs) => () => runTool('scan', '-q', '--jobs', jobs, file);
  const [two, one] = runInTurn([scan('2'), scan('1')], rounds);
  return [row('2,000 articles on two threads: against one', two.wall, one.wall, 'ms')];
}

/** Time and memory of ever more articles; each size runs once, in processor time. */
export function measureGrowth({ isLarge }) {
  const sizes = [1000, 3000, 10_000, ...(isLarge ? [100_000] : [])];
  const points = sizes.map((count) => {
    const [accidents, news] = ['accidents', 'news'].map((kind) => runTool('scan', '-q', fileOf(kind, count)));
    return { count, accidents, news };
  });
  const [first] = points;
  const rows = points.slice(1).flatMap(({ count, accidents, news }) => {
    const many = `${count.toLocaleString('en')} articles`;
    return [
      row(`an article of ${many}: against 1,000`, accidents.cpu / count, first.accidents.cpu / 1000, 'ms'),
      row(`memory of scan, ${many} of mixed news: against 1,000`, news.megabytes, first.news.megabytes, 'MB'),
      row(`memory of scan, ${many} on accidents: against 1,000`, accidents.megabytes, first.accidents.megabytes, 'MB'),
    ];
  });
  return {
    rows,
    points: points.map(({ count, accidents, news }) => ({
      count,
      accidents: accidents.cpu / count,
      news: news.cpu / count,
    })),
  };
}

/** What `extract` holds of a file ten times as long. */
export function measureExtract() {
  const extract = (count) => runTool('extract', '-q', '--jobs', '1', fileOf('news', count));
  return [
    row('memory of extract, 10,000 articles: against 1,000', extract(10_000).megabytes, extract(1000).megabytes, 'MB'),
  ];
}

/** A second run beside the first, where the program keeps what it read. */
export function measureCache({ rounds }) {
  const { stdout } = spawnSync(process.execPath, ['bin/crashcheck.js', 'scan', '--help'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (!stdout.includes('--cache-dir')) return [];
  const file = fileOf('accidents', 1000);
  let folder = '';
  const scan = () => runTool('scan', '-q', '--cache-dir', folder, file);
  const cold = () => {
    folder = mkdtempSync(join(FOLDER, 'cache-'));
    return scan();
  };
  const [first, second] = runInTurn([cold, scan], rounds);
  return [row('1,000 articles, cache filled: against an empty one', second.cpu, first.cpu, 'ms')];
}

const row = (what, ours, theirs, unit) => ({ id: what, what, ours, theirs, unit });
