import type { Report } from '../../src/index.js';
import { renderCompact } from '../../src/report/compact.js';
import { renderCsv } from '../../src/report/csv.js';
import { renderGithub } from '../../src/report/github.js';
import { renderJunit } from '../../src/report/junit.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { renderNdjson } from '../../src/report/ndjson.js';
import { renderSarif } from '../../src/report/sarif.js';
import { renderStepSummary } from '../../src/report/step-summary.js';

/** Every format for machines and build services, by the extension its files have in these tests. */
export const MACHINE_FORMATS = {
  sarif: (report: Report) => renderSarif(report),
  'junit.xml': (report: Report) => renderJunit(report),
  'github.txt': (report: Report) => renderGithub(report),
  'summary.md': (report: Report) => renderStepSummary(report),
  md: (report: Report) => renderMarkdown(report),
  csv: (report: Report) => renderCsv(report),
  ndjson: (report: Report) => renderNdjson(report),
  'compact.txt': (report: Report) => renderCompact(report),
} as const;
