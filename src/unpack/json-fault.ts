/** Where a text stops being JSON. The parser's own words differ between versions of Node and quote the input. */

/** The first unit that no JSON text can hold there. */
export interface JsonFault {
  /** UTF-16 offset; the text's length when it ends too early. */
  readonly offset: number;
  readonly kind: 'cut short' | 'more than one value' | 'unexpected';
}

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ', or end';

interface Reader {
  readonly text: string;
  at: number;
  expected: Expected;
  /** Open brackets, `{` or `[` each. */
  readonly open: string[];
}

/** JSON text (or what is not) in, its first fault out; null when it is JSON. Linear, and any depth will do. */
export function findJsonFault(text: string): JsonFault | null {
  const reader: Reader = { text, at: 0, expected: 'value', open: [] };
  for (;;) {
    reader.at = matchEnd(SPACE, text, reader.at) ?? reader.at;
    const isOver = reader.expected === ', or end' && reader.open.length === 0;
    if (reader.at >= text.length) return isOver ? null : { offset: text.length, kind: 'cut short' };
    if (isOver) return { offset: reader.at, kind: 'more than one value' };
    const fault = step(reader);
    if (fault !== null) return { offset: fault, kind: fault >= text.length ? 'cut short' : 'unexpected' };
  }
}

/** "line 3, column 7 (byte 45)", all but the byte counted from 1. A byte order mark is not counted. */
export function describePlace(text: string, offset: number): string {
  const before = text.slice(0, offset);
  let line = 1;
  let start = 0;
  for (const { index, 0: mark } of before.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    line++;
    start = index + mark.length;
  }
  return `line ${line}, column ${offset - start + 1} (byte ${countBytes(before)})`;
}

/** Bytes of UTF-8. */
function countBytes(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Each half of a surrogate pair counts for two of its four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}

const SPACE = /[ \t\n\r]+/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** What may follow the digits of a number that the end of the text cuts off. */
const BEGUN = /^(?:\.|[eE][+-]?)$/;
const PLAIN = /[^"\\\u0000-\u001f]+/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** Reads one bracket, comma, key or value; the offset of a fault, or null. */
function step(reader: Reader): number | null {
  switch (reader.expected) {
    case ', or end':
      return readSeparator(reader);
    case 'key or }':
      return reader.text[reader.at] === '}' ? close(reader) : readKey(reader);
    case 'key':
      return readKey(reader);
    case 'value or ]':
      return reader.text[reader.at] === ']' ? close(reader) : readValue(reader);
    case 'value':
      return readValue(reader);
  }
}

function close(reader: Reader): null {
  reader.open.pop();
  reader.at++;
  reader.expected = ', or end';
  return null;
}

function readSeparator(reader: Reader): number | null {
  const isObject = reader.open.at(-1) === '{';
  const mark = reader.text[reader.at];
  if (mark === (isObject ? '}' : ']')) return close(reader);
  if (mark !== ',') return reader.at;
  reader.at++;
  reader.expected = isObject ? 'key' : 'value';
  return null;
}

function readKey(reader: Reader): number | null {
  if (reader.text[reader.at] !== '"') return reader.at;
  const fault = readString(reader);
  if (fault !== null) return fault;
  reader.at = matchEnd(SPACE, reader.text, reader.at) ?? reader.at;
  if (reader.text[reader.at] !== ':') return reader.at;
  reader.at++;
  reader.expected = 'value';
  return null;
}

function readValue(reader: Reader): number | null {
  const mark = reader.text[reader.at]!;
  if (mark === '{' || mark === '[') {
    reader.open.push(mark);
    reader.at++;
    reader.expected = mark === '{' ? 'key or }' : 'value or ]';
    return null;
  }
  reader.expected = ', or end';
  if (mark === '"') return readString(reader);
  return mark === '-' || (mark >= '0' && mark <= '9') ? readNumber(reader) : readWord(reader);
}

function readString(reader: Reader): number | null {
  const { text } = reader;
  let at = reader.at + 1;
  while (text[at] !== '"') {
    const next = matchEnd(PLAIN, text, at) ?? matchEnd(ESCAPE, text, at);
    if (next === null) return text[at] === '\\' ? badEscape(text, at) : at;
    at = next;
  }
  reader.at = at + 1;
  return null;
}

/** The unit that makes an escape a wrong one. */
function badEscape(text: string, at: number): number {
  if (text[at + 1] !== 'u') return at + 1;
  let next = at + 2;
  while (next < at + 6 && /[0-9a-fA-F]/.test(text[next] ?? '')) next++;
  return next;
}

function readNumber(reader: Reader): number | null {
  const end = matchEnd(NUMBER, reader.text, reader.at);
  if (end === null) return reader.at + 1;
  if (BEGUN.test(reader.text.slice(end, end + 3))) return reader.text.length;
  reader.at = end;
  return null;
}

function readWord(reader: Reader): number | null {
  const word = ['true', 'false', 'null'].find((candidate) => candidate[0] === reader.text[reader.at]);
  if (word === undefined) return reader.at;
  let seen = 0;
  while (seen < word.length && reader.text[reader.at + seen] === word[seen]) seen++;
  if (seen < word.length) return reader.at + seen;
  reader.at += seen;
  return null;
}
