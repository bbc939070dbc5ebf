import type { CountValue, FactKind } from '../../model/fact-kind.js';
import { canonicalCount, countsOf, EVERYONE_ABOARD, labelCount, readCounts, relateCounts } from '../../values/count-measure.js';
import { patterns } from './patterns.js';

export const deathToll: FactKind<CountValue> = {
  id: 'death-toll',
  title: 'death toll',
  summary: 'How many people died in the accident, on board and on the ground together.',
  holds: 'single',
  identifies: false,
  movement: 'grows',
  clash: 'contradiction',
  patterns,
  normalise: (mention) =>
    mention.pattern.startsWith('everyone')
      ? [{ value: EVERYONE_ABOARD, facet: null }]
      : readCounts(mention).map((reading) => ({
          ...reading,
          facet: reading.facet ?? (countsOf(mention).some((count) => count.role === 'ground') ? 'on the ground' : null),
        })),
  canonical: canonicalCount,
  label: labelCount,
  relate: relateCounts,
};
