import { findingOf, reportOn, rulesOf, type Told } from '../accident-report.js';

/** One accident told again and again: only the figures and the day change. */
const told = (words: string, published = '2024-05-16'): Told => ({
  text: `Nordvik Air Flight 318 crashed near Tegucigalpa, Honduras. ${words}`,
  published,
});
const verdicts = (fact: string, ...articles: Told[]) =>
  rulesOf(reportOn(...articles)).filter((rule) => rule.startsWith(`${fact}/`));

describe('a toll', () => {
  test.each([
    [
      'that rises is an update',
      'It killed 30 people.',
      '2024-05-16',
      'It killed 38 people.',
      '2024-05-18',
      ['death-toll/update'],
    ],
    [
      'that falls without a word is a contradiction',
      'It killed 38 people.',
      '2024-05-16',
      'It killed 31 people.',
      '2024-05-18',
      ['death-toll/contradiction'],
    ],
    [
      'that differs on one day is a contradiction',
      'It killed 38 people.',
      '2024-05-16',
      'It killed 41 people.',
      '2024-05-16',
      ['death-toll/contradiction'],
    ],
    [
      'that is the same is nothing',
      'It killed 38 people.',
      '2024-05-16',
      'It killed thirty-eight people.',
      '2024-05-18',
      [],
    ],
    [
      'of at least 30 holds beside 38',
      'It killed at least 30 people.',
      '2024-05-16',
      'It killed 38 people.',
      '2024-05-16',
      'no contradiction',
    ],
    [
      'of at least 38 cannot be 31',
      'It killed at least 38 people.',
      '2024-05-16',
      'It killed 31 people.',
      '2024-05-16',
      ['death-toll/contradiction'],
    ],
    [
      'of about 40 holds beside 38',
      'It killed about 40 people.',
      '2024-05-16',
      'It killed 38 people.',
      '2024-05-16',
      'no contradiction',
    ],
    [
      'of dozens holds beside 38',
      'It killed dozens of people.',
      '2024-05-16',
      'It killed 38 people.',
      '2024-05-16',
      'no contradiction',
    ],
    [
      'of fewer than 10 cannot be 12',
      'It killed fewer than 10 people.',
      '2024-05-16',
      'It killed 12 people.',
      '2024-05-16',
      ['death-toll/contradiction'],
    ],
    [
      'of a sub-group is not the toll',
      'It killed 38 people.',
      '2024-05-16',
      'It killed three children.',
      '2024-05-16',
      [],
    ],
    [
      'that one article only fears is no contradiction',
      'It killed 38 people.',
      '2024-05-16',
      'Some 41 people are feared dead.',
      '2024-05-16',
      'no contradiction',
    ],
  ] as const)('%s', (_name, one, day, other, later, expected) => {
    const found = verdicts('death-toll', told(one, day), told(other, later));
    if (expected === 'no contradiction') expect(found).not.toContain('death-toll/contradiction');
    else expect(found).toEqual(expected);
  });

  test('may rise and be disputed on one day at once', () => {
    const found = verdicts(
      'death-toll',
      told('It killed 30 people.', '2024-05-14'),
      told('It killed 38 people.', '2024-05-20'),
      told('It killed 41 people.', '2024-05-20'),
    );
    expect(found).toEqual(['death-toll/contradiction', 'death-toll/update']);
  });
});

describe('other figures', () => {
  test.each([
    ['aboard', 'It was carrying 67 people.', 'It was carrying 72 people.', ['aboard/contradiction']],
    ['aboard', 'It was carrying 67 people.', 'It was carrying more than 60 people.', []],
    ['passengers', 'It was carrying 62 passengers.', 'It was carrying 26 passengers.', ['passengers/contradiction']],
    ['crew', 'It was carrying five crew members.', 'It was carrying six crew members.', ['crew/contradiction']],
    ['missing', 'Twenty-one people are missing.', 'Nine people are missing.', ['missing/update']],
    ['injured', 'Twelve people were injured.', 'Twenty people were injured.', ['injured/update']],
    ['survivors', 'Three people survived.', 'Nobody survived.', ['survivors/contradiction']],
  ])('%s: %s %s', (fact, one, other, expected) =>
    expect(verdicts(fact, told(one, '2024-05-16'), told(other, '2024-05-18'))).toEqual(expected),
  );
});

test('a finding names both figures, their articles and their outlets', () => {
  const report = reportOn(
    { ...told('It was carrying 67 people.'), outlet: 'Baltic Courier' },
    { ...told('It was carrying 76 people.'), outlet: 'Gulf Herald' },
  );
  const finding = findingOf(report, 'aboard/contradiction')!;
  expect(finding.severity).toBe('error');
  expect(finding.positions.map((position) => [position.canonical, position.articles])).toEqual([
    ['67', ['a1']],
    ['76', ['a2']],
  ]);
  expect(finding.message).toMatch(/67.*76|76.*67/);
  expect(report.summary.gate.hit).toBe(true);
});
