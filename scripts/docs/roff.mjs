// Text as troff takes it: nothing of it is read as a request or an escape.

const ESCAPES = new Map([
  ['\\', '\\e'],
  ['-', '\\-'],
  ["'", '\\(aq'],
  ['`', '\\(ga'],
  ['^', '\\(ha'],
  ['~', '\\(ti'],
]);

/** Any text in, one line of roff out. */
export function escapeRoff(text) {
  const line = text.replace(/\s+/g, ' ');
  const escaped = Array.from(line, (char) => ESCAPES.get(char) ?? asciiOf(char)).join('');
  // a leading dot would begin a request (an apostrophe is escaped already)
  return escaped.startsWith('.') ? `\\&${escaped}` : escaped;
}

/** Characters beyond ASCII by number: how a file is encoded is not told to every troff. */
function asciiOf(char) {
  const code = char.codePointAt(0);
  return code < 128 ? char : `\\[u${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** "-f, --format <format[=file]>": names bold, what they take in italics. */
export function emphasise(term) {
  const parts = term.split(/(<.*>|\[.*\]|--?[\w-]+)/).filter((part) => part !== '');
  return parts.map((part) => `${fontOf(part)}${escapeRoff(part)}\\fR`).join('');
}

function fontOf(part) {
  if (part.startsWith('-')) return '\\fB';
  return part.startsWith('<') || part.startsWith('[') ? '\\fI' : '\\fR';
}
