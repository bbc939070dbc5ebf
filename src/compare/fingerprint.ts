/**
 * A fingerprint that survives re-runs, moved lines and renamed files: made of what is disagreed on, not of where.
 * 64 bits of FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/), as 16 hex digits.
 */
export function fingerprintOf(parts: readonly string[]): string {
  let hash = 0xcbf29ce484222325n;
  const text = parts.join('\u0000');
  for (let i = 0; i < text.length; i++) {
    hash ^= BigInt(text.charCodeAt(i));
    hash = BigInt.asUintN(64, hash * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
