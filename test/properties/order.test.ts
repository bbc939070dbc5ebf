/** What order, names and company have no say in. P1 and so on: the numbers these properties go by. */
import fc from 'fast-check';
import { compareExtractions, crosscheck, FACTS, type Report, renderJson } from '../../src/index.js';
import {
  type Accident,
  anyAccident,
  exactly,
  folderOf,
  idleText,
  OUTLETS,
  reports,
  reportsOn,
  SPARSE,
  says,
  sourceOf,
  TOPICS,
  type Told,
  textOf,
} from './grammar.js';
import { folder } from './prose.js';
import { contradictionsOf, extract, property, read, shuffledWith, verdictsOf } from './reading.js';

const figure = fc.integer({ min: 2, max: 99 });

/** Two articles of one day. */
function datedPair(accident: Accident, tolls: readonly [number, number]): readonly [Told, Told] {
  const told = (toll: number, outlet: string): Told => ({
    accident,
    outlet,
    date: '2024-06-05',
    statements: [says('death-toll', exactly(toll))],
  });
  return [told(tolls[0], OUTLETS[0]), told(tolls[1], OUTLETS[1])];
}

const updatesOf = (told: readonly Told[]) =>
  read(folderOf(told))
    .findings.filter(({ verdict }) => verdict === 'update')
    .map(({ message }) => message);

const withoutSums = ({ findings }: Report) =>
  findings.filter(({ verdict, explanation }) => verdict === 'contradiction' && !/ \+ /.test(explanation ?? ''));

describe('P1: order', () => {
  property('of the articles', shuffledWith(folder), ([sources, others]) => {
    expect(renderJson(read(others))).toBe(renderJson(read(sources)));
  });

  property(
    'of paragraphs about other things',
    fc.tuple(reports, shuffledWith(fc.array(idleText, { minLength: 2, maxLength: 3 }))),
    ([told, [paragraphs, others]]) => {
      const withParagraphs = (more: readonly string[]) =>
        read(told.map((article, at) => sourceOf(`${at}.txt`, `${textOf(article)}\n${more.join('\n\n')}\n`)));
      expect(verdictsOf(withParagraphs(others))).toEqual(verdictsOf(withParagraphs(paragraphs)));
    },
  );

  property('of the answers of workers', shuffledWith(reports), ([told]) => {
    const extractions = folderOf(told).map(extract);
    const turned = [...extractions].reverse();
    expect(renderJson(compareExtractions(turned, { facts: FACTS }))).toBe(
      renderJson(compareExtractions(extractions, { facts: FACTS })),
    );
  });
});

property('P2: twice the same bytes', reports, (told) => {
  const once = () => renderJson(crosscheck(folderOf(told), { facts: FACTS }));
  expect(once()).toBe(once());
});

describe('P4: an identical copy', () => {
  property('adds no contradiction and removes none', fc.tuple(folder, fc.nat()), ([sources, pick]) => {
    const copied = sources[pick % sources.length]!;
    const again = read([...sources, { ...copied, path: 'folder/copy.txt' }]);
    expect(contradictionsOf(again)).toEqual(contradictionsOf(read(sources)));
  });

  property('is told as a copy and confirms nothing', reports, (told) => {
    const sources = folderOf(told);
    const again = read([...sources, { ...sources[0]!, path: 'news/copy.txt' }]);
    expect(again.problems).toContainEqual(expect.objectContaining({ path: 'news/copy.txt', code: 'duplicate' }));
    for (const { origins } of again.findings.flatMap(({ positions }) => positions)) {
      expect(new Set(origins).size).toBe(origins.length);
      expect(origins.every((origin) => told.some(({ outlet }) => outlet === origin))).toBe(true);
    }
  });
});

describe('P5: other names of the files', () => {
  property('the same verdicts', fc.tuple(reports, fc.nat(3), fc.nat(3)), ([told, n, m]) => {
    const names = [`other/${n}-a.txt`, `elsewhere/${m}-b.txt`];
    const renamed = told.map((article, at) => sourceOf(names[at]!, textOf(article)));
    expect(verdictsOf(read(renamed))).toEqual(verdictsOf(read(folderOf(told))));
  });

  property(
    'what is said to have come first does not hang on them',
    fc.tuple(anyAccident, figure, figure),
    ([accident, n, m]) => {
      const [one, other] = datedPair(accident, [n, m]);
      expect(updatesOf([one, other])).toEqual(updatesOf([other, one]));
    },
  );

  test('a toll of the same day, in two articles that change places', () => {
    const [one, other] = datedPair(SPARSE, [3, 12]);
    expect(updatesOf([one, other])).toEqual(updatesOf([other, one]));
  });
});

describe('P6: a contradiction', () => {
  property(
    'is the same one when the two articles change places',
    anyAccident.chain((accident) => fc.tuple(reportsOn(accident, 1), reportsOn(accident, 1))),
    ([[one], [other]]) => {
      const pair = (a: Told, b: Told) =>
        read(
          folderOf([
            { ...a, outlet: OUTLETS[0] },
            { ...b, outlet: OUTLETS[1] },
          ]),
        );
      expect(contradictionsOf(pair(other!, one!))).toEqual(contradictionsOf(pair(one!, other!)));
    },
  );

  // figures of one article that do not add up are told with their sum; nothing else sets an article against itself
  property('is never between an article and itself, but for a sum', folder, (sources) => {
    for (const source of sources) expect(withoutSums(read([source]))).toEqual([]);
    for (const { positions } of withoutSums(read(sources)))
      expect(new Set(positions.flatMap(({ articles }) => articles)).size).toBeGreaterThan(1);
  });

  property(
    'is there when two articles give plain figures that differ, and only then',
    fc.tuple(
      fc.constantFrom(...TOPICS),
      fc.integer({ min: 2, max: 400 }),
      fc.integer({ min: 2, max: 400 }),
      anyAccident,
    ),
    ([topic, n, m, accident]) => {
      const told = [n, m].map((count, at) => ({
        accident,
        outlet: OUTLETS[at]!,
        statements: [says(topic, { least: count, most: count, words: String(count) })],
      }));
      // people still missing may be found from one report to the next: what moves is no contradiction
      const isRivalry = n !== m && topic !== 'missing';
      expect(contradictionsOf(read(folderOf(told))).length > 0).toBe(isRivalry);
    },
  );
});

property('P16: two halves of a folder, joined, are the folder, whichever half comes first', reports, (told) => {
  const sources = folderOf(told);
  const [one, other] = [sources.slice(0, 1), sources.slice(1)].map((half) => half.map(extract));
  const whole = renderJson(crosscheck(sources, { facts: FACTS }));
  expect(renderJson(compareExtractions([...one!, ...other!], { facts: FACTS }))).toBe(whole);
  expect(renderJson(compareExtractions([...other!, ...one!], { facts: FACTS }))).toBe(whole);
});
