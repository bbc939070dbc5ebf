import { findUtf8Fault } from './utf8.js';
import { decodeWindows1252, isWindows1252 } from './windows-1252.js';

/** Text without its byte order mark, or why there is none. */
export type Decoded =
  | { readonly text: string; readonly encoding: string; readonly isGuessed: boolean }
  | { readonly text: null; readonly code: 'binary' | 'invalid-encoding'; readonly message: string };

export interface DecodeOptions {
  /** The encoding that the user vouches for: goes before everything but a sign of binary content. */
  readonly forced?: string | null;
  /** The encoding that a page declares of itself. Pages lie: what is UTF-8 beyond ASCII is read as such. */
  readonly declared?: string | null;
  /** Whether windows-1252 may be guessed; not for data files, which are UTF-8 by their standard. Default: true. */
  readonly mayGuess?: boolean;
}

const MAGIC: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['gzip', [0x1f, 0x8b]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['bzip2', [0x42, 0x5a, 0x68]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  ['RAR', [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ['old Office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];
const UTF8_MARK = [0xef, 0xbb, 0xbf];
/** How much of the start tells UTF-16 without a mark from a binary file. */
const SNIFFED = 512;

/**
 * A file's bytes in, its text out. UTF-8 and UTF-16 with a mark are read strictly: one wrong byte is an error with its
 * offset, never a replacement character. What is not UTF-8 is read as the encoding it declares, or may be windows-1252
 * when nothing speaks against it.
 */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): Decoded {
  const magic = MAGIC.find(([, start]) => startsWith(bytes, start));
  if (magic !== undefined) return binary(magic[0]);
  if (options.forced != null) return decodeAs(bytes, options.forced, 'the encoding');
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) return notRead('UTF-32');
  if (startsWith(bytes, [0xff, 0xfe])) return decodeUtf16(bytes, 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return decodeUtf16(bytes, 'utf-16be');
  const nul = bytes.indexOf(0);
  if (nul >= 0) return isBareUtf16(bytes) ? notRead('UTF-16 without a byte order mark') : binary(`NUL at byte ${nul}`);
  return decodeBytewise(bytes, options);
}

function decodeBytewise(bytes: Uint8Array, { declared = null, mayGuess = true }: DecodeOptions): Decoded {
  const decoded = decodeUtf8(bytes);
  if (decoded.text !== null) return decoded;
  if (declared !== null && !/^utf-?(?:8|16)/.test(declared)) return decodeAs(bytes, declared, 'the declared encoding');
  if (!mayGuess || !isWindows1252(bytes)) return decoded;
  return { text: decodeWindows1252(bytes), encoding: 'windows-1252', isGuessed: true };
}

/** Bytes of an encoding that somebody named, by its label in the Encoding Standard. */
function decodeAs(bytes: Uint8Array, label: string, what: string): Decoded {
  const encoding = standardName(label);
  if (encoding === null) return invalid(`${what} "${label.slice(0, 40)}" is not known`);
  if (encoding === 'utf-8') return decodeUtf8(bytes);
  const text = encoding === 'windows-1252' ? decodeWindows1252(bytes) : decodeStrictly(bytes, encoding);
  const at = text === null ? faultOf(bytes, encoding) : text.indexOf('\uFFFD');
  if (text === null || at >= 0) return invalid(`invalid ${encoding} at byte ${at}`);
  const nul = text.indexOf('\0');
  return nul >= 0 ? binary(`NUL at character ${nul}`) : { text, encoding, isGuessed: false };
}

/** The Encoding Standard's name for a label, or null for one it does not know. */
export function standardName(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Offset of the first byte that makes a decoder stop, by halving: the decoder itself does not tell. */
function faultOf(bytes: Uint8Array, encoding: string): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (canBegin(bytes.subarray(0, middle), encoding)) good = middle;
    else bad = middle;
  }
  return good;
}

function canBegin(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** UTF-8 only, as JSON must be: bytes of one line in, its text out. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const fault = findUtf8Fault(bytes);
  const start = startsWith(bytes, UTF8_MARK) ? UTF8_MARK.length : 0;
  if (fault === null) {
    return { text: asBuffer(bytes).toString('utf8', start), encoding: 'utf-8', isGuessed: false };
  }
  const what = fault.isTruncated ? 'the text ends inside a UTF-8 character' : 'invalid UTF-8';
  return invalid(`${what} at byte ${fault.offset}`);
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  if (bytes.length % 2 === 1) return invalidUtf16(bytes.length - 1);
  const units = Buffer.from(bytes.subarray(2));
  const text = (encoding === 'utf-16be' ? units.swap16() : units).toString('utf16le');
  const nul = text.indexOf('\0');
  if (nul >= 0) return binary(`NUL at byte ${2 + nul * 2}`);
  const lone = text.search(/\p{Surrogate}/u);
  return lone >= 0 ? invalidUtf16(2 + lone * 2) : { text, encoding, isGuessed: false };
}

/** Whether a file begins as UTF-16 (or UTF-32) with a mark does. */
export function hasUtf16Mark(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
}

/** Latin text in UTF-16 has a zero in every other byte. */
function isBareUtf16(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, SNIFFED);
  const zeros = [0, 0];
  start.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]!++;
  });
  const [even, odd] = zeros as [number, number];
  return bytes.length % 2 === 0 && Math.min(even, odd) === 0 && Math.max(even, odd) > start.length * 0.35;
}

function binary(what: string): Decoded {
  return { text: null, code: 'binary', message: `binary content (${what})` };
}

function notRead(encoding: string): Decoded {
  return invalid(`looks like ${encoding}, which is not read`);
}

function invalidUtf16(offset: number): Decoded {
  return invalid(`invalid UTF-16 at byte ${offset}`);
}

function invalid(message: string): Decoded {
  return { text: null, code: 'invalid-encoding', message };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
