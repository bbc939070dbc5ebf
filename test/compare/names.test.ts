import { findingOf, reportOn, rulesOf } from '../accident-report.js';

const verdicts = (fact: string, ...articles: string[]) =>
  rulesOf(reportOn(...articles)).filter((rule) => rule.startsWith(`${fact}/`));

test('a flight number with two digits swapped is a contradiction, explained', () => {
  const report = reportOn(
    'Nordvik Air Flight 8243 crashed near Tegucigalpa, Honduras, killing 38 people.',
    'Nordvik Air Flight 8432 crashed near Tegucigalpa, Honduras, killing 38 people.',
  );
  const finding = findingOf(report, 'flight-number/contradiction')!;
  expect(finding.positions.map((position) => position.canonical)).toEqual(['8243', '8432']);
  expect(finding.explanation).toMatch(/same digits in another order/);
});

describe('two forms of one name', () => {
  test.each([
    [
      'flight-number',
      'KLM flight KL1184 crashed near Sucre, Bolivia.',
      'KLM flight 1184 crashed near Sucre, Bolivia.',
      [],
    ],
    [
      'crash-site',
      'KLM flight 1184 crashed near Sucre, Bolivia.',
      'KLM flight 1184 crashed in Bolivia.',
      ['crash-site/refinement'],
    ],
    [
      'vehicle-type',
      'KLM flight 1184, an Embraer 190, crashed near Sucre.',
      'KLM flight 1184, an Embraer, crashed near Sucre.',
      ['vehicle-type/refinement'],
    ],
    [
      'vehicle-type',
      'KLM flight 1184, an Embraer 190, crashed near Sucre.',
      'KLM flight 1184, a passenger jet, crashed near Sucre.',
      ['vehicle-type/refinement'],
    ],
    [
      'crash-date',
      'KLM flight 1184 crashed near Sucre on May 14.',
      'KLM flight 1184 crashed near Sucre on Tuesday.',
      [],
    ],
  ])('%s: %s %s', (fact, one, other, expected) => expect(verdicts(fact, one, other)).toEqual(expected));
});

describe('names that cannot both hold', () => {
  test.each([
    ['crash-date', 'KLM flight 1184 crashed near Sucre on May 14.', 'KLM flight 1184 crashed near Sucre on May 13.'],
    ['operator', 'KLM flight 1184 crashed near Sucre on May 14.', 'Finnair flight 1184 crashed near Sucre on May 14.'],
    [
      'vehicle-type',
      'KLM flight 1184, an Embraer 190, crashed near Sucre.',
      'KLM flight 1184, an Airbus A320, crashed near Sucre.',
    ],
    [
      'origin',
      'KLM flight 1184 took off from Quito and crashed near Sucre.',
      'KLM flight 1184 took off from Lima and crashed near Sucre.',
    ],
    [
      'destination',
      'KLM flight 1184 was flying to Quito when it crashed near Sucre.',
      'KLM flight 1184 was flying to Lima when it crashed near Sucre.',
    ],
    [
      'registration',
      'KLM flight 1184, registered PH-KZA, crashed near Sucre.',
      'KLM flight 1184, registered PH-KZB, crashed near Sucre.',
    ],
  ])('%s: %s %s', (fact, one, other) => expect(verdicts(fact, one, other)).toEqual([`${fact}/contradiction`]));
});

test('in a collision each vehicle has its own carrier', () => {
  const found = verdicts(
    'operator',
    'A KLM plane collided with a Finnair plane at Sucre airport, Bolivia, on May 14. The KLM plane caught fire.',
    'A Finnair plane collided with another jet at Sucre airport, Bolivia, on May 14. The Finnair plane caught fire.',
  );
  expect(found).toEqual([]);
});
