import { execFileSync } from 'node:child_process';
import type { Report } from '../../src/index.js';
import { renderCsv } from '../../src/report/csv.js';
import { csvCell } from '../../src/report/csv-cell.js';
import { ATTACKS, hostileReport, rewordedFinding } from './hostile-report.js';
import { testWith } from './programs.js';
import { readCsv } from './readers.js';
import { sampleReport } from './sample-report.js';

/** Rows by the names in the header. */
function rowsOf(report: Report): Record<string, string>[] {
  const [header, ...rows] = readCsv(renderCsv(report));
  return rows.map((row) => Object.fromEntries(header!.map((name, at) => [name, row[at]!])));
}

test('a row for each claim, with where it stands and what it is part of', () => {
  const rows = rowsOf(sampleReport());
  expect(rows.map(({ path, fact, canonical, finding }) => [path, fact, canonical, finding].join(' '))).toEqual([
    'news/reuters.txt flight-number 8243 f1',
    'news/reuters.txt death-toll 38 ',
    'news/reuters.txt cause shot-down f2',
    'news/cnn.txt flight-number 8243 f1',
    'news/cnn.txt death-toll 38 ',
    'news/cnn.txt cause shot-down f2',
    'news/0003.txt flight-number 8432 f1',
    'news/0003.txt death-toll 38 ',
    'news/0003.txt cause shot-down f2',
    'news/0003.txt cause bird-strike ',
  ]);
  expect(rows[8]).toEqual({
    event: 'e1',
    event_label: 'Azerbaijan Airlines J2-8243, Aktau, 2024-12-25',
    background: 'false',
    article: 'a3',
    path: 'news/0003.txt',
    outlet: '',
    published: '',
    origins: 'Euronews',
    fact: 'cause',
    canonical: 'shot-down',
    facet: '',
    certainty: 'certain',
    polarity: 'denied',
    standing: 'held',
    attribution: 'the Kremlin',
    pattern: 'by-hand',
    quote: 'was not shot down',
    line: '8',
    column: '2',
    start: '8002',
    end: '8019',
    finding: 'f2',
    verdicts: 'dispute',
  });
});

test('a claim of two findings names both, and each verdict once', () => {
  const sample = sampleReport();
  const [, flight] = sample.findings;
  const [first] = rowsOf({ ...sample, findings: [flight!, { ...flight!, id: 'f9' }] });
  expect([first!.finding, first!.verdicts]).toEqual(['f1; f9', 'contradiction']);
});

test('quotations that a finding rests on follow the claims', () => {
  const rows = rowsOf({ ...sampleReport(), findings: [rewordedFinding()] });
  expect(rows.slice(10).map(({ fact, attribution, quote, finding }) => [fact, attribution, quote, finding])).toEqual([
    ['statement', 'Aida Bek', 'We heard a bang', 'f3'],
    ['statement', 'Aida Bek', 'We heard the bang', 'f3'],
  ]);
});

test.each([
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['say "so"', '"say ""so"""'],
  ['two\nlines', 'two lines'],
  [' kept ', '" kept "'],
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "' =1"],
  ['\r=1', "' =1"],
  ['  =1', "'  =1"],
  ['＝1', "'＝1"],
  ['=A1,"x"', '"\'=A1,""x"""'],
  ['38', '38'],
  ['a=b', 'a=b'],
  ['\u202e83', '\\u{202E}83'],
  ['\u0000', '\\u{0}'],
])('cell %j', (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});

test('no cell of a hostile report is a formula', () => {
  const cells = readCsv(renderCsv(hostileReport(ATTACKS))).flat();
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(cells).toContain('\'=HYPERLINK("http://127.0.0.1:9/","x")');
});

test('what is not RFC 4180 is found', () => {
  for (const text of ['a,b', 'a\nb\r\n', '"a\r\n', 'a"b\r\n', '"a"b\r\n']) expect(() => readCsv(text)).toThrow();
});

testWith('python3')('another reader takes it alike', () => {
  const program = [
    'import csv, io, json, sys',
    'text = io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", newline="")',
    'print(json.dumps(list(csv.reader(text, strict=True))))',
  ].join('\n');
  for (const report of [sampleReport(), hostileReport(ATTACKS)]) {
    const text = renderCsv(report);
    const rows = JSON.parse(execFileSync('python3', ['-c', program], { input: text, encoding: 'utf8' }));
    expect(rows).toEqual(readCsv(text));
  }
});
