import type { CountValue, FactKind } from '../../model/fact-kind.js';
import { canonicalCount, labelCount, readCounts, relateCounts } from '../../values/count-measure.js';
import { patterns } from './patterns.js';

/** "eleven with slight injuries": those of one grade, not all the injured. */
const GRADED =
  /\b(?:slight|minor|light|serious|severe|critical|grave|life-threatening|non-life-threatening|moderate) (?:injuries|burns|wounds)\b/;

export const injured: FactKind<CountValue> = {
  id: 'injured',
  title: 'injured',
  summary: 'How many people were hurt and lived.',
  holds: 'single',
  identifies: false,
  movement: 'grows',
  clash: 'contradiction',
  patterns,
  normalise: (mention) =>
    readCounts(mention).map((reading) => ({
      ...reading,
      facet: reading.facet ?? (GRADED.test(mention.words) ? 'by severity' : null),
    })),
  canonical: canonicalCount,
  label: labelCount,
  relate: relateCounts,
};
