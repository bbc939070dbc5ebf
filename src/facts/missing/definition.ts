import type { CountValue, FactKind } from '../../model/fact-kind.js';
import { canonicalCount, countsOf, isPortion, labelCount, relateCounts } from '../../values/count-measure.js';
import { unlessEither } from '../../values/fates.js';
import { patterns } from './patterns.js';

export const missing: FactKind<CountValue> = {
  id: 'missing',
  title: 'missing',
  summary: 'How many people are unaccounted for.',
  doubt: 'A figure falls as people are found: without the hour two figures of one day look like rivals.',
  holds: 'single',
  identifies: false,
  movement: 'shrinks',
  clash: 'contradiction',
  patterns: patterns.map(unlessEither),
  // "the remaining four", "two others": those still sought are all there is to count; "the two missing crew": here the state is the fact itself
  normalise: (mention) =>
    countsOf(mention)
      .filter((count) => !isPortion(count))
      .map((count) => ({
        value: count.value,
        facet: count.facet === 'missing' || count.facet === 'remaining' ? null : count.facet,
      })),
  canonical: canonicalCount,
  label: labelCount,
  relate: relateCounts,
};
