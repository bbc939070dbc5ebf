import type { Pattern } from '../../model/pattern.js';
import { boundPlace, dashedRoute } from '../../values/place-measure.js';
import { lexicon } from './lexicon.js';

export const patterns: readonly Pattern[] = [
  { name: 'from-to', words: 'from ~6 to|for|towards|toward #place', lexicon },
  { name: 'bound-for', words: '%travel ~1 to|for|towards|toward #place', lexicon },
  { name: 'from-place-to', words: '%travel ~2 from #place ~2 to|for|towards|toward #place', lexicon },
  { name: 'left-for', words: 'left|departed|leaving ~9 for #place', lexicon },
  { name: 'due-in', words: 'due in|at #place', lexicon },
  { name: 'to-from', words: '%travel to|for #place from', lexicon },
  { name: 'before-landing', words: '%land in|at ~3 #place', lexicon },
  {
    name: 'place-bound-vehicle',
    chunk: 'vehicle',
    find: (parsed, _at, chunk) => {
      const place = chunk === null ? null : boundPlace(parsed, chunk.from - 1);
      return place === null ? null : { from: place.from, to: chunk!.to, anchor: place.from, captures: [place] };
    },
  },
  {
    name: 'dashed-route',
    triggers: ['\u2013', '-'],
    find: (parsed, at) => {
      const ends = dashedRoute(parsed, at);
      return ends === null ? null : { from: at - 1, to: at + 2, anchor: at, captures: [ends[1]] };
    },
  },
];
