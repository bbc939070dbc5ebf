import type { OwnFactValue } from './fact-kind.js';

/** A fact of somebody's own, as plain data: it may stand in a file and cross threads. */
export interface FactDeclaration {
  /** Lower case with hyphens; not that of a fact that is there. */
  readonly id: string;
  /** How findings call it; default: the id in words. */
  readonly title?: string | undefined;
  /** Which question it answers, in one sentence. */
  readonly summary?: string | undefined;
  readonly value: OwnFactValue;
  /** Templates; for value `term` by the term that they stand for. */
  readonly patterns: readonly string[] | Readonly<Record<string, readonly string[]>>;
  /** Whether an accident has one true answer, many side by side, or the answers are not set against each other. Default: single. */
  readonly compare?: 'single' | 'several' | 'none' | undefined;
  /** What two clashing answers are. Default: contradiction. */
  readonly clash?: 'contradiction' | 'dispute' | undefined;
  /** Of a count: how it moves as reports follow one another. Default: fixed. */
  readonly movement?: 'grows' | 'shrinks' | 'fixed' | undefined;
  /** Sentences that must state it, and sentences that must not. */
  readonly examples?:
    | { readonly speaks?: readonly string[] | undefined; readonly silent?: readonly string[] | undefined }
    | undefined;
}
