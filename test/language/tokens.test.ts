import { tokenize } from '../../src/language/tokens.js';

const tokens = (text: string) => tokenize(text, { start: 0, end: text.length });
const norms = (text: string) => tokens(text).map(({ norm }) => norm);
const numbers = (text: string) => tokens(text).flatMap(({ kind, norm }) => (kind === 'number' ? [norm] : []));

describe('words that are one word in print', () => {
  test.each([
    ['kil\u00adled', ['killed']],
    ['kil\u200bled', ['killed']],
    ['\ufeffkilled\ufe0f', ['killed']],
    ['o\ufb03cers', ['officers']],
    ['\uff4b\uff49\uff4c\uff4c\uff45\uff44', ['killed']],
    ['thirty\u2010eight', ['thirty-eight']],
    ['didn\u2019t didn\u02bct didn\u00b4t didn`t', ["didn't", "didn't", "didn't", "didn't"]],
    ['Peru\u2019s Peru\u02bcs', ['peru', "'s", 'peru', "'s"]],
    ['a\u0007b\u0085c', ['a', 'b', 'c']],
    ['killed\u00b2 and hurt[12] here\u2020', ['killed', 'and', 'hurt', 'here']],
    ['killed \u00b2 [12]', ['killed', '2', '[', '12', ']']],
  ])('%j', (text, expected) => expect(norms(text)).toEqual(expected));
});

test('what prints nothing in front of a word is no part of it', () => {
  const [near, place] = tokens('near \u200b\ufeffPeru');
  expect([near?.end, place]).toEqual([
    4,
    { start: 7, end: 11, norm: 'peru', raw: 'Peru', kind: 'word', capital: true },
  ]);
});

describe('numbers that are one number in print', () => {
  test.each([
    ['3\u200b8', ['38']],
    ['3\u00ad8', ['38']],
    ['3\u034f8', ['38']],
    ['38\ufe0f\u{e0031}', ['38']],
    ['\uff13\uff18', ['38']],
    ['\u0663\u0668', ['38']],
    ['\u096b\u0967', ['51']],
    ['\u{1d7d1}\u{1d7d6}', ['38']],
    ['\uff13\uff18\uff0c\uff10\uff10\uff10', ['38,000']],
    ['38-year-old 38\u2011year\u2011old', []],
    ['3\ufe0f\u20e38\ufe0f\u20e3', []],
    ['38\u0301', []],
    ['3\u0668', ['3\u0668']],
  ])('%j', (text, expected) => expect(numbers(text)).toEqual(expected));
});

describe('what an override turns round means nothing', () => {
  test.each([
    ['\u202e83\u202c people', ['people']],
    ['\u202e83 people\u202c died', ['died']],
    ['\u2067killed\u2069 here', ['here']],
    ['38 people', ['38', 'people']],
  ])('%j', (text, expected) => {
    const words = norms(text).filter((norm) => /^[a-z0-9]+$/.test(norm));
    expect(words).toEqual(expected);
  });
});

test('spans slice the raw text', () => {
  const text = 'Near \u0130zmir 3\u200b8 o\ufb03cers\u2019 c\u0327ars \ud83d\ude8c hit';
  for (const { start, end, raw } of tokens(text)) expect(text.slice(start, end)).toBe(raw);
});
