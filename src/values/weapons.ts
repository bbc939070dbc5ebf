/** Weapons as a taxonomy: Pantsir-S is a surface-to-air missile system, which is an air defence system. */
import { PhraseIndex } from '../language/phrase-index.js';
import type { Token } from '../model/token.js';
import { WEAPONS } from './lexicon/weapons.js';
import { Taxonomy } from './taxonomy.js';

const weapons = new PhraseIndex<string>();
for (const { name, aliases } of WEAPONS) weapons.addAll([name, ...aliases], name);

export const WEAPON_TAXONOMY = new Taxonomy(WEAPONS.map(({ name, parent }) => [name, parent]));

export function readWeapon(tokens: readonly Token[], at: number): { term: string; to: number } | null {
  const match = weapons.match(tokens, at);
  return match === null ? null : { term: match.value, to: match.to };
}

/** Whether a weapon is a drone of any kind. */
export const isDrone = (term: string) => term === 'drone' || WEAPON_TAXONOMY.ancestors(term).includes('drone');
