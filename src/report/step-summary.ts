import type { Report } from '../model/report.js';
import { type MarkdownOptions, renderMarkdown } from './markdown.js';

/** GitHub takes no more than 1 MiB of a step's summary. */
const MOST_BYTES = 1_048_576;

/** The report for `$GITHUB_STEP_SUMMARY`: as `renderMarkdown`, with the room that a step has. */
export function renderStepSummary(report: Report, { maxBytes = MOST_BYTES }: MarkdownOptions = {}): string {
  return renderMarkdown(report, { maxBytes });
}
