/**
 * What may begin at a word, known before any of it is read: most words begin nothing, and one look-up passes them over.
 * Each bit is a necessary condition that the reader itself states.
 */
import { Extensible } from '../model/extensible.js';
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

const memory = new Extensible(new Map<string, number>(), () => new Map());
/** Words remembered; a longer one would keep the text alive that it was cut from. */
const MOST_KNOWN = 30_000;
const LONGEST_KNOWN = 12;

/** Bits of `BEGINS` for what may begin at a token. */
export function beginningsOf(token: Token): number {
  const bits = bitsOf(token.norm);
  return token.kind === 'number' ? bits | NUMBER : bits;
}

function bitsOf(word: string): number {
  const known = memory.current;
  let bits = known.get(word);
  if (bits !== undefined) return bits;
  bits = 0;
  for (const [bit, mayBegin] of CONDITIONS) if (mayBegin(word)) bits |= bit;
  if (word.length > LONGEST_KNOWN) return bits;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, bits);
  return bits;
}
