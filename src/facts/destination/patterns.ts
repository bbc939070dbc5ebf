import type { Pattern } from '../../model/pattern.js';
import { isVehicleJourney } from '../../values/journey.js';
import { boundPlace, dashedRoute, hyphenedRoute } from '../../values/place-measure.js';
import { lexicon } from './lexicon.js';

export const patterns: readonly Pattern[] = [
  { name: 'from-to', words: 'from ~6 to|for|towards|toward #place', lexicon, guard: isVehicleJourney },
  { name: 'bound-for', words: '%travel ~1 to|towards|toward #place', lexicon, guard: isVehicleJourney },
  {
    name: 'from-place-to',
    words: '%travel ~2 from #place ~2 to|for|towards|toward #place',
    lexicon,
    guard: isVehicleJourney,
  },
  { name: 'left-for', words: 'left|departed|leaving ~9 for #place', lexicon, guard: isVehicleJourney },
  { name: 'due-in', words: 'due in|at #place', lexicon, guard: isVehicleJourney },
  { name: 'from-near-to', words: 'from #place , ~4 , to|for #place', guard: isVehicleJourney },
  {
    name: 'headed-for',
    words: 'bound|heading|headed|heads|destined|departed|way ~1 for #place',
    lexicon,
    guard: isVehicleJourney,
  },
  { name: 'to-from', words: '%travel to|for #place from', lexicon, guard: isVehicleJourney },
  { name: 'before-landing', words: '%land in|at ~3 #place', lexicon, guard: isVehicleJourney },
  {
    name: 'place-bound-vehicle',
    chunk: 'vehicle',
    find: (parsed, _at, chunk) => {
      // over the train's name: "the Chennai-bound Coromandel Express"
      const place = chunk === null ? null : (boundPlace(parsed, chunk.from - 1) ?? boundPlace(parsed, chunk.from - 2));
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
  {
    name: 'hyphened-route',
    triggers: ['express', 'train', 'flight', 'route', 'service', 'line', 'bus', 'ferry', 'coach'],
    find: (parsed, at) => {
      for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
        const ends = hyphenedRoute(parsed, i);
        if (ends !== null) return { from: i, to: at + 1, anchor: i, captures: [ends[1]] };
      }
      return null;
    },
  },
];
