/**
 * The UTF-16 units of a text as numbers. A string has to find out how it is kept whenever it is asked for one; whoever
 * looks at every unit of a text is several times as fast here.
 */

/** Texts share the memory of so many units: to ask for new memory each time would cost more than to fill it. */
const POOL = 0x10000;
/** A longer text has memory of its own, and is not kept for the next who asks. */
const LONGEST_POOLED = POOL / 4;

let pool = new Uint16Array(POOL);
let taken = 0;
let lastText = '';
let lastUnits: Uint16Array = pool.subarray(0, 0);

/** The stages ask for one text after the other: the last one's units are kept. Nobody may write to them. */
export function unitsOf(text: string): Uint16Array {
  if (text.length > LONGEST_POOLED) return fill(new Uint16Array(text.length), text);
  if (text === lastText) return lastUnits;
  lastUnits = fill(roomFor(text.length), text);
  lastText = text;
  return lastUnits;
}

/** Memory is given once: what was read before stays as it is, for as long as somebody holds it. */
function roomFor(length: number): Uint16Array {
  if (taken + length > POOL) {
    pool = new Uint16Array(POOL);
    taken = 0;
  }
  taken += length;
  return pool.subarray(taken - length, taken);
}

function fill(units: Uint16Array, text: string): Uint16Array {
  const bytes = Buffer.from(units.buffer, units.byteOffset, units.byteLength);
  bytes.write(text, 'utf16le');
  if (IS_BIG_ENDIAN) bytes.swap16();
  return units;
}

const IS_BIG_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;

/** Of a plain letter's unit: the same for both cases. */
export const LETTER_BITS = 31;
const LOWER_CASE = 32;

export const isPlainLetter = (code: number) => (code | LOWER_CASE) >= 0x61 && (code | LOWER_CASE) <= 0x7a;
