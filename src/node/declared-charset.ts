/** What the start of a page or of an XML file says of its own encoding. */

/** An XML declaration stands at the very start, a meta element within the first kilobytes. */
const XML_BYTES = 1024;
const META_BYTES = 4096;
const XML_DECLARATION = /^<\?xml\s[^<>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([A-Za-z][\w.:-]{0,39})["']/;
const LABEL = /^[A-Za-z][\w.:-]{0,39}$/;

/**
 * The start of a file in (4096 bytes are looked at), the label of the encoding that it declares out, in lower case:
 * `<?xml encoding="…"?>`, `<meta charset=…>` or `<meta http-equiv=content-type content="…charset=…">`. Null when it
 * declares none. Whether the label is true is for the decoder to find out.
 */
export function findDeclaredCharset(startOfFile: Uint8Array): string | null {
  const start = asciiOf(startOfFile.subarray(0, META_BYTES));
  const xml = XML_DECLARATION.exec(start.slice(0, XML_BYTES));
  if (xml !== null) return xml[1]!.toLowerCase();
  for (const tag of metaTags(start)) {
    const label = charsetOf(tag);
    if (label !== null) return label;
  }
  return null;
}

/** Bytes as units, without a UTF-8 mark; all that matters here is ASCII in every encoding that may be declared so. */
function asciiOf(bytes: Uint8Array): string {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', hasMark ? 3 : 0);
}

/** What stands in the `<meta …>` tags, those in comments left out. */
function* metaTags(text: string): Generator<string> {
  const open = /<!--|<meta(?=[\s/])/gi;
  for (let match = open.exec(text); match !== null; match = open.exec(text)) {
    const end = match[0] === '<!--' ? text.indexOf('-->', match.index + 2) : text.indexOf('>', match.index);
    if (end < 0) return;
    if (match[0] !== '<!--') yield text.slice(match.index + match[0].length, end);
    open.lastIndex = end;
  }
}

/** Names in lower case, with what they are set to; a value may stand in quotes. */
function* attributesOf(tag: string): Generator<readonly [name: string, value: string]> {
  let at = 0;
  const skip = (isSkipped: (unit: string) => boolean) => {
    const from = at;
    while (at < tag.length && isSkipped(tag[at]!)) at++;
    return tag.slice(from, at);
  };
  while (at < tag.length) {
    skip((unit) => NOT_IN_NAME.test(unit));
    const name = skip((unit) => !NOT_IN_NAME.test(unit)).toLowerCase();
    skip(isSpace);
    if (tag[at] !== '=') continue;
    at++;
    skip(isSpace);
    const mark = tag[at];
    if (mark !== '"' && mark !== "'") yield [name, skip((unit) => !isSpace(unit))];
    else {
      at++;
      yield [name, skip((unit) => unit !== mark)];
      at++;
    }
  }
}

const NOT_IN_NAME = /[\s=>"'/]/;
const isSpace = (unit: string) => /\s/.test(unit);

function charsetOf(tag: string): string | null {
  const attributes = new Map<string, string>();
  for (const [name, value] of attributesOf(tag)) if (!attributes.has(name)) attributes.set(name, value.trim());
  const isContentType = attributes.get('http-equiv')?.toLowerCase() === 'content-type';
  const inContent = /charset\s{0,9}=\s{0,9}["']?([^\s;"']{1,40})/i.exec(attributes.get('content') ?? '')?.[1];
  const label = attributes.get('charset') ?? (isContentType ? inContent : undefined);
  return label !== undefined && LABEL.test(label) ? label.toLowerCase() : null;
}
