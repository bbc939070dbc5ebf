/**
 * S: streams, the command line and the places for the report. Most of it needs a process of its own; what does not runs
 * here. Common to all: no stack trace, no raw control character (`faultsOfOutput`), and a control contradiction that is
 * found wherever the controls are read.
 */
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../src/index.js';
import { makeFolder, removeFolder } from '../node/temp-folder.js';
import { CONTROLS, derailed, derailment } from './articles.js';
import { faultsOfOutput } from './check.js';
import { type Run, runHere, runProcess, runShell } from './program.js';

const PATIENCE = 60_000;
const IS_POSIX = process.platform !== 'win32';
const onPosix = IS_POSIX ? test : test.skip;
const onLinux = process.platform === 'linux' ? test : test.skip;
const [CONTROL_1, CONTROL_2] = Object.keys(CONTROLS) as [string, string];
const NEWS = derailment('The crash killed 17 people \u2014 and cost \u20ac900.');

let cwd: string;
beforeAll(async () => {
  cwd = await makeFolder({ ...CONTROLS, 'news/a.txt': NEWS });
});
afterAll(() => removeFolder(cwd));

function reportOf(run: Run): Report {
  expect(faultsOfOutput(run)).toEqual([]);
  return JSON.parse(run.stdout) as Report;
}

const isControlFound = ({ findings }: Report) => findings.some(({ rule }) => rule === 'death-toll/contradiction');
const valuesOf = ({ claims, articles }: Report, path: string) => {
  const id = articles.find((article) => article.path === path)?.id;
  return claims.filter(({ article }) => article === id).map(({ fact, canonical }) => `${fact} ${canonical}`);
};

describe('S01: standard input that holds nothing', () => {
  onPosix.each([
    ['empty', '$CRASHCHECK scan - </dev/null'],
    ['closed', '$CRASHCHECK scan - <&-'],
    ['empty, no arguments', '$CRASHCHECK </dev/null'],
    ['empty, no paths', '$CRASHCHECK scan </dev/null'],
  ])(
    '%s: 2, at once, with a reason',
    async (_name, line) => {
      const run = await runShell(line, { cwd });
      expect(run).toMatchObject({ code: 2, stderr: expect.stringMatching(/./) });
      expect(run.seconds).toBeLessThan(5);
      expect(faultsOfOutput(run)).toEqual([]);
    },
    PATIENCE,
  );
});

describe('S02: standard input that never ends', () => {
  onPosix.each([
    ['text', 'yes "It rained in Olomouc." |', ''],
    ['zeros', '', '< /dev/zero'],
  ])(
    '%s: stops at the limit, names it and reads the others',
    async (_name, before, after) => {
      const line = `${before} $CRASHCHECK scan --format json - ${CONTROL_1} ${CONTROL_2} ${after}`;
      const run = await runShell(line, { cwd });
      const report = reportOf(run);
      expect(run.code).toBe(1);
      expect(run.seconds).toBeLessThan(20);
      expect(isControlFound(report)).toBe(true);
      const lost = report.problems.filter(({ action }) => action !== 'noted');
      expect(lost).toMatchObject([{ path: '(stdin)', code: expect.stringMatching(/^(?:too-large|binary)$/) }]);
      expect(run.stderr).toContain('crashcheck: (stdin): ');
    },
    PATIENCE,
  );
});

test(
  'S03: standard input that is slow, cut inside a UTF-8 character',
  async () => {
    const text = `${derailed('4 June 2024')} It killed 17 people \u2014 \u20ac9.`;
    const run = await runProcess(['scan', '-', '--format', 'json'], {
      cwd,
      slowInput: { bytes: Buffer.from(text), every: 5 },
    });
    const report = reportOf(run);
    expect(run.code).toBe(0);
    expect(valuesOf(report, '(stdin)')).toContain('death-toll 17');
  },
  PATIENCE,
);

describe('S04: a reader that goes away', () => {
  onPosix.each([
    ['a contradiction', '.', 1],
    ['none', 'news', 0],
  ])(
    '%s: the exit code is that of the verdict',
    async (_name, path, code) => {
      const run = await runShell(`($CRASHCHECK scan ${path} -f json; echo "ended $?" >&2) | head -c 1`, { cwd });
      expect(run.stdout).toBe('{');
      expect(run.stderr).toBe(`ended ${code}\n`);
    },
    PATIENCE,
  );
});

describe('S05: a large report', () => {
  test(
    'every byte arrives at a slow reader',
    async () => {
      const lines = Array.from(
        { length: 12 },
        (_, n) => `${derailed(`${n + 1} June 2024`)} It killed ${n + 20} people.`,
      );
      const files = Array.from({ length: 60 }, (_, at) => [`${at}.txt`, `source: Outlet ${at}\n\n${lines.join(' ')}`]);
      const folder = await makeFolder(Object.fromEntries(files));
      const run = await runShell('$CRASHCHECK scan . -f json | (sleep 1; cat)', { cwd: folder });
      const whole = await runHere(['scan', '.', '-f', 'json'], folder);
      await removeFolder(folder);
      expect(run.stdout.length).toBeGreaterThan(500_000);
      expect(run.stdout).toBe(whole.stdout);
    },
    PATIENCE,
  );
});

describe('S06: streams that are closed', () => {
  onPosix.each([
    ['standard output', '>&-'],
    ['standard error', '2>&-'],
    ['both', '>&- 2>&-'],
  ])(
    '%s: the report is written to its file, the exit code is right',
    async (name, closing) => {
      // no name of an article, so that no other test reads it
      const report = `closed-${name.replace(' ', '-')}.out`;
      const { code } = await runShell(
        `$CRASHCHECK scan ${CONTROL_1} ${CONTROL_2} gone.txt -f json --output ${report} ${closing}`,
        { cwd },
      );
      expect(code).toBe(1);
      expect(isControlFound(JSON.parse(readFileSync(join(cwd, report), 'utf8')))).toBe(true);
    },
    PATIENCE,
  );

  onPosix(
    'standard output closed, and nowhere else to write to: no stack trace',
    async () => {
      const run = await runShell(`$CRASHCHECK scan ${CONTROL_1} ${CONTROL_2} >&-`, { cwd });
      expect([1, 2]).toContain(run.code);
      expect(faultsOfOutput(run)).toEqual([]);
    },
    PATIENCE,
  );
});

describe('S07: a terminal', () => {
  test('JSON is JSON only, the problems are on standard error', async () => {
    const run = await runHere(['scan', '.', 'gone.txt', '-f', 'json'], cwd, { isTTY: true });
    expect(isControlFound(reportOf(run))).toBe(true);
    expect(run.stderr).toContain('crashcheck: gone.txt: ');
  });

  test.each([
    ['NO_COLOR', { NO_COLOR: '1' }],
    ['TERM=dumb', { TERM: 'dumb' }],
    ['--no-color', {}],
  ])('%s: no escape', async (name, env: Record<string, string>) => {
    const flags = name.startsWith('--') ? [name] : [];
    const run = await runHere(['scan', '.', ...flags], cwd, { isTTY: true, env });
    expect(faultsOfOutput(run)).toEqual([]);
  });

  test('colour otherwise, so that the lines above mean something', async () => {
    const run = await runHere(['scan', '.'], cwd, { isTTY: true });
    expect(faultsOfOutput(run)).not.toEqual([]);
  });
});

describe('S08: a command line that is wrong', () => {
  test.each([
    [['--fail-no', 'dispute'], '--fail-on'],
    [['--max-claim', '9'], '--max-claims'],
    [['--format'], '--format'],
    [['--format', 'jsno'], 'json'],
    [['--fail-on', 'NaN'], 'NaN'],
    [['--fail-on', 'contradicton'], 'contradiction'],
    [['--max-claims', 'NaN'], '--max-claims'],
    [['--max-claims', '0'], '--max-claims'],
    [['--max-sentence-length', '-1'], '--max-sentence-length'],
    [['--max-findings', '1e9'], '--max-findings'],
    [['--max-findings', '1.5'], '--max-findings'],
    [['--max-file-size', '10XB'], '--max-file-size'],
    [['--time-limit', 'Infinity'], '--time-limit'],
    [['--time-limit', ''], '--time-limit'],
    [['--jobs', '0'], '--jobs'],
    [['--jobs', '-1'], '--jobs'],
    [['--jobs', '1e9'], '--jobs'],
    [['--jobs', '0x2'], '--jobs'],
    [['--encoding', 'klingon'], '--encoding'],
    [['--stdin-format', 'docx', '-'], '--stdin-format'],
    [['--format', 'json', '--format', 'terminal'], '--format'],
    [['--jobs', '1', '--jobs', '2'], '--jobs'],
  ])('%j: 2, one line that says %s', async (words, named) => {
    const run = await runHere(['scan', 'news', ...words], cwd);
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/^crashcheck: .*\n$/) });
    expect(run.stderr).toContain(named);
    expect(faultsOfOutput(run)).toEqual([]);
  });
});

describe('S09: a path that does not exist beside some that do', () => {
  test.each([
    ['a contradiction', '.', 1],
    ['none', 'news', 3],
  ])('%s', async (_name, path, code) => {
    const run = await runHere(['scan', path, 'gone.txt', '-f', 'json'], cwd);
    expect(run.code).toBe(code);
    const { problems, complete } = reportOf(run);
    expect(complete).toBe(false);
    expect(problems.filter(({ action }) => action === 'failed')).toMatchObject([
      { path: 'gone.txt', code: 'not-found' },
    ]);
  });
});

onPosix('S10: one folder given twice, by a link and the long way round', async () => {
  const folder = await makeFolder({ 'x/a.txt': NEWS, 'x/b.txt': `${NEWS} ` });
  symlinkSync('x', join(folder, 'y'));
  const once = reportOf(await runHere(['scan', 'x', '-f', 'json'], folder));
  const often = reportOf(
    await runHere(['scan', 'x', 'y', './x/../x', join(folder, 'x'), 'x/a.txt', '-f', 'json'], folder),
  );
  await removeFolder(folder);
  expect(often.articles).toEqual(once.articles);
  expect(often.summary.inputs.processed).toBe(2);
});

describe('S11: a place where no report may be written', () => {
  test.each([
    ['an article', `./news/../${CONTROL_1}`],
    ['an article inside a scanned folder', 'news/a.txt'],
    ['a new article inside a scanned folder', 'news/report.json'],
    ['a folder', 'news'],
    ['a device', '/dev/null'],
    ['a missing folder', 'gone/report.out'],
  ])('%s: 2, before any work', async (_name, output) => {
    const folder = await makeFolder({ ...CONTROLS, 'news/a.txt': NEWS });
    const run = await runHere(['scan', 'news', CONTROL_1, '-f', 'json', '--output', output], folder);
    const control = readFileSync(join(folder, CONTROL_1), 'utf8');
    const names = readdirSync(join(folder, 'news'));
    await removeFolder(folder);
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/^crashcheck: --output .*\n$/) });
    expect({ control, names }).toEqual({ control: CONTROLS[CONTROL_1], names: ['a.txt'] });
  });
});

describe('S12: a report above the working folder', () => {
  test('is written there, and nothing else is touched', async () => {
    const folder = await makeFolder({ 'in/deep/a.txt': NEWS, 'foreign.tmp': 'mine', '.report.out.1.tmp': 'mine' });
    const run = await runHere(['scan', '.', '--output', '../../report.out'], join(folder, 'in', 'deep'));
    const names = readdirSync(folder).sort();
    await removeFolder(folder);
    expect(run.code).toBe(0);
    expect(names).toEqual(['.report.out.1.tmp', 'foreign.tmp', 'in', 'report.out']);
  });
});

describe('S14: an output that fails', () => {
  onLinux(
    'standard output on a full disk: an error that is named',
    async () => {
      const run = await runShell('$CRASHCHECK scan news > /dev/full', { cwd });
      expect(run).toMatchObject({
        code: 2,
        stderr: expect.stringMatching(/^crashcheck: standard output: .*ENOSPC.*\n$/),
      });
    },
    PATIENCE,
  );

  onLinux(
    'a file that may not grow: an error that is named, the old report untouched, nothing left behind',
    async () => {
      const folder = await makeFolder({ ...CONTROLS, 'out/report.json': 'old' });
      const run = await runShell(
        `ulimit -f 1; $CRASHCHECK scan ${CONTROL_1} ${CONTROL_2} -f json --output out/report.json`,
        {
          cwd: folder,
        },
      );
      const left = readdirSync(join(folder, 'out'));
      const old = readFileSync(join(folder, 'out', 'report.json'), 'utf8');
      await removeFolder(folder);
      expect(run).toMatchObject({ code: 2, stderr: expect.stringMatching(/report\.json: cannot be written/) });
      expect({ left, old }).toEqual({ left: ['report.json'], old: 'old' });
    },
    PATIENCE,
  );
});

describe('S15: very many paths', () => {
  const COUNT = 3000;
  let folder: string;
  const names = Array.from({ length: COUNT }, (_, at) => `many/${at}.txt`);
  beforeAll(async () => {
    folder = await makeFolder(CONTROLS);
    mkdirSync(join(folder, 'many'));
    for (const [at, name] of names.entries()) writeFileSync(join(folder, name), `Notice ${at}: no news.\n`);
    writeFileSync(join(folder, 'list.lst'), [...names, CONTROL_1, CONTROL_2].join('\0'));
  });
  afterAll(() => removeFolder(folder));

  test(
    'on the command line',
    async () => {
      const report = reportOf(await runHere(['scan', '-f', 'json', ...names, CONTROL_1, CONTROL_2], folder));
      expect(report.summary.inputs).toMatchObject({ found: COUNT + 2, processed: COUNT + 2 });
      expect(isControlFound(report)).toBe(true);
    },
    PATIENCE,
  );

  test(
    'in a list with NUL between them',
    async () => {
      const report = reportOf(await runHere(['scan', '-f', 'json', '--files-from', 'list.lst'], folder));
      expect(report.summary.inputs).toMatchObject({ found: COUNT + 2, processed: COUNT + 2 });
      expect(isControlFound(report)).toBe(true);
    },
    PATIENCE,
  );

  test(
    'in a list on standard input, a line each, with one that is gone',
    async () => {
      const input = `${CONTROL_1}\n${CONTROL_2}\r\n\ngone.txt\nmany/0.txt\n`;
      const run = await runProcess(['scan', '-f', 'json', '--files-from', '-'], { cwd: folder, input });
      const report = reportOf(run);
      expect(report.summary.inputs).toEqual({ found: 4, processed: 3, skipped: 0, failed: 1, notReached: 0 });
      expect(isControlFound(report)).toBe(true);
    },
    PATIENCE,
  );
});

test(
  'S16: the same bytes in every locale and zone',
  async () => {
    const places = [
      { LANG: 'C', TZ: 'UTC' },
      { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Asia/Kathmandu' },
      { LC_ALL: 'de_DE.UTF-8', TZ: 'America/St_Johns' },
      { LC_ALL: 'ar_EG.UTF-8', TZ: 'Pacific/Apia' },
    ];
    const argv = ['scan', '.', '-f', 'json'];
    const runs = await Promise.all(
      places.map((env) => runProcess(argv, { cwd, env: { PATH: process.env.PATH, ...env } })),
    );
    expect(isControlFound(reportOf(runs[0]!))).toBe(true);
    expect(new Set(runs.map(({ stdout, stderr }) => `${stdout}${stderr}`)).size).toBe(1);
  },
  PATIENCE,
);

onPosix(
  'S17: few file descriptors',
  async () => {
    const files = Array.from({ length: 300 }, (_, at) => [`${at}.txt`, `Notice ${at}: no news.\n`]);
    const folder = await makeFolder({ ...CONTROLS, ...Object.fromEntries(files) });
    const run = await runShell('ulimit -n 64; $CRASHCHECK scan . -f json', { cwd: folder });
    await removeFolder(folder);
    const { summary } = reportOf(run);
    expect(run.code).toBe(1);
    expect(summary.inputs).toMatchObject({ found: 302, processed: 302 });
  },
  PATIENCE,
);

test(
  'S18: little memory: big files fail by name or are read, the others are done',
  async () => {
    const big = `${derailed('4 June 2024')} ${'It killed 17 people near the river. '.repeat(25_000)}`;
    const folder = await makeFolder({ ...CONTROLS, 'big-1.txt': big, 'big-2.txt': `${big}.` });
    const run = await runProcess(['scan', '.', '-f', 'json'], { cwd: folder, nodeArgs: ['--max-old-space-size=128'] });
    await removeFolder(folder);
    const report = reportOf(run);
    expect(run.code).toBe(1);
    expect(isControlFound(report)).toBe(true);
    expect(report.summary.inputs.found).toBe(4);
  },
  PATIENCE,
);
