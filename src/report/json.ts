import type { Report } from '../model/report.js';
import { escapeHiddenInJson } from './visible.js';

/**
 * The report as JSON: two spaces, keys in the report's own order, one line feed at the end. Half surrogate pairs, which
 * only JSON input can bring, become U+FFFD so that every reader accepts the text; hidden characters are escaped.
 */
export function renderJson(report: Report): string {
  return `${escapeHiddenInJson(JSON.stringify(report, wellFormed, 2))}\n`;
}

function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\uFFFD') : value;
}
