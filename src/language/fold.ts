/** How a word is folded for look-up: what looks or means the same in print is one word, whatever its code points. */

/** Apostrophes of any make, and the accents and primes that are typed for them. */
const APOSTROPHES = /[\u2018\u2019\u02b9\u02bc\u00b4\u0060\u2032\uff07]/g;
const HYPHENS = /[\u2010\u2011]/g;
/** Format characters, variation selectors and fillers print as nothing and must not split, join or hide words. */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** What lower case alone does not settle. */
const UNUSUAL = /[^\x00-\x7f]|`/;
const DIGITS = /\p{Nd}/gu;
const DIGIT = /^\p{Nd}$/u;

/** Lower case, plain apostrophes and hyphens, ligatures opened, European digits, nothing invisible. */
export function foldWord(word: string): string {
  if (!UNUSUAL.test(word)) return word.toLowerCase();
  const plain = word.replace(INVISIBLE, '').replace(APOSTROPHES, "'").replace(HYPHENS, '-').normalize('NFKC');
  return foldDigits(plain).toLowerCase();
}

/** European digits for those of any one script; digits of two scripts side by side are no number and stay as they are. */
function foldDigits(word: string): string {
  const zeros = new Set<number>();
  const folded = word.replace(DIGITS, (char) => {
    const zero = zeroOf(char.codePointAt(0)!);
    zeros.add(zero);
    return String(char.codePointAt(0)! - zero);
  });
  return zeros.size > 1 ? word : folded;
}

/** The nought of a digit's script: decimal digits stand ten in a row. */
function zeroOf(code: number): number {
  if (code < 0x80) return 0x30;
  let zero = code;
  while (code - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  return zero;
}
