import type { CountValue, FactKind } from '../../model/fact-kind.js';
import { canonicalCount, labelCount, readCounts, relateCounts } from '../../values/count-measure.js';
import { patterns } from './patterns.js';

export const injured: FactKind<CountValue> = {
  id: 'injured',
  title: 'injured',
  summary: 'How many people were hurt and lived.',
  holds: 'single',
  identifies: false,
  movement: 'grows',
  clash: 'contradiction',
  patterns,
  normalise: (mention) => readCounts(mention),
  canonical: canonicalCount,
  label: labelCount,
  relate: relateCounts,
};
