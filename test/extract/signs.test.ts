import { findSigns, signIndex } from '../../src/extract/signs.js';
import { crosscheck, FACTS } from '../../src/index.js';

const signsIn = (text: string) =>
  findSigns(text, signIndex(FACTS)!).map(({ at }) => /^[\p{L}\p{M}\p{Cf}]*|./u.exec(text.slice(at))![0]);

test.each([
  ['The ferry sank off Stromness.', ['ferry', 'sank']],
  ['CRASH KILLS FIVE', ['CRASH', 'KILLS']],
  ['(crash-landed) "Bus"', ['crash', 'Bus']],
  ['Shares rose; the bank cut its outlook for the year.', []],
  ['The busy carpenter carried planks.', []],
  ['A stock market (“bourse”) in São Tomé – up 3% …', []],
])('%s', (text, expected) => expect(signsIn(text)).toEqual(expected));

test.each([
  ['a soft hyphen', 'kil\u00adled', 1],
  ['a zero-width space', 'cra\u200bsh', 1],
  ['full-width letters', '\uff4b\uff49\uff4c\uff4c\uff45\uff44', 6],
  ['a ligature', 'o\ufb03ce', 1],
  ['a long s', 'cra\u017fh', 1],
])('a word that cannot be told at a glance is in doubt: %s', (_, word, count) =>
  expect(signsIn(`they ${word} it`)).toHaveLength(count),
);

const factsOf = (text: string) => [
  ...new Set(crosscheck([{ path: 'a.txt', sha256: '', text }], { facts: FACTS }).claims.map(({ fact }) => fact)),
];

test('an article without a sign makes no claim, whatever its words could mean', () => {
  const talks = 'Talks between the two governments broke up on Monday, the minister said.';
  expect(factsOf(talks)).toEqual([]);
  expect(factsOf(`A helicopter came down near Graz. It broke up on Monday, the minister said.`)).toContain('cause');
});

test('sentences without a sign are read where another one tells of an accident', () => {
  expect(factsOf('It had left Quito for Guayaquil.')).toEqual([]);
  expect(factsOf('The plane crashed near Loja. It had left Quito for Guayaquil.')).toEqual(
    expect.arrayContaining(['origin', 'destination']),
  );
});

test('a fact without signs has every article read', () => {
  const [{ signs: _, ...open }, ...others] = FACTS as [(typeof FACTS)[number], ...(typeof FACTS)[number][]];
  expect(signIndex([open, ...others])).toBeNull();
  expect(signIndex(FACTS)).not.toBeNull();
});

test('signs are plain stems or words', () => {
  const [fact] = FACTS;
  for (const sign of ['at', 'Crash', 'crash-land', 'cr*sh'])
    expect(() => signIndex([{ ...fact!, signs: { sure: [], likely: [sign] } }])).toThrow(`sign ${sign}`);
});

describe('how much is a sign', () => {
  const FILLER = [
    'The day was bright.',
    'Nobody knew why.',
    'It was a Tuesday.',
    'The market was open.',
    'So it went on.',
  ];
  const article = (sentence: string) => [...FILLER, sentence].join(' ');
  test.each([
    ['The bus carried 38 people to Loja.', false],
    ['The bus carried 38 passengers to Loja.', true],
    ['A crash killed 38 people.', true],
  ])('in a longer article: %s', (sentence, isRead) => expect(factsOf(article(sentence)).length > 0).toBe(isRead));
  test('one likely word is enough in a short one, and once another sentence tells of an accident', () => {
    expect(factsOf('The bus carried 38 people to Loja.')).toContain('aboard');
    expect(factsOf(`${article('A coach overturned.')} The bus carried 38 people to Loja.`)).toContain('aboard');
  });
});
