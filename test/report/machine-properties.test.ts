/** What holds in every format, whatever stands in the places that an input can write to. */
import fc from 'fast-check';
import type { Report } from '../../src/index.js';
import { visible } from '../../src/report/visible.js';
import { ATTACKS, hostileReport, hostileText } from './hostile-report.js';
import { MACHINE_FORMATS } from './machine-formats.js';
import { elementsOf, readCommand, readCsv, readMarkdown, readSarifMessage, readXml, UNSEEN } from './readers.js';
import { type Run, sarifFaults } from './sarif-schema.js';

const { SEED = '20240305', RUNS = '60' } = process.env;
fc.configureGlobal({ seed: Number(SEED), numRuns: Number(RUNS) });
const PATIENCE = 60_000 + Number(RUNS) * 200;

/** Any texts at all, in every place. */
const anyReport = fc.array(hostileText, { minLength: 1, maxLength: 40 }).map(hostileReport);

const holds = (name: string, check: (report: Report) => void) =>
  test(name, () => fc.assert(fc.property(anyReport, check), { examples: [[hostileReport(ATTACKS)]] }), PATIENCE);

type Format = keyof typeof MACHINE_FORMATS;
const FORMATS = Object.keys(MACHINE_FORMATS) as Format[];

/** The ids of the findings that a format tells of, read back out of its text. */
const IDS_IN: Readonly<Record<Format, (text: string) => string[]>> = {
  sarif: (text) => runIn(text).results.map(({ properties }) => properties.finding!),
  'junit.xml': (text) => {
    const told = ['failure', 'system-out'].flatMap((name) => elementsOf(readXml(text), name));
    return told.flatMap((element) => [...element.text.matchAll(/^(f\d+) \w+: /gm)].map(([, id]) => id!));
  },
  'github.txt': (text) =>
    linesOf(text).flatMap((line) => / \(finding (f\d+)\)$/m.exec(readCommand(line).message)?.[1] ?? []),
  'summary.md': (text) => [...text.matchAll(/^- \*\*[\w: ]+\*\* \(`(f\d+)`\): /gm)].map(([, id]) => id!),
  md: (text) => [...text.matchAll(/^\| `(f\d+)` /gm)].map(([, id]) => id!),
  csv: (text) => [
    ...new Set(
      readCsv(text)
        .slice(1)
        .flatMap((row) => (row.at(-2) === '' ? [] : row.at(-2)!.split('; '))),
    ),
  ],
  ndjson: (text) =>
    linesOf(text)
      .map((line) => JSON.parse(line) as { type: string; id: string })
      .flatMap(({ type, id }) => (type === 'finding' ? [id] : [])),
  'compact.txt': (text) => [
    ...new Set(linesOf(text).flatMap((line) => /: \w+ [a-z-]+\/[a-z-]+: .* \[(f\d+)\]$/.exec(line)?.[1] ?? [])),
  ],
};

const linesOf = (text: string) => text.split('\n').slice(0, -1);
const runIn = (text: string) => (JSON.parse(text) as { runs: [Run] }).runs[0];

describe.each(FORMATS)('%s', (format) => {
  const render = MACHINE_FORMATS[format];

  holds('tells of the same findings as the report', (report) => {
    const ids = report.findings.map(({ id }) => id).sort();
    expect(IDS_IN[format](render(report)).sort()).toEqual(ids);
  });

  holds('shows no control character and gives no order', (report) => {
    const text = render(report);
    expect((format === 'csv' ? text.replaceAll('\r\n', '\n') : text).match(UNSEEN)).toBeNull();
    expect(text).not.toMatch(/##\[|##vso/);
    if (format !== 'github.txt') expect(text).not.toMatch(/^\s*::/m);
  });

  holds('gives the same bytes for the same report', (report) => {
    expect(render(JSON.parse(JSON.stringify(report)))).toBe(render(report));
  });
});

holds('sarif: valid by its schema; messages show the text', (report) => {
  const text = MACHINE_FORMATS.sarif(report);
  expect(sarifFaults(JSON.parse(text))).toEqual([]);
  for (const { properties, message, partialFingerprints } of runIn(text).results) {
    const finding = report.findings.find(({ id }) => id === properties.finding)!;
    expect(readSarifMessage(message.text)).toContain(visible(finding.message));
    expect(partialFingerprints).toEqual({ 'crashcheck/v1': finding.fingerprint });
  }
});

holds('junit: well-formed; a failure shows the text', (report) => {
  const [failure] = elementsOf(readXml(MACHINE_FORMATS['junit.xml'](report)), 'failure');
  const { message } = report.findings.find(({ verdict }) => verdict === 'contradiction')!;
  expect(failure!.attributes.message).toBe(shownInXml(message));
});

/** Two code points that XML alone forbids are shown by XML alone. */
const shownInXml = (text: string) => visible(text).replaceAll('\ufffe', '\\u{FFFE}').replaceAll('\uffff', '\\u{FFFF}');

holds('github: a command a line; an annotation shows the text', (report) => {
  const [first] = linesOf(MACHINE_FORMATS['github.txt'](report)).map(readCommand);
  const { message } = report.findings.find(({ verdict }) => verdict === 'contradiction')!;
  expect(first!.message.split('\n')[0]).toBe(`${visible(message)} (finding f1)`);
});

holds('markdown: the line of a finding shows the text', (report) => {
  const markdown = MACHINE_FORMATS.md(report);
  for (const { id, message, explanation, waiver } of report.findings) {
    const line = markdown.split('\n').find((one) => one.startsWith('- **') && one.includes(`(\`${id}\`): `))!;
    const [text, why, waived = ''] = line.slice(line.indexOf('): ') + 3).split(/ _(?:Why|Waived):_ /);
    const shown = [message, explanation!, waiver?.reason ?? ''].map(visible);
    expect([text!, why!, waived].map(readMarkdown)).toEqual(shown);
  }
});

holds('csv: by RFC 4180, and inert; a cell shows the text', (report) => {
  const [header, ...rows] = readCsv(MACHINE_FORMATS.csv(report));
  const quotes = rows.map((row) => row[header!.indexOf('quote')]!.replace(/^'(?=\s*[=+\-@＝＋－＠])/, ''));
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header!.length]));
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(quotes.slice(0, report.claims.length)).toEqual(report.claims.map(({ evidence }) => visible(evidence.text)));
});

holds('compact: a line shows the text', (report) => {
  const text = MACHINE_FORMATS['compact.txt'](report);
  for (const { rule, message, id } of report.findings)
    expect(text).toContain(` ${rule}: ${visible(message)} [${id}]\n`);
});
