import { findingOf, reportOn, rulesOf } from '../accident-report.js';

const HEAD = 'Nordvik Air Flight 318 crashed near Tegucigalpa, Honduras, on May 14.';

test('62 passengers and five crew are the 67 aboard', () => {
  const report = reportOn(
    `${HEAD} It was carrying 67 people.`,
    `${HEAD} It was carrying 62 passengers and five crew members.`,
  );
  expect(findingOf(report, 'aboard/reconciliation')?.explanation).toBe('62 passengers + 5 crew = 67 aboard');
  expect(rulesOf(report)).not.toContain('aboard/contradiction');
});

test('38 dead and 29 survivors make up the 67 aboard', () => {
  const report = reportOn(
    `${HEAD} It was carrying 67 people.`,
    `${HEAD} It killed 38 people. Twenty-nine people survived.`,
  );
  expect(report.agreements.find((agreement) => agreement.note !== undefined)?.note).toBe(
    '38 dead + 29 survivors = 67 aboard',
  );
  expect(report.summary.findings.contradiction).toBeUndefined();
});

test('the dead and the survivors cannot be more than were aboard', () => {
  const report = reportOn(
    `${HEAD} It was carrying 67 people.`,
    `${HEAD} It killed 38 people. Forty-one people survived.`,
  );
  expect(findingOf(report, 'aboard/contradiction')?.explanation).toBe(
    '38 dead + 41 survivors = 79, more than the 67 aboard',
  );
});

test('the dead on the ground were not aboard', () => {
  const report = reportOn(
    `${HEAD} It was carrying 67 people.`,
    `${HEAD} It killed 43 people, including five people on the ground. Twenty-nine people survived.`,
  );
  expect(findingOf(report, 'aboard/contradiction')).toBeUndefined();
});

test('fewer than were aboard is no contradiction: some may be missing', () => {
  const report = reportOn(
    `${HEAD} It was carrying 67 people.`,
    `${HEAD} It killed 30 people. Twenty-nine people survived.`,
  );
  expect(findingOf(report, 'aboard/contradiction')).toBeUndefined();
});
