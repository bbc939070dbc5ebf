import type { FactKind, VehicleValue } from '../../model/fact-kind.js';
import { relateVehicles } from '../../values/vehicle-measure.js';
import { patterns } from './patterns.js';

export const vehicleType: FactKind<VehicleValue> = {
  id: 'vehicle-type',
  title: 'vehicle',
  summary: 'Maker and model as far as given, else the kind of vehicle.',
  doubt:
    'Another vehicle of the same sentence, one that came to help or was met on the way; a kind that is used loosely (jet, boat) clashes with nothing and says little.',
  holds: 'single',
  identifies: false,
  movement: 'fixed',
  clash: 'contradiction',
  patterns,
  normalise: (mention) =>
    mention.captures.flatMap((chunk) =>
      chunk.kind === 'vehicle' ? [{ value: { ...chunk.value, crashed: mention.pattern !== 'model-named' } }] : [],
    ),
  canonical: (value) => value.name,
  label: (value) => value.name,
  relate: relateVehicles,
};
