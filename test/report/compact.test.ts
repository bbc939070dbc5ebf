import { renderCompact } from '../../src/report/compact.js';
import { ATTACKS, hostileReport, rewordedFinding } from './hostile-report.js';
import { claim, sampleReport } from './sample-report.js';

test('a line for each value, the outlier first, gravest first', () => {
  expect(renderCompact(sampleReport())).toBe(`\
news/0003.txt:2:20: error flight-number/contradiction: Reuters and CNN give the flight as J2-8243, 0003.txt as 8432. [f1]
news/reuters.txt:9:1: note flight-number/contradiction: also here: J2-8243, Reuters, CNN: “Flight J2-8243” [f1]
news/0003.txt:8:2: warning cause/dispute: Four sources say the plane was shot down; the Kremlin denies it. [f2]
news/reuters.txt:7:8: note cause/dispute: also here: shot down, Reuters, CNN: “Russian air defences downed an Azerbaijan Airlines plane” [f2]
`);
});

test('nothing to say is nothing', () => {
  expect(renderCompact({ ...sampleReport(), findings: [], problems: [] })).toBe('');
});

test('quoted words and inputs that failed have their places', () => {
  const problems = [
    { path: 'wire.ndjson#7', code: 'invalid-input', message: 'line 7: no object', action: 'failed' },
    { path: 'a.png', code: 'binary', message: 'binary content', action: 'skipped' },
  ] as const;
  expect(renderCompact({ ...sampleReport(), findings: [rewordedFinding()], problems })).toBe(`\
news/reuters.txt:12:3: warning statement/drift: Aida Bek is quoted in other words. [f3]
news/cnn.txt:14:3: note statement/drift: also here: “We heard the bang”, CNN: “We heard the bang” [f3]
wire.ndjson:1:1: error input/invalid-input: line 7: no object
`);
});

test('a value that some affirm and some deny has a place for each', () => {
  const sample = sampleReport();
  const [dispute] = sample.findings;
  const position = { ...dispute!.positions[0]!, claims: ['c3', 'c6', 'c9'], articles: ['a1', 'a2', 'a3'] };
  const text = renderCompact({ ...sample, findings: [{ ...dispute!, positions: [position] }], problems: [] });
  expect(text.split('\n').map((line) => line.replace(/: .*: /, ': '))).toEqual([
    'news/reuters.txt:7:8: Four sources say the plane was shot down; the Kremlin denies it. [f2]',
    'news/0003.txt:8:2: “was not shot down” [f2]',
    '',
  ]);
  expect(text).toContain('also here: shot down (denied), 0003.txt:');
});

test('severity is what the run says, and a note for what is known and let pass', () => {
  const [dispute, contradiction] = sampleReport().findings;
  const findings = [
    { ...dispute!, waiver: { reason: 'so', expires: null } },
    { ...contradiction!, severity: 'warning' as const },
  ];
  const lines = renderCompact({ ...sampleReport(), findings }).split('\n');
  expect(
    lines.flatMap((line) => (line.includes('also here') ? [] : (line.match(/: (\w+ [a-z-]+\/[a-z-]+):/)?.[1] ?? []))),
  ).toEqual(['warning flight-number/contradiction', 'note cause/dispute']);
});

test('an article of a data file is opened at its line in the file', () => {
  const sample = sampleReport();
  const articles = sample.articles.map((article) => ({ ...article, path: 'wire.ndjson#3' }));
  const claims = [claim('c7', { article: 'a3', fact: 'flight-number', canonical: '8432', text: '8432', at: [3, 90] })];
  expect(renderCompact({ ...sample, articles, claims })).toMatch(/^wire\.ndjson:3:90: error /);
});

test('every line has the shape that editors know', () => {
  const lines = renderCompact(hostileReport(ATTACKS)).split('\n').slice(0, -1);
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) expect(line).toMatch(/:\d+:\d+: (?:error|warning|note) [a-z-]+\/[a-z-]+: /);
});
