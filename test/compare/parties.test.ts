import { findingOf, reportOn, rulesOf } from '../accident-report.js';

const HEAD = 'Nordvik Air Flight 318 crashed near Tegucigalpa, Honduras, on May 14.';
const verdicts = (fact: string, ...words: string[]) =>
  rulesOf(reportOn(...words.map((said) => `${HEAD} ${said}`))).filter((rule) => rule.startsWith(`${fact}/`));

describe('what parties say against each other', () => {
  test.each([
    [
      'affirmed here, denied there',
      'cause',
      'Rebels said the plane was shot down.',
      'The army denied that the plane was shot down.',
      ['cause/dispute'],
    ],
    [
      'two causes of which one rules out the other',
      'cause',
      'Rebels said the plane was shot down.',
      'The airline said a bird strike brought it down.',
      ['cause/dispute'],
    ],
    [
      'causes that go together',
      'cause',
      'Officials said the plane crashed because of bad weather.',
      'The airline said icing caused the crash.',
      'no dispute',
    ],
    [
      'one blamed, and denying it',
      'responsible-party',
      'Honduras blamed Nicaragua for the crash of the plane.',
      'Nicaragua denied involvement in the crash.',
      ['responsible-party/dispute'],
    ],
    [
      'a general and a special name of one weapon',
      'weapon-system',
      'A missile struck the plane, rebels said.',
      'A Buk missile struck the plane, rebels said.',
      ['weapon-system/refinement'],
    ],
    [
      'two systems',
      'weapon-system',
      'A Buk missile struck the plane, rebels said.',
      'A Stinger missile struck the plane, the army said.',
      ['weapon-system/dispute'],
    ],
    [
      'a question is no statement',
      'cause',
      'Rebels said the plane was shot down.',
      'It is unclear whether the plane was shot down.',
      [],
    ],
  ] as const)('%s', (_name, fact, one, other, expected) => {
    const found = verdicts(fact, one, other);
    if (expected === 'no dispute') expect(found).not.toContain(`${fact}/dispute`);
    else expect(found).toEqual(expected);
  });
});

test('no article need be wrong: a dispute is a warning and passes the gate', () => {
  const report = reportOn(`${HEAD} Rebels said it was shot down.`, `${HEAD} The army denied that it was shot down.`);
  expect(findingOf(report, 'cause/dispute')?.severity).toBe('warning');
  expect(report.summary.gate.hit).toBe(false);
});

test('one voice may weigh two explanations without disputing itself', () => {
  const words = 'Inspector Ana Ruiz said bad weather or a bird strike may have caused the crash.';
  expect(verdicts('cause', words, words)).not.toContain('cause/dispute');
});
