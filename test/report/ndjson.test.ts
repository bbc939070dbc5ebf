import type { Report } from '../../src/index.js';
import { renderNdjson } from '../../src/report/ndjson.js';
import { ATTACKS, hostileReport } from './hostile-report.js';
import { sampleReport } from './sample-report.js';

type Line = { readonly type: string } & Readonly<Record<string, unknown>>;

function linesOf(report: Report): Line[] {
  const lines = renderNdjson(report).split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => JSON.parse(line) as Line);
}

/** The lines put together again. */
function rejoin(lines: readonly Line[]): unknown {
  const of = (type: string) => lines.filter((line) => line.type === type).map(({ type: _, ...fields }) => fields);
  const [report] = of('report');
  const [summary] = of('summary');
  return {
    ...report,
    articles: of('article'),
    events: of('event'),
    claims: of('claim'),
    passages: of('passage'),
    findings: of('finding'),
    agreements: of('agreement'),
    problems: of('problem'),
    summary,
  };
}

test('the lines together are the report', () => {
  const report: Report = { ...sampleReport(), passages: [{ article: 'a1', sentence: 0, start: 3, text: 'So.' }] };
  expect(rejoin(linesOf(report))).toEqual(report);
});

test('first what it is, last the summary, each line with its type first', () => {
  const lines = renderNdjson(sampleReport()).split('\n').slice(0, -1);
  expect(lines[0]).toBe(
    '{"type":"report","schemaVersion":"1.2","tool":{"name":"crashcheck","version":"0.2.0"},"complete":true}',
  );
  expect(lines.at(-1)).toMatch(/^\{"type":"summary","articles":3,/);
  expect(lines.filter((line) => !line.startsWith('{"type":"'))).toEqual([]);
});

test('hidden characters and orders to build services are escaped, and nothing is lost', () => {
  const report = hostileReport(ATTACKS.filter((attack) => !/\p{Surrogate}/u.test(attack)));
  const text = renderNdjson(report);
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  expect(text).not.toMatch(/##\[|##vso/);
  expect(rejoin(linesOf(report))).toEqual(report);
});
