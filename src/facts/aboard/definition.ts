import type { CountValue, FactKind } from '../../model/fact-kind.js';
import { isEverybody } from '../../values/aboard.js';
import { canonicalCount, countOf, labelCount, readCounts, relateCounts } from '../../values/count-measure.js';
import { patterns } from './patterns.js';

/** "Five people on board died" tells who was aboard only when the number is exact. */
const EXACT = /exactly/;

export const aboard: FactKind<CountValue> = {
  id: 'aboard',
  title: 'people aboard',
  summary: 'Everybody in the vehicle, passengers and crew together.',
  doubt:
    'A number of passengers that is called people, a list of those booked, or those of both vehicles of a collision.',
  holds: 'single',
  identifies: false,
  movement: 'fixed',
  clash: 'contradiction',
  patterns,
  normalise: (mention) => {
    if (mention.pattern === 'sole-occupant') return [{ value: countOf(1, 'people'), facet: null }];
    return readCounts(
      mention,
      (count) => isEverybody(count) && (!EXACT.test(mention.pattern) || count.value.min === count.value.max),
    );
  },
  canonical: canonicalCount,
  label: labelCount,
  relate: relateCounts,
};
