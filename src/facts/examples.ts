/** The examples of all facts, for whoever asks what a fact reads. Apart from the catalogue: a run never loads them. */
import type { Example } from '../model/example.js';
import type { BuiltInFactId } from '../model/fact-kind.js';
import { examples as aboard } from './aboard/examples.js';
import { examples as cause } from './cause/examples.js';
import { examples as crashDate } from './crash-date/examples.js';
import { examples as crashSite } from './crash-site/examples.js';
import { examples as crew } from './crew/examples.js';
import { examples as deathToll } from './death-toll/examples.js';
import { examples as destination } from './destination/examples.js';
import { examples as flightNumber } from './flight-number/examples.js';
import { examples as groundDeaths } from './ground-deaths/examples.js';
import { examples as injured } from './injured/examples.js';
import { examples as missing } from './missing/examples.js';
import { examples as operator } from './operator/examples.js';
import { examples as origin } from './origin/examples.js';
import { examples as passengers } from './passengers/examples.js';
import { examples as registration } from './registration/examples.js';
import { examples as responsibleParty } from './responsible-party/examples.js';
import { examples as survivors } from './survivors/examples.js';
import { examples as vehicleType } from './vehicle-type/examples.js';
import { examples as weaponSystem } from './weapon-system/examples.js';

export const EXAMPLES: Readonly<Record<BuiltInFactId, readonly Example[]>> = {
  'flight-number': flightNumber,
  operator,
  'vehicle-type': vehicleType,
  registration,
  origin,
  destination,
  'crash-site': crashSite,
  'crash-date': crashDate,
  aboard,
  passengers,
  crew,
  'death-toll': deathToll,
  'ground-deaths': groundDeaths,
  survivors,
  injured,
  missing,
  cause,
  'weapon-system': weaponSystem,
  'responsible-party': responsibleParty,
};
