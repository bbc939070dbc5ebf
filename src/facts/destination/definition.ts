import type { FactKind, PlaceValue } from '../../model/fact-kind.js';
import { canonicalPlace, labelPlace, readPlaces, relateStops } from '../../values/place-measure.js';
import { patterns } from './patterns.js';

export const destination: FactKind<PlaceValue> = {
  id: 'destination',
  title: 'destination',
  summary: 'Where the journey was meant to end.',
  doubt:
    "A place the vehicle was turned away to is taken for the end of the journey; a name that is a place and a person's or a carrier's at once is read by its preposition.",
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
