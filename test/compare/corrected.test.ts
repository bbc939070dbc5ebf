import { reportOn, rulesOf } from '../accident-report.js';

const HEAD = 'Nordvik Air Flight 318 crashed near Tegucigalpa, Honduras, on May 14.';
const rules = (one: string, other: string) => rulesOf(reportOn(`${HEAD} ${one}`, `${HEAD} ${other}`));

test('a lower figure that takes the earlier one back is an update', () => {
  expect(rules('The crash killed 80 people.', 'Police revised the number of dead down from 80 to 78.')).toContain(
    'death-toll/update',
  );
});

test('a correcting word about something else corrects nothing', () => {
  expect(rules('The crash killed 38 people.', 'Storms cut roads as the death toll rose to 41.')).toContain(
    'death-toll/contradiction',
  );
});

test('papers printed after a correction follow it, papers printed before it do not', () => {
  const told = (words: string, published: string) => ({ text: `${HEAD} ${words}`, published });
  const before = told('The crash killed 72 people.', '2024-05-15');
  const correction = told('The death toll was lowered by one to 71.', '2024-05-16');
  const after = told('The crash killed 71 people.', '2024-05-18');
  expect(rulesOf(reportOn(before, correction, after))).toEqual(['death-toll/update']);
  expect(rulesOf(reportOn(before, after))).toContain('death-toll/contradiction');
});

test('a lower figure of a narrower group is no rival', () => {
  const told = [
    { text: `${HEAD} Fifty-three people were injured.`, published: '2024-05-16' },
    { text: `${HEAD} Forty-seven soldiers were injured.`, published: '2024-05-17' },
  ];
  expect(rulesOf(reportOn(...told))).not.toContain('injured/contradiction');
});

test('an older count in a later paper says so itself', () => {
  const told = [
    { text: `${HEAD} Three people survived.`, published: '2024-05-15' },
    { text: `${HEAD} So far two survivors are known.`, published: '2024-05-16' },
  ];
  expect(rulesOf(reportOn(...told))).not.toContain('survivors/contradiction');
});

test('undated reports of a search tell no order of their figures; without one they are rivals', () => {
  const still = 'Sixteen people are missing.';
  const found = (count: string, rest = '') => ({
    text: `${HEAD} ${count} bodies have been recovered. ${rest}`,
    published: null,
  });
  expect(rulesOf(reportOn(found('Twelve', still), found('Thirteen', still)))).not.toContain('death-toll/contradiction');
  expect(rulesOf(reportOn(found('Twelve'), found('Thirteen')))).toContain('death-toll/contradiction');
});
