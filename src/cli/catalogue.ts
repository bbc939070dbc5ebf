import { defineFact, FACTS, type FactDeclaration, type FactKind, type Lexicon } from '../index.js';

let last: { readonly key: string; readonly facts: readonly FactKind[] } = { key: '[]', facts: FACTS };

/**
 * The facts of the catalogue with those that are declared. The same list for the same declarations, from whatever
 * thread they came: what is built over a list of facts is kept with the list.
 */
export function catalogueWith(declared: readonly FactDeclaration[]): readonly FactKind[] {
  const key = JSON.stringify(declared);
  if (key !== last.key) last = { key, facts: [...FACTS, ...declared.map(defineFact)] };
  return last.facts;
}

let lastLexicon: { readonly key: string; readonly lexicon: Lexicon } | undefined;

/** The same lexicon for the same words, for the same reason. */
export function sameLexicon(lexicon: Lexicon | undefined): Lexicon | undefined {
  if (lexicon === undefined) return undefined;
  const key = JSON.stringify(lexicon);
  if (key !== lastLexicon?.key) lastLexicon = { key, lexicon };
  return lastLexicon.lexicon;
}
