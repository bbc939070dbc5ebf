import { escapeHiddenInJson } from './visible.js';

/** A value in, one line of JSON with its line feed out; hidden characters are escaped, so that the value stays as it is. */
export function renderLine(value: object): string {
  return `${escapeHiddenInJson(JSON.stringify(value))}\n`;
}
