import type { Report } from '../model/report.js';
import { escapeHiddenInJson } from './visible.js';

/** The report as JSON: two spaces, keys in the report's own order, one line feed at the end. */
export function renderJson(report: Report): string {
  return [...jsonParts(report)].join('');
}

/** The same in parts, an article or a claim in each: a report of many articles is longer than a string can be. */
export function* jsonParts(report: Report): Generator<string> {
  let before = '{\n';
  for (const [key, value] of Object.entries(report)) {
    yield `${before}  ${JSON.stringify(key)}: `;
    if (Array.isArray(value)) yield* listParts(value);
    else yield indented(value, 1);
    before = ',\n';
  }
  yield '\n}\n';
}

/** A list that is one of the report's own values. */
function* listParts(items: readonly unknown[]): Generator<string> {
  let before = '[\n    ';
  for (const item of items) {
    yield `${before}${indented(item, 2)}`;
    before = ',\n    ';
  }
  yield items.length === 0 ? '[]' : '\n  ]';
}

/** No string of JSON holds a line feed. */
const indented = (value: unknown, depth: number) => toSafeJson(value, 2).replaceAll('\n', `\n${'  '.repeat(depth)}`);

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
