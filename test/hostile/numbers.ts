/** N: numbers and dates, in pairs of articles about one derailment. */
import { pair, pairOfDays } from './articles.js';
import type { Expectation, Files, Row } from './row.js';
import { processed } from './row.js';

const BOTH = processed('a.txt', 'b.txt');
const SAME = { contradiction: 'none' } as const;
const DIFFERENT = { contradiction: 'reported' } as const;

type Asked = Partial<Expectation>;
type RowBody = { readonly files: Files; readonly expect: Expectation };

/** Two counts, each with its verb. */
const says = (a: string, b: string, expect: Asked): RowBody => ({
  files: pair(a, b),
  expect: { inputs: BOTH, ...expect },
});

/** Two death tolls. */
const dead = (a: string, b: string, expect: Asked): RowBody =>
  says(`${a} people were killed.`, `${b} people were killed.`, expect);

/** Two days of the derailment. */
const days = (a: string, b: string, expect: Asked): RowBody => ({
  files: pairOfDays(a, b),
  expect: { inputs: BOTH, ...expect },
});

/** Both articles must be read as this toll, so that their silence is agreement and not blindness. */
const both = (toll: string) => ({ values: [`a.txt: death-toll ${toll}`, `b.txt: death-toll ${toll}`] });
/** The first article says no such toll. */
const notFirst = (...tolls: readonly string[]) => ({ notValues: tolls.map((toll) => `a.txt: death-toll ${toll}`) });
const onDay = (path: string, day: string) => `${path}: crash-date ${day}`;

const HUGE = `1${'0'.repeat(400)}`;

const COUNTS: readonly Row[] = [
  {
    id: 'N01',
    case: 'exponent beyond range',
    ...dead('1e309', '38', { ...SAME, never: ['Infinity', '"min": null', 'NaN'] }),
  },
  { id: 'N02', case: 'negative count', ...dead('minus 5', '5', { ...SAME, ...notFirst('-5') }) },
  { id: 'N02', case: 'negative count with a sign', ...dead('-5', '5', { ...SAME, ...notFirst('-5') }) },
  { id: 'N03', case: 'no-break space as group mark', ...dead('38\u00a0000', '38,000', { ...SAME, ...both('38000') }) },
  {
    id: 'N04',
    case: 'narrow no-break space as group mark',
    ...dead('38\u202f000', '38,000', { ...SAME, ...both('38000') }),
  },
  { id: 'N05', case: 'plain space as group mark', ...dead('38 000', '38,000', { ...SAME, ...notFirst('0') }) },
  { id: 'N06', case: 'full stop as group mark', ...dead('38.000', '38,000', { ...SAME, ...notFirst('0', '38') }) },
  { id: 'N07', case: 'Swiss apostrophe', ...dead("38'000", '38,000', { ...SAME, ...notFirst('0') }) },
  { id: 'N07', case: 'Swiss typographic apostrophe', ...dead('38\u2019000', '38,000', { ...SAME, ...notFirst('0') }) },
  { id: 'N08', case: 'Indian grouping', ...dead('1,23,456', '123,456', { ...SAME, ...both('123456') }) },
  { id: 'N09', case: 'hyphen range contains the other number', ...dead('3-8', '5', SAME) },
  { id: 'N10', case: 'en dash range excludes the other number', ...dead('3\u20138', '12', DIFFERENT) },
  { id: 'N11', case: 'between', ...dead('Between 3 and 8', '5', SAME) },
  { id: 'N11', case: 'between, other number outside', ...dead('Between 3 and 8', '12', DIFFERENT) },
  { id: 'N12', case: 'at least, compatible', ...dead('At least 38', '41', SAME) },
  { id: 'N13', case: 'at least, incompatible', ...dead('At least 38', '12', DIFFERENT) },
  { id: 'N14', case: 'fewer than', ...dead('Fewer than 10', '12', DIFFERENT) },
  { id: 'N15', case: 'about', ...dead('About 40', '38', SAME) },
  { id: 'N16', case: 'dozens', ...dead('Dozens of', '38', SAME) },
  { id: 'N17', case: 'two dozen', ...dead('Two dozen', '24', { ...SAME, ...both('24') }) },
  { id: 'N18', case: 'score', ...dead('A score of', '20', SAME) },
  { id: 'N19', case: 'plus sign', ...dead('38+', '41', SAME) },
  { id: 'N20', case: 'words against digits', ...dead('Thirty-eight', '38', { ...SAME, ...both('38') }) },
  {
    id: 'N21',
    case: 'long words',
    ...dead('One hundred and twenty-three thousand four hundred and fifty-six', '123,456', {
      ...SAME,
      ...both('123456'),
    }),
  },
  {
    id: 'N22',
    case: 'one half sign',
    ...says('3\u00bd million people were injured.', '3.5 million people were injured.', SAME),
  },
  // Money is no fact the program knows: what must not happen is that 38 million becomes a count of people.
  { id: 'N23', case: 'million abbreviations', ...says('$38m was lost.', '$38 million was lost.', SAME) },
  { id: 'N24', case: 'billion against million', ...says('$38bn was lost.', '$38 million was lost.', {}) },
  {
    id: 'N25',
    case: 'percentage is not a count',
    ...says('38% of passengers were injured.', '38 passengers were injured.', {
      ...SAME,
      notValues: ['a.txt: injured 38'],
    }),
  },
  {
    id: 'N26',
    case: 'ordinal is not a count',
    ...says('The 38th victim was named.', '41 people were killed.', { ...SAME, ...notFirst('38') }),
  },
  {
    id: 'N27',
    case: 'age is not a count',
    ...says('A 38-year-old man was killed.', '41-year-old Ann Lee was injured.', { ...SAME, ...notFirst('38') }),
  },
  {
    id: 'N28',
    case: 'identifier is not a count',
    ...says('Flight 370 and train A380 were late.', 'Flight 17 and train A320 were late.', {
      ...SAME,
      ...notFirst('370', '380'),
    }),
  },
  {
    id: 'N29',
    case: 'score line is not a range',
    ...says('The town\u2019s team won 3-2.', 'The town\u2019s team won 2-1.', { ...SAME, ...notFirst('2', '3') }),
  },
  {
    id: 'N30',
    case: 'killed and hurt kept apart',
    ...says('38 were killed and 41 injured.', '41 were injured and 38 killed.', {
      ...SAME,
      values: ['a.txt: death-toll 38', 'a.txt: injured 41', 'b.txt: death-toll 38', 'b.txt: injured 41'],
    }),
  },
  {
    id: 'N31',
    case: 'precision beyond 2^53',
    ...dead('9007199254740993', '9007199254740992', notFirst('9007199254740992')),
  },
  { id: 'N32', case: '400-digit number', ...dead(HUGE, '38', { ...SAME, never: ['Infinity', '1e+', '"min": null'] }) },
  {
    id: 'N33',
    case: 'hex, underscore, NaN, Infinity words',
    ...says('NaN people, Infinity people, 0x26 people and 1_000 people were killed.', '38 people were killed.', {
      ...SAME,
      ...notFirst('38', '1000', '0', '1'),
      never: [/"(?:min|max|canonical)": "?(?:NaN|Infinity)/, '"min": null'],
    }),
  },
  { id: 'N34', case: 'leading zero', ...dead('038', '38', SAME) },
  { id: 'N34', case: 'leading zero and decimal', ...dead('38.0', '38', SAME) },
  { id: 'N35', case: 'decimal people', ...dead('38.5', '38', { ...SAME, ...notFirst('5', '38.5') }) },
  { id: 'N36', case: 'Roman numeral', ...dead('XXXVIII', '41', SAME) },
  { id: 'N37', case: 'ratio', ...dead('3 out of 8', '8', { ...SAME, ...notFirst('8') }) },
];

const DATES: readonly Row[] = [
  {
    id: 'N38',
    case: 'day that does not exist',
    ...days('on 31 February 2024', 'on 2 March 2024', { ...SAME, notValues: [onDay('a.txt', '2024-03-02')] }),
  },
  { id: 'N39', case: 'ambiguous day and month', ...days('on 03/04/2024', 'on 3 April 2024', SAME) },
  {
    id: 'N40',
    case: 'same day in four forms',
    ...days('on 4 June 2024', 'on June 4th, 2024', {
      ...SAME,
      values: [onDay('a.txt', '2024-06-04'), onDay('b.txt', '2024-06-04')],
    }),
  },
  {
    id: 'N40',
    case: 'same day in four forms, the other two',
    ...days('on the 4th of June, 2024', 'on 2024-06-04', SAME),
  },
  { id: 'N41', case: 'ISO with offset', ...days('at 2024-06-04T23:30:00-05:00', 'on 5 June 2024', SAME) },
  { id: 'N42', case: 'impossible times', ...days('on 4 June 2024 at 24:61', 'on 4 June 2024', SAME) },
  { id: 'N43', case: 'year out of range', ...days('on 4 June 275761', 'on 4 June 2024', SAME) },
  { id: 'N44', case: 'relative day without a dateline', ...days('yesterday', 'on 4 June 2024', SAME) },
  { id: 'N45', case: 'two-digit years', ...days('on 4/6/49', 'on 4 June 2049', SAME) },
  { id: 'N46', case: 'zero date', ...days('on 0000-00-00', 'on 4 June 2024', SAME) },
  {
    // The day of the month is believed, the weekday is not: both articles give one date.
    id: 'N47',
    case: 'weekday against date',
    ...days('on Monday, 4 June 2024', 'on Tuesday, 4 June 2024', SAME),
  },
  { id: 'N48', case: 'real clash of days', ...days('on 4 June 2024', 'on 7 June 2024', DIFFERENT) },
];

export const NUMBER_ROWS: readonly Row[] = [...COUNTS, ...DATES];
