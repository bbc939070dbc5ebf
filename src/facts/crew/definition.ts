import type { CountChunk } from '../../model/chunk.js';
import type { CountValue, FactKind } from '../../model/fact-kind.js';
import { isServing } from '../../values/aboard.js';
import { canonicalCount, countOf, labelCount, readCounts, relateCounts } from '../../values/count-measure.js';
import { SIZES } from './lexicon.js';
import { patterns } from './patterns.js';

export const crew: FactKind<CountValue> = {
  id: 'crew',
  title: 'crew',
  summary: 'Those who run the vehicle.',
  doubt: 'Staff that was on board without serving, and guards, are crew to one source and passengers to another.',
  holds: 'single',
  identifies: false,
  movement: 'fixed',
  clash: 'contradiction',
  patterns,
  normalise: (mention) => {
    const size = SIZES[mention.trigger.split('-')[0] ?? ''];
    if (mention.pattern === 'n-member-crew')
      return size === undefined ? [] : [{ value: countOf(size, 'crew'), facet: null }];
    const isCrew = (count: CountChunk) => count.role === 'crew' || count.role === 'bare' || isServing(count);
    const read = readCounts(mention, (count) => isCrew(count) && count.whole === null);
    return /-including-n-crew$/.test(mention.pattern) ? read.map((reading) => ({ ...reading, facet: null })) : read;
  },
  canonical: canonicalCount,
  label: labelCount,
  relate: relateCounts,
};
