import { parseDigits, type Quantity, readQuantity, relateIntervals } from '../../src/values/quantity.js';
import { firstOf } from './tokens-of.js';

/** "38", "38..", "3..8", or "none". */
function read(text: string): string {
  const quantity = firstOf(text, readQuantity)?.quantity;
  return quantity === undefined ? 'none' : shown(quantity);
}
const shown = ({ min, max }: Quantity) => (min === max ? `${min}` : `${min}..${max ?? ''}`);

describe('digits', () => {
  test.each([
    ['38 people', '38'],
    ['038 people', '38'],
    ['0 people', '0'],
    ['\u0663\u0668 people', '38'],
    ['\u06f3\u06f8 people', '38'],
    ['\u0969\u096e people', '38'],
    ['\u09e9\u09ee people', '38'],
    ['\u0e53\u0e58 people', '38'],
    ['\uff13\uff18 people', '38'],
    ['38,000 people', '38000'],
    ['38\u00a0000 people', '38000'],
    ['38\u202f000 people', '38000'],
    ['38\u2009000 people', '38000'],
    ['38 000 people', '38000'],
    ["38'000 people", '38000'],
    ['38\u2019000 people', '38000'],
    ['1,234,567 people', '1234567'],
    ['1,23,456 people', '123456'],
  ])('%s is %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('words', () => {
  test.each([
    ['one', '1'],
    ['nineteen', '19'],
    ['thirty-eight', '38'],
    ['thirty eight', '38'],
    ['a hundred', '100'],
    ['one hundred and six', '106'],
    ['twelve hundred', '1200'],
    ['two thousand and four', '2004'],
    ['one hundred and twenty-three thousand four hundred and fifty-six', '123456'],
    ['a dozen', '12'],
    ['two dozen', '24'],
    ['half a dozen', '6'],
    ['a score', '20'],
    ['both', '2'],
  ])('%s is %s', (text, expected) => expect(read(`${text} people`)).toBe(expected));
});

describe('vague plurals have no upper bound', () => {
  test.each([
    ['dozens', '24..'],
    ['scores', '40..'],
    ['hundreds', '200..'],
    ['thousands', '2000..'],
  ])('%s is %s', (text, expected) => expect(read(`${text} of people`)).toBe(expected));
});

describe('bounds and ranges', () => {
  test.each([
    ['at least 38', '38..'],
    ['no fewer than 38', '38..'],
    ['38+', '38..'],
    ['38 or more', '38..'],
    ['fewer than 10', '0..9'],
    ['up to 40', '0..40'],
    ['as many as 40', '0..40'],
    ['no more than 40', '0..40'],
    ['between 3 and 8', '3..8'],
    ['from 3 to 8', '3..8'],
    ['the toll was lowered by one to 71', '1'],
    ['delayed by one to two hours', '1..2'],
    ['3 to 8', '3..8'],
    ['3-8', '3..8'],
    ['3\u20138', '3..8'],
    ['two or three', '2..3'],
    ['exactly 38', '38'],
    ['just 38', '38'],
  ])('%s is %s', (text, expected) => expect(read(`${text} people`)).toBe(expected));

  test.each([
    ['about 40', 38, 30],
    ['some 40', 42, 50],
    ['nearly 40', 38, 41],
    ['an estimated 300', 298, 400],
    ['roughly a hundred', 97, 130],
  ])('%s takes in %i but not %i', (text, inside, outside) => {
    const quantity = firstOf(`${text} people`, readQuantity)!.quantity;
    expect(quantity.approximate).toBe(true);
    expect(relateIntervals(quantity, { min: inside, max: inside })).toBe('compatible');
    expect(relateIntervals(quantity, { min: outside, max: outside })).toBe('conflicting');
  });

  test.each([
    ['another nine people', true],
    ['a further nine people', true],
    ['nine people', false],
  ])('%s: an increment %s', (text, expected) => expect(firstOf(text, readQuantity)!.additional).toBe(expected));
});

describe('what is no count', () => {
  test.each([
    '38.5 people',
    'the 38th victim',
    'the thirty-eighth victim',
    'XXXVIII people',
    'NaN people',
    'Infinity people',
    '0x26 people',
    '1_000 people',
    '1e309 people',
    '9007199254740993 people',
    `${'9'.repeat(400)} people`,
    'anyone at all',
  ])('%s', (text) => expect(read(text)).toBe('none'));

  test.each(['', '-5', '3.8', '3,8', '12,34', '1e3', '\u00bd'])('parseDigits(%j) is null', (text) =>
    expect(parseDigits(text)).toBeNull(),
  );
});

describe('intervals', () => {
  test.each([
    [38, 38, 38, 38, 'equal'],
    [38, 38, 41, 41, 'conflicting'],
    [38, null, 41, 41, 'compatible'],
    [38, null, 12, 12, 'conflicting'],
    [0, 9, 12, 12, 'conflicting'],
    [3, 8, 8, null, 'compatible'],
    [24, null, 24, null, 'equal'],
  ] as const)('%s..%s and %s..%s are %s', (min, max, from, to, expected) => {
    expect(relateIntervals({ min, max }, { min: from, max: to })).toBe(expected);
    expect(relateIntervals({ min: from, max: to }, { min, max })).toBe(expected);
  });
});
