import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FORMATS } from '../../src/cli/reporters.js';
import { main } from '../../src/cli/run.js';
import type { Report } from '../../src/index.js';
import { makeFolder, removeFolder } from '../node/temp-folder.js';
import { EXPECTED_REPORTS } from '../report/expected-reports.js';
import { sampleReport } from '../report/sample-report.js';
import { fakeIo } from './fake-io.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

let cwd: string;
beforeEach(async () => {
  cwd = await makeFolder({ 'report.json': JSON.stringify(sampleReport()) });
});
afterEach(() => removeFolder(cwd));

async function run(argv: readonly string[], { from = cwd, input = '' as string | Uint8Array } = {}) {
  const { io, stdout, stderr } = fakeIo(from, input);
  const code = await main(argv, io);
  return { code, out: stdout.text, err: stderr.text };
}

const filesOf = (prefix: string) => FORMATS.flatMap((name) => ['-f', `${name}=${join(cwd, prefix + name)}`]);

test.each(EXPECTED_REPORTS.map(([name]) => name))('%s: every format, byte by byte what scan writes', async (name) => {
  const articles = `fixtures/${name}/articles`;
  const scanned = await run(['scan', articles, ...filesOf('scan.')], { from: ROOT });
  const again = await run(['format', join(cwd, 'scan.json'), ...filesOf('format.')], { from: ROOT });
  expect(again).toEqual(scanned);
  for (const format of FORMATS) {
    const [one, other] = await Promise.all(['scan.', 'format.'].map((by) => readFile(join(cwd, by + format), 'utf8')));
    expect(other).toBe(one);
  }
});

test('reads standard input, also as UTF-16, and keeps what later versions add', async () => {
  const later = `${JSON.stringify({ ...sampleReport(), schemaVersion: '1.9', more: [1] }, null, 2)}\n`;
  expect(await run(['format', '-', '-f', 'json'], { input: later })).toMatchObject({ code: 1, out: later });
  const wide = Buffer.from(`\uFEFF${later}`, 'utf16le');
  expect(await run(['format', '-', '-f', 'json'], { input: wide })).toMatchObject({ code: 1, out: later });
});

describe('the exit code', () => {
  const missed = { ...sampleReport().summary.gate, hit: false };
  const changed = (part: Partial<Report>, hit: boolean) => {
    const summary = { ...sampleReport().summary, ...(hit ? {} : { gate: missed }) };
    return JSON.stringify({ ...sampleReport(), ...part, summary });
  };
  test.each([
    ['a gate that is hit', changed({}, true), [], 1],
    ['one that is let pass', changed({}, true), ['--fail-on', 'never'], 0],
    ['an incomplete run behind it', changed({ complete: false }, true), ['--fail-on', 'never'], 3],
    ['a gate that is not hit', changed({}, false), [], 0],
    ['an incomplete run', changed({ complete: false }, false), [], 3],
    ['one that may be incomplete', changed({ complete: false }, false), ['--allow-input-errors'], 0],
    ['nothing analysed', changed({ articles: [] }, false), [], 2],
  ])('%s', async (_, input, argv, code) => {
    expect((await run(['format', '-', ...argv], { input })).code).toBe(code);
  });
});

test.each(FORMATS)('a report with parts taken out can still be told: %s', async (format) => {
  for (const part of ['articles', 'events', 'claims', 'passages', 'findings', 'agreements', 'problems']) {
    for (const [, report] of EXPECTED_REPORTS.slice(0, 2)) {
      const input = JSON.stringify({ ...report, [part]: [] });
      expect([1, 2]).toContain((await run(['format', '-', '-f', format], { input })).code);
    }
  }
});

describe('what is no report is refused, with file and reason', () => {
  const report = () => JSON.parse(JSON.stringify(sampleReport()));
  const put = (change: (made: ReturnType<typeof report>) => void) => {
    const made = report();
    change(made);
    return JSON.stringify(made);
  };
  test.each([
    ['{', 'invalid JSON'],
    ['', 'invalid JSON'],
    ['null', 'no report of crashcheck: it has no schemaVersion'],
    ['[1]', 'no report of crashcheck: it has no schemaVersion'],
    [put((r) => (r.schemaVersion = '2.0')), 'schemaVersion 2.0 is not read, only 1.x is'],
    [put((r) => (r.schemaVersion = '1.\u001b')), 'schemaVersion: Invalid string'],
    [put((r) => delete r.passages), 'passages: Invalid input: expected array'],
    [put((r) => (r.findings[0].fact = 'x\u001b[2J')), 'findings.0.fact: Invalid'],
    [put((r) => (r.events[0].id = '\u001b[2J')), 'events.0.id: Invalid string'],
    [put((r) => (r.articles[1].published = '\u001b[2J')), 'articles.1.published: Invalid'],
    [put((r) => (r.claims[2].evidence.line = '7')), 'claims.2.evidence.line: Invalid'],
    ['a\xff', 'invalid'],
  ])('%#', async (text, reason) => {
    await writeFile(join(cwd, 'bad.json'), text, 'latin1');
    const { code, out, err } = await run(['format', 'bad.json']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^crashcheck: bad\.json: .*\n$/);
    expect(err).toContain(reason);
  });

  test('a file that is not there, a folder, no file at all', async () => {
    expect(await run(['format', 'gone.json'])).toMatchObject({ code: 2, err: expect.stringContaining('(ENOENT)') });
    expect(await run(['format', '.'])).toMatchObject({ code: 2, err: expect.stringContaining('(EISDIR)') });
    expect(await run(['format'])).toMatchObject({ code: 2, err: expect.stringContaining('missing required argument') });
  });

  test('nor is the report itself written over', async () => {
    const { code, err } = await run(['format', 'report.json', '-f', 'html=report.json']);
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('report.json: this is one of') });
  });
});
