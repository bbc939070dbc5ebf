import type { Token } from '../../src/model/token.js';
import { dayNumber, daysBetween, isoOfDay, readMoment } from '../../src/values/moment.js';
import { firstOf } from './tokens-of.js';

/** "2024-05-15", "2022-05-01..2022-05-31", "unresolved" without a published date, "none". */
function read(text: string, published: string | null): string {
  const moment = firstOf(text, (tokens, at) => readMoment(tokens, at, published));
  if (moment === null) return 'none';
  if (moment.value === null) return 'unresolved';
  const { from, to } = moment.value;
  return from === to ? from : `${from}..${to}`;
}

const THURSDAY = '2024-05-16';

/** A reading that settles on one day. */
const dayAt = (tokens: readonly Token[], at: number) => {
  const moment = readMoment(tokens, at, THURSDAY);
  return moment?.precision === 'day' ? moment : null;
};

describe('days as a Thursday paper writes them', () => {
  test.each([
    ['on Wednesday', '2024-05-15'],
    ['on Thursday', '2024-05-16'],
    ['on Friday', '2024-05-10'],
    ['last Friday', '2024-05-10'],
    ['late on Monday night', '2024-05-13'],
    ['Wednesday (May 15)', '2024-05-15'],
    ['Tuesday, May 14th', '2024-05-14'],
    ['today', '2024-05-16'],
    ['yesterday', '2024-05-15'],
    ['last night', '2024-05-15'],
    ['a day earlier', '2024-05-15'],
    ['the day before', '2024-05-15'],
    ['May 3', '2024-05-03'],
    ['3 May', '2024-05-03'],
    ['the 3rd of May', '2024-05-03'],
    ['Sept. 3', '2023-09-03'],
    ['May 3, 2019', '2019-05-03'],
    ['4 June 2021', '2021-06-04'],
    ['June 4th, 2021', '2021-06-04'],
    ['2021-06-04', '2021-06-04'],
    ['29 February 2024', '2024-02-29'],
    ['in May 2022', '2022-05-01..2022-05-31'],
    ['in 2019', '2019-01-01..2019-12-31'],
  ])('%s is %s', (text, expected) => expect(read(text, THURSDAY)).toBe(expected));
});

describe('around the turn of the year', () => {
  test.each([
    ['December 30', '2024-01-02', '2023-12-30'],
    ['Dec. 30', '2024-01-02', '2023-12-30'],
    ['1 January', '2023-12-31', '2024-01-01'],
    ['on Sunday', '2024-01-02', '2023-12-31'],
    ['yesterday', '2024-01-01', '2023-12-31'],
    ['yesterday', '2024-03-01', '2024-02-29'],
    ['Christmas Day', '2023-12-27', '2023-12-25'],
    ['Christmas Day', '2024-01-02', '2023-12-25'],
    ['Christmas Eve', '2023-12-25', '2023-12-24'],
    ["New Year's Eve", '2024-01-01', '2023-12-31'],
    ["New Year's Day", '2024-01-03', '2024-01-01'],
  ])('%s in an article of %s is %s', (text, published, expected) => expect(read(text, published)).toBe(expected));
});

describe('without a published date', () => {
  test.each(['yesterday', 'on Wednesday', 'Christmas Day', 'May 3'])('%s stays unresolved', (text) =>
    expect(read(text, null)).toBe('unresolved'),
  );
  test.each([
    ['3 May 2024', '2024-05-03'],
    ['2024-05-03', '2024-05-03'],
  ])('%s is %s all the same', (text, expected) => expect(read(text, null)).toBe(expected));
});

describe('days that do not exist, and what is no day', () => {
  test.each([
    '31 February 2024',
    'February 30, 2024',
    '29 February 2023',
    '31 April',
    'June 0, 2024',
    '0000-00-00',
    '2024-13-01',
    '03/04/2024',
    '4/6/49',
    'a march through the city',
    'he may come',
    'sun and wind',
    'the second of five',
  ])('%s', (text) => expect(firstOf(text, (tokens, at) => dayAt(tokens, at))).toBeNull());
});

test('a weekday that does not fit the date gives way to the date', () => {
  expect(read('Monday, 4 June 2024', '2024-06-05')).toBe('2024-06-04');
  expect(read('Tuesday, 4 June 2024', '2024-06-05')).toBe('2024-06-04');
});

test('civil days are counted without a clock', () => {
  expect(dayNumber(1970, 1, 1)).toBe(0);
  expect(dayNumber(2024, 2, 31)).toBeNull();
  expect(isoOfDay(dayNumber(2000, 2, 29)!)).toBe('2000-02-29');
  expect(daysBetween('2023-12-31', '2024-01-01')).toBe(1);
  expect(daysBetween('2024-01-01', null)).toBeNull();
});
