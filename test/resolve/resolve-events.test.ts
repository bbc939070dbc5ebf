import { mainEvents, reportOn, rulesOf, valuesOf } from '../accident-report.js';

describe('one accident', () => {
  test.each([
    [
      'told alike',
      'A bus plunged into a ravine near Huancayo, Peru, on Tuesday, killing 12 people.',
      'Twelve people died when a bus fell into a ravine near Huancayo in Peru.',
    ],
    [
      'with two digits of the flight swapped',
      'Nordvik Air Flight 8243 crashed near Tegucigalpa, Honduras.',
      'Nordvik Air Flight 8432 crashed near Tegucigalpa, Honduras.',
    ],
    [
      'with another toll',
      'A ferry sank off Zanzibar, Tanzania, killing 9 people.',
      'A ferry sank off Zanzibar, Tanzania, killing 14 people.',
    ],
    ['named and unnamed', 'KLM flight 1184 crashed near Sucre, Bolivia.', 'A KLM plane crashed near Sucre, Bolivia.'],
  ])('%s', (_name, one, other) => expect(mainEvents(reportOn(one, other))).toHaveLength(1));
});

describe('two accidents', () => {
  test.each([
    [
      'of one day, in two countries',
      'A bus overturned near Huancayo, Peru, on Tuesday, killing 12 people.',
      'A train derailed near Nagpur, India, on Tuesday, killing 15 people.',
    ],
    [
      'of one kind, in two countries',
      'A bus overturned near Huancayo, Peru, on Tuesday, killing 12 people.',
      'A bus overturned near Nakuru, Kenya, on Tuesday, killing 15 people.',
    ],
    [
      'of one carrier, with two flights',
      'Nordvik Air Flight 318 crashed near Tegucigalpa, Honduras, on May 14.',
      'Nordvik Air Flight 705 crashed near Bergen, Norway, on May 14.',
    ],
    [
      'of one country, a plane and a ferry',
      'A plane crashed near Jayapura, Indonesia, killing 12 people.',
      'A ferry sank off Bali, Indonesia, killing 15 people.',
    ],
  ])('%s', (_name, one, other) => {
    const report = reportOn(one, other);
    expect(mainEvents(report)).toHaveLength(2);
    expect(rulesOf(report)).toEqual([]);
  });
});

describe('what is only named in passing', () => {
  test('an older accident is background', () => {
    const report = reportOn(
      'A bus overturned near Huancayo, Peru, on Tuesday, killing 12 people. In 2018, a bus fell off a cliff near Pasamayo, killing 52 people.',
    );
    expect(valuesOf(report, 'death-toll')).toEqual(['12']);
    expect(report.events.filter((event) => event.background)).toHaveLength(1);
  });

  test.each([
    'A ferry sank off Zanzibar on Tuesday, killing nine people. In a similar accident last year, 30 people drowned.',
    'A ferry sank off Zanzibar on Tuesday, killing nine people. It is the worst since a ferry sank in 2011, killing 200 people.',
    'A ferry sank off Zanzibar on Tuesday, killing nine people. Two years ago, 30 people drowned when a boat capsized there.',
    'A plane crashed near Port Sudan on Tuesday, killing nine people. The city suffered 40 casualties of a drone attack that killed 30 people.',
    'A plane crashed near Port Sudan on Tuesday, killing nine people. Elsewhere, shelling killed 30 people in a market.',
    'A plane crashed near Osaka on Tuesday, killing nine people. The region was hit by an earthquake that killed 300 people.',
  ])('%s', (text) => expect(valuesOf(reportOn(text), 'death-toll')).toEqual(['9']));

  test('a background accident is never compared', () => {
    const report = reportOn(
      'A bus overturned near Huancayo, Peru, on Tuesday, killing 12 people. In 2018, a bus fell off a cliff near Pasamayo, killing 52 people.',
      'A bus overturned near Huancayo, Peru, on Tuesday, killing 12 people. In 2018, a bus fell off a cliff near Pasamayo, killing 48 people.',
    );
    expect(rulesOf(report)).toEqual([]);
  });

  test('a digest keeps its accidents apart', () => {
    const report = reportOn(
      'A bus overturned near Huancayo, Peru, on Tuesday, killing 12 people.\n\nIn a separate accident, a train derailed near Nagpur, India, on Tuesday, killing 15 people.',
      'A bus overturned near Huancayo, Peru, on Tuesday, killing 12 people.',
    );
    expect(rulesOf(report)).toEqual([]);
  });
});

test('the order of the articles does not matter', () => {
  const texts = [
    'A ferry sank off Zanzibar, Tanzania, on Tuesday, killing 9 people.',
    'A bus overturned near Huancayo, Peru, on Tuesday, killing 12 people.',
    'A ferry sank off Zanzibar, Tanzania, on Tuesday, killing 10 people.',
  ];
  const kinds = (report: ReturnType<typeof reportOn>) => [
    rulesOf(report).sort(),
    mainEvents(report)
      .map((event) => event.label)
      .sort(),
  ];
  expect(kinds(reportOn(...texts))).toEqual(kinds(reportOn(...[...texts].reverse())));
});
