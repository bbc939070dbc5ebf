import type { Relation } from '../model/comparison.js';

/** Terms under terms. A term may stand for any wider one. */
export class Taxonomy {
  readonly #parent: ReadonlyMap<string, string | null>;

  constructor(entries: Iterable<readonly [term: string, parent: string | null]>) {
    this.#parent = new Map(entries);
  }

  /** Wider terms, nearest first. */
  ancestors(term: string): string[] {
    const chain: string[] = [];
    for (let parent = this.#parent.get(term) ?? null; parent !== null && !chain.includes(parent); ) {
      chain.push(parent);
      parent = this.#parent.get(parent) ?? null;
    }
    return chain;
  }

  relate(a: string, b: string): Relation {
    if (a === b) return 'equal';
    return this.ancestors(a).includes(b) || this.ancestors(b).includes(a) ? 'narrower' : 'conflicting';
  }
}
