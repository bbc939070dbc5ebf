import type { Pattern } from '../../model/pattern.js';
import { countOfRole } from '../../values/count-measure.js';
import { lexicon } from './lexicon.js';

export const patterns: readonly Pattern[] = [
  { name: 'killing-n', words: '%kill instantly? #count.people', lexicon },
  { name: 'killing-n-and-n', words: '%kill #count.group and #count.group', lexicon },
  { name: 'n-and-n-dead', words: '#count.group and #count.group %aux* %dead', lexicon },
  { name: 'leaving-n-and-n-dead', words: 'leave|leaves|left|leaving #count and #count %dead', lexicon },
  {
    name: 'claiming-lives-of-n',
    words: 'claim|claims|claimed|claiming|cost|costs|costing|took|takes|taking the? lives|life of #count.people',
    lexicon,
  },
  {
    name: 'claiming-n-lives',
    words: 'claim|claims|claimed|claiming|cost|costs|costing|took|takes|taking #count lives',
    lexicon,
  },
  { name: 'leaving-n-dead', words: 'leave|leaves|left|leaving #count.people %dead', lexicon },
  { name: 'loss-of-n-lives', words: 'loss of #count lives', lexicon },
  {
    name: 'number-of-dead',
    words: 'number of %dead|deaths|fatalities|victims ~4 to|at|is|was|reached|stands_at #count',
    lexicon,
  },
  { name: 'deaths-of-n', words: 'death|deaths of #count.people', lexicon },
  {
    name: 'toll-at-n',
    words: 'toll ~8 to|at|of|is|was|stands_at|reached|reaches|hit|hits|passed|passes|exceeded|tops|topped #count',
    lexicon,
  },
  { name: 'n-dead', words: '#count.people %aux* %dead', lexicon },
  { name: 'n-then-dead', words: '#count.group ~7 %died', lexicon },
  { name: 'n-aside-dead', words: '#count.group ,|\u2013|-|\u2014|( ~~16 ,|\u2013|-|\u2014|) %aux* %dead', lexicon },
  { name: 'n-confirmed-dead', words: '#count.bare are|were confirmed dead|killed', lexicon },
  { name: 'n-who-died', words: '#count.people who|that %aux* %dead', lexicon },
  {
    name: 'n-bodies-recovered',
    words: '#count.bodies ~5 recovered|found|retrieved|pulled|discovered|identified',
    lexicon,
  },
  {
    name: 'recovered-n-bodies',
    words: 'recovered|recover|found|retrieved|pulled|recovering|collected|counted #count.bodies',
    lexicon,
  },
  { name: 'everyone-killed', words: '%kill %everyone', lexicon },
  { name: 'everyone-died', words: '%everyone ~5 %dead', lexicon },
  countOfRole('n-deaths', 'dead'),
];
