import type { Report } from '../model/report.js';
import { toSafeJson } from './json.js';

/**
 * The report a line at a time, for streams and data bases: a JSON object on each line, told apart by `type` and with
 * the fields of the JSON report. First `report`, last `summary`, between them articles, events, claims, passages,
 * findings, agreements and problems in the report's order.
 */
export function renderNdjson(report: Report): string {
  const { schemaVersion, tool, complete, summary } = report;
  const lines = [
    line('report', { schemaVersion, tool, complete }),
    ...report.articles.map((article) => line('article', article)),
    ...report.events.map((event) => line('event', event)),
    ...report.claims.map((claim) => line('claim', claim)),
    ...report.passages.map((passage) => line('passage', passage)),
    ...report.findings.map((finding) => line('finding', finding)),
    ...report.agreements.map((agreement) => line('agreement', agreement)),
    ...report.problems.map((problem) => line('problem', problem)),
    line('summary', summary),
  ];
  return lines.join('');
}

function line(type: string, fields: object): string {
  return `${toSafeJson({ type, ...fields })}\n`;
}
