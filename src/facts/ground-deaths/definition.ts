import type { CountValue, FactKind } from '../../model/fact-kind.js';
import { canonicalCount, labelCount, readCounts, relateCounts } from '../../values/count-measure.js';
import { patterns } from './patterns.js';

export const groundDeaths: FactKind<CountValue> = {
  id: 'ground-deaths',
  title: 'deaths on the ground',
  summary: 'How many of the dead were not in the vehicle.',
  doubt:
    'People whose place is not said in the same sentence; who died in a second vehicle may be on the ground to one source only.',
  holds: 'single',
  identifies: false,
  movement: 'grows',
  clash: 'contradiction',
  patterns,
  // people on the ground are a part of the toll by nature, however they are introduced
  normalise: (mention) => readCounts(mention).map((reading) => ({ ...reading, facet: null })),
  canonical: canonicalCount,
  label: labelCount,
  relate: relateCounts,
};
