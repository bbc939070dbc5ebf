import type { Pattern } from '../../model/pattern.js';
import { areCities, isDeparture, isVehicleJourney, journeyEnd, RUNS } from '../../values/journey.js';
import { routesNaming } from '../../values/place-measure.js';
import { lexicon } from './lexicon.js';

export const patterns: readonly Pattern[] = [
  journeyEnd('origin'),
  { name: 'departed-place', words: 'departed|left|leaving|departing #place', guard: isDeparture },
  { name: 'out-of-place', words: '%leave out of #place', lexicon, guard: isVehicleJourney },
  {
    name: 'from-runway-at',
    words: 'taking_off|took_off|takeoff|take-off|taken_off ~5 at #place',
    guard: isVehicleJourney,
  },
  { name: 'boarded-at', words: 'boarded|got_on ~6 in|at|from #place', guard: isVehicleJourney },
  { name: 'from-city-to-city', words: 'from #place to #place', guard: areCities },
  { name: 'between-and', words: '%run between #place and', lexicon: RUNS, guard: isVehicleJourney },
  ...routesNaming(0),
];
