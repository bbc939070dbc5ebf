import type { CountValue, FactKind } from '../../model/fact-kind.js';
import { canonicalCount, countOf, labelCount, readCounts, relateCounts } from '../../values/count-measure.js';
import { patterns } from './patterns.js';

export const survivors: FactKind<CountValue> = {
  id: 'survivors',
  title: 'survivors',
  summary: 'How many people lived through the accident, rescued people included.',
  doubt:
    'Those rescued who died later, and those who left the vehicle before it came to grief, are survivors to some sources.',
  holds: 'single',
  identifies: false,
  movement: 'grows',
  clash: 'contradiction',
  patterns,
  normalise: (mention) => {
    if (mention.pattern === 'sole-survivor') return [{ value: countOf(1, 'survivor'), facet: null }];
    if (/^(?:no-survivors|none-alive)$/.test(mention.pattern)) return [{ value: countOf(0, 'survivors'), facet: null }];
    // "one survivor said" speaks of one of them
    return readCounts(
      mention,
      (count) => mention.pattern !== 'n-survivors' || count.value.stated !== 1 || /^(?:only|just)/.test(mention.words),
    );
  },
  canonical: canonicalCount,
  label: labelCount,
  relate: relateCounts,
};
