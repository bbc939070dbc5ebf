/** What can be looked up by its name: a fact, a verdict, the code of a problem, a pattern. */
export interface Rule {
  readonly id: string;
  readonly kind: 'fact' | 'verdict' | 'problem' | 'pattern';
  readonly title: string;
  readonly means: string;
  /** What more is fixed about it: name and words. */
  readonly traits: readonly Trait[];
  /** Articles in which it is found. */
  readonly hits: readonly ShownExample[];
  /** Articles that look like it, in which it must not be found. */
  readonly silent: readonly ShownExample[];
  /** How it can be wrong, one sentence or two each. */
  readonly doubts: readonly string[];
  /** What a reader does about it. */
  readonly advice: readonly string[];
}

export interface Trait {
  readonly name: string;
  readonly words: string;
}

export interface ShownExample {
  readonly files: readonly ShownFile[];
  /** Words of the command line that it needs. */
  readonly flags: readonly string[];
  /** What comes of it; empty: nothing. */
  readonly gives: readonly string[];
}

export interface ShownFile {
  /** Null for a sentence in an article of any name. */
  readonly path: string | null;
  /** Outlet and date, where they matter. */
  readonly note: string | null;
  readonly text: string;
}
