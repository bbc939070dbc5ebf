/** What holds for any articles, not only for those we thought of. */
import fc from 'fast-check';
import { crosscheck, FACTS, type Report, renderJson, renderTerminal, type Source } from '../src/index.js';
import { folder, noisyFolder, sourceOf } from './articles.js';

const read = (sources: readonly Source[]): Report => crosscheck(sources, { facts: FACTS });

/** Each contradiction as one line: what it is about and which answers it sets against each other. */
const contradictionsOf = ({ findings }: Report): string[] =>
  findings
    .filter(({ verdict }) => verdict === 'contradiction')
    .map(({ fact, positions }) => [fact, ...positions.map(({ canonical }) => canonical).sort()].join(' '))
    .sort();

// The same texts in every run, so that nobody's change turns red for another's fault; `SEED=17 RUNS=2000 npm test --
// properties` looks further.
const { SEED = '20240305', RUNS = '100' } = process.env;
fc.configureGlobal({ seed: Number(SEED), numRuns: Number(RUNS) });

/** A hundred folders take a while on a slow machine. */
const PATIENCE = 60_000 + Number(RUNS) * 100;

test(
  'evidence is a slice of its article, at the line and column it names',
  () => {
    fc.assert(
      fc.property(noisyFolder, (sources) => {
        const { articles, claims } = read(sources);
        const textOf = new Map(
          articles.map(({ id, path }) => [id, sources.find((source) => source.path === path)!.text]),
        );
        for (const { article, evidence } of claims) {
          const text = textOf.get(article)!;
          expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
          const before = text.slice(0, evidence.start).split(/\r\n|[\n\r\u2028\u2029]/);
          expect([evidence.line, evidence.column]).toEqual([before.length, before.at(-1)!.length + 1]);
        }
      }),
    );
  },
  PATIENCE,
);

test(
  'every report can be told, as JSON and as a table',
  () => {
    fc.assert(
      fc.property(noisyFolder, (sources) => {
        const report = read(sources);
        expect(JSON.parse(renderJson(report)).summary.claims).toBe(report.claims.length);
        const table = renderTerminal(report, { color: false, width: 80, borders: false, quiet: false, verbose: true });
        expect(table).toMatch(/\n$/);
      }),
    );
  },
  PATIENCE,
);

test(
  'the order of the sources does not matter',
  () => {
    const shuffled = folder.chain((sources) =>
      fc.tuple(fc.constant(sources), fc.shuffledSubarray([...sources], { minLength: sources.length })),
    );
    fc.assert(
      fc.property(shuffled, ([sources, others]) => {
        expect(renderJson(read(others))).toBe(renderJson(read(sources)));
      }),
    );
  },
  PATIENCE,
);

test(
  'an identical copy adds no contradiction',
  () => {
    fc.assert(
      fc.property(folder, fc.nat(), (sources, pick) => {
        const copied = sources[pick % sources.length]!;
        const known = contradictionsOf(read(sources));
        const again = contradictionsOf(read([...sources, { ...copied, path: 'folder/copy.txt' }]));
        expect(again.filter((line) => !known.includes(line))).toEqual([]);
      }),
    );
  },
  PATIENCE,
);

test.each([
  ['killed', (n: string) => `The crash killed ${n} people.`],
  ['aboard', (n: string) => `There were ${n} people on board the plane.`],
  ['injured', (n: string) => `The crash left ${n} people injured.`],
])(
  '"at least N" beside M, with M not below N, is no contradiction: %s',
  (_name, say) => {
    const article = (path: string, n: string) =>
      sourceOf(path, `source: ${path}\ndate: 2024-03-05\n\nA passenger plane crashed near Bergen on Monday. ${say(n)}`);
    const pair = fc.tuple(fc.integer({ min: 2, max: 500 }), fc.nat({ max: 500 }));
    fc.assert(
      fc.property(pair, ([least, more]) => {
        const report = read([article('a.txt', `at least ${least}`), article('b.txt', String(least + more))]);
        expect(report.claims.length).toBeGreaterThan(1);
        expect(contradictionsOf(report)).toEqual([]);
      }),
    );
  },
  PATIENCE,
);
