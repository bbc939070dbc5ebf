import { visible } from './visible.js';

/** Most cells: nothing in them to show, to quote or to compute. */
const PLAIN = /^[A-Za-z0-9][A-Za-z0-9 ./_-]*(?<! )$/;
/** What spreadsheets take for the beginning of a formula, full-width forms and blanks before it included. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/;
const QUOTED = /[",\r\n]|^ | $/;

/** A value in, its cell out: inert in a spreadsheet, hidden characters shown, quoted where it must be. */
export function csvCell(value: string | number | boolean): string {
  const raw = String(value);
  if (raw === '' || PLAIN.test(raw)) return raw;
  const text = visible(raw);
  const inert = FORMULA.test(text) ? `'${text}` : text;
  return QUOTED.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
