import { readFlight } from '../../src/values/flights.js';
import { firstOf } from './tokens-of.js';

/** "KL 1184", "318", or "none". */
function read(text: string): string {
  const value = firstOf(text, readFlight)?.value;
  if (value === undefined) return 'none';
  return value.designator === null ? value.number : `${value.designator} ${value.number}`;
}

describe('designators', () => {
  test.each([
    ['Nordvik Air Flight 318 crashed', '318'],
    ['flight 0072 crashed', '72'],
    ['flight no. 88 crashed', '88'],
    ['flight number 88 crashed', '88'],
    ['flight KL1184 crashed', 'KL 1184'],
    ['flight KL 1184 crashed', 'KL 1184'],
    ['flight KL-1184 crashed', 'KL 1184'],
    ['flight KLM1184 crashed', 'KLM 1184'],
    ['Flight Q9-7715 crashed', 'Q9 7715'],
    ['the Turkish Airlines cargo plane TK1938 crashed', 'TK 1938'],
    ["flight 447's crew", '447'],
    ['flights 318 and 319', '318'],
  ])('%s: %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('what only looks like one', () => {
  test.each([
    'a flight of 2 hours',
    'the flight 2 hours later',
    'flights 30 percent emptier',
    'flight 20 years ago',
    'an A320 crashed on its flight to Nice',
    'a B737 on its first flight',
    'the bus on Route 66',
    'the train left platform 9',
    'gate B42 of the flight',
    'flight 123456',
    'a flight with 62 passengers',
    'AB12 is a postcode',
  ])('%s', (text) => expect(read(text)).toBe('none'));
});
