/** Characters by the names that HTML gives them: those that news texts, place names and names of people use. */

/** U+00A0 to U+00FF, in order. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro ' +
  'para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil ' +
  'Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave ' +
  'Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml ' +
  'igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute ' +
  'thorn yuml';

const OTHERS =
  'amp & lt < gt > quot " apos \' nbsp \u00a0 ensp \u2002 emsp \u2003 thinsp \u2009 hairsp \u200a zwnj \u200c zwj \u200d ' +
  'lrm \u200e rlm \u200f hyphen \u2010 dash \u2010 ndash \u2013 mdash \u2014 horbar \u2015 lsquo \u2018 rsquo \u2019 ' +
  'sbquo \u201a ldquo \u201c rdquo \u201d bdquo \u201e dagger \u2020 Dagger \u2021 bull \u2022 hellip \u2026 mldr \u2026 ' +
  'permil \u2030 prime \u2032 Prime \u2033 lsaquo \u2039 rsaquo \u203a frasl \u2044 euro \u20ac trade \u2122 ' +
  'numero \u2116 larr \u2190 uarr \u2191 rarr \u2192 darr \u2193 minus \u2212 asymp \u2248 ne \u2260 le \u2264 ge \u2265 ' +
  'check \u2713 cross \u2717 star \u2606 phone \u260e fnof \u0192 circ \u02c6 tilde \u02dc excl ! num # dollar $ ' +
  'percnt % lpar ( rpar ) ast * plus + comma , period . sol / colon : semi ; equals = quest ? commat @ lsqb [ bsol \\ ' +
  'rsqb ] Hat ^ lowbar _ grave ` lcub { vert | verbar | rcub } ' +
  'OElig \u0152 oelig \u0153 Yuml \u0178 Abreve \u0102 abreve \u0103 Amacr \u0100 amacr \u0101 Aogon \u0104 aogon \u0105 ' +
  'Cacute \u0106 cacute \u0107 Ccaron \u010c ccaron \u010d Dcaron \u010e dcaron \u010f Dstrok \u0110 dstrok \u0111 ' +
  'Ecaron \u011a ecaron \u011b Emacr \u0112 emacr \u0113 Eogon \u0118 eogon \u0119 Gbreve \u011e gbreve \u011f ' +
  'Idot \u0130 imath \u0131 inodot \u0131 Imacr \u012a imacr \u012b Lstrok \u0141 lstrok \u0142 Nacute \u0143 nacute \u0144 ' +
  'Ncaron \u0147 ncaron \u0148 Odblac \u0150 odblac \u0151 Omacr \u014c omacr \u014d Rcaron \u0158 rcaron \u0159 ' +
  'Sacute \u015a sacute \u015b Scaron \u0160 scaron \u0161 Scedil \u015e scedil \u015f Tcaron \u0164 tcaron \u0165 ' +
  'Tcedil \u0162 tcedil \u0163 Udblac \u0170 udblac \u0171 Umacr \u016a umacr \u016b Uring \u016e uring \u016f ' +
  'Zacute \u0179 zacute \u017a Zcaron \u017d zcaron \u017e Zdot \u017b zdot \u017c';

/** What the numbers 128 to 159 are meant for where somebody took them from windows-1252; blank where it has nothing. */
const WINDOWS_1252 =
  '\u20ac \u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152 \u017d  \u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153 \u017e\u0178';

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN_1.split(' ').map((name, at) => [name, String.fromCharCode(0xa0 + at)] as const),
  ...pairsOf(OTHERS.split(' ')),
]);

function pairsOf(words: readonly string[]): (readonly [string, string])[] {
  return words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1]!] as const] : []));
}

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]\w{0,30}));/y;

/** The character that a reference at this offset stands for, with the reference's length; null where none stands. */
export function entityAt(text: string, at: number): { readonly words: string; readonly length: number } | null {
  REFERENCE.lastIndex = at;
  const [reference, decimal, hex, name] = REFERENCE.exec(text) ?? [];
  if (reference === undefined) return null;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const words = name === undefined ? characterOf(code) : NAMED.get(name);
  return words === undefined ? null : { words, length: reference.length };
}

/** Undefined for what is no character: the reference stays as it is written. */
function characterOf(code: number): string | undefined {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  if (code < 0x80 || code > 0x9f) return String.fromCodePoint(code);
  const meant = WINDOWS_1252[code - 0x80]!;
  return meant === ' ' ? undefined : meant;
}
