import type { FactKind, PlaceValue } from '../../model/fact-kind.js';
import { canonicalPlace, labelPlace, readPlaces, relatePlaces } from '../../values/place-measure.js';
import { patterns } from './patterns.js';

export const crashSite: FactKind<PlaceValue> = {
  id: 'crash-site',
  title: 'crash site',
  summary: 'The most specific named place of the accident.',
  doubt:
    'The place of the saying, of the hospital or of a landmark that lies far away; a name on no list is a place by its form alone, and what lies within it is not known.',
  holds: 'single',
  identifies: true,
  movement: 'fixed',
  clash: 'contradiction',
  patterns,
  normalise: (mention) => readPlaces(mention),
  canonical: canonicalPlace,
  label: labelPlace,
  relate: relatePlaces,
};
