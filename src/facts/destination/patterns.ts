import type { ParsedSentence, Pattern, PatternHit } from '../../model/pattern.js';
import { areCities, isVehicleJourney, journeyEnd, RUNS } from '../../values/journey.js';
import { boundPlace, routesNaming } from '../../values/place-measure.js';
import { lexicon } from './lexicon.js';

export const patterns: readonly Pattern[] = [
  journeyEnd('destination'),
  { name: 'due-in', words: 'due in|at #place', guard: isVehicleJourney },
  { name: 'direction-of', words: 'direction of #place', guard: isVehicleJourney },
  {
    name: 'before-landing',
    words: '%land in|at ~3 #place',
    lexicon,
    guard: (parsed, hit) => isVehicleJourney(parsed, hit) && isPlanned(parsed, hit),
  },
  { name: 'from-city-to-city', words: 'from #place to #place', guard: areCities },
  { name: 'between-and', words: '%run between #place and #place', lexicon: RUNS, guard: isVehicleJourney },
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

/** "an emergency landing in Peoria", "on tribal land in Utah": not where the journey was to end. */
function isPlanned(parsed: ParsedSentence, hit: PatternHit): boolean {
  const before = parsed.tokens[hit.from - 1]?.norm ?? '';
  if (/^(?:emergency|forced|crash|belly|hard|precautionary)$/.test(before)) return false;
  return parsed.tokens[hit.from]!.norm !== 'land' || /^(?:to|not|could|would|safely)$/.test(before);
}
