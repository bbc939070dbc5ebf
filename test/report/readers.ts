/** Small strict readers of the formats we write, so that a test reads back what a program would. */

/** What acts without being seen; line feeds are the business of each format. */
export const UNSEEN =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]|\p{Surrogate}/u;

/** Comma-separated values by RFC 4180: CR LF behind every record, quotes doubled within quotes and nowhere else. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
    row.push(cell.value);
    at = cell.end;
    if (text[at] === ',') {
      at++;
    } else if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else {
      throw new Error(`neither comma nor line end at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`);
    }
  }
  if (row.length > 0) throw new Error('the last record does not end');
  return rows;
}

function quotedCell(text: string, start: number): { value: string; end: number } {
  let value = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) throw new Error(`open quote at ${start}`);
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    at = quote + 2;
  }
}

function plainCell(text: string, start: number): { value: string; end: number } {
  const value = /[^",\r\n]*/y;
  value.lastIndex = start;
  const [cell] = value.exec(text)!;
  return { value: cell, end: start + cell.length };
}

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const XML_CHARACTERS = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const TAG = /<(\/?)([a-z-]+)((?: [a-z]+="[^"<&]*(?:&[^"<&]*)*")*)(\/?)>/y;
const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** A document of XML 1.0 without comments, sections, instructions or names of its own; anything else is an error. */
export function readXml(text: string): XmlElement {
  if (!text.startsWith(DECLARATION)) throw new Error('no declaration');
  if (!XML_CHARACTERS.test(text)) throw new Error('a character that XML forbids');
  const top = { name: '', attributes: {}, children: [] as XmlElement[], text: '' };
  const open = [top];
  let at = DECLARATION.length;
  while (at < text.length) {
    const inner = open.at(-1)!;
    TAG.lastIndex = at;
    const tag = TAG.exec(text);
    if (tag === null) {
      const end = text.indexOf('<', at + 1) < 0 ? text.length : text.indexOf('<', at + 1);
      if (text[at] === '<') throw new Error(`no tag: ${JSON.stringify(text.slice(at, at + 40))}`);
      inner.text += decodeXml(text.slice(at, end));
      at = end;
      continue;
    }
    at = TAG.lastIndex;
    const [, isEnd, name, attributes, isEmpty] = tag;
    if (isEnd === '/') {
      if (open.pop()!.name !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    const element = { name: name!, attributes: readAttributes(attributes!), children: [] as XmlElement[], text: '' };
    inner.children.push(element);
    if (isEmpty === '') open.push(element);
  }
  if (open.length !== 1 || top.children.length !== 1) throw new Error('not one whole element');
  return top.children[0]!;
}

function readAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key, value]) => [key!, decodeXml(value!)] as const);
  if (new Set(pairs.map(([key]) => key)).size !== pairs.length) throw new Error(`an attribute twice: ${text}`);
  return Object.fromEntries(pairs);
}

function decodeXml(text: string): string {
  return text.replace(/&([^;&]*;?)/g, (_, name: string) => {
    const char = name.endsWith(';') ? REFERENCES[name.slice(0, -1)] : undefined;
    if (char === undefined) throw new Error(`no reference: &${name}`);
    return char;
  });
}

/** All elements of a name, in document order. */
export function elementsOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elementsOf(child, name)]);
}

export interface Command {
  readonly level: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** A workflow command as the runner takes it apart: up to the second `::`, then the rest of the line. */
export function readCommand(line: string): Command {
  const [, level, properties, message] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
  if (level === undefined) throw new Error(`no command: ${JSON.stringify(line)}`);
  const pairs = properties!.split(',').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), unescapeCommand(pair.slice(at + 1), true)] as const;
  });
  return { level, properties: Object.fromEntries(pairs), message: unescapeCommand(message!, false) };
}

function unescapeCommand(text: string, isProperty: boolean): string {
  const data = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  const all = isProperty ? data.replaceAll('%3A', ':').replaceAll('%2C', ',') : data;
  return all.replaceAll('%25', '%');
}

/** The text of a SARIF message as a viewer shows it; a link or a placeholder in it is an error. */
export function readSarifMessage(text: string): string {
  let shown = '';
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (char === '\\') {
      const escaped = text[++at];
      if (escaped === undefined || !'\\[]'.includes(escaped)) throw new Error(`stray backslash: ${text}`);
      shown += escaped;
    } else if (char === '{' || char === '}') {
      if (text[++at] !== char) throw new Error(`placeholder: ${text}`);
      shown += char;
    } else if (char === '[' || char === ']') {
      throw new Error(`link: ${text}`);
    } else {
      shown += char;
    }
  }
  return shown;
}

/** One line of Markdown as a reader shows it, where it holds only prose, references and code between single backticks. */
export function readMarkdown(line: string): string {
  const pieces = line.split('`');
  if (pieces.length % 2 === 0) throw new Error(`open code: ${line}`);
  return pieces.map((piece, index) => (index % 2 === 1 ? piece : decodeReferences(piece))).join('');
}

function decodeReferences(prose: string): string {
  return prose.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

/** What is left of Markdown that could act, once code and references are out. */
export function liveMarkdown(line: string): string {
  return line
    .split('`')
    .filter((_, index) => index % 2 === 0)
    .join(' ')
    .replace(/&#\d+;/g, ' ');
}
