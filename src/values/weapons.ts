/** Weapons as a taxonomy: Pantsir-S is a surface-to-air missile system, which is an air defence system. */
import { PhraseIndex } from '../language/phrase-index.js';
import type { Relation } from '../model/comparison.js';
import type { Token } from '../model/token.js';
import { WEAPONS } from './lexicon/weapons.js';
import { Taxonomy } from './taxonomy.js';

const weapons = new PhraseIndex<string>();
for (const { name, aliases } of WEAPONS) weapons.addAll([name, ...aliases], name);

const WEAPON_TAXONOMY = new Taxonomy(WEAPONS.map(({ name, parent }) => [name, parent]));

/**
 * A missile without a kind may be that of an air defence system; general words for one kind of weapon ("anti-aircraft
 * missile", "air defence missile") do not exclude each other. Only named systems, or kinds apart, conflict.
 */
export function relateWeapons(a: string, b: string): Relation {
  const relation = WEAPON_TAXONOMY.relate(a, b);
  if (relation !== 'conflicting') return relation;
  const isDefence = (term: string) => term === AIR_DEFENCE || WEAPON_TAXONOMY.ancestors(term).includes(AIR_DEFENCE);
  if ((a === 'missile' && isDefence(b)) || (b === 'missile' && isDefence(a))) return 'narrower';
  const isNamed = (term: string) => /\p{Lu}|\d/u.test(term);
  return isDefence(a) && isDefence(b) && !(isNamed(a) && isNamed(b)) ? 'compatible' : 'conflicting';
}
const AIR_DEFENCE = 'air defence system';

/** Whether a weapon's name begins with a word (folded). */
export const mayBeginWeapon = (word: string): boolean => weapons.begins(word);

export function readWeapon(tokens: readonly Token[], at: number): { term: string; to: number } | null {
  const match = weapons.match(tokens, at);
  return match === null ? null : { term: match.value, to: match.to };
}

/** Whether a weapon is a drone of any kind. */
export const isDrone = (term: string) => term === 'drone' || WEAPON_TAXONOMY.ancestors(term).includes('drone');
