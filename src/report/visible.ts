/**
 * Characters that act without being seen: controls (C0, DEL, C1), the soft hyphen, bidirectional controls, zero-width
 * characters, separators, the byte order mark and the tag characters. In an article or a file name they can rewrite a
 * terminal, turn 38 into 83 or hide text, so no report ever holds them raw.
 */
const HIDDEN =
  /[\p{Cc}\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]|\p{Surrogate}/gu;
/** The same without the line feed, which stands in JSON between strings only. */
const HIDDEN_BUT_LINE_FEED =
  /(?!\n)[\p{Cc}\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]|\p{Surrogate}/gu;
/** Most JSON is plain ASCII and calls nobody: one quick look tells. */
const WORTH_A_LOOK = /[^\n -~]|##/;
/** A line that begins with `::` or holds `##[` is an order to a build service, if it comes from an article. */
const ORDERS = /:(?=:)|#(?=#(?:\[|vso))/g;
const HASH_ORDERS = /#(?=#(?:\[|vso))/g;
const BLANKS = /[ \t\r\n]+/g;
const LINE_BREAK = /[\r\n]/;
const UNEVEN = /[\t\r\n]/;

/**
 * Any text in, one line out: line breaks and tabs become a space, hidden characters become `\u{202E}`, and so does the
 * first sign of what a build service would take for a command.
 */
export function visible(text: string): string {
  return visibleName(UNEVEN.test(text) ? text.replace(BLANKS, smoothed) : text);
}

/** A file name or path in, one line out. Keeps names apart: a line break in a name is shown, not smoothed. */
export function visibleName(name: string): string {
  return name.replace(HIDDEN, shown).replace(ORDERS, shown);
}

/** Blanks with a line break among them become one; others stay as many as they are. */
function smoothed(blanks: string): string {
  return LINE_BREAK.test(blanks) ? ' ' : blanks.replaceAll('\t', ' ');
}

function shown(char: string): string {
  return `\\u{${char.codePointAt(0)!.toString(16).toUpperCase()}}`;
}

/**
 * JSON text in, the same value out with every hidden character as `\uXXXX`, and so the first sign of `##[`, which some
 * build services obey anywhere in a line. Only strings can hold them.
 */
export function escapeHiddenInJson(json: string): string {
  if (!WORTH_A_LOOK.test(json)) return json;
  return json.replace(HIDDEN_BUT_LINE_FEED, unitEscapes).replace(HASH_ORDERS, unitEscapes);
}

function unitEscapes(char: string): string {
  return Array.from({ length: char.length }, (_, at) => unitEscape(char.charCodeAt(at))).join('');
}

function unitEscape(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
