import type { FactKind, PlaceValue } from '../../model/fact-kind.js';
import { canonicalPlace, labelPlace, readPlaces, relatePlaces } from '../../values/place-measure.js';
import { patterns } from './patterns.js';

export const crashSite: FactKind<PlaceValue> = {
  id: 'crash-site',
  title: 'crash site',
  summary: 'The most specific named place of the accident.',
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
