import type { FactKind, VehicleValue } from '../../model/fact-kind.js';
import { relateVehicles } from '../../values/vehicle-measure.js';
import { patterns } from './patterns.js';

export const vehicleType: FactKind<VehicleValue> = {
  id: 'vehicle-type',
  title: 'vehicle',
  summary: 'Maker and model as far as given, else the kind of vehicle.',
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
