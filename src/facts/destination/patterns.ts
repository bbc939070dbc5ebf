import type { Pattern } from '../../model/pattern.js';
import { isVehicleJourney } from '../../values/journey.js';
import { boundPlace, routesNaming } from '../../values/place-measure.js';
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
  ...routesNaming(1),
];
