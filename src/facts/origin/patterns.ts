import type { Pattern } from '../../model/pattern.js';
import { isVehicleJourney } from '../../values/journey.js';
import { dashedRoute, hyphenedRoute } from '../../values/place-measure.js';
import { lexicon } from './lexicon.js';

export const patterns: readonly Pattern[] = [
  { name: 'left-from', words: '%leave ~3 from #place', lexicon, guard: isVehicleJourney },
  {
    name: 'heading-from',
    words: 'heading|headed|bound|travelling|traveling|flying ~5 from #place',
    guard: isVehicleJourney,
  },
  { name: 'departed-place', words: 'departed|left|leaving #place', lexicon, guard: isVehicleJourney },
  { name: 'from-to', words: 'from #place ~2 to|for|towards|toward #place', guard: isVehicleJourney },
  { name: 'from-near-to', words: 'from #place , ~4 , to|for #place', guard: isVehicleJourney },
  {
    name: 'between-and',
    words: 'flight|flying|travelling|traveling|train|service|route between #place and',
    guard: isVehicleJourney,
  },
  {
    name: 'dashed-route',
    triggers: ['\u2013', '-'],
    find: (parsed, at) => {
      const ends = dashedRoute(parsed, at);
      return ends === null ? null : { from: at - 1, to: at + 2, anchor: at, captures: [ends[0]] };
    },
  },
  {
    name: 'hyphened-route',
    triggers: ['express', 'train', 'flight', 'route', 'service', 'line', 'bus', 'ferry', 'coach'],
    find: (parsed, at) => {
      for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
        const ends = hyphenedRoute(parsed, i);
        if (ends !== null) return { from: i, to: at + 1, anchor: i, captures: [ends[0]] };
      }
      return null;
    },
  },
];
