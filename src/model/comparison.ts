import type { Claim } from './claim.js';
import { type FactId, inReportOrder } from './fact-kind.js';
import type { Quotation } from './quotation.js';

/** A closed list, so that an unfinished `switch` does not compile. Gravest first. */
export const VERDICTS = ['contradiction', 'dispute', 'drift', 'update', 'reconciliation', 'refinement'] as const;
export type Verdict = (typeof VERDICTS)[number];

export type Severity = 'error' | 'warning' | 'note';

export const SEVERITY_OF: Readonly<Record<Verdict, Severity>> = {
  contradiction: 'error',
  dispute: 'warning',
  drift: 'warning',
  update: 'note',
  reconciliation: 'note',
  refinement: 'note',
};

/** One answer to a fact's question and the claims that give it. */
export interface Position {
  readonly canonical: string;
  readonly label: string;
  readonly claims: readonly Claim[];
  /** Where the finding is about quoted words and not about a claim. */
  readonly quotations?: readonly Quotation[];
}

/** What a finding is about: a fact, or a sentence that somebody is quoted with. */
export type FindingSubject = FactId | 'statement';

/** Subjects in any order in, each once out: facts in report order, quoted words last. */
export function subjectsInOrder(subjects: Iterable<FindingSubject>): FindingSubject[] {
  const all = new Set(subjects);
  const isQuoted = all.delete('statement');
  return [...inReportOrder(all), ...(isQuoted ? ['statement'] : [])];
}

/** How two values of one fact stand to each other. Only values: time, voice and modality are judged in `compare/`. */
export type Relation = 'equal' | 'compatible' | 'narrower' | 'conflicting';
