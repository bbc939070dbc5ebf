/** Words of one run: what they add, and that they are gone behind it. */
import {
  checkLexicon,
  compareExtractions,
  crosscheck,
  extractSource,
  FACTS,
  type FactKind,
  type Lexicon,
  type Source,
} from '../src/index.js';

const source = (path: string, text: string): Source => ({ path, sha256: '', text });
const WHERRY: Lexicon = { vehicles: [{ name: 'wherry', plural: 'wherries', vehicle: 'ship' }] };
const claimsOf = (text: string, lexicon?: Lexicon) =>
  crosscheck([source('a.txt', text)], { facts: FACTS, lexicon }).claims.map(
    ({ fact, canonical }) => `${fact}: ${canonical}`,
  );
const valuesOf = (text: string, lexicon?: Lexicon) =>
  crosscheck([source('a.txt', text)], { facts: FACTS, lexicon }).claims.map(({ value }) => value);

test('a noun makes an article one about accidents, in both numbers', () => {
  expect(claimsOf('The wherry rolled over.', WHERRY)).toEqual(['vehicle-type: wherry', 'cause: capsizing']);
  expect(claimsOf('The wherry rolled over.')).toEqual([]);
  expect(claimsOf('The two wherries collided.', WHERRY).join()).toContain('wherry');
});

test('a region of one’s own may hold a place of one’s own', () => {
  const lexicon: Lexicon = {
    places: [
      { name: 'Port Alden', type: 'city', region: 'Aldenshire' },
      { name: 'Aldenshire', type: 'region', country: 'Norway' },
    ],
  };
  expect(checkLexicon(lexicon)).toEqual([]);
  const { claims } = crosscheck([source('a.txt', 'A ferry sank off Port Alden.')], { facts: FACTS, lexicon });
  expect(claims.find(({ fact }) => fact === 'crash-site')?.value).toMatchObject({
    name: 'Port Alden',
    type: 'city',
    parents: ['Aldenshire', 'Norway'],
  });
});

test('a weapon is what its parents are', () => {
  const weapons = [
    { name: 'Gannet-2', parent: 'Gannet' },
    { name: 'Gannet', parent: 'drones' },
  ];
  const sources = [
    source('a.txt', 'A ferry was hit by a Gannet-2 off Oslo on 4 June 2023, killing 38 people.'),
    source('b.txt', 'A ferry was hit by a drone off Oslo on 4 June 2023, killing 38 people.'),
  ];
  const rules = (lexicon: Lexicon) => crosscheck(sources, { facts: FACTS, lexicon }).findings.map(({ rule }) => rule);
  expect(rules({ weapons })).toEqual(['weapon-system/refinement']);
  expect(rules({ weapons: [{ name: 'Gannet-2', parent: 'missile' }] })).toContain('weapon-system/dispute');
});

describe('no run sees the words of another', () => {
  const text = 'A wherry sank off Port Alden, killing 38 people.';
  const bare = claimsOf(text);

  test('whatever came before, also with other words', () => {
    const car: Lexicon = {
      vehicles: [{ name: 'wherry', vehicle: 'car' }],
      places: [{ name: 'Port Alden', type: 'water' }],
    };
    const usual = valuesOf(text);
    const told = [valuesOf(text, WHERRY), valuesOf(text, car)];
    expect(told[0]).not.toEqual(usual);
    expect(told[1]).not.toEqual(told[0]);
    expect(valuesOf(text)).toEqual(usual);
    expect([valuesOf(text, WHERRY), valuesOf(text, car)]).toEqual(told);
  });

  test('also of one that failed', () => {
    const failing = {
      ...FACTS[0]!,
      patterns: [
        {
          name: 'x',
          triggers: ['wherry'],
          find: () => {
            throw new Error('no');
          },
        },
      ],
    } as FactKind;
    expect(() => extractSource(source('a.txt', text), { facts: [failing], lexicon: WHERRY })).toThrow('no');
    expect(claimsOf(text)).toEqual(bare);
  });

  test('not even one that runs within it', () => {
    let inner: string[] = [];
    const asking = {
      ...FACTS[0]!,
      patterns: [
        {
          name: 'x',
          triggers: ['sank'],
          find: () => {
            inner = claimsOf(text);
            return null;
          },
        },
      ],
    } as FactKind;
    const facts = [asking, ...FACTS.slice(1)];
    const { claims } = crosscheck([source('a.txt', text)], { facts, lexicon: WHERRY });
    expect(inner).toEqual(bare);
    expect(claims.map(({ canonical }) => canonical)).toContain('wherry');
  });

  test('places of the same extractions are set against each other anew', () => {
    const within = (region?: string): Lexicon => ({
      places: [
        { name: 'Aldenland', type: 'region' },
        { name: 'Aldenshire', type: 'region', region },
        { name: 'Port Alden', type: 'city', region: 'Aldenshire' },
      ],
    });
    const [apart, nested] = [within(), within('Aldenland')];
    const read = ['Port Alden', 'Aldenland'].map((place, at) => {
      const text = `Nordvik Air Flight 318 crashed in ${place} on 4 June 2023, killing 38 people.`;
      return extractSource(source(`${at}.txt`, text), { facts: FACTS, lexicon: apart });
    });
    const told = [apart, nested, apart].map((lexicon) => compareExtractions(read, { facts: FACTS, lexicon }));
    expect(told[1]).not.toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
  });
});
