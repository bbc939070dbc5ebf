import type { Pattern } from '../../model/pattern.js';
import { isVehicleJourney } from '../../values/journey.js';
import { routesNaming } from '../../values/place-measure.js';
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
  ...routesNaming(0),
];
