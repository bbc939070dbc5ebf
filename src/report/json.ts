import type { Report } from '../model/report.js';
import { escapeHiddenInJson } from './visible.js';

/** The report as JSON: two spaces, keys in the report's own order, one line feed at the end. */
export function renderJson(report: Report): string {
  return [...jsonParts(report)].join('');
}

/** The same in parts: a report of many articles is longer than a string can be. */
export function* jsonParts(report: Report): Generator<string> {
  let before = '{\n';
  for (const [key, value] of Object.entries(report)) {
    if (value === undefined) continue;
    yield before;
    yield* memberParts(key, value);
    before = ',\n';
  }
  yield '\n}\n';
}

/** Items of a list that are written together. */
const BATCH = 100;

/** One of the report's own values, with its key. */
function* memberParts(key: string, value: unknown): Generator<string> {
  const write = (some: unknown) => toSafeJson({ [key]: some }, 2).slice('{\n'.length, -'\n}'.length);
  if (!Array.isArray(value) || value.length <= BATCH) return yield write(value);
  const [opening, closing] = [`  ${JSON.stringify(key)}: [`, '\n  ]'];
  yield opening;
  for (let at = 0; at < value.length; at += BATCH) {
    const items = write(value.slice(at, at + BATCH)).slice(opening.length, -closing.length);
    yield at === 0 ? items : `,${items}`;
  }
  yield closing;
}

/**
 * Plain data in, JSON out, `indent` spaces deep (0: one line). Half surrogate pairs, which only JSON input can bring,
 * become U+FFFD so that every reader accepts the text; hidden characters are escaped.
 */
export function toSafeJson(value: unknown, indent = 0): string {
  const json = JSON.stringify(value, null, indent);
  // half pairs alone are written as an escape
  return escapeHiddenInJson(json.includes('\\ud') ? JSON.stringify(value, wellFormed, indent) : json);
}

function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\uFFFD') : value;
}
