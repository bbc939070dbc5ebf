import type { Report } from '../model/report.js';
import { toSafeJson } from './json.js';

/**
 * The report a line at a time, for streams and data bases: a JSON object on each line, told apart by `type` and with
 * the fields of the JSON report. First `report`, last `summary`, between them articles, events, claims, passages,
 * findings, agreements and problems in the report's order.
 */
export function renderNdjson(report: Report): string {
  return [...ndjsonLines(report)].join('');
}

/** The same line by line. */
export function* ndjsonLines(report: Report): Generator<string> {
  const { schemaVersion, tool, complete, summary } = report;
  yield line('report', { schemaVersion, tool, complete });
  for (const article of report.articles) yield line('article', article);
  for (const event of report.events) yield line('event', event);
  for (const claim of report.claims) yield line('claim', claim);
  for (const passage of report.passages) yield line('passage', passage);
  for (const finding of report.findings) yield line('finding', finding);
  for (const agreement of report.agreements) yield line('agreement', agreement);
  for (const problem of report.problems) yield line('problem', problem);
  yield line('summary', summary);
}

function line(type: string, fields: object): string {
  return `${toSafeJson({ type, ...fields })}\n`;
}
