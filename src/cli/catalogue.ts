import { defineFact, FACTS, type FactDeclaration, type FactKind } from '../index.js';

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
