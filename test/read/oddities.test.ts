import { crosscheck } from '../../src/crosscheck.js';
import { FACTS } from '../../src/facts/index.js';
import type { Source } from '../../src/model/article.js';

const LEAD = 'A tram jumped the rails near Oruro, Bolivia, and the driver was hurt.';

const reportOn = (text: string, more: Partial<Source> = {}) =>
  crosscheck([{ path: 'a.txt', text, sha256: '', metadata: { published: '2024-05-16', outlet: 'AP' }, ...more }], {
    facts: FACTS,
  });
/** "suspicious: …" of a text, one line each. */
const notesOn = (text: string, more: Partial<Source> = {}) =>
  reportOn(text, more).problems.map(({ code, message }) => `${code}: ${message}`);

const TURNS = (where: string) =>
  `suspicious: holds bidirectional control characters (${where}): numbers may not be what they seem`;
const HIDES = (where: string) =>
  `suspicious: holds invisible characters inside words or numbers (${where}): they may not read as they look`;
const MIXES = (where: string) =>
  `suspicious: holds words with letters of two scripts (${where}): they may not read as they look`;
const DIGITS = 'suspicious: holds numbers with digits of two scripts (line 1): they are not read';
const NUMBERS = 'suspicious: holds numbers that can be no counts (line 1): they are not read';

describe('what may not be what it seems', () => {
  test.each([
    ['\u202e83\u202c people died', [TURNS('U+202E, line 1')]],
    [`${LEAD}\n\n\u206738\u2069 people died`, [TURNS('U+2067, line 3')]],
    ['\u202a38\u202c, then \u202e83\u202c', [TURNS('U+202A, line 1')]],
    ['3\u200b8 people died', [HIDES('U+200B, line 1')]],
    ['38 people di\u200bed', [HIDES('U+200B, line 1')]],
    ['3\u00ad8 people died', [HIDES('U+00AD, line 1')]],
    ['peo\ufeffple', [HIDES('U+FEFF, line 1')]],
    ['38\ufe0f\u{e0031} people died', [HIDES('U+E0031, line 1')]],
    ['38 people di\u0435d', [MIXES('U+0435, line 1')]],
    [`${LEAD}\r\n\r\n38 peo\u03c1le died`, [MIXES('U+03C1, line 3')]],
    ['3\u0668 people died', [DIGITS]],
    ['1e309 people died', [NUMBERS]],
    ['9007199254740993 people died', [NUMBERS]],
    [`1${'0'.repeat(399)} people died`, [NUMBERS]],
    ['\u202e83\u202c people di\u0435d', [TURNS('U+202E, line 1'), MIXES('U+0435, line 1')]],
  ])('%j', (text, expected) => expect(notesOn(text)).toEqual(expected));
});

describe('what is as it seems', () => {
  test.each([
    LEAD,
    'A tram jumped the rails \u2013 \u201cin Oru\u00adro\u201d, said the driv\u00ader\u2019s wife.',
    '\ufeffA tram jumped the rails.',
    'A tram\u200b jumped the rails.\u200b It rained.',
    '\u200e38\u200e people, \u061c12',
    'The \u0410\u0434\u043c\u0438\u0440\u0430\u043b sank, and a \u0421-300 was near.',
    '5 \u03bcg, 10 k\u03a9, 3 \u00b5m and an \u03b1-particle',
    '38 \u{1f468}\u200d\u{1f469}\u200d\u{1f467} 1\ufe0f\u20e3 \u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645',
    '\u0663\u0668 people, \uff13\uff18 people',
    'https://example.com/a/1660000000000000000?x=9007199254740993',
    '12,345,678 people on +591 2 123 4567',
  ])('%j', (text) => expect(notesOn(text)).toEqual([]));
});

test('the line is that of the file', () =>
  expect(notesOn('3\u200b8', { placeOf: () => ({ line: 17, column: 4 }) })).toEqual([HIDES('U+200B, line 17')]));

test('no note holds what it speaks of', () => {
  for (const note of notesOn('\u202e83\u202c 3\u200b8 di\u0435d')) expect(note).toMatch(/^[\x20-\x7e]+$/);
});

const foreign = (sign: string) => `language: does not look like English (${sign}): its claims are not read`;

describe('another language', () => {
  test.each([
    [
      '\u0627\u0646\u0642\u0644\u0628\u062a \u062d\u0627\u0641\u0644\u0629 \u0641\u064a \u0627\u0644\u062c\u0628\u0627\u0644 \u0648\u0642\u062a\u0644 38 \u0634\u062e\u0635\u0627',
      'mostly Arabic letters',
    ],
    [
      '\u0410\u0432\u0442\u043e\u0431\u0443\u0441 \u0443\u043f\u0430\u043b \u0432 \u0440\u0435\u043a\u0443, \u043f\u043e\u0433\u0438\u0431\u043b\u0438 38. \u201c38 people were killed,\u201d',
      'mostly Cyrillic letters',
    ],
    [
      '\u516c\u5171\u6c7d\u8f66\u5468\u4e8c\u5760\u5165\u5c71\u8c37\u9020\u6210\u4e09\u5341\u516b\u4eba\u6b7b\u4ea1\u5b98\u5458\u4eec\u8bf4',
      'mostly Chinese letters',
    ],
    [
      'El tranv\u00eda se sali\u00f3 de las v\u00edas en la ciudad de Oruro y al menos doce personas resultaron heridas, dijeron las autoridades del municipio. Los bomberos trabajaron durante la noche para rescatar a los pasajeros que quedaron atrapados en el segundo vag\u00f3n, mientras que la polic\u00eda cerr\u00f3 la avenida. El alcalde visit\u00f3 el lugar y pidi\u00f3 una investigaci\u00f3n de las causas del accidente.',
      'few of its common words',
    ],
  ])('%s', (text, sign) => {
    const report = reportOn(text);
    expect(notesOn(text)).toEqual([foreign(sign)]);
    expect(report.claims).toEqual([]);
  });

  const SHEET = 'Date: 4 June 2024. Type: tram. Operator: Oruro Lines. Fatalities: 38. Injured: 12. Weather: fog. ';
  test.each([
    ['a word of it', `${LEAD} \u201cTranv\u00eda\u201d is tram.`],
    [
      'a name in it',
      `${LEAD} The \u0410\u0434\u043c\u0438\u0440\u0430\u043b \u041a\u0443\u0437\u043d\u0435\u0446\u043e\u0432 was far away.`,
    ],
    ['a short text', 'Un tranv\u00eda se sali\u00f3 de las v\u00edas.'],
    ['a table', SHEET.repeat(5)],
    ['capitals', LEAD.toUpperCase().repeat(5)],
    ['letters in disguise', '\u{1d4c9}\u{1d4bd}\u{1d4ee} '.repeat(30)],
    ['numbers', '38 41 '.repeat(100)],
  ])('is not %s', (_name, text) => expect(notesOn(text)).toEqual([]));
});
