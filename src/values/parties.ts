/** Parties that may be held responsible: states, their forces and seats of government, armed groups. */
import { PhraseIndex } from '../language/phrase-index.js';
import type { Token } from '../model/token.js';
import { beginsPlace, matchDemonym, matchPlace } from './gazetteer.js';
import { PARTY_ALIASES } from './lexicon/parties.js';

const parties = new PhraseIndex<string>((add) => {
  for (const { name, aliases } of PARTY_ALIASES) for (const one of [name, ...aliases]) add(one, name);
});

/** Whether a party's name begins with a word (folded). */
export const mayBeginParty = (word: string): boolean => parties.begins(word) || beginsPlace(word);

/** The party named at a token: "Russian", "Moscow", "the Kremlin", "Hezbollah". */
export function matchParty(tokens: readonly Token[], at: number): { name: string; to: number } | null {
  if (!tokens[at]?.capital) return null;
  const alias = parties.match(tokens, at);
  if (alias !== null) return { name: alias.value, to: alias.to };
  const demonym = matchDemonym(tokens, at);
  if (demonym !== null) return demonym;
  const place = matchPlace(tokens, at);
  return place?.place.type === 'country' ? { name: place.place.name, to: place.to } : null;
}
