import type { Claim } from '../model/claim.js';
import type { FindingSubject, Position, Verdict } from '../model/comparison.js';
import type { FactId } from '../model/fact-kind.js';

/** A finding before it is put into words and numbered. */
export interface Draft {
  readonly fact: FindingSubject;
  readonly verdict: Verdict;
  readonly positions: readonly Position[];
  readonly explanation: string | null;
}

/** A plain agreement, or a sum that holds. */
export interface AgreementDraft {
  readonly fact: FactId;
  readonly canonical: string;
  readonly label: string;
  readonly claims: readonly Claim[];
  readonly note: string | null;
}
