import type { Report } from '../model/report.js';
import { type MarkdownOptions, renderMarkdown } from './markdown.js';

/** Bytes: GitHub takes no more than 1 MiB of a step's summary. */
export const LARGEST_STEP_SUMMARY = 1_048_576;

/** The report for `$GITHUB_STEP_SUMMARY`: as `renderMarkdown`, with the room that a step has. */
export function renderStepSummary(report: Report, { maxBytes = LARGEST_STEP_SUMMARY }: MarkdownOptions = {}): string {
  return renderMarkdown(report, { maxBytes });
}
