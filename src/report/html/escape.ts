import { visible, visibleName } from '../visible.js';

const SPECIAL = /[&<>"']/g;
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Finished markup. Only this file makes it, so that text is never taken for it. */
export class Markup {
  constructor(readonly source: string) {}
}

/** What may stand in a template: text is escaped, markup is taken as it is, null leaves nothing. */
export type Content = string | number | Markup | readonly Markup[] | null;

/** A template of markup. Values may stand between tags and inside quoted attributes, nowhere else. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  let source = parts[0]!;
  values.forEach((value, at) => {
    source += sourceOf(value) + parts[at + 1]!;
  });
  return new Markup(source);
}

/** The style, the script and the drawings that are part of the program. Never for what comes from a report. */
export function trusted(source: string): Markup {
  return new Markup(source);
}

/** Any text in, one line of text for a page out: nothing in it is markup, nothing hidden. */
function escapeText(text: string): string {
  return escaped(visible(text));
}

/** A path or file name; a line break in it is shown, not smoothed. */
export function pathText(path: string): Markup {
  return new Markup(escaped(visibleName(path)));
}

/** Pieces with a separator between them. */
export function joined(pieces: readonly Markup[], separator: string): Markup {
  return new Markup(pieces.map((piece) => piece.source).join(escapeText(separator)));
}

function sourceOf(value: Content): string {
  if (value === null) return '';
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return String(value);
  return value instanceof Markup ? value.source : value.map((piece) => piece.source).join('');
}

function escaped(text: string): string {
  return text.replace(SPECIAL, (char) => REFERENCES[char]!);
}
