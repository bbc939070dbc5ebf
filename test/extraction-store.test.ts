import { readFileSync } from 'node:fs';
import type { ArticleLine, ClaimLine, Extraction } from '../src/index.js';
import {
  compareExtractions,
  extractionOf,
  extractSource,
  FACTS,
  linesOf,
  SCHEMA_VERSION,
  storeExtractions,
} from '../src/index.js';

const FOLDER = new URL('../fixtures/ala-too-6184-2022/articles/', import.meta.url);
const NAMES = ['03-ap.txt', '05-orient-roundup.txt'];

const extractions = NAMES.map((path) =>
  extractSource({ path, text: readFileSync(new URL(path, FOLDER), 'utf8'), sha256: path }, { facts: FACTS }),
);

/** As it comes from another thread or a file: nothing in it is shared. */
function fromAfar(extraction: Extraction): Extraction {
  const [article, ...claims] = JSON.parse(JSON.stringify(linesOf(extraction, SCHEMA_VERSION)));
  return extractionOf(article as ArticleLine, claims as ClaimLine[]);
}

test.each([
  ['in the order of their paths', extractions],
  ['in another order', [...extractions].reverse()],
])('the report is the same whether or not extractions went through the store %s', (_, all) => {
  const store = storeExtractions();
  const stored = all.map((extraction) => store(fromAfar(extraction)));
  const reportOn = (all: readonly Extraction[]) => compareExtractions(all, { facts: FACTS });
  expect(reportOn(stored)).toEqual(reportOn(extractions));
});

test('what is equal is held once, in one article and across them', () => {
  const store = storeExtractions();
  const [one, other] = [store(fromAfar(extractions[0]!)), store(fromAfar(extractions[0]!))];
  expect(other.claims.map(({ value }) => value)).toEqual(one.claims.map(({ value }) => value));
  for (const [at, { value, modality, attribution }] of other.claims.entries()) {
    expect(value).toBe(one.claims[at]!.value);
    expect(modality).toBe(one.claims[at]!.modality);
    expect(attribution).toBe(one.claims[at]!.attribution);
  }
});

test('the quotations of an article that tells of no accident are let go, their sentences are not', () => {
  const quoting = extractions.find(({ quotations }) => quotations.length > 0)!;
  const held = storeExtractions()(quoting);
  expect(held.quotations.map(({ words }) => words)).toEqual(quoting.quotations.map(({ words }) => words));
  const { quotations, passages } = storeExtractions()({ ...quoting, profiles: [] });
  expect({ quotations, passages }).toEqual({ quotations: [], passages: held.passages });
});
