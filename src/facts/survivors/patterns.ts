import type { Pattern } from '../../model/pattern.js';
import { countOfRole } from '../../values/count-measure.js';
import { lexicon } from './lexicon.js';

export const patterns: readonly Pattern[] = [
  { name: 'n-survived', words: '#count.people %aux* %alive', lexicon },
  {
    name: 'n-aside-survived',
    words: '#count.group ,|\u2013|-|\u2014|( ~~14 ,|\u2013|-|\u2014|) %aux* %alive',
    lexicon,
  },
  { name: 'n-of-whom-survived', words: '#count.bare of_whom|of_them %aux* %alive', lexicon },
  { name: 'n-pulled-out', words: '#count.people %aux* pulled|plucked|dragged ~6 alive', lexicon },
  {
    name: 'n-came-out-alive',
    words: '#count.people ~4 came|got|walked|brought|made_it|managed ~6 alive|to_safety|ashore',
  },
  {
    // "three people lived", and not "three people lived nearby"
    name: 'n-lived',
    words: '#count.people lived',
    guard: (parsed, hit) => /^(?:[.,;]|but|and|to)?$/.test(parsed.tokens[hit.to]?.norm ?? ''),
  },
  { name: 'n-swam-ashore', words: '#count.people %aux* swam|swim|waded ashore|to_safety|to_shore|to_land' },
  {
    // "none of the 12 people in a plane that hit a hangar is alive"
    name: 'none-alive',
    triggers: ['alive'],
    find: (parsed, at) => {
      const none = parsed.chunks.find(
        (chunk) => chunk.kind === 'count' && chunk.to < at && chunk.value.stated === 0 && chunk.whole !== null,
      );
      return none === undefined ? null : { from: none.from, to: at + 1, anchor: at, captures: [none] };
    },
  },
  {
    name: 'bringing-n-to-safety',
    words: 'brought|bring|bringing|pulled|led|carried #count.people to_safety|ashore|out_alive|to_shore',
  },
  {
    name: 'n-pulled-from-wreck',
    words: '#count.people %aux* pulled|dragged|freed from ~4 wreck|wreckage|rubble|carriages|fuselage',
  },
  { name: 'rescuing-n', words: '%rescue #count.people', lexicon },
  { name: 'n-found-alive', words: '#count.people %aux* found alive', lexicon },
  { name: 'number-of-survivors', words: 'number of survivors|rescued|people_rescued ~4 at|to|is|was #count', lexicon },
  { name: 'sole-survivor', words: 'sole|lone|only survivor', lexicon },
  { name: 'no-survivors', words: 'without survivors', lexicon },
  countOfRole('n-survivors', 'survivors'),
];
