/** The catalogue: one line per fact, in report order. */
import type { FactKind } from '../model/fact-kind.js';
import { ACCIDENT_SIGNS } from '../values/lexicon/signs.js';
import { aboard } from './aboard/definition.js';
import { cause } from './cause/definition.js';
import { crashDate } from './crash-date/definition.js';
import { crashSite } from './crash-site/definition.js';
import { crew } from './crew/definition.js';
import { deathToll } from './death-toll/definition.js';
import { destination } from './destination/definition.js';
import { flightNumber } from './flight-number/definition.js';
import { groundDeaths } from './ground-deaths/definition.js';
import { injured } from './injured/definition.js';
import { missing } from './missing/definition.js';
import { operator } from './operator/definition.js';
import { origin } from './origin/definition.js';
import { passengers } from './passengers/definition.js';
import { registration } from './registration/definition.js';
import { responsibleParty } from './responsible-party/definition.js';
import { survivors } from './survivors/definition.js';
import { vehicleType } from './vehicle-type/definition.js';
import { weaponSystem } from './weapon-system/definition.js';

const CATALOGUE = [
  flightNumber,
  operator,
  vehicleType,
  registration,
  origin,
  destination,
  crashSite,
  crashDate,
  aboard,
  passengers,
  crew,
  deathToll,
  groundDeaths,
  survivors,
  injured,
  missing,
  cause,
  weaponSystem,
  responsibleParty,
] as readonly unknown[];

/** A fact knows its own kind of value; the catalogue only that each has one, and that all of them are about accidents. */
export const FACTS = (CATALOGUE as readonly FactKind[]).map((fact) => ({
  ...fact,
  signs: ACCIDENT_SIGNS,
})) as readonly FactKind[];

/** Facts and words of somebody's own, which take their places behind these. */
export { checkDeclaration, type DeclarationFault } from './check-declaration.js';
export { checkLexicon } from './check-lexicon.js';
export { defineFact } from './define-fact.js';
