import type { CountValue, FactKind } from '../../model/fact-kind.js';
import { canonicalCount, labelCount, readCounts, relateCounts } from '../../values/count-measure.js';
import { isEverybody } from '../../values/aboard.js';
import { patterns } from './patterns.js';

export const aboard: FactKind<CountValue> = {
  id: 'aboard',
  title: 'people aboard',
  summary: 'Everybody in the vehicle, passengers and crew together.',
  holds: 'single',
  identifies: false,
  movement: 'fixed',
  clash: 'contradiction',
  patterns,
  normalise: (mention) => readCounts(mention, isEverybody),
  canonical: canonicalCount,
  label: labelCount,
  relate: relateCounts,
};
