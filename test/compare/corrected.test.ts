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
