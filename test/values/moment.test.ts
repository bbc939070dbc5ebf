import type { Token } from '../../src/model/token.js';
import { dayNumber, daysBetween, isoOfDay } from '../../src/values/civil-days.js';
import { readMoment } from '../../src/values/moment.js';
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

/** Days by which the first day of a text may be off. */
const slackOf = (text: string) => firstOf(text, (tokens, at) => readMoment(tokens, at, THURSDAY))?.value?.slack ?? 0;

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
    ['Tue 14 May 2024', '2024-05-14'],
    ['14 MAY 2024', '2024-05-14'],
    ['14\u00a0May\u00a02024', '2024-05-14'],
    ['\uff11\uff14 May \uff12\uff10\uff12\uff14', '2024-05-14'],
    ['\u0661\u0664 May \u0662\u0660\u0662\u0664', '2024-05-14'],
    ['May 14\u1d57\u02b0, 2024', '2024-05-14'],
    ['2024/05/14', '2024-05-14'],
    ['25/12/2023', '2023-12-25'],
    ['12/25/2023', '2023-12-25'],
    ['the day before yesterday', '2024-05-14'],
    ['two days ago', '2024-05-14'],
    ['Tuesday last week', '2024-05-07'],
    ['4 June 1894', '1894-06-04'],
    ['on May 4, 380 people', '2024-05-04'],
    ['on 4 May 38 people', '2024-05-04'],
    ['4 May 10:30', '2024-05-04'],
    ['4 May 1430 GMT', '2024-05-04'],
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
    '3.4.2024',
    '4/6/49',
    '4 June 49.',
    "4 June '49",
    'June 4, \u201949',
    '4-6-49',
    '4 June 275761',
    'June 4, 12024',
    'June 4, 20,240.',
    '4 June 0001',
    '4 June 202.',
    '44 BC: 4 June 1944 BC',
    '29 Feb 2023.',
    '2024-06-31',
    '2024-06-00',
    '12024-06-04',
    '2024-06-041',
    '2024/02/31',
    '31/02/2024',
    'Wednesday 31 April 2024',
    'next Tuesday',
    'every Tuesday',
    'the Tuesday before',
    'Tuesday week',
    'a week ago on Tuesday',
    'a week ago yesterday',
    'yesterday week',
    'about two days ago',
    'a march through the city',
    'he may come',
    'sun and wind',
    'the second of five',
  ])('%s', (text) => expect(firstOf(text, (tokens, at) => dayAt(tokens, at))).toBeNull());
});

describe('a night, or one of two days', () => {
  test.each([
    ['4\u20135 June 2023', '2023-06-04..2023-06-05'],
    ['June 4-5, 2023', '2023-06-04..2023-06-05'],
    ['4th-5th June 2023', '2023-06-04..2023-06-05'],
    ['4 or 5 June 2023', '2023-06-04..2023-06-05'],
    ['4/5 June 2023', '2023-06-04..2023-06-05'],
    ['June 4 and 5.', '2023-06-04..2023-06-05'],
    ['June 4 or June 5, 2023', '2023-06-04..2023-06-05'],
    ['between June 4 and June 6, 2023', '2023-06-04..2023-06-06'],
    ['30 June to 1 July 2023', '2023-06-30..2023-07-01'],
    ['late on 3 June or early on 4 June 2023', '2023-06-03..2023-06-04'],
    ['Monday to Tuesday', '2024-05-13..2024-05-14'],
    ['June 4 and 5 people', '2023-06-04'],
    ['on June 4 to 38 people', '2023-06-04'],
  ])('%s is %s', (text, expected) => expect(read(text, THURSDAY)).toBe(expected));

  test('a longer stretch is no day of an accident', () => {
    const stretch = firstOf('4 to 9 June 2023', (tokens, at) => readMoment(tokens, at, THURSDAY));
    expect(stretch?.precision).toBe('span');
  });
});

describe('days that may be meant for the next one', () => {
  test.each([
    ['2024-05-04T23:30:00-05:00', 1],
    ['2024-05-04T23:30:00Z', 1],
    ['2024-05-04 23:30 UTC', 1],
    ['at 23:30 GMT on 4 May 2024', 1],
    ['May 4, 2024 at 2330 GMT', 1],
    ['11 p.m. EST on May 4', 1],
    ['4 May 2024 at 24:00', 1],
    ['at midnight on 4 May 2024', 1],
    ['the night of 4 May 2024', 1],
    ['Monday night', 1],
    ['about 4 May 2024', 3],
    ['Tuesday, 13 May 2024', 6],
    ['Monday, 13 May 2024', 0],
    ['4 May 2024', 0],
    ['4 May 2024, the EST. LUCIA Hotel', 0],
    ['Monday morning', 0],
  ])('%s: %i', (text, days) => expect(slackOf(text)).toBe(days));
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
