/** The words that a configuration may add. */
import { z } from 'zod';
import { PLACE_TYPES, VEHICLE_CLASSES } from '../../index.js';

const word = z.string().min(1, 'must not be empty');
const name = word.describe('How reports call it; what is known already is refused.');
const aliases = z.array(word).optional().describe('Its other names.');
const country = word.optional().describe('The country that it belongs to.');

const outlet = z.strictObject({
  name,
  aliases,
  kind: z.enum(['agency', 'outlet']).optional().describe('An agency is whose reporting others pass on.'),
  domains: z.array(word).optional().describe('Its public web addresses.'),
});
const operator = z.strictObject({ name, aliases, country });
const vehicle = z.strictObject({
  name: word.describe('A common noun in small letters.'),
  plural: word.optional().describe('Default: the name with an s.'),
  aliases,
  vehicle: z.enum(VEHICLE_CLASSES).describe('What kind of vehicle it is.'),
});
const weapon = z.strictObject({ name, aliases, parent: word.optional().describe('A wider kind of weapon.') });
const place = z.strictObject({
  name,
  aliases,
  type: z.enum(PLACE_TYPES).describe('What kind of place it is.'),
  country,
  region: word.optional().describe('The region that it lies in.'),
});

export const lexiconSchema = z
  .strictObject({
    outlets: z.array(outlet).describe('Agencies and outlets.'),
    operators: z.array(operator).describe('Who runs vehicles.'),
    vehicles: z.array(vehicle).describe('Common nouns for vehicles.'),
    weapons: z.array(weapon).describe('Weapons.'),
    places: z.array(place).describe('Places.'),
  })
  .partial();
