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
  normalise: (mention) => readCounts(mention),
  canonical: canonicalCount,
  label: labelCount,
  relate: relateCounts,
};
