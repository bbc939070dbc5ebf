/** Where a byte sequence stops being UTF-8. */
export interface Utf8Fault {
  /** Offset of the first byte of the broken character. */
  readonly offset: number;
  /** The file ends inside that character; all bytes that are there are right. */
  readonly isTruncated: boolean;
}

/** Finds the first byte that no well-formed UTF-8 can hold there (overlong forms and surrogates included), or null. */
export function findUtf8Fault(bytes: Uint8Array): Utf8Fault | null {
  for (let at = 0; at < bytes.length; ) {
    const length = bytes[at]! < 0x80 ? 1 : lengthOf(bytes[at]!);
    const good = length === 0 ? 0 : goodBytes(bytes, at, length);
    if (length === 0 || good < length) return { offset: at, isTruncated: good > 0 && at + good === bytes.length };
    at += length;
  }
  return null;
}

/** How many bytes a character takes that starts with this one; 0 when none can. */
function lengthOf(lead: number): 0 | 2 | 3 | 4 {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

function goodBytes(bytes: Uint8Array, at: number, length: number): number {
  if (length === 1) return 1;
  const [low, high] = secondByteRange(bytes[at]!);
  const second = bytes[at + 1];
  if (second === undefined || second < low || second > high) return 1;
  let good = 2;
  while (good < length && isContinuation(bytes[at + good])) good++;
  return good;
}

/** Narrower after some leads: shuts out overlong forms, surrogates and what lies beyond U+10FFFF. */
function secondByteRange(lead: number): readonly [number, number] {
  switch (lead) {
    case 0xe0:
      return [0xa0, 0xbf];
    case 0xed:
      return [0x80, 0x9f];
    case 0xf0:
      return [0x90, 0xbf];
    case 0xf4:
      return [0x80, 0x8f];
    default:
      return [0x80, 0xbf];
  }
}

/** Whether a byte can only stand inside a UTF-8 character. */
export function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}
