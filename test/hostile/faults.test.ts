/**
 * I08, I10, I11: a file system that fails or changes under the program's hands. `faults.mjs` runs the built program once
 * for each case, in a process of its own, with the fault planted in the file functions.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../src/index.js';
import { makeFolder, removeFolder } from '../node/temp-folder.js';
import { CONTROLS, derailment } from './articles.js';
import { faultsOfOutput } from './check.js';
import type { Run } from './program.js';

const DRIVER = fileURLToPath(new URL('faults.mjs', import.meta.url));
const NEWS = derailment('The crash killed 17 people.');
const BIGGER = derailment('The crash killed 17 people. The crash injured 19 people.');
const PATHS = ['in.txt', ...Object.keys(CONTROLS)];
const TO_STDOUT = ['scan', ...PATHS, '-f', 'json'];
const TO_FILE = [...TO_STDOUT, '--output', 'out/report.json'];

interface Fault {
  readonly call: string;
  /** Which call of it, from 1. */
  readonly at: number;
  readonly code?: string;
  /** A deed with its needs; a path in it starts with `$`. */
  readonly before?: readonly (string | number)[];
  readonly argv: readonly string[];
}

/** What came of one case, and what then lay in `out`, where an old report stood. */
interface Outcome extends Run {
  readonly code: number;
  /** Whether there was such a call at all. */
  readonly isStruck: boolean;
  readonly left: readonly string[];
  readonly written: string;
}

const changes: readonly (readonly [string, readonly (string | number)[], readonly string[]])[] = [
  ['is deleted', ['remove', '$in.txt'], ['failed not-found']],
  ['grows', ['write', '$in.txt', BIGGER], ['processed 17 19']],
  ['shrinks', ['truncate', '$in.txt', 0], ['skipped empty']],
  ['grows beyond the limit', ['truncate', '$in.txt', 5_000_000], ['skipped too-large', 'skipped binary']],
  ['becomes a link to a device', ['link', '$in.txt', '/dev/zero'], ['skipped unreadable', 'failed unreadable']],
];
const CALLS_OF_WRITING = [
  'open',
  'handle.writeFile',
  'handle.write',
  'handle.sync',
  'handle.close',
  'rename',
  'realpath',
];
const CALLS_OF_READING = ['open', 'handle.read', 'handle.stat', 'handle.close', 'stat', 'realpath'];
const DISK_FULL: readonly Fault[] = CALLS_OF_WRITING.flatMap((call) =>
  [1, 2, 3, 4, 5, 6, 7, 8].map((at) => ({ call, at, code: 'ENOSPC', argv: TO_FILE })),
);
const UNREADABLE: readonly Fault[] = CALLS_OF_READING.flatMap((call) =>
  ['EIO', 'EMFILE', 'EINTR', 'EAGAIN'].flatMap((code) => [1, 2, 3].map((at) => ({ call, at, code, argv: TO_STDOUT }))),
);
const CHANGED: readonly Fault[] = changes.map(([, before]) => ({ call: 'open', at: 1, before, argv: TO_STDOUT }));

let outcomes: ReadonlyMap<Fault, Outcome>;
beforeAll(async () => {
  outcomes = await runAll([...CHANGED, ...DISK_FULL, ...UNREADABLE]);
}, 120_000);

async function runAll(faults: readonly Fault[]): Promise<ReadonlyMap<Fault, Outcome>> {
  const base = await makeFolder();
  const folders: string[] = [];
  for (const _ of faults) folders.push(await makeFolder({ ...CONTROLS, 'in.txt': NEWS, 'out/report.json': 'old' }));
  const planted = faults.map(({ before, ...fault }, at) => ({
    ...fault,
    root: folders[at],
    before: before?.map((need) => (typeof need === 'string' ? need.replace('$', `${folders[at]}/`) : need)),
  }));
  const { stdout, stderr } = spawnSync(process.execPath, [DRIVER], {
    cwd: base,
    input: JSON.stringify(planted),
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  expect(stderr).toBe('');
  const results = JSON.parse(stdout) as readonly Omit<Outcome, 'left' | 'written'>[];
  const outcomes = new Map(faults.map((fault, at) => [fault, { ...results[at]!, ...leftIn(folders[at]!) }]));
  for (const folder of [base, ...folders]) await removeFolder(folder);
  return outcomes;
}

function leftIn(folder: string): Pick<Outcome, 'left' | 'written'> {
  const left = readdirSync(join(folder, 'out'));
  return {
    left,
    written: left.includes('report.json') ? readFileSync(join(folder, 'out', 'report.json'), 'utf8') : '',
  };
}

const reportOf = ({ stdout }: Run) => JSON.parse(stdout) as Report;

/** `processed` with the people killed and injured, or what became of the input. */
function fateOf({ articles, claims, problems }: Report, path: string): string {
  const article = articles.find((candidate) => candidate.path === path);
  const lost = problems.find((problem) => problem.path === path && problem.action !== 'noted');
  if (article === undefined) return `${lost?.action} ${lost?.code}`;
  const counts = claims.filter((claim) => claim.article === article.id && /^(?:death-toll|injured)$/.test(claim.fact));
  return ['processed', ...counts.map(({ canonical }) => canonical)].join(' ');
}

describe('I08: a file between listing and reading', () => {
  test.each(changes)('%s: it is read whole or named', (_name, before, fates) => {
    const outcome = outcomes.get(CHANGED.find((fault) => fault.before === before)!)!;
    expect(outcome).toMatchObject({ isStruck: true, code: 1 });
    expect(faultsOfOutput(outcome)).toEqual([]);
    expect(fates).toContain(fateOf(reportOf(outcome), 'in.txt'));
  });
});

describe('I10: a disk that is full at the Nth call', () => {
  test.each(CALLS_OF_WRITING)('%s: a named error and the old report, or the whole new one', (call) => {
    const struck = DISK_FULL.filter((fault) => fault.call === call).map((fault) => outcomes.get(fault)!);
    for (const outcome of struck.filter(({ isStruck }) => isStruck)) {
      expect(faultsOfOutput(outcome)).toEqual([]);
      expect(outcome.left).toEqual(['report.json']);
      if (outcome.written === 'old') {
        expect(outcome).toMatchObject({ code: 2, stderr: expect.stringMatching(/^crashcheck: .*ENOSPC/m) });
      } else {
        const { complete } = JSON.parse(outcome.written) as Report;
        expect(complete ? [1] : [1, 3]).toContain(outcome.code);
      }
    }
  });

  test('a full disk was met, and room enough too', () => {
    const written = DISK_FULL.map((fault) => outcomes.get(fault)!.written);
    expect(written).toContain('old');
    expect(written.some((text) => text !== 'old')).toBe(true);
  });
});

describe('I11: a file that cannot be read', () => {
  test.each(UNREADABLE)('$call $at fails with $code: named or read all the same, the others are read', (fault) => {
    const outcome = outcomes.get(fault)!;
    if (!outcome.isStruck) return;
    expect(faultsOfOutput(outcome)).toEqual([]);
    const { problems, summary } = reportOf(outcome);
    const failed = problems.filter(({ action }) => action === 'failed');
    expect(failed.length).toBeLessThan(2);
    expect(summary.inputs).toMatchObject({ found: 3, processed: 3 - failed.length });
    for (const { path } of failed) expect(outcome.stderr).toContain(`crashcheck: ${path}: `);
  });

  test('every kind of error struck, and was named where it mattered', () => {
    for (const code of ['EIO', 'EMFILE', 'EINTR', 'EAGAIN']) {
      const told = UNREADABLE.filter((fault) => fault.code === code).map((fault) => outcomes.get(fault)!.stderr);
      expect(told.join('')).toContain(code);
    }
  });
});
