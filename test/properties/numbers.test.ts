/** P8 and P9: forms of numbers, and intervals. */
import fc from 'fast-check';
import { readQuantity } from '../../src/values/quantity.js';
import { firstOf } from '../values/tokens-of.js';
import {
  type Accident,
  type Amount,
  anyAccident,
  between,
  FORMS,
  folderOf,
  grouped,
  inDigitsOf,
  interval,
  inWords,
  OUTLETS,
  SPARSE,
  says,
  sourceOf,
} from './grammar.js';
import { contradictionsOf, property, read } from './reading.js';

/** Beyond a thousand million nothing is taken for a count. */
const MOST = 999_999_999;
const upTo = (most: number) => fc.oneof(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: 1000 }));

/** What a number reads as, as a quantity that stands before its noun. */
function numberOf(words: string): number | null {
  const quantity = firstOf(`${words} people`, readQuantity)?.quantity;
  return quantity === undefined || quantity.min !== quantity.max ? null : quantity.min;
}

describe('P8: one number in any form', () => {
  const marks = fc.constantFrom(',', '\u00a0', '\u202f', '\u2009', ' ', "'", '\u2019');
  /** Noughts of Arabic-Indic, Persian, Devanagari, Bengali, Thai, full-width and mathematical bold digits. */
  const noughts = fc.constantFrom(0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10, 0x1d7ce);

  property('in digits', upTo(MOST), (n) => expect(numberOf(String(n))).toBe(n));
  property('in words', upTo(MOST), (n) => expect(numberOf(inWords(n))).toBe(n));
  property('in words with a capital', upTo(MOST), (n) =>
    expect(numberOf(inWords(n).replace(/^./, (first) => first.toUpperCase()))).toBe(n),
  );
  property('in capitals', upTo(MOST), (n) => expect(numberOf(inWords(n).toUpperCase())).toBe(n));
  property('in groups', fc.tuple(upTo(MOST), marks), ([n, mark]) => expect(numberOf(grouped(n, mark))).toBe(n));
  property('in digits of other scripts', fc.tuple(upTo(MOST), noughts), ([n, nought]) =>
    expect(numberOf(inDigitsOf(nought, n))).toBe(n),
  );
  // nought itself is left out: "00" and "000" are pieces of other numbers
  property(
    'with noughts before it',
    fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 3 })),
    ([n, count]) => expect(numberOf('0'.repeat(count) + n)).toBe(n),
  );

  test.each([
    ['zero', 0],
    ['1 000 000', 1_000_000],
    ['1\u00a0000\u00a0000', 1_000_000],
    ['one million and one', 1_000_001],
  ])('%s', (words, n) => expect(numberOf(words)).toBe(n));

  property(
    'two articles that give it in two forms do not contradict each other',
    fc.tuple(anyAccident, fc.integer({ min: 2, max: 9999 }), fc.constantFrom(...FORMS), fc.constantFrom(...FORMS)),
    ([accident, n, one, other]) => {
      const amounts = [one, other].map((form) => ({ least: n, most: n, words: form(n) }));
      expect(contradictionsBetween(accident, amounts[0]!, amounts[1]!)).toEqual([]);
    },
  );
});

function contradictionsBetween(accident: Accident, one: Amount, other: Amount): string[] {
  const told = [one, other].map((amount, at) => ({
    accident,
    outlet: OUTLETS[at]!,
    statements: [says('death-toll', amount)],
  }));
  return contradictionsOf(read(folderOf(told)));
}

describe('P9: intervals', () => {
  property(
    '"at least" beside more is no contradiction, whatever is counted',
    fc.tuple(
      fc.constantFrom(
        (n: string) => `There were ${n} people on board the train.`,
        (n: string) => `The crash killed ${n} people.`,
        (n: string) => `The crash left ${n} people injured.`,
      ),
      fc.integer({ min: 2, max: 500 }),
      fc.nat({ max: 500 }),
    ),
    ([say, least, more]) => {
      const [a, b] = [`at least ${least}`, String(least + more)].map((words, at) =>
        sourceOf(`${at}.txt`, `source: ${OUTLETS[at]}\ndate: 2024-06-05\n\n${SPARSE.lead} ${say(words)}`),
      );
      const report = read([a!, b!]);
      expect(report.claims.length).toBeGreaterThan(1);
      expect(contradictionsOf(report)).toEqual([]);
    },
  );

  const meet = (a: Amount, b: Amount) =>
    Math.max(a.least, b.least) <= Math.min(a.most ?? Number.POSITIVE_INFINITY, b.most ?? Number.POSITIVE_INFINITY);

  property(
    'that meet are no contradiction, that do not are one',
    fc.tuple(anyAccident, interval, interval),
    ([accident, one, other]) => {
      expect(contradictionsBetween(accident, one, other).length > 0).toBe(!meet(one, other));
    },
  );

  const narrow = fc.tuple(fc.integer({ min: 20, max: 300 }), fc.integer({ min: 1, max: 30 }));
  const wider = fc.tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 60 }));
  property(
    'that grow never make a contradiction',
    fc.tuple(anyAccident, narrow, wider, interval),
    ([accident, [least, more], [down, up], other]) => {
      const small = contradictionsBetween(accident, between(least, least + more), other);
      const large = contradictionsBetween(accident, between(least - down, least + more + up), other);
      if (small.length === 0) expect(large).toEqual([]);
    },
  );
});
