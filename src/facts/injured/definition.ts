import type { CountValue, FactKind } from '../../model/fact-kind.js';
import { canonicalCount, countsOf, labelCount, readCounts, relateCounts } from '../../values/count-measure.js';
import { unlessEither } from '../../values/fates.js';
import { patterns } from './patterns.js';

/** "eleven with slight injuries": those of one grade, not all the injured. */
const GRADED =
  /\b(?:slight|minor|light|serious|severe|critical|grave|life-threatening|moderate) (?:injuries|burns|wounds)\b/;

/** "another 24": beside the dead, or beside other injured; which, the rest of the article tells. */
const FURTHER = /^(?:another|(?:a )?further|an additional) (?:\d|[a-z-]+ (?:people|persons))/;

/** A verb of its own makes the predicate one of the part. */
const BE = /\b(?:were|was|are|is|been|have|had)\b/;

export const injured: FactKind<CountValue> = {
  id: 'injured',
  title: 'injured',
  summary: 'How many people were hurt and lived.',
  doubt:
    'Grades of injury that are told one by one are not added up; those treated on the spot are counted by some sources only.',
  holds: 'single',
  identifies: false,
  movement: 'grows',
  clash: 'contradiction',
  patterns: patterns.map(unlessEither),
  normalise: (mention) => {
    // those still in hospital are what is left of the injured
    if (/\b(?:still|remain|remained|remains)\b/.test(mention.words)) return [];
    // "11 of the 18 students injured": whoever the eleven are, eighteen were hurt
    const whole =
      /^\w+ of the .* injured$/.test(mention.words) && !BE.test(mention.words) ? countsOf(mention)[0]?.whole : null;
    if (whole) return [{ value: whole.value, facet: null }];
    const further = FURTHER.test(mention.words) ? countsOf(mention)[0] : undefined;
    if (further?.additional) return [{ value: further.value, facet: further.facet ?? 'further' }];
    return readCounts(mention).map((reading) => ({
      ...reading,
      facet: reading.facet ?? (GRADED.test(mention.words) ? 'by severity' : null),
    }));
  },
  canonical: canonicalCount,
  label: labelCount,
  relate: relateCounts,
};
