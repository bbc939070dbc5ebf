/** Weapons as a taxonomy: Pantsir-S is a surface-to-air missile system, which is an air defence system. */
import { PhraseIndex } from '../language/phrase-index.js';
import type { Relation } from '../model/comparison.js';
import { Extensible } from '../model/extensible.js';
import type { Token } from '../model/token.js';
import { WEAPONS } from './lexicon/weapons.js';
import { Taxonomy } from './taxonomy.js';

type Named = { readonly name: string; readonly aliases?: readonly string[] | undefined };

const indexOf = (entries: readonly Named[], base?: PhraseIndex<string>) =>
  new PhraseIndex<string>((add) => {
    for (const { name, aliases = [] } of entries) for (const one of [name, ...aliases]) add(one, name);
  }, base);

const weapons = new Extensible(indexOf(WEAPONS), (lexicon, usual) => indexOf(lexicon.weapons ?? [], usual));

const PARENTS = WEAPONS.map(({ name, parent }) => [name, parent] as const);
const taxonomy = new Extensible(new Taxonomy(PARENTS), (lexicon) => {
  const own = (lexicon.weapons ?? []).map(
    ({ name, parent }) => [name, parent === undefined ? null : knownWeapon(parent)] as const,
  );
  return new Taxonomy([...PARENTS, ...own]);
});

/** The usual name of a weapon, from any of its names, or null. */
export const knownWeapon = (name: string): string | null => weapons.current.valueOf(name);

/**
 * A missile without a kind may be that of an air defence system; general words for one kind of weapon ("anti-aircraft
 * missile", "air defence missile") do not exclude each other. Only named systems, or kinds apart, conflict.
 */
export function relateWeapons(a: string, b: string): Relation {
  const relation = taxonomy.current.relate(a, b);
  if (relation !== 'conflicting') return relation;
  const isDefence = (term: string) => term === AIR_DEFENCE || taxonomy.current.ancestors(term).includes(AIR_DEFENCE);
  if ((a === 'missile' && isDefence(b)) || (b === 'missile' && isDefence(a))) return 'narrower';
  const isNamed = (term: string) => /\p{Lu}|\d/u.test(term);
  return isDefence(a) && isDefence(b) && !(isNamed(a) && isNamed(b)) ? 'compatible' : 'conflicting';
}
const AIR_DEFENCE = 'air defence system';

/** Whether a weapon's name begins with a word (folded). */
export const mayBeginWeapon = (word: string): boolean => weapons.current.begins(word);

export function readWeapon(tokens: readonly Token[], at: number): { term: string; to: number } | null {
  const match = weapons.current.match(tokens, at);
  return match === null ? null : { term: match.value, to: match.to };
}

/** Whether a weapon is a drone of any kind. */
export const isDrone = (term: string) => term === 'drone' || taxonomy.current.ancestors(term).includes('drone');
