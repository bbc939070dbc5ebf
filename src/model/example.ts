/**
 * One sentence that shows what a fact finds in it: a test and its documentation at once. Nothing but types here.
 *
 * `says` holds one line per answer, in any order:
 *
 *   38                       the canonical string, stated plainly
 *   3 [children]             of a sub-group, which is never the whole
 *   shot-down (denied)       a mark for every way in which it is less than plain: probable, possible, denied, retracted
 *   bird-strike (possible, denied)
 *
 * An empty list means that the fact must stay silent.
 */
export interface Example {
  readonly text: string;
  readonly says: readonly string[];
  /** ISO date of the article the sentence stands in, for relative days; 2024-05-16 (a Thursday) when not given. */
  readonly published?: string;
  /** Why the right answer is not read so yet: the example shows what is missing. */
  readonly gap?: string;
}
