import type { CountValue, FactKind } from '../../model/fact-kind.js';
import { canonicalCount, labelCount, readCounts, relateCounts } from '../../values/count-measure.js';
import { patterns } from './patterns.js';

export const passengers: FactKind<CountValue> = {
  id: 'passengers',
  title: 'passengers',
  summary: 'Those in the vehicle who are not crew.',
  doubt: 'Crew that travels along, infants and ticket holders are counted by some sources and left out by others.',
  holds: 'single',
  identifies: false,
  movement: 'fixed',
  clash: 'contradiction',
  patterns,
  normalise: (mention) =>
    readCounts(mention, (count) => (count.role === 'passengers' || count.role === 'bare') && count.whole === null),
  canonical: canonicalCount,
  label: labelCount,
  relate: relateCounts,
};
