import { Chalk } from 'chalk';
import { displayWidth, padEnd } from '../../src/report/display-width.js';
import { wrapAfter, wrapText } from '../../src/report/wrap-text.js';

test.each([
  ['', 0],
  ['38 dead', 7],
  ['“é” – …', 7],
  ['e\u0301', 1],
  ['事故', 4],
  ['３８', 4],
  ['😀', 2],
  [new Chalk({ level: 1 }).red('38'), 2],
])('%j takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
  expect(displayWidth(padEnd(text, 10))).toBe(10);
});

test('breaks between words, and within a word only when it must', () => {
  expect(wrapText('one two three', 7)).toEqual(['one two', 'three']);
  expect(wrapText('a bbbbbbbb c', 3)).toEqual(['a', 'bbb', 'bbb', 'bb', 'c']);
  expect(wrapText('事故事故', 5)).toEqual(['事故', '事故']);
  expect(wrapText('😀', 1)).toEqual(['😀']);
  expect(wrapText('', 5)).toEqual(['']);
});

test('colours take no room and a word that must be cut loses them', () => {
  const { red } = new Chalk({ level: 1 });
  expect(wrapText(`${red('one')} ${red('two')}`, 7)).toEqual([`${red('one')} ${red('two')}`]);
  expect(wrapText(red('abcdef'), 3)).toEqual(['abc', 'def']);
});

test('lines after the first stand under it', () => {
  expect(wrapAfter('why: ', 'same digits in another order', 17)).toEqual([
    'why: same digits',
    '     in another',
    '     order',
  ]);
});
