/** Pairs of short articles about one sinking: which numbers and dates clash, and which only look as if they did. */
import type { FactId } from '../src/model/fact-kind.js';
import { claimsOf, mainEvents, reportOn, rulesOf } from './accident-report.js';

const LEAD = 'The ferry Asali sank off Zanzibar, Tanzania.';

interface Case {
  readonly id: string;
  readonly what: string;
  readonly one: string;
  readonly other: string;
  /** What each of the two says, where the reading itself matters. */
  readonly read?: readonly (readonly string[])[];
}

const pair = (id: string, what: string, one: string, other: string, read?: Case['read']): Case =>
  read === undefined ? { id, what, one, other } : { id, what, one, other, read };

const perArticle = (report: ReturnType<typeof reportOn>, fact: FactId) =>
  report.articles.map(({ id }) => [
    ...new Set(
      claimsOf(report, fact)
        .filter((claim) => claim.article === id)
        .map((claim) => claim.canonical),
    ),
  ]);

/** Both articles, put together as one accident, with what they say. */
function compare(one: string, other: string, published: string | null) {
  return reportOn({ text: `${LEAD} ${one}`, published }, { text: `${LEAD} ${other}`, published });
}
const contradictions = (report: ReturnType<typeof reportOn>) =>
  rulesOf(report).filter((rule) => rule.endsWith('/contradiction'));

/** Nothing in a report may be a number that JSON cannot hold. */
function expectFinite(value: unknown): void {
  if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
  else if (value !== null && typeof value === 'object') for (const part of Object.values(value)) expectFinite(part);
}

const dead = (count: string) => `${count} people were killed.`;
const HUGE = `1${'0'.repeat(399)}`;

const PEACEFUL: readonly Case[] = [
  pair('N01', 'exponent beyond range', dead('1e309'), dead('38'), [[], ['38']]),
  pair('N02', 'negative count', dead('minus 5'), dead('5')),
  pair('N03', 'no-break space as group mark', dead('38\u00a0000'), dead('38,000'), [['38000'], ['38000']]),
  pair('N04', 'narrow no-break space as group mark', dead('38\u202f000'), dead('38,000'), [['38000'], ['38000']]),
  pair('N05', 'plain space as group mark', dead('38 000'), dead('38,000'), [['38000'], ['38000']]),
  pair('N06', 'full stop as group mark', dead('38.000'), dead('38,000')),
  pair('N07', 'apostrophe as group mark', dead("38'000"), dead('38,000'), [['38000'], ['38000']]),
  pair('N08', 'Indian grouping', dead('1,23,456'), dead('123,456')),
  pair('N09', 'range that holds the other', dead('3-8'), dead('5')),
  pair('N11', 'between', dead('Between 3 and 8'), dead('5')),
  pair('N12', 'at least, compatible', dead('At least 38'), dead('41')),
  pair('N15', 'about', dead('About 40'), dead('38'), [['40'], ['38']]),
  pair('N16', 'dozens', dead('Dozens of'), dead('38')),
  pair('N17', 'two dozen', dead('Two dozen'), dead('24'), [['24'], ['24']]),
  pair('N18', 'a score', dead('A score of'), dead('20'), [['20'], ['20']]),
  pair('N19', 'plus sign', dead('38+'), dead('41'), [['38'], ['41']]),
  pair('N20', 'words against digits', dead('Thirty-eight'), dead('38'), [['38'], ['38']]),
  pair('N21', 'long words', dead('One hundred and twenty-three thousand four hundred and fifty-six'), dead('123,456')),
  pair('N22', 'one half sign', '3\u00bd million people were hurt.', '3.5 million people were hurt.'),
  pair('N23', 'money, abbreviated', 'The owner lost $38m.', 'The owner lost $38 million.'),
  pair('N25', 'percentage', 'About 38% of passengers were hurt.', '38 passengers were hurt.'),
  pair('N26', 'ordinal', 'The 38th victim was named.', dead('41'), [[], ['41']]),
  pair('N27', 'ages', 'A 38-year-old man was killed.', 'Ann Lee, 41, was hurt.'),
  pair('N28', 'identifiers', 'Flight 370 and an A380 were late.', 'Flight 17 and an A320 were late.'),
  pair('N29', 'score lines', 'The local team won 3-2.', 'The local team won 2-1.'),
  pair('N30', 'killed and hurt kept apart', '38 were killed and 41 hurt.', '41 were hurt and 38 killed.'),
  pair('N31', 'beyond exact numbers', dead('9007199254740993'), dead('9007199254740992'), [[], []]),
  pair('N32', 'four hundred digits', dead(HUGE), dead('38'), [[], ['38']]),
  pair('N33', 'NaN', dead('NaN'), dead('38'), [[], ['38']]),
  pair('N33', 'Infinity', dead('Infinity'), dead('38'), [[], ['38']]),
  pair('N33', 'hexadecimal', dead('0x26'), dead('38'), [[], ['38']]),
  pair('N33', 'underscore', dead('1_000'), dead('38'), [[], ['38']]),
  pair('N34', 'leading zero', dead('038'), dead('38'), [['38'], ['38']]),
  pair('N35', 'half a person', dead('38.5'), dead('38'), [[], ['38']]),
  pair('N36', 'Roman numeral', dead('XXXVIII'), dead('41'), [[], ['41']]),
  pair('N37', 'ratio', dead('3 out of 8'), dead('8')),
  pair('N02', 'minus sign', dead('\u22125'), dead('38')),
  pair('N02', 'negative in a word', dead('Negative five'), dead('38')),
  pair('N05', 'blanks in a larger number', dead('1 234 567'), dead('1,234,567'), [['1234567'], ['1234567']]),
  pair('N06', 'full stop as group mark, beside the bare number', dead('1.234'), dead('1,234')),
  pair('N08', 'lakhs', dead('12,34,567'), dead('1,234,567'), [['1234567'], ['1234567']]),
  pair('N09', 'spaced range', dead('30 - 35'), dead('33'), [['30'], ['33']]),
  pair('N09', 'range with a long dash', dead('30\u201435'), dead('33'), [['30'], ['33']]),
  pair('N09', 'range with a tilde', dead('30~35'), dead('33'), [['30'], ['33']]),
  pair('N12', 'over', dead('Well over 38'), dead('41')),
  pair('N12', 'a toll that was passed', 'The death toll passed 38.', dead('41')),
  pair('N12', 'at least, behind the verb', '38 people were killed, at least.', dead('41')),
  pair('N12', 'or more', '38 people or more were killed.', dead('41')),
  pair('N15', 'tilde', dead('~40'), dead('38')),
  pair('N15', 'circa', dead('Circa 40'), dead('38')),
  pair('N15', 'give or take', dead('40, give or take,'), dead('38')),
  pair('N15', 'odd', dead('40-odd'), dead('47')),
  pair('N16', 'a few dozen', dead('A few dozen'), dead('38')),
  pair('N16', 'several hundred', dead('Several hundred'), dead('380')),
  pair('N17', 'a dozen and a half', dead('A dozen and a half'), dead('18'), [['18'], ['18']]),
  pair('N19', 'plus in a word', dead('38-plus'), dead('41')),
  pair('N19', 'at or above', dead('\u226538'), dead('41')),
  pair('N20', 'dash for a hyphen', dead('Thirty\u2013eight'), dead('38'), [['38'], ['38']]),
  pair('N22', 'one half sign and a dozen', dead('\u00bd a dozen'), dead('6')),
  pair('N25', 'percentage of a number', '38% of the 60 people on board were killed.', dead('41')),
  pair('N25', 'half of a number', 'Half of the 40 people on board were killed.', dead('22')),
  pair('N25', 'most of a number', 'Most of the 60 people on board were killed.', dead('41')),
  pair('N25', 'one in so many', 'One in three passengers was killed.', dead('41')),
  pair('N26', 'numbered victim', 'Victim No. 38 was identified as killed.', dead('41')),
  pair('N27', 'age without its second comma', 'Ola Berg, 38 and Ida Dahl, 41 died.', dead('12')),
  pair('N28', 'numbered bus', 'Bus 38 killed a cyclist as well.', dead('41')),
  pair('N29', 'score that was lost', 'It sank on the day the local team lost 1-4.', dead('12')),
  pair('N33', 'power', dead('10^3'), dead('38'), [[], ['38']]),
  pair('N33', 'telephone', dead('01 38 41 52'), dead('12'), [[], ['12']]),
  pair('N35', 'decimal comma', dead('38,5'), dead('41'), [[], ['41']]),
  pair('N37', 'one in so many, in figures', dead('1 in 38'), dead('41'), [[], ['41']]),
];

const CLASHING: readonly Case[] = [
  pair('N10', 'range that leaves out the other', dead('3\u20138'), dead('12')),
  pair('N13', 'at least, incompatible', dead('At least 38'), dead('12')),
  pair('N14', 'fewer than', dead('Fewer than 10'), dead('12')),
  pair('N14', 'fewer than the number itself', dead('Fewer than 10'), dead('10')),
  pair('N14', 'not more than', dead('Not more than 10'), dead('12')),
  pair('N13', 'not fewer than', dead('Not fewer than 38'), dead('12')),
  pair('N10', 'range of hundreds', dead('Two or three hundred'), dead('120')),
  pair('N34', 'leading noughts', dead('0038'), dead('41')),
];

describe('numbers in peace', () => {
  test.each(PEACEFUL)('$id $what', ({ one, other, read }) => {
    const report = compare(one, other, '2024-06-08');
    expect(contradictions(report)).toEqual([]);
    if (read !== undefined) expect(perArticle(report, 'death-toll')).toEqual(read);
    expectFinite(report);
  });
});

test.each([
  ['N08 Indian grouping', dead('1,23,456'), dead('123,456')],
  ['N21 long words', dead('One hundred and twenty-three thousand four hundred and fifty-six'), dead('123,456')],
])('%s: both are read alike', (_name, one, other) => {
  const [first, second] = perArticle(compare(one, other, '2024-06-08'), 'death-toll');
  expect(first).toEqual(second);
});

describe('numbers that clash', () => {
  test.each(CLASHING)('$id $what', ({ one, other }) => {
    expect(contradictions(compare(one, other, '2024-06-08'))).toEqual(['death-toll/contradiction']);
  });

  // Money is no fact of the catalogue, so a loss of 38 billion and one of 38 million are not yet set against each other.
  test.failing('N24 billion against million', () => {
    expect(contradictions(compare('The owner lost $38bn.', 'The owner lost $38 million.', '2024-06-08'))).not.toEqual(
      [],
    );
  });
});

const on = (day: string) => `It went down on ${day}, the coastguard said.`;

const ONE_DAY: readonly Case[] = [
  pair('N38', 'day that does not exist', on('31 February 2024'), on('2 March 2024')),
  pair('N39', 'ambiguous day and month', on('03/04/2024'), on('3 April 2024')),
  pair('N40', 'day first and month first', on('4 June 2024'), on('June 4th, 2024'), [['2024-06-04'], ['2024-06-04']]),
  pair('N40', 'ISO and abbreviated', on('2024-06-04'), on('Jun. 4, 2024'), [['2024-06-04'], ['2024-06-04']]),
  pair('N40', 'with its weekday', on('Tuesday, June 4'), on('the 4th of June'), [['2024-06-04'], ['2024-06-04']]),
  pair('N41', 'time zone', on('2024-06-04T23:30:00-05:00'), on('5 June 2024')),
  pair('N42', 'impossible time', on('4 June 2024 at 24:61'), on('4 June 2024'), [['2024-06-04'], ['2024-06-04']]),
  pair('N43', 'year out of range', on('4 June 275761'), on('4 June 2024')),
  pair('N45', 'two-digit year', on('4/6/49'), on('4 June 2049')),
  pair('N46', 'zero date', on('0000-00-00'), on('4 June 2024'), [[], ['2024-06-04']]),
  pair('N38', 'day that does not exist, with a weekday', on('Friday, 31 April 2024'), on('1 May 2024'), [
    [],
    ['2024-05-01'],
  ]),
  pair('N39', 'ambiguous, with stops', on('03.06.2024'), on('6 March 2024')),
  pair('N40', 'figures with slashes', on('2024/06/04'), on('4 June 2024'), [['2024-06-04'], ['2024-06-04']]),
  pair('N40', 'one of two days', on('4 or 5 June 2024'), on('5 June 2024')),
  pair('N40', 'a night', on('the night of 4\u20135 June 2024'), on('5 June 2024')),
  pair('N40', 'before a day', 'It went down before 7 June 2024.', on('4 June 2024'), [[], ['2024-06-04']]),
  pair('N40', 'about a day', 'It went down about 4 June 2024.', on('5 June 2024')),
  pair('N40', 'a day that was not', 'It went down not on 4 June but on 7 June 2024.', on('7 June 2024')),
  pair('N41', 'zone by its name', on('4 June 2024 at 2330 GMT'), on('5 June 2024')),
  pair('N41', 'zone before the day', 'It went down at 23:30 UTC on 4 June 2024.', on('5 June 2024')),
  pair('N42', 'the end of a day', on('4 June 2024 at 24:00'), on('5 June 2024')),
  pair('N43', 'year out of range, month first', on('June 4, 12024'), on('7 June 2024'), [[], ['2024-06-07']]),
  pair('N45', 'two-digit year in words', on('4 June 49'), on('7 June 2024'), [[], ['2024-06-07']]),
  pair('N45', 'apostrophe for the century', on("June 4, '49"), on('7 June 2024'), [[], ['2024-06-07']]),
  pair('N46', 'zero day', on('2024-06-00'), on('4 June 2024'), [[], ['2024-06-04']]),
  pair('N47', 'weekday against date, beside the weekday alone', on('Monday, June 4'), on('Monday')),
  pair('N47', 'weekday against date', on('Monday, 4 June 2024'), on('Tuesday, 4 June 2024'), [
    ['2024-06-04'],
    ['2024-06-04'],
  ]),
];

describe('days in peace', () => {
  test.each(ONE_DAY)('$id $what', ({ one, other, read }) => {
    const report = compare(one, other, '2024-06-08');
    expect(contradictions(report)).toEqual([]);
    if (read !== undefined) expect(perArticle(report, 'crash-date')).toEqual(read);
  });

  test('N44 relative day in an article without a date', () => {
    const report = compare(on('yesterday'), on('4 June 2024'), null);
    expect(contradictions(report)).toEqual([]);
    expect(perArticle(report, 'crash-date')).toEqual([[], ['2024-06-04']]);
  });
});

describe('N48 days that clash', () => {
  const bus = (day: string) => `A bus plunged into a gorge near Ayacucho, Peru, on ${day}, killing 21 people.`;
  test.each([
    ['told of a ferry', `${LEAD} ${on('4 June 2024')}`, `${LEAD} ${on('7 June 2024')}`, '2024-06-08'],
    ['of a bus', bus('4 June 2024'), bus('June 7th, 2024'), '2024-06-08'],
    ['without a date of publication', bus('4 June 2024'), bus('2024-06-07'), null],
    ['with the hour before the day', bus('4 June 2024'), `At 5.40am on 7 June 2024, ${bus('Friday')}`, null],
    ['days apart', bus('4 June 2024'), bus('11 June 2024'), null],
    ['in the month alone', bus('4 May 2024'), bus('4 June 2024'), '2024-06-08'],
  ])('%s', (_name, one, other, published) => {
    const report = reportOn({ text: one, published }, { text: other, published });
    expect(mainEvents(report)).toHaveLength(1);
    expect(contradictions(report)).toEqual(['crash-date/contradiction']);
  });

  test.each([
    ['another toll', bus('4 May 2024'), bus('4 June 2024').replace('21', '9')],
    ['another town', bus('4 June 2024'), bus('11 June 2024').replace('Ayacucho', 'Arequipa')],
    ['weeks between', bus('4 May 2024'), bus('21 May 2024')],
  ])('two accidents: %s', (_name, one, other) => {
    const report = reportOn({ text: one, published: null }, { text: other, published: null });
    expect(contradictions(report)).toEqual([]);
  });
});

describe('T24 nobody and somebody, in papers of one day', () => {
  test.each([
    ['No one was killed.', ['death-toll/contradiction']],
    ['No one was immediately reported killed.', []],
    ['There were no known deaths.', []],
  ])('%s', (sentence, expected) => {
    const report = compare(`It sank on 4 June. ${sentence}`, `It sank on 4 June. ${dead('38')}`, '2024-06-05');
    expect(contradictions(report)).toEqual(expected);
  });
});
