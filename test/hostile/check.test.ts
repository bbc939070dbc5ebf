/** Plants a fault against each rule that the rows are held to, and sees it found: a check that cannot fail is none. */
import { readFileSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { join } from 'node:path';
import type { Report } from '../../src/index.js';
import { makeFolder, removeFolder } from '../node/temp-folder.js';
import { CONTROLS, pair } from './articles.js';
import { findFaults, findOwnFaults, findSharedFaults, type Runs, reportOn } from './check.js';
import { faultsOfFormat } from './formats.js';
import { CANARY, type Run, runHere } from './program.js';
import type { Expectation } from './row.js';
import { namesIn, watchNetwork, watchPrototypes } from './watch.js';

const EXPECTED: Expectation = {
  inputs: { 'a.txt': 'processed', 'b.txt': 'processed', 'c.txt': 'failed invalid-encoding', 'd.txt': 'skipped empty' },
  messages: { 'c.txt': /UTF-8/ },
  values: ['a.txt: death-toll 38'],
  notValues: ['a.txt: death-toll 41'],
  contradiction: 'reported',
  noFinding: ['crash-site/contradiction'],
  never: ['Ostrava', /Zl[ií]n/],
  withinSeconds: 30,
};

let folder: string;
let sound: Runs;
beforeAll(async () => {
  const articles = pair('\u{1f686} 38 people were killed.', '41 people were killed.');
  folder = await makeFolder({ ...CONTROLS, ...articles, 'c.txt': Uint8Array.of(0x61, 0xff, 0x61), 'd.txt': '' });
  sound = {
    json: await runHere(['scan', '.', '--format', 'json'], folder),
    terminal: await runHere(['scan', '.', '--fail-on', 'never'], folder),
  };
});
afterAll(() => removeFolder(folder));

test('a sound pair of runs has no faults', () => {
  expect(findFaults(sound, EXPECTED, folder)).toEqual([]);
});

type Meddle = (runs: Runs) => Runs;

const inJson =
  (change: Partial<Run>): Meddle =>
  (runs) => ({ ...runs, json: { ...runs.json, ...change } });
const inTable =
  (change: Partial<Run>): Meddle =>
  (runs) => ({ ...runs, terminal: { ...runs.terminal!, ...change } });
/** Words more on standard error. */
const saying =
  (words: string): Meddle =>
  (runs) => ({ ...runs, json: { ...runs.json, stderr: runs.json.stderr + words } });
/** The report as it would be if something were wrong with it. */
const withReport =
  (spoil: (report: Mutable) => void): Meddle =>
  (runs) => {
    const report = JSON.parse(runs.json.stdout) as Mutable;
    spoil(report);
    return { ...runs, json: { ...runs.json, stdout: `${JSON.stringify(report, null, 2)}\n` } };
  };

type Writable<T> = T extends string ? T : T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;
type Mutable = Writable<Report>;

const claimOf = (report: Mutable, article: string) =>
  report.claims.find((claim) => claim.article === report.articles.find(({ path }) => path === article)!.id)!;
const dropFindings = (report: Mutable, path: string) => {
  const { id } = report.articles.find((article) => article.path === path)!;
  report.findings = report.findings.filter(({ positions }) => !positions.some(({ articles }) => articles.includes(id)));
};

/** Evidence from the second half of the train on, true to the text otherwise. */
const cutPair = (report: Mutable) => {
  const claim = claimOf(report, 'a.txt');
  const text = readFileSync(join(folder, 'a.txt'), 'utf8');
  const start = text.indexOf('\u{1f686}') + 1;
  Object.assign(claim.evidence, { start, end: start + 3, text: text.slice(start, start + 3) });
};

describe('common rules', () => {
  test.each<[string, Meddle, RegExp]>([
    ['a signal ended it', inJson({ code: null }), /json: ended with null/],
    ['a fault of the program', inTable({ code: 70 }), /terminal: ended with 70/],
    ['too slow', inTable({ seconds: 31 }), /took 31\.0 s/],
    ['an empty report', inTable({ stdout: '' }), /does not end with a line feed/],
    ['no JSON', inJson({ stdout: 'Error\n' }), /not one JSON value/],
    ['two JSON values', inJson({ stdout: '{}\n{}\n' }), /not one JSON value/],
    ['a stack trace', saying('TypeError: x\n    at read (file:///x/y.js:1:2)\n'), /holds a stack trace/],
    ['a raw escape', inTable({ stdout: 'killed 38 people \u001b[2J\n' }), /standard output holds a raw/],
    ['a raw override', saying('crashcheck: \u202e\n'), /standard error holds a raw/],
    ['a raw C1 control', saying('\u009b2J\n'), /holds a raw/],
    ['a raw tag character', saying('\u{e0031}\n'), /holds a raw/],
    ['a carriage return', saying('a\rb\n'), /holds a raw/],
    ['a replacement character', saying('\ufffd\n'), /holds U\+FFFD/],
    ['a workflow command', saying('::error::x\n'), /holds a workflow command/],
    ['a workflow command behind blanks', inTable({ stdout: ' \t::error::x\n' }), /holds a workflow command/],
    ['a workflow command of the other kind', saying('crashcheck: ##[error]x\n'), /holds a workflow command/],
    ['the environment', saying(`${CANARY}\n`), /a value of the environment/],
    ['the gate hit and 0', inJson({ code: 0 }), /exit code 0 instead of 1/],
    ['an input failed and 0', inTable({ code: 0 }), /exit code 0 without a gate, not 3/],
    ['counts that do not add up', withReport(({ summary }) => summary.inputs.found++), /counts: /],
    ['an article that is not counted', withReport(({ summary }) => summary.inputs.processed--), /processed 3, art/],
    ['a skipped input that is not told', withReport(({ summary }) => summary.inputs.skipped++), /skipped 2, told 1/],
    ['a failed input that is not told', withReport(({ summary }) => summary.inputs.failed--), /failed 0, told 1/],
    ['complete in spite of a failure', withReport((report) => (report.complete = true)), /complete: true/],
    ['a problem without words', withReport(({ problems }) => (problems[0]!.message = '')), /problem without words/],
    ['a silent failure', inJson({ stderr: '' }), /lacks its line "crashcheck: c\.txt: "/],
    ['a silent skip', inJson({ stderr: 'crashcheck: c.txt: x\n' }), /lacks its line "crashcheck: d\.txt: "/],
    ['a control that was not read', withReport(({ articles }) => articles.pop()), /controls read: 1/],
    ['a lost control', withReport((report) => dropFindings(report, 'control-1.txt')), /control contradiction is not/],
    ['a table without the controls', inTable({ stdout: 'No disagreement.\n' }), /table does not show/],
    ['evidence beside the mark', withReport((report) => claimOf(report, 'a.txt').evidence.start++), /is no slice/],
    ['evidence that cuts a pair', withReport(cutPair), /cuts a surrogate pair/],
    ['a wrong line', withReport((report) => claimOf(report, 'a.txt').evidence.line++), /a\d: \d+:\d+/],
  ])('%s', (_name, meddle, complaint) => {
    expect(findFaults(meddle(sound), EXPECTED, folder).join('\n')).toMatch(complaint);
  });
});

describe('what a row asks', () => {
  test.each<[string, Partial<Expectation>, RegExp]>([
    ['an input never met', { inputs: { ...EXPECTED.inputs, 'e.txt': 'processed' } }, /e\.txt: never met/],
    ['another fate', { inputs: { ...EXPECTED.inputs, 'd.txt': 'failed empty' } }, /d\.txt: skipped empty instead/],
    ['an input too many', { inputs: { 'a.txt': 'processed' } }, /b\.txt: processed, of which the row knows nothing/],
    ['another reason', { messages: { 'c.txt': /UTF-16/ } }, /no problem of c\.txt says/],
    ['a note', { noted: { 'a.txt': 'suspicious' } }, /no note "suspicious" for a\.txt/],
    ['no claims', { claims: 'none' }, /claims: .*a\.txt: death-toll 38/],
    ['more claims', { claims: { atLeast: 100 } }, /only \d+ claims/],
    ['a value', { values: ['a.txt: death-toll 39'] }, /no claim "a\.txt: death-toll 39"/],
    ['not a value', { notValues: ['b.txt: death-toll 41'] }, /claim "b\.txt: death-toll 41"/],
    ['no contradiction', { contradiction: 'none' }, /reported: death-toll\/contradiction/],
    ['no contradiction or a flag', { contradiction: 'none or flagged' }, /reported: death-toll/],
    ['not this finding', { noFinding: ['death-toll/contradiction'] }, /reported: death-toll\/contradiction/],
    ['not these words', { never: ['Moravian Post'] }, /holds Moravian Post/],
    ['not this pattern', { never: [/Moravian\s+Post/] }, /holds \/Moravian/],
    ['more haste', { withinSeconds: 0 }, /more than 0 s/],
  ])('%s', (_name, asked, complaint) => {
    expect(findFaults(sound, { ...EXPECTED, ...asked }, folder).join('\n')).toMatch(complaint);
  });

  test('a contradiction that is not there', () => {
    const blind = withReport((report) => dropFindings(report, 'a.txt'))(sound);
    expect(findFaults(blind, EXPECTED, folder)).toContain('no contradiction between the articles of the row');
  });

  test('a flag is as good where the row says so', () => {
    const flagged = withReport(({ problems }) => {
      problems.push({ path: 'a.txt', code: 'suspicious' as never, message: 'x', action: 'noted' });
    })(sound);
    expect(findFaults(flagged, { ...EXPECTED, contradiction: 'none or flagged' }, folder)).toEqual([]);
  });
});

describe('many rows in one run', () => {
  const asked = { never: ['Ostrava'], withinSeconds: 30 };

  test('a sound run has no faults, and a spoilt one has', () => {
    expect(findSharedFaults(sound.json, asked, folder)).toEqual([]);
    const blind = withReport((report) => dropFindings(report, 'control-1.txt'))(sound).json;
    expect(findSharedFaults(blind, asked, folder)).toContain('the control contradiction is not reported');
    expect(findSharedFaults({ ...sound.json, stderr: '' }, asked, folder)).toHaveLength(2);
    expect(findSharedFaults(sound.json, { ...asked, never: ['Moravian Post'] }, folder)).toHaveLength(1);
  });

  test('a row sees its own folder only', () => {
    const report = JSON.parse(sound.json.stdout) as Mutable;
    for (const place of [...report.articles, ...report.problems])
      place.path = `${place.path < 'b' ? 1 : 10}/${place.path}`;
    expect(findOwnFaults(reportOn(report, '1'), { inputs: { 'a.txt': 'processed' }, claims: { atLeast: 1 } })).toEqual(
      [],
    );
    expect(findOwnFaults(reportOn(report, '10'), { inputs: {} })).toContain(
      'b.txt: processed, of which the row knows nothing',
    );
    expect(findOwnFaults(reportOn(report, '2'), { inputs: { 'a.txt': 'processed' } })).toHaveLength(1);
  });
});

describe('formats that other programs read', () => {
  test.each([
    ['csv', 'a,b\r\n=1+1,x\r\n', /formula =1\+1/],
    ['csv', 'a,b\r\n"  @SUM(A1)",x\r\n', /formula/],
    ['csv', 'a,b\r\nonly one\r\n', /rows of 2,1 cells/],
    ['github', '::error::fine\n::set-output name=x::y\n', /github: ::set-output/],
    ['github', '::error::fine\nprose\n', /github: prose/],
    ['github', '::error::##[group]x\n', /github: ::error/],
    ['sarif', '{"version":"2.1.0","message":{"text":"a [link](0)"}}', /live text a \[link\]/],
    ['sarif', '{"version":"2.1.0","message":{"text":"a {0}"}}', /live text a \{0\}/],
    ['sarif', '{"version":"2.1.0","uri":"a b.txt"}', /uri a b\.txt/],
    ['sarif', '{"version":"1.0"}', /version 1\.0/],
    ['junit', '<?xml version="1.0"?><testsuites><script></testsuites>', /junit: <script>/],
    ['junit', '<testsuites name="a & b"></testsuites>', /bare ampersand/],
    ['junit', '<testsuites name="\ufffe"></testsuites>', /XML forbids/],
    ['markdown', 'a ![x](http://127.0.0.1:9/x.png)', /markdown: /],
    ['markdown', '`code` <img src=x>', /markdown: <img/],
    ['ndjson', '{}\n{"cut\n', /ndjson: \{"cut/],
    ['html', '<p><script>alert(1)</script>', /live markup/],
    ['compact', 'a \u202e b\n', /compact: raw/],
    ['compact', 'a\n::error::x\n', /a workflow command/],
  ])('%s: %j', (format, text, complaint) => {
    expect(faultsOfFormat(format, text).join('\n')).toMatch(complaint);
  });

  test.each([
    ['csv', 'a,b\r\n"x, ""y""",\'=1+1\r\n'],
    ['github', '::error file=a.txt,line=1::38 %0A41\n'],
    ['sarif', '{"version":"2.1.0","message":{"text":"a \\\\[link](0) {{0}}"},"uri":"a%20b.txt"}'],
    ['junit', '<?xml version="1.0"?><testsuites name="a &amp; &lt;b&gt;"><testsuite></testsuite></testsuites>'],
    ['markdown', 'prose `![x](http://127.0.0.1:9/x.png)` [there](#below)'],
    ['ndjson', '{}\n[]\n'],
  ])('%s: nothing is wrong with %j', (format, text) => expect(faultsOfFormat(format, text)).toEqual([]));
});

describe('what a run must leave alone', () => {
  test('a new file is seen', async () => {
    const before = namesIn(folder);
    writeFileSync(join(folder, 'x'), '');
    expect(namesIn(folder).filter((name) => !before.includes(name))).toEqual([`${folder}/x`]);
  });

  test('a connection is counted and not made', () => {
    const network = watchNetwork();
    net.connect(9, '127.0.0.1');
    expect(network.calls()).toBe(1);
    network.stop();
  });

  test('a polluted prototype is seen', () => {
    const prototypes = watchPrototypes();
    Object.defineProperty(Object.prototype, 'polluted', { value: true, configurable: true });
    expect(prototypes.added()).toEqual(['polluted']);
    Reflect.deleteProperty(Object.prototype, 'polluted');
  });
});
