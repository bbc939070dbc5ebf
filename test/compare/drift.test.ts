import { findingOf, reportOn, rulesOf } from '../accident-report.js';

const HEAD = 'Nordvik Air Flight 318 crashed near Tegucigalpa, Honduras, on May 14.';
const verdicts = (...words: string[]) => rulesOf(reportOn(...words.map((said) => `${HEAD} ${said}`)));

test('one voice, hedged here and certain there', () => {
  const report = reportOn(
    `${HEAD} Governor Amina Diallo said a bird strike may have caused the crash.`,
    `${HEAD} Governor Amina Diallo said a bird strike caused the crash.`,
  );
  const finding = findingOf(report, 'cause/drift')!;
  expect(finding.severity).toBe('warning');
  expect(finding.explanation).toMatch(/Amina Diallo.*possible.*certain/);
});

test.each([
  [
    'another voice',
    'Governor Amina Diallo said a bird strike may have caused the crash.',
    'Mayor Kofi Asante said a bird strike caused the crash.',
  ],
  [
    'the same certainty',
    'Governor Amina Diallo said a bird strike caused the crash.',
    'Governor Amina Diallo said a bird strike caused the crash.',
  ],
  [
    'nobody in particular',
    'Officials said a bird strike may have caused the crash.',
    'Officials said a bird strike caused the crash.',
  ],
])('%s is no drift', (_name, one, other) => expect(verdicts(one, other)).not.toContain('cause/drift'));
