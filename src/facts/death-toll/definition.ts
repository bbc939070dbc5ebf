import type { CountValue, FactKind } from '../../model/fact-kind.js';
import type { Mention } from '../../model/mention.js';
import {
  canonicalCount,
  countOf,
  countsOf,
  EVERYONE_ABOARD,
  labelCount,
  readCounts,
  readSum,
  relateCounts,
} from '../../values/count-measure.js';
import { unlessEither } from '../../values/fates.js';
import { patterns } from './patterns.js';

/** People on the ground, and "two others" beside those already counted, are a part of the toll. */
function partFacet(mention: Mention): string | null {
  const counts = countsOf(mention);
  if (counts.some((count) => count.role === 'ground')) return 'on the ground';
  // "missing and presumed dead": not yet counted by anybody
  if (/\bpresumed (?:dead|drowned|killed)\b/.test(mention.words)) return 'presumed dead';
  return counts.some((count) => count.value.counted === 'others') ? 'others' : null;
}

export const deathToll: FactKind<CountValue> = {
  id: 'death-toll',
  title: 'death toll',
  summary: 'How many people died in the accident, on board and on the ground together.',
  doubt:
    'A part of the toll that is not told as one (those of one vehicle, of one nation), or the toll of an accident that is named in the same sentence for comparison.',
  holds: 'single',
  identifies: false,
  movement: 'grows',
  clash: 'contradiction',
  patterns: patterns.map(unlessEither),
  normalise: (mention) => {
    if (mention.pattern.startsWith('everyone')) return [{ value: EVERYONE_ABOARD, facet: null }];
    if (/killing-one|sole-occupant/.test(mention.pattern)) return [{ value: countOf(1, 'people'), facet: null }];
    if (/n-and-n/.test(mention.pattern)) return readSum(mention);
    // "two of the four people who died": it is the four who did
    const whole = mention.pattern === 'n-who-died' ? countsOf(mention)[0]?.whole : null;
    if (whole) return [{ value: whole.value, facet: null }];
    return readCounts(mention).map((reading) => ({ ...reading, facet: reading.facet ?? partFacet(mention) }));
  },
  canonical: canonicalCount,
  label: labelCount,
  relate: relateCounts,
};
