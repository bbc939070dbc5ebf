import { compareReports, type Finding, type Report, renderDifference } from '../../src/index.js';
import { sampleReport } from './sample-report.js';

const PLAIN = { color: false, width: 80, borders: false, quiet: false, verbose: false };

/** The sample report with its findings changed; those made null are left out. */
function withFindings(change: (finding: Finding) => Finding | null): Report {
  const report = sampleReport();
  return { ...report, findings: report.findings.flatMap((finding) => change(finding) ?? []) };
}

const rules = (before: Report, after: Report) => {
  const { added, changed, gone } = compareReports(before, after);
  return [added, changed, gone].map((findings) => findings.map(({ rule }) => rule));
};
const without = (rule: string) => withFindings((finding) => (finding.rule === rule ? null : finding));

test('what is new, what is gone', () => {
  expect(rules(sampleReport(), without('cause/dispute'))).toEqual([[], [], ['cause/dispute']]);
  expect(rules(without('cause/dispute'), sampleReport())).toEqual([['cause/dispute'], [], []]);
  expect(rules(sampleReport(), sampleReport())).toEqual([[], [], []]);
});

test.each<[string, (finding: Finding) => Finding]>([
  ['another message', (finding) => ({ ...finding, message: 'x' })],
  ['another weight', (finding) => ({ ...finding, atGate: !finding.atGate })],
  ['a waiver', (finding) => ({ ...finding, waiver: { reason: 'seen', expires: null } })],
  [
    'another holder',
    (finding) => ({ ...finding, positions: finding.positions.map((side) => ({ ...side, articles: ['a3'] })) }),
  ],
])('%s is a change', (_, change) => {
  const after = withFindings((finding) => (finding.rule === 'cause/dispute' ? change(finding) : finding));
  expect(rules(sampleReport(), after)).toEqual([[], ['cause/dispute'], []]);
});

test('ids, order and places are none', () => {
  const report = sampleReport();
  const renamed = JSON.parse(JSON.stringify(report).replaceAll(/"([acef])(\d+)"/g, '"$19$2"')) as Report;
  expect(rules(report, { ...renamed, findings: [...renamed.findings].reverse() })).toEqual([[], [], []]);
});

test('of two findings with one fingerprint the second is new', () => {
  const report = sampleReport();
  expect(rules(report, { ...report, findings: [...report.findings, report.findings[0]!] })).toEqual([
    ['cause/dispute'],
    [],
    [],
  ]);
});

test('told: the new in full, the gone in a line, and the summary; nothing where nothing changed', () => {
  expect(renderDifference(sampleReport(), sampleReport(), PLAIN)).toBe('');
  const gone = renderDifference(sampleReport(), without('cause/dispute'), PLAIN);
  expect(gone).toMatch(
    /^Gone: Azerbaijan Airlines J2-8243, Aktau, 2024-12-25\nDISPUTE {2}cause\nFour sources say .*\n\n3 articles/,
  );
  expect(gone).not.toContain('news/');
  expect(renderDifference(without('cause/dispute'), sampleReport(), PLAIN)).toContain('       news/0003.txt:8:2\n');
});

test('hostile text is never raw', () => {
  const bad = 'x\u001b[2J\u202e\n::error::';
  const after = withFindings((finding) => ({ ...finding, message: bad, explanation: bad }));
  const events = after.events.map((event) => ({ ...event, label: bad }));
  const text = renderDifference(sampleReport(), { ...after, events }, PLAIN);
  expect(text).toContain('Changed: x\\u{1B}[2J');
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
});
