/** E: encodings. Bytes are written out, since no editor keeps them. */
import { gzipSync } from 'node:zlib';
import { bytes, derailed, derailment, pair } from './articles.js';
import type { Row } from './row.js';
import { processed } from './row.js';

const NEWS = derailment('The crash killed 17 people.');
const TOLL = ['a.txt: death-toll 17'];
const READ_WHOLE = { inputs: processed('a.txt'), values: TOLL };

const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();
const utf32le = (text: string): number[] => [...text].flatMap((char) => [char.codePointAt(0)!, 0, 0, 0]);

/** Text in a code page of single bytes. */
function singleBytes(text: string, label: string): Uint8Array {
  const page = new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (char) => page.indexOf(char));
}

/** 列車が脱線した。17人が死亡した。 */
const SHIFT_JIS = [
  0x97, 0xf1, 0x8e, 0xd4, 0x82, 0xaa, 0x92, 0x45, 0x90, 0xfc, 0x82, 0xb5, 0x82, 0xbd, 0x81, 0x42, 0x31, 0x37, 0x90,
  0x6c, 0x82, 0xaa, 0x8e, 0x80, 0x96, 0x53, 0x82, 0xb5, 0x82, 0xbd, 0x81, 0x42,
];
const KOI8_R = singleBytes('Поезд сошёл с рельсов. Погибли 17 человек. '.repeat(4), 'koi8-r');

/** The euro sign's three bytes lie on both sides of byte 65,536. */
const ACROSS_THE_BOUNDARY = `${`${derailed('4 June 2024')} ${'The mayor spoke. '.repeat(4000)}`
  .slice(0, 65_400)
  .replace(/[^.]*$/, '')
  .padEnd(65_535 - 'The crash killed 17 people and cost '.length)}The crash killed 17 people and cost €900.`;

const PAGE = (charset: string, quote: string | readonly number[]) =>
  bytes(
    `<!doctype html><html><head><meta charset="${charset}"><title>Derailment</title></head><body><p>`,
    `${derailed('4 June 2024')} The crash killed 17 people. `,
    quote,
    'It was dreadful.</p></body></html>',
  );

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52];
const ZIP = [0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0, 0, 0x08, 0];

const failedAs = (words: RegExp) => ({
  inputs: { 'a.txt': 'failed invalid-encoding' as const },
  messages: { 'a.txt': words },
});

export const ENCODING_ROWS: readonly Row[] = [
  {
    id: 'E01',
    case: 'UTF-8 with byte order mark',
    files: { 'a.txt': bytes([0xef, 0xbb, 0xbf], NEWS) },
    expect: READ_WHOLE,
  },
  {
    id: 'E02',
    case: 'UTF-16LE with mark',
    files: { 'a.txt': Buffer.from(`\ufeff${NEWS}`, 'utf16le') },
    expect: READ_WHOLE,
  },
  { id: 'E03', case: 'UTF-16BE with mark', files: { 'a.txt': utf16be(`\ufeff${NEWS}`) }, expect: READ_WHOLE },
  {
    id: 'E04',
    case: 'UTF-16LE without mark',
    files: { 'a.txt': Buffer.from(NEWS, 'utf16le') },
    expect: failedAs(/UTF-16 without a/),
  },
  {
    id: 'E05',
    case: 'UTF-32LE with mark (starts like UTF-16LE)',
    files: { 'a.txt': bytes([0xff, 0xfe, 0, 0], utf32le(NEWS)) },
    expect: failedAs(/UTF-32/),
  },
  {
    id: 'E06',
    case: 'windows-1252 quotes and dash',
    files: {
      'a.txt': bytes(
        `${derailed('4 June 2024')} The crash \x2d- the line`,
        [0x92],
        's worst ',
        [0x97],
        ' killed 17 people. ',
        [0x93],
        'It was dreadful,',
        [0x94],
        ' the mayor said.\n',
      ),
    },
    expect: { ...READ_WHOLE, never: ['\\u0093', '\\u0094', '\\u{93}'] },
  },
  { id: 'E07', case: 'Shift_JIS text', files: { 'a.txt': bytes(SHIFT_JIS) }, expect: failedAs(/UTF-8/) },
  { id: 'E08', case: 'KOI8-R text', files: { 'a.txt': KOI8_R }, expect: failedAs(/UTF-8/) },
  {
    id: 'E09',
    case: 'invalid UTF-8 pair',
    files: { 'a.txt': bytes('Seventeen were hurt ', [0xc3, 0x28], ' in Olomouc.') },
    expect: failedAs(/invalid UTF-8 at byte 20/),
  },
  {
    id: 'E10',
    case: 'overlong UTF-8',
    files: { 'a.txt': bytes('Seventeen ', [0xc0, 0xaf], ' were hurt.') },
    expect: failedAs(/invalid UTF-8 at byte 10/),
  },
  {
    id: 'E11',
    case: 'surrogates encoded in UTF-8 (CESU-8)',
    files: { 'a.txt': bytes('Seventeen ', [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80], ' were hurt.') },
    expect: failedAs(/invalid UTF-8 at byte 10/),
  },
  {
    id: 'E12',
    case: 'multi-byte character cut at end of file',
    files: { 'a.txt': bytes('The loss was 17 million ', [0xe2, 0x82]) },
    expect: failedAs(/ends inside a UTF-8 character at byte 24|truncated/),
  },
  {
    id: 'E13',
    case: 'NUL early',
    files: { 'a.txt': bytes('Seventeen w', [0], 'ere hurt.') },
    expect: { inputs: { 'a.txt': 'skipped binary' }, messages: { 'a.txt': /NUL at byte 11/ } },
  },
  {
    id: 'E14',
    case: 'NUL after 70,000 bytes of good text',
    files: { 'a.txt': bytes(NEWS, 'The mayor spoke. '.repeat(5000).slice(NEWS.length, 70_000), [0]) },
    expect: { inputs: { 'a.txt': 'skipped binary' }, messages: { 'a.txt': /NUL at byte 70000/ } },
  },
  {
    id: 'E15',
    case: 'PNG, PDF, gzip and zip with .txt names',
    files: {
      'a.txt': bytes(PNG),
      'b.txt': bytes('%PDF-1.7\n%', [0xe2, 0xe3, 0xcf, 0xd3], '\n1 0 obj\n'),
      'c.txt': gzipSync(NEWS),
      'd.txt': bytes(ZIP),
    },
    expect: {
      inputs: {
        'a.txt': 'skipped binary',
        'b.txt': 'skipped binary',
        'c.txt': 'skipped binary',
        'd.txt': 'skipped binary',
      },
    },
  },
  {
    id: 'E16',
    case: 'HTML whose meta charset lies',
    files: { 'a.html': PAGE('windows-1252', '\u201c'), 'b.html': PAGE('utf-8', [0x93]) },
    expect: {
      inputs: { 'a.html': 'processed', 'b.html': ['processed', 'failed invalid-encoding'] },
      values: ['a.html: death-toll 17'],
      never: ['\u00e2\u20ac'],
    },
  },
  {
    id: 'E16',
    case: 'HTML whose meta charset is true',
    files: { 'a.html': PAGE('windows-1252', [0x93]), 'b.html': PAGE('koi8-r', [0xf0, 0xcf]) },
    expect: {
      inputs: processed('a.html', 'b.html'),
      values: ['a.html: death-toll 17', 'b.html: death-toll 17'],
    },
  },
  {
    id: 'E17',
    case: 'euro sign across a 64 KiB read boundary',
    isLarge: true,
    files: { 'a.txt': ACROSS_THE_BOUNDARY },
    expect: READ_WHOLE,
  },
  {
    id: 'E18',
    case: 'CR only, CRLF, LF, U+0085, U+2028, form feed',
    files: Object.fromEntries(
      ['\r', '\r\n', '\n', '\u0085', '\u2028', '\f'].map((end, at) => [
        `${at}.txt`,
        `Train derails${end}${end}${derailed('4 June 2024')}${end}${end}The crash killed 17 people.${end}`,
      ]),
    ),
    expect: {
      inputs: processed('0.txt', '1.txt', '2.txt', '3.txt', '4.txt', '5.txt'),
      values: [0, 1, 2, 3, 4, 5].map((at) => `${at}.txt: death-toll 17`),
      contradiction: 'none',
    },
  },
  {
    id: 'E19',
    case: 'mark in the middle and at the end',
    files: pair('3\ufeff8 people were killed.\ufeff', '38 people were killed.'),
    expect: {
      inputs: processed('a.txt', 'b.txt'),
      contradiction: 'none or flagged',
      noted: { 'a.txt': 'suspicious' },
    },
  },
  {
    id: 'E20',
    case: 'UTF-8 encoded twice',
    files: { 'a.txt': Buffer.from(`${NEWS}\u201cSad,\u201d the mayor said.\n`).toString('latin1') },
    expect: READ_WHOLE,
  },
  {
    id: 'E21',
    case: 'gzip content in .html',
    files: { 'a.html': gzipSync(NEWS) },
    expect: { inputs: { 'a.html': 'skipped binary' } },
  },
  {
    id: 'E22',
    case: 'gzip bomb (64 MB of zeros in 64 KB)',
    files: { 'a.txt': gzipSync(Buffer.alloc(64_000_000)), 'b.json': gzipSync(Buffer.alloc(1_000_000)) },
    expect: { inputs: { 'a.txt': 'skipped binary', 'b.json': 'skipped binary' }, withinSeconds: 5 },
  },
];
