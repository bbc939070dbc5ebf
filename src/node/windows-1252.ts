import { isContinuation } from './utf8.js';

/**
 * What the bytes 0x80 to 0x9F mean in windows-1252, U+FFFD where nothing is defined. Our own table because the
 * TextDecoder of Node 20 turns these bytes into C1 control characters.
 */
const HIGH_CONTROLS =
  '\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD' +
  '\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178';

const ASCII_LETTER = /[A-Za-z]/;
/** Without U+00FE and U+00FF: bytes that stand for damage far more often than for Icelandic. */
const HIGH_LETTER = /[\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FDŒœŠšŽžŸ]/;
const HIGH_UPPER = /[\u00C0-\u00D6\u00D8-\u00DEŒŠŽŸ]/;
const TYPOGRAPHY = /[‘’“”‚„‹›«»–—…•€£§©®™°·½¼¾´\u00A0\u00AD]/;
/** More bytes beyond ASCII than this share is no English text in windows-1252; a few say nothing either way. */
const MOST_HIGH_BYTES = 0.15;
const FEW_HIGH_BYTES = 10;

/** Bytes in, text out: every byte one character. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const units = Array.from(bytes, (byte) =>
    byte >= 0x80 && byte <= 0x9f ? HIGH_CONTROLS[byte - 0x80]! : String.fromCharCode(byte),
  );
  return units.join('');
}

/**
 * Whether bytes that are not UTF-8 are an English text in windows-1252. Strict on purpose: damaged UTF-8, Shift_JIS or
 * KOI8-R read this way would put words into an article that nobody wrote.
 */
export function isWindows1252(bytes: Uint8Array): boolean {
  if (holdsUtf8Shape(bytes)) return false;
  const text = decodeWindows1252(bytes);
  let high = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte < 0x80 ? !isPlain(byte) : !isPlausible(text, at)) return false;
    if (byte >= 0x80) high++;
  }
  return high <= Math.max(FEW_HIGH_BYTES, bytes.length * MOST_HIGH_BYTES);
}

/** A lead byte with all its followers, or cut short by the end: somebody meant UTF-8. */
function holdsUtf8Shape(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length - 1; at++) {
    const lead = bytes[at]!;
    if (lead < 0xc0 || lead > 0xf7) continue;
    const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    let seen = 1;
    while (seen < length && isContinuation(bytes[at + seen])) seen++;
    if (seen === length || (seen > 1 && at + seen === bytes.length)) return true;
  }
  return false;
}

function isPlain(byte: number): boolean {
  return byte >= 0x20 ? byte !== 0x7f : byte === 0x09 || byte === 0x0a || byte === 0x0c || byte === 0x0d;
}

/** Typography may stand anywhere; a letter only in a word of ASCII letters, a capital only where words have one. */
function isPlausible(text: string, at: number): boolean {
  const unit = text[at]!;
  if (TYPOGRAPHY.test(unit)) return true;
  if (!HIGH_LETTER.test(unit)) return false;
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (HIGH_UPPER.test(unit)) return /[A-Z]/.test(before) || (ASCII_LETTER.test(after) && !/[a-z]/.test(before));
  if (HIGH_LETTER.test(before) && HIGH_LETTER.test(text[at - 2] ?? ' ')) return false;
  return ASCII_LETTER.test(before) || ASCII_LETTER.test(after) || HIGH_LETTER.test(before);
}
