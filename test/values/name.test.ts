import { foldName, soundKey, visibleWord } from '../../src/values/name.js';
import { relateNames } from '../../src/values/name-measure.js';

describe('one name in several spellings', () => {
  test.each([
    ['São Tomé', 'Sao Tome'],
    ['Łódź', 'Lodz'],
    ["N'Djamena", 'N\u2019Djamena'],
    ['Baden-Baden', 'Baden Baden'],
    ['U.S. Navy', 'US Navy'],
    ['Gəncə', 'Ganca'],
    ['TROMSØ', 'Tromso'],
    ['e\u0301cole', '\u00e9cole'],
  ])('%s folds like %s', (a, b) => expect(foldName(a)).toBe(foldName(b)));

  test.each([
    ['Qanat Bozymbaev', 'Kanat Bozumbayev'],
    ['Sergei Tchaikin', 'Sergey Tchaykin'],
    ['Mykola Zhuk', 'Mikola Zhuk'],
  ])('%s sounds like %s', (a, b) => expect(soundKey(a)).toBe(soundKey(b)));
});

describe('two names', () => {
  test.each([
    ['Ivan Petrov', 'Ivan Sidorov'],
    ['Lima', 'Quito'],
    ['Amina Diallo', 'Moussa Diallo'],
  ])('%s and %s stay two', (a, b) => {
    expect(foldName(a)).not.toBe(foldName(b));
    expect(soundKey(a)).not.toBe(soundKey(b));
  });

  test('of known carriers conflict, of one carrier are equal', () => {
    const named = (name: string, parent: string | null = null) => ({ name, parent, known: true });
    expect(relateNames(named('KLM'), named('Finnair'))).toBe('conflicting');
    expect(relateNames(named('KLM'), named('klm'))).toBe('equal');
    expect(relateNames(named('Royal Thai Navy', 'Thailand'), named('Thailand'))).toBe('narrower');
  });
});

test('a shown word has no letters that print as nothing', () => {
  expect(visibleWord('Lu\u200bmen\u202e')).toBe('Lumen');
});
