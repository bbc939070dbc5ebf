import type { Relation } from '../../model/comparison.js';

/**
 * Causes by what they put the accident down to. Within a family two causes may go together (bad weather and icing);
 * an act of hostility and an accident rule each other out; what the vehicle did (a collision, a derailment) goes with
 * any reason for it.
 */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  hostile: ['shot-down', 'bomb', 'sabotage', 'terrorism', 'hijacking', 'explosion'],
  crew: ['deliberate-crew-act'],
  nature: ['bird-strike', 'weather', 'icing', 'turbulence'],
  machine: [
    'mechanical-failure',
    'electrical-failure',
    'engine-failure',
    'structural-failure',
    'brake-failure',
    'signal-failure',
    'fuel-exhaustion',
  ],
  people: ['pilot-error', 'human-error', 'speeding', 'overcrowding', 'medical-incapacitation'],
  course: [
    'collision',
    'derailment',
    'capsizing',
    'runway-excursion',
    'stall',
    'controlled-flight-into-terrain',
    'fire',
    'electronic-warfare',
    'unknown',
  ],
};
const FAMILY_OF = new Map(
  Object.entries(FAMILIES).flatMap(([family, terms]) => terms.map((term) => [term, family] as const)),
);

const NARROWER: ReadonlyMap<string, readonly string[]> = new Map([
  ['human-error', ['pilot-error', 'speeding']],
  [
    'mechanical-failure',
    ['engine-failure', 'brake-failure', 'electrical-failure', 'structural-failure', 'signal-failure'],
  ],
  ['weather', ['icing', 'turbulence']],
  ['sabotage', ['bomb', 'terrorism']],
  ['explosion', ['bomb']],
]);

/** Pairs that a family does not settle: rival explanations although both are accidents. */
const RIVALS: readonly (readonly [string, string])[] = [
  ['human-error', 'signal-failure'],
  ['human-error', 'mechanical-failure'],
  ['pilot-error', 'mechanical-failure'],
  ['pilot-error', 'engine-failure'],
  ['bird-strike', 'engine-failure'],
  ['speeding', 'brake-failure'],
  ['human-error', 'brake-failure'],
  ['bird-strike', 'mechanical-failure'],
  ['pilot-error', 'weather'],
  ['bird-strike', 'icing'],
  ['icing', 'engine-failure'],
  ['shot-down', 'bomb'],
  ['shot-down', 'sabotage'],
  ['shot-down', 'explosion'],
  ['human-error', 'electrical-failure'],
  ['pilot-error', 'structural-failure'],
];

export function relateCauses(a: string, b: string): Relation {
  if (a === b) return 'equal';
  if (NARROWER.get(a)?.includes(b) || NARROWER.get(b)?.includes(a)) return 'narrower';
  const one = FAMILY_OF.get(a);
  const other = FAMILY_OF.get(b);
  if (RIVALS.some(([x, y]) => (x === a && y === b) || (x === b && y === a))) return 'conflicting';
  if (one === 'course' || other === 'course' || one === other) return 'compatible';
  const isHostile = one === 'hostile' || other === 'hostile' || one === 'crew' || other === 'crew';
  return isHostile ? 'conflicting' : 'compatible';
}
