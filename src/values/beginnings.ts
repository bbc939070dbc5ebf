/**
 * What may begin at a word, known before any of it is read: most words begin nothing, and one look-up passes them over.
 * Each bit is a necessary condition that the reader itself states.
 */
import { Extensible } from '../model/extensible.js';
import { remembered, WORDS } from '../model/remembered.js';
import type { Token } from '../model/token.js';
import { mayBeginCount } from './counts.js';
import { mayBeginFlight } from './flights.js';
import { mayBeginMoment } from './moment.js';
import { mayBeginOperator } from './operators.js';
import { mayBeginParty } from './parties.js';
import { mayBeginVehicle } from './vehicles.js';
import { mayBeginWeapon } from './weapons.js';
import { mayLeadToPlace } from './words-of-place.js';

export const BEGINS = {
  moment: 1,
  flight: 2,
  vehicle: 4,
  operator: 8,
  weapon: 16,
  party: 32,
  count: 64,
  placeBehind: 128,
} as const;

const CONDITIONS: readonly (readonly [bit: number, mayBegin: (word: string) => boolean])[] = [
  [BEGINS.moment, mayBeginMoment],
  [BEGINS.flight, mayBeginFlight],
  [BEGINS.vehicle, mayBeginVehicle],
  [BEGINS.operator, mayBeginOperator],
  [BEGINS.weapon, mayBeginWeapon],
  [BEGINS.party, mayBeginParty],
  [BEGINS.count, mayBeginCount],
  [BEGINS.placeBehind, mayLeadToPlace],
];

/** Digits of two scripts are not folded: such a number may begin whatever a number may. */
const NUMBER = BEGINS.moment | BEGINS.flight | BEGINS.vehicle | BEGINS.count;

const memory = () => remembered(WORDS, bitsOf);
const beginnings = new Extensible(memory(), memory);

/** Bits of `BEGINS` for what may begin at a token. */
export function beginningsOf(token: Token): number {
  const bits = beginnings.current(token.norm);
  return token.kind === 'number' ? bits | NUMBER : bits;
}

function bitsOf(word: string): number {
  let bits = 0;
  for (const [bit, mayBegin] of CONDITIONS) if (mayBegin(word)) bits |= bit;
  return bits;
}
