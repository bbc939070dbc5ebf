import type { Pattern } from '../../model/pattern.js';
import { countOfRole } from '../../values/count-measure.js';
import { isOneOfSeveral } from '../../values/fates.js';
import { lexicon } from './lexicon.js';

export const patterns: readonly Pattern[] = [
  {
    name: 'injuring-n',
    words: 'injure|injures|injuring|injured|wounding|wounds|wounded|hurting|hurts #count.people',
    lexicon,
  },
  {
    name: 'seriously-injuring-n',
    words: '%gravely injure|injures|injuring|injured|wounding|hurting #count.people',
    lexicon,
    facet: 'seriously injured',
  },
  { name: 'leaving-n-injured', words: 'leave|leaves|left|leaving #count.people ~1 %hurt', lexicon },
  {
    name: 'leaving-n-seriously-injured',
    words: 'leave|leaves|left|leaving #count.people in? %gravely|critical|serious %hurt|condition',
    lexicon,
    facet: 'seriously injured',
  },
  { name: 'n-injured', words: '#count.people %aux* %hurt', lexicon },
  { name: 'n-seriously-injured', words: '#count.people %aux* %gravely %hurt', lexicon, facet: 'seriously injured' },
  { name: 'n-injured-gravely', words: '#count.people %aux* %hurt %gravely', lexicon, facet: 'seriously injured' },
  { name: 'n-in-condition', words: '#count.people %aux* in a? %state condition', lexicon, facet: 'by condition' },
  {
    name: 'n-aside-injured',
    words: '#count.group ,|\u2013|-|\u2014|( ~~14 ,|\u2013|-|\u2014|) %aux* %hurt',
    lexicon,
    guard: (parsed, hit) => !isOneOfSeveral(parsed, hit),
  },
  {
    name: 'n-suffered-injuries',
    words: '#count.people %aux* suffered|sustained|suffering|with ~4 injuries|burns|wounds',
    lexicon,
  },
  { name: 'n-taken-to-hospital', words: '#count.people %aux* %taken to ~5 hospital|hospitals', lexicon },
  {
    name: 'n-in-hospital',
    words: '#count.people %aux* in hospital|hospitals',
    // those who are still there are what is left of them
    guard: (parsed, hit) =>
      !parsed.tokens
        .slice(Math.max(0, hit.from - 3), hit.to)
        .some((token) => /^(?:still|remain|remained|remains|died|dead)$/.test(token.norm)),
  },
  { name: 'n-went-to-hospital', words: '#count.people %aux* go|goes|went|going to ~4 hospital|hospitals', lexicon },
  { name: 'sending-n-to-hospital', words: 'sending|sends|sent|taking #count.people to ~4 hospital|hospitals', lexicon },
  {
    name: 'n-sought-help',
    words: '#count.people %aux* sought|needed|required|received medical|hospital help|attention|treatment|care',
    lexicon,
  },
  { name: 'n-hospitalised', words: '#count.people %aux* hospitalised|hospitalized', lexicon },
  { name: 'n-treated', words: '#count.people %aux* treated|receiving_treatment|being_treated ~2 for|in|at', lexicon },
  { name: 'number-of-injured', words: 'number of injured|wounded|hurt ~3 at|to|is|was #count', lexicon },
  { name: 'injury-of-n', words: 'injury|injuries of|to #count.people', lexicon },
  countOfRole('n-injuries', 'hurt'),
];
