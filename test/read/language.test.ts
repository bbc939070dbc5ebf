import { foreignSign } from '../../src/read/language.js';

const OTHERS = 'mako lira tuvo pesh '.repeat(15);
const SPANISH = 'el tren que los del una '.repeat(15);
const sign = (text: string) => foreignSign(text, false);

test.each([
  ['English from its first line', 'The ferry that sank with them was old, and they said it had been.', null],
  ['English further down', `${SPANISH.repeat(3)}${'The and of with that were from '.repeat(2)}`, null],
  ['words of another language', SPANISH, 'few of its common words'],
  [
    'English words beyond those that are looked at',
    `${SPANISH.repeat(5)}${'the and of '.repeat(9)}`,
    'few of its common words',
  ],
  [
    'parts of words with accents are no English words',
    `${'\u00e9the and\u00e9 '.repeat(4)}${SPANISH}`,
    'few of its common words',
  ],
  ['longer words that end or begin alike', `${'lithe thence '.repeat(5)}${SPANISH}`, 'few of its common words'],
  ['words of no known language', OTHERS, null],
])('%s', (_name, text, expected) => {
  expect(sign(text)).toBe(expected);
});

test('letters of another script', () => {
  expect(sign('\u043f\u043e\u0435\u0437\u0434 '.repeat(9))).toBe('mostly Cyrillic letters');
});
