/** How properties run the engine and what they compare. */
import fc from 'fast-check';
import {
  type CrosscheckOptions,
  compareExtractions,
  type Extraction,
  extractSource,
  FACTS,
  type Finding,
  type Report,
  type Source,
} from '../../src/index.js';
import { RUNS } from './seed.js';

/** Milliseconds for one property, on a slow machine. */
export const PATIENCE = 60_000 + RUNS * 100;

const known = new Map<string, Extraction>();
/** The properties of one file share many articles, since they share the seed. */
const KEPT = 6000;

/** Reads a text once: reading is the slow part. */
export function extract(source: Source): Extraction {
  const key = `${source.path}\0${source.text}`;
  const extraction = known.get(key) ?? extractSource(source, { facts: FACTS });
  if (known.size < KEPT) known.set(key, extraction);
  return extraction;
}

export function read(sources: readonly Source[], options: Partial<CrosscheckOptions> = {}): Report {
  return compareExtractions(sources.map(extract), { facts: FACTS, ...options });
}

/** Each finding as one line: what it is about and which answers it sets against each other. */
export function verdictsOf({ findings }: Report): string[] {
  return findings.map(lineOf).sort();
}

export function contradictionsOf({ findings }: Report): string[] {
  return findings
    .filter(({ verdict }) => verdict === 'contradiction')
    .map(lineOf)
    .sort();
}

const lineOf = ({ rule, positions }: Finding) =>
  [rule, ...positions.map(({ canonical }) => canonical).sort()].join(' ');

/** One property as one test. */
export function property<T>(name: string, arbitrary: fc.Arbitrary<T>, holds: (value: T) => void): void {
  test(name, () => fc.assert(fc.property(arbitrary, holds)), PATIENCE);
}

/** A list and the same list in another order. */
export function shuffledWith<T>(list: fc.Arbitrary<readonly T[]>): fc.Arbitrary<readonly [readonly T[], T[]]> {
  return list.chain((items) => {
    const others = fc.shuffledSubarray([...items], { minLength: items.length });
    return others.map((shuffled) => [items, shuffled] as const);
  });
}
