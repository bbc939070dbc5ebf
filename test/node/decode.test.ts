import { decode, decodeUtf8 } from '../../src/node/decode.js';
import { findUtf8Fault } from '../../src/node/utf8.js';
import { decodeWindows1252 } from '../../src/node/windows-1252.js';

const utf8 = (text: string): number[] => [...Buffer.from(text, 'utf8')];
const latin1 = (text: string): number[] => [...Buffer.from(text, 'latin1')];
const utf16 = (text: string): number[] => [...Buffer.from(text, 'utf16le')];
const swapped = (text: string): number[] => [...Buffer.from(text, 'utf16le').swap16()];
const of = (...bytes: (number | number[])[]): Uint8Array => Uint8Array.from(bytes.flat());

describe('what is read', () => {
  test.each([
    ['nothing', of(), '', 'utf-8'],
    ['ASCII', of(utf8('38 died.\r\n')), '38 died.\r\n', 'utf-8'],
    ['UTF-8', of(utf8('Ақтау – “38” 😀')), 'Ақтау – “38” 😀', 'utf-8'],
    ['a UTF-8 mark, taken off', of(utf8('\uFEFF38')), '38', 'utf-8'],
    ['a mark in the middle, left alone', of(utf8('3\uFEFF8')), '3\uFEFF8', 'utf-8'],
    ['UTF-8 encoded twice, as it stands', of(utf8('cafÃ©')), 'cafÃ©', 'utf-8'],
    ['UTF-16LE with a mark', of(0xff, 0xfe, utf16('38 Ақтау 😀')), '38 Ақтау 😀', 'utf-16le'],
    ['UTF-16BE with a mark', of(0xfe, 0xff, swapped('38 Ақтау 😀')), '38 Ақтау 😀', 'utf-16be'],
    [
      'windows-1252 quotes and a dash',
      of(latin1('He said \x93no one\x94 \x96 it\x92s')),
      'He said “no one” – it’s',
      'windows-1252',
    ],
    [
      'windows-1252 letters',
      of(latin1('A caf\xE9 in M\xFCnchen, cr\xE9\xE9e, \xC9tienne')),
      'A café in München, créée, Étienne',
      'windows-1252',
    ],
    [
      'a windows-1252 quote after a letter',
      of(latin1('the \x93Caf\xE9\x94 is shut')),
      'the “Café” is shut',
      'windows-1252',
    ],
  ])('%s', (_name, bytes, text, encoding) => {
    expect(decode(bytes)).toEqual({ text, encoding, isGuessed: encoding === 'windows-1252' });
  });
});

describe('what is not text', () => {
  const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  test.each([
    ['PNG', of(png), 'PNG'],
    ['PDF', of(utf8('%PDF-1.7')), 'PDF'],
    ['gzip', of(0x1f, 0x8b, 8, 0), 'gzip'],
    ['zip', of(utf8('PK\u0003\u0004')), 'zip'],
    ['NUL early', of(utf8('38 people w'), 0, utf8('ere killed')), 'NUL at byte 11'],
    ['NUL after 70,000 good bytes', of(utf8('a'.repeat(70_000)), 0), 'NUL at byte 70000'],
    ['NUL in UTF-16', of(0xff, 0xfe, utf16('ab\0')), 'NUL at byte 6'],
    ['zeros', of(Array<number>(64).fill(0)), 'NUL at byte 0'],
  ])('%s', (_name, bytes, what) => {
    expect(decode(bytes)).toEqual({ text: null, code: 'binary', message: `binary content (${what})` });
  });
});

describe('what is wrongly encoded', () => {
  test.each([
    ['an invalid pair', of(utf8('38 people were kille'), 0xc3, 0x28), 'invalid UTF-8 at byte 20'],
    ['an overlong slash', of(utf8('ab '), 0xc0, 0xaf, utf8(' cd')), 'invalid UTF-8 at byte 3'],
    ['an overlong slash of three bytes', of(utf8('ab '), 0xe0, 0x80, 0xaf), 'invalid UTF-8 at byte 3'],
    ['CESU-8', of(utf8('ab'), 0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80), 'invalid UTF-8 at byte 2'],
    ['a code point beyond the last', of(utf8('ab'), 0xf4, 0x90, 0x80, 0x80), 'invalid UTF-8 at byte 2'],
    ['a byte that never occurs', of(utf8('ab'), 0xff, utf8('cd')), 'invalid UTF-8 at byte 2'],
    ['a cut after two of three', of(utf8('word'), 0xe2, 0x80), 'the text ends inside a UTF-8 character at byte 4'],
    ['a cut after one of two', of(utf8('caf'), 0xc3), 'the text ends inside a UTF-8 character at byte 3'],
    ['one bad byte among good UTF-8', of(utf8('“38” '), 0x93, utf8(' died')), 'invalid UTF-8 at byte 9'],
    ['Shift_JIS', of(0x33, 0x38, 0x90, 0x6c, 0x82, 0xaa, 0x8e, 0x80, 0x96, 0x53), 'invalid UTF-8 at byte 2'],
    ['KOI8-R', of(0xf0, 0xcf, 0xc7, 0xc9, 0xc2, 0xcc, 0xc9, 0x20, 0x33, 0x38), 'invalid UTF-8 at byte 0'],
    ['UTF-32LE', of(0xff, 0xfe, 0, 0, 0x33, 0, 0, 0), 'looks like UTF-32, which is not read'],
    ['UTF-32BE', of(0, 0, 0xfe, 0xff, 0, 0, 0, 0x33), 'looks like UTF-32, which is not read'],
    [
      'UTF-16 without a mark',
      of(utf16('38 people died')),
      'looks like UTF-16 without a byte order mark, which is not read',
    ],
    [
      'UTF-16BE without a mark',
      of(swapped('38 people died')),
      'looks like UTF-16 without a byte order mark, which is not read',
    ],
    ['UTF-16 of an odd length', of(0xff, 0xfe, 0x33, 0x00, 0x38), 'invalid UTF-16 at byte 4'],
    ['half a pair in UTF-16', of(0xff, 0xfe, 0x33, 0x00, 0x00, 0xd8), 'invalid UTF-16 at byte 4'],
  ])('%s', (_name, bytes, message) => {
    expect(decode(bytes)).toEqual({ text: null, code: 'invalid-encoding', message });
  });
});

describe('an encoding that is named', () => {
  const cyrillic = of(0xcf, 0xee, 0xe3, 0xe8, 0xe1, 0xeb, 0xee, 0x20, 0x33, 0x38);
  test.each([
    ['declared', cyrillic, { declared: 'windows-1251' }, 'Погибло 38'],
    ['vouched for', cyrillic, { forced: 'cp1251' }, 'Погибло 38'],
    ['declared by another name of windows-1252', of(latin1('it\x92s')), { declared: 'iso-8859-1' }, 'it’s'],
    ['declared wrongly: UTF-8 beyond ASCII is UTF-8', of(utf8('“38”')), { declared: 'windows-1251' }, '“38”'],
    ['declared as UTF-8, and is not', of(latin1('it\x92s')), { declared: 'utf-8' }, 'it’s'],
    ['vouched for against a wrong guess', of(utf8('38 died')), { forced: 'utf-8' }, '38 died'],
  ])('%s', (_name, bytes, options, text) => {
    expect(decode(bytes, options)).toMatchObject({ text });
  });

  test.each([
    ['an unknown name', cyrillic, { declared: 'klingon' }, 'the declared encoding "klingon" is not known'],
    ['a byte it does not have', of(0x82, 0xa0, 0x82), { declared: 'shift_jis' }, 'invalid shift_jis at byte 2'],
    ['a byte windows-1252 does not have', of(0x33, 0x81), { forced: 'windows-1252' }, 'invalid windows-1252 at byte 1'],
    ['UTF-8 that is vouched for and is not', of(0x33, 0xff), { forced: 'utf-8' }, 'invalid UTF-8 at byte 1'],
  ])('%s is an error with its byte', (_name, bytes, options, message) => {
    expect(decode(bytes, options)).toEqual({ text: null, code: 'invalid-encoding', message });
  });
});

test('JSON is never guessed to be windows-1252', () => {
  expect(decode(of(latin1('it\x92s'))).text).toBe('it’s');
  expect(decodeUtf8(of(latin1('it\x92s'))).text).toBeNull();
});

test('every byte of windows-1252 is one character, and none a control character', () => {
  const all = Uint8Array.from({ length: 128 }, (_, at) => at + 0x80);
  const text = decodeWindows1252(all);
  expect(text).toHaveLength(128);
  expect(text).not.toMatch(/[\u0080-\u009F]/);
  expect([...text].filter((char) => char === '\uFFFD')).toHaveLength(5);
  expect(text.slice(0, 24)).toBe('€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—');
});

test('the UTF-8 check agrees with the platform on every pair and on random bytes', () => {
  const strict = new TextDecoder('utf-8', { fatal: true });
  const isValid = (bytes: Uint8Array): boolean => {
    try {
      strict.decode(bytes);
      return true;
    } catch {
      return false;
    }
  };
  let seed = 1;
  const random = (): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed >> 8;
  };
  for (let pair = 0; pair < 65_536; pair++) {
    const bytes = of(pair >> 8, pair & 0xff, 0x80 | (random() & 0x3f), random() & 1 ? 0x80 : 0x41);
    if ((findUtf8Fault(bytes) === null) !== isValid(bytes)) throw new Error(`differs on ${bytes.join(' ')}`);
  }
});
