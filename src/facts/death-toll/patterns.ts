import type { Chunk } from '../../model/chunk.js';
import type { Pattern } from '../../model/pattern.js';
import { isAccidentSentence } from '../../values/accident.js';
import { countOfRole } from '../../values/count-measure.js';
import { isOneOfSeveral } from '../../values/fates.js';
import { lexicon } from './lexicon.js';

/** A range of nothing in particular. */
const isScore = (chunk: Chunk | undefined) =>
  chunk?.kind === 'count' && chunk.role === 'bare' && chunk.value.approximate && chunk.value.max !== null;

export const patterns: readonly Pattern[] = [
  { name: 'killing-n', words: '%kill instantly? #count.people', lexicon },
  { name: 'killing-n-and-n', words: '%kill #count.group %beside #count.group', lexicon },
  { name: 'n-and-n-dead', words: '#count.group %beside #count.group %aux* %dead', lexicon },
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
  { name: 'costing-n-their-lives', words: 'cost|costs|costing|robbed|deprived #count.people of? their lives' },
  { name: 'claiming-n-civilian-lives', words: '%claim #count civilian|innocent|human|young lives', lexicon },
  { name: 'lost-with-n-lives', words: 'sank|went_down|lost|wrecked ~2 with #count lives' },
  {
    name: 'losing-n',
    words: 'lost|loses|lose|losing #count.people',
    // a company that lost 300 workers laid them off; a team that lost 1-4 lost a match
    guard: (parsed, hit) =>
      isAccidentSentence(parsed) &&
      !isScore(hit.captures[0]) &&
      !parsed.tokens
        .slice(Math.max(0, hit.from - 4), hit.to)
        .some((token) =>
          /^(?:company|airline|operator|union|firm|industry|workers|employees|staff|team|side|club|vote|match|party)$/.test(
            token.norm,
          ),
        ),
  },
  {
    // "killed a man": the one number that is an article
    name: 'killing-one',
    words: 'kill|kills|killed|killing a|an|its|the ~2 %person',
    lexicon,
    guard: (parsed, hit) => isAccidentSentence(parsed) && !/^(?:and|,)$/.test(parsed.tokens[hit.to]?.norm ?? ''),
  },
  { name: 'sole-occupant-died', words: 'sole|lone|only occupant|person_on_board|person_aboard ~6 %dead', lexicon },
  {
    name: 'killing-sole-occupant',
    words: '%kill its|the? sole|lone|only occupant|person_on_board|person_aboard',
    lexicon,
  },
  { name: 'n-lives-lost', words: '#count lives ~2 lost|claimed|taken' },
  { name: 'loss-of-n-lives', words: 'loss of #count lives', lexicon },
  {
    name: 'number-of-dead',
    words: 'number of %dead|deaths|fatalities|victims ~~7 to|at|is|was|reached|stands_at #count',
    lexicon,
  },
  {
    name: 'number-killed-rises',
    words: 'number of people|passengers killed|dead ~~14 risen|rose|climbed|rises to #count',
  },
  {
    name: 'number-killed-corrected',
    words: 'number of people|passengers? killed|dead ~~14 revised|lowered|corrected|reduced ~4 to #count',
  },
  { name: 'deaths-of-n', words: 'death|deaths of #count.people', lexicon },
  {
    name: 'toll-at-n',
    words: 'toll ~8 to|at|of|is|was|stands_at|reached|reaches|hit|hits|passed|passes|exceeded|tops|topped #count',
    lexicon,
  },
  { name: 'n-dead', words: '#count.people %aux* %dead', lexicon },
  { name: 'n-dead-on-ground', words: '#count.people %aux* %dead on_the_ground', lexicon, facet: 'on the ground' },
  {
    name: 'n-died-later',
    words: '#count.people %aux* %dead later? in|of ~1 hospital|hospitals|injuries|wounds|burns',
    lexicon,
    facet: 'later',
  },
  {
    name: 'n-then-dead',
    words: '#count.group ~7 %died',
    lexicon,
    // "38 passengers together with their guide died": one more than the count
    guard: (parsed, hit) =>
      !parsed.tokens.slice(hit.from, hit.to).some((token) => /^(?:plus|alongside|along|together)$/.test(token.norm)),
  },
  {
    name: 'n-aside-dead',
    words: '#count.group ,|\u2013|-|\u2014|( ~~16 ,|\u2013|-|\u2014|) %aux* %dead',
    lexicon,
    guard: (parsed, hit) => !isOneOfSeveral(parsed, hit),
  },
  { name: 'n-confirmed-dead', words: '#count.bare are|were confirmed dead|killed', lexicon },
  { name: 'n-who-died', words: '#count.people who|that %aux* %dead', lexicon },
  {
    name: 'n-bodies-recovered',
    words: '#count.bodies ~5 recovered|found|retrieved|pulled|discovered|identified',
    lexicon,
    // "five bodies have still to be identified": some of those already counted
    guard: (parsed, hit) =>
      !parsed.tokens.slice(hit.from, hit.to).some((token) => /^(?:still|yet|not|remain|to)$/.test(token.norm)),
  },
  {
    name: 'recovered-n-bodies',
    words: 'recovered|recover|found|retrieved|pulled|recovering|collected|counted #count.bodies',
    lexicon,
  },
  {
    name: 'bodies-of-n',
    words: 'recovered|recover|found|retrieved|pulled|recovering|discovered ~2 bodies|remains of #count.people',
  },
  { name: 'everyone-killed', words: '%kill %everyone', lexicon },
  { name: 'everyone-died', words: '%everyone ~5 %dead', lexicon },
  countOfRole('n-deaths', 'dead'),
];
