import type { FactKind, PlaceValue } from '../../model/fact-kind.js';
import { canonicalPlace, labelPlace, readPlaces, relateStops } from '../../values/place-measure.js';
import { patterns } from './patterns.js';

export const origin: FactKind<PlaceValue> = {
  id: 'origin',
  title: 'origin',
  summary: 'Where the journey began.',
  doubt: 'A stop on the way is taken for the beginning, or the airport of an earlier leg.',
  holds: 'single',
  identifies: false,
  movement: 'fixed',
  clash: 'contradiction',
  patterns,
  normalise: (mention) => readPlaces(mention),
  canonical: canonicalPlace,
  label: labelPlace,
  relate: relateStops,
};
