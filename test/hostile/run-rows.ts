/**
 * The catalogue of hostile input as tests of the real program. Each row is data (`row.ts`): what lies in the folder and
 * what must come of it. For each row there is a fresh folder with two control articles that contradict each other, the
 * built program runs in it, once for JSON with the usual gate and once for the table without a gate (large rows
 * once only, or all at once), and `check.ts`
 * looks for whatever the common rules forbid: an input that nobody counted, a raw control character, a lost control
 * contradiction, a stack trace. `check.test.ts` plants a fault against each of those rules.
 *
 * Files, encodings, texts, numbers, markup, bombs and attacks on the output run in this process; what needs signals,
 * pipes or limits is in `streams.test.ts` and `interrupts.test.ts`. Needs `npm run build`, which `npm test` does first.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Report } from '../../src/index.js';
import { makeFolder, removeFolder } from '../node/temp-folder.js';
import { CONTROLS } from './articles.js';
import { findFaults, findOwnFaults, findSharedFaults, parseReport, reportOn } from './check.js';
import { runHere } from './program.js';
import type { Files, Row } from './row.js';
import { namesIn, watchNetwork, watchPrototypes } from './watch.js';

/** Beyond every limit of a row, so that a row that takes too long is told as such. */
const PATIENCE = 120_000;

/** One test for each row. */
export function testRows(rows: readonly Row[]): void {
  const shared = rows.filter(({ isShared }) => isShared);
  if (shared.length > 0) testTogether(shared);
  for (const row of rows.filter(({ isShared }) => !isShared)) {
    if (row.skip) test.skip(`${nameOf(row)} (${row.skip})`, () => {});
    else test(nameOf(row), () => testRow(row), PATIENCE);
  }
}

const nameOf = (row: Row) => `${row.id}: ${row.case}`;

async function testRow(row: Row): Promise<void> {
  await inFolder({ ...row.files, ...CONTROLS }, async (folder) => {
    row.make?.(folder);
    const argv = row.argv ?? ['.'];
    await leavingAlone(join(folder, '..'), async () => {
      const json = await runHere(['scan', '--format', 'json', ...argv], folder);
      const terminal = row.isLarge ? null : await runHere(['scan', '--fail-on', 'never', ...argv], folder);
      expect(findFaults({ json, terminal }, row.expect, folder)).toEqual([]);
    });
  });
}

/** One run for many rows, the first in folder 0 and so on; then a test for each. */
function testTogether(rows: readonly Row[]): void {
  const files = rows.flatMap((row, at) =>
    Object.entries(row.files ?? {}).map(([name, text]) => [`${at}/${name}`, text]),
  );
  const never = rows.flatMap(({ expect: { never: words = [] } }) => words);
  let report: Report | null = null;
  test(
    'large rows together',
    () =>
      inFolder({ ...Object.fromEntries(files), ...CONTROLS }, async (folder) => {
        await leavingAlone(join(folder, '..'), async () => {
          const run = await runHere(['scan', '--format', 'json', '.'], folder);
          report = parseReport(run.stdout);
          expect(findSharedFaults(run, { never, withinSeconds: 60 }, folder)).toEqual([]);
        });
      }),
    PATIENCE,
  );
  for (const [at, row] of rows.entries()) {
    test(nameOf(row), () => expect(findOwnFaults(reportOn(report!, String(at)), row.expect)).toEqual([]));
  }
}

/** Runs a test in a fresh folder that holds the files; its parent is the test's own too. */
async function inFolder(files: Files, use: (folder: string) => Promise<void>): Promise<void> {
  const base = await makeFolder();
  try {
    const folder = join(base, 'articles');
    write(folder, files);
    await use(folder);
  } finally {
    await removeFolder(base);
  }
}

/** Files, the network and everybody's prototypes are as they were. */
async function leavingAlone(base: string, work: () => Promise<void>): Promise<void> {
  const before = namesIn(base);
  const prototypes = watchPrototypes();
  const network = watchNetwork();
  try {
    await work();
  } finally {
    network.stop();
  }
  expect(network.calls()).toBe(0);
  expect(namesIn(base)).toEqual(before);
  expect(prototypes.added()).toEqual([]);
}

function write(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
