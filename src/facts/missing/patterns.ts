import type { Pattern } from '../../model/pattern.js';
import { lexicon } from './lexicon.js';

export const patterns: readonly Pattern[] = [
  { name: 'n-missing', words: '#count.people %aux* %remain? %missing', lexicon },
  {
    name: 'n-aside-missing',
    words: '#count.group ,|\u2013|-|\u2014|( ~~12 ,|\u2013|-|\u2014|) %aux* %remain? %missing',
    lexicon,
  },
  { name: 'leaving-n-missing', words: 'leave|leaves|left|leaving #count.people %aux* %missing', lexicon },
  { name: 'search-for-n', words: 'search|searching|searches|looking|hunt|hunting for #count.people', lexicon },
  {
    name: 'n-missing-people',
    triggers: ['missing'],
    find: (parsed, at) => {
      const chunk = parsed.chunks.find((one) => one.kind === 'count' && one.from < at && at < one.to - 1);
      return chunk === undefined ? null : { from: chunk.from, to: chunk.to, anchor: at, captures: [chunk] };
    },
  },
];
