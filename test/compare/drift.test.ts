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

test('a body named here and described there is one voice', () => {
  const finding = findingOf(
    reportOn(
      `${HEAD} France's aviation regulator said a bird strike may have caused the crash.`,
      `${HEAD} The French aviation authority said a bird strike caused the crash.`,
    ),
    'cause/drift',
  );
  expect(finding?.positions.map((position) => position.label)).toEqual([
    'bird strike, possible',
    'bird strike, certain',
  ]);
});

test('one outlet’s sources that become officials', () => {
  const finding = findingOf(
    reportOn(
      `${HEAD} A missile hit the plane, three sources told Reuters.`,
      `${HEAD} A missile hit the plane, Honduran officials told Reuters.`,
    ),
    'cause/drift',
  )!;
  expect(finding.explanation).toBe('Reuters: “three sources” in one article, “Honduran officials” in another');
  expect(finding.positions.map((position) => position.articles)).toEqual([['a1'], ['a2']]);
});

test.each([
  [
    'two outlets, each with its own sources',
    'A missile hit the plane, three sources told Reuters.',
    'A missile hit the plane, Honduran officials told the BBC.',
  ],
  [
    'an article that tells both apart',
    'A missile hit the plane, three sources told Reuters. A missile hit it, officials told Reuters.',
    'A missile hit the plane, Honduran officials told Reuters.',
  ],
])('%s are no drift', (_name, one, other) => expect(verdicts(one, other)).not.toContain('cause/drift'));

const quoting = (words: string, voice = 'spokeswoman Amina Diallo') => `${HEAD} \u201c${words},\u201d ${voice} said.`;

test('one sentence of one voice in two wordings', () => {
  const finding = findingOf(
    reportOn(
      quoting('Nobody should draw hasty conclusions before the official inquiry has ended'),
      quoting('No hasty conclusions should be drawn before the end of the official inquiry'),
    ),
    'statement/drift',
  )!;
  expect(finding.message).toBe('One sentence of Amina Diallo is quoted in 2 wordings: 0.txt; 1.txt.');
  expect(finding.positions.map((position) => position.quotations?.map((quote) => quote.evidence.text))).toEqual([
    ['Nobody should draw hasty conclusions before the official inquiry has ended'],
    ['No hasty conclusions should be drawn before the end of the official inquiry'],
  ]);
});

test.each([
  [
    'the same words in other typography',
    'We don\u2019t know why the flight left its route',
    "We don't know why the flight left its route",
  ],
  [
    'an excerpt',
    'We do not know why the flight left its route over the lake',
    'why the flight left its route over the lake',
  ],
  [
    'another sentence',
    'We do not know why the flight left its route',
    'Families will be told before anybody else is told',
  ],
])('%s is no rewording', (_name, one, other) => {
  expect(rulesOf(reportOn(quoting(one), quoting(other)))).not.toContain('statement/drift');
});

test('two voices with like words are no rewording', () => {
  const words = 'Nobody should draw hasty conclusions before the official inquiry has ended';
  expect(rulesOf(reportOn(quoting(words), quoting(`${words} for good`, 'governor Kofi Asante')))).not.toContain(
    'statement/drift',
  );
});
