import type { CountValue, FactKind } from '../../model/fact-kind.js';
import { canonicalCount, labelCount, readCounts, relateCounts } from '../../values/count-measure.js';
import { patterns } from './patterns.js';

export const missing: FactKind<CountValue> = {
  id: 'missing',
  title: 'missing',
  summary: 'How many people are unaccounted for.',
  holds: 'single',
  identifies: false,
  movement: 'shrinks',
  clash: 'contradiction',
  patterns,
  // "the two missing crew": here the state is the fact itself
  normalise: (mention) => readCounts(mention).map((reading) => ({ ...reading, facet: reading.facet === 'missing' ? null : (reading.facet ?? null) })),
  canonical: canonicalCount,
  label: labelCount,
  relate: relateCounts,
};
