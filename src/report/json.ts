import type { Report } from '../model/report.js';
import { escapeHiddenInJson } from './visible.js';

/** The report as JSON: two spaces, keys in the report's own order, one line feed at the end. */
export function renderJson(report: Report): string {
  return `${toSafeJson(report, 2)}\n`;
}

/**
 * Plain data in, JSON out, `indent` spaces deep (0: one line). Half surrogate pairs, which only JSON input can bring,
 * become U+FFFD so that every reader accepts the text; hidden characters are escaped.
 */
export function toSafeJson(value: unknown, indent = 0): string {
  return escapeHiddenInJson(JSON.stringify(value, wellFormed, indent));
}

function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\uFFFD') : value;
}
