import type { Lexicon } from './lexicon.js';

const all: Extensible<unknown>[] = [];
let inUse: Lexicon | undefined;

/**
 * Something built once from word lists, which a run extends by names of its own: every other run finds it as it was.
 * What is extended for a lexicon is kept with it.
 */
export class Extensible<T> {
  /** What counts for the run that is on. */
  current: T;
  readonly #usual: T;
  readonly #extend: (lexicon: Lexicon, usual: T) => T;
  readonly #extended = new WeakMap<Lexicon, { readonly value: T }>();

  /** `extend` makes a new one and leaves the usual one alone; it may use what stands before it in its file. */
  constructor(usual: T, extend: (lexicon: Lexicon, usual: T) => T) {
    this.current = usual;
    this.#usual = usual;
    this.#extend = extend;
    all.push(this as Extensible<unknown>);
  }

  use(lexicon: Lexicon | undefined): void {
    this.current = lexicon === undefined ? this.#usual : this.#extendedBy(lexicon);
  }

  #extendedBy(lexicon: Lexicon): T {
    let known = this.#extended.get(lexicon);
    if (known === undefined) {
      known = { value: this.#extend(lexicon, this.#usual) };
      this.#extended.set(lexicon, known);
    }
    return known.value;
  }
}

/**
 * Does something under a lexicon, or under none, and leaves what was before: the one place where it is changed. `act`
 * ends before this returns, so that no two runs meet in it.
 */
export function withLexicon<T>(lexicon: Lexicon | undefined, act: () => T): T {
  if (lexicon === inUse) return act();
  const before = inUse;
  try {
    useLexicon(lexicon);
    return act();
  } finally {
    useLexicon(before);
  }
}

function useLexicon(lexicon: Lexicon | undefined): void {
  inUse = lexicon;
  for (const one of all) one.use(lexicon);
}
