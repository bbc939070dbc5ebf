import fc from 'fast-check';
import { unitsOf } from '../../src/language/units.js';

const asString = (units: Uint16Array) => Array.from(units, (unit) => String.fromCharCode(unit)).join('');

test('they are those of the text, lone halves of pairs among them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const half = `${text}\ud83d`;
      expect(asString(unitsOf(half))).toBe(half);
    }),
  );
});

test('those of one text stay as they are, however many are read after it', () => {
  const texts = Array.from({ length: 200 }, (_, index) => `${index} ${'ferry \u201c'.repeat((index % 7) * 200)}`);
  const units = texts.map((text) => unitsOf(text));
  expect(units.map(asString)).toEqual(texts);
});

test('a long text is read like a short one', () => {
  const text = 'The ferry sank \u2013 9 died. '.repeat(5000);
  expect(asString(unitsOf(text))).toBe(text);
  expect(unitsOf('')).toHaveLength(0);
});
