/** Why an article's sentences are read as they are: what `trace` answers. */
import type { FilePlace, SentenceRole } from './article.js';
import type { ChunkKind } from './chunk.js';
import type { Attribution, Modality } from './claim.js';
import type { FactId, FactValue } from './fact-kind.js';

export interface Trace {
  readonly path: string;
  /** ISO date or null: what days like "on Tuesday" are resolved against. */
  readonly published: string | null;
  /** Those that stand at the place asked for, in reading order. */
  readonly sentences: readonly TracedSentence[];
}

export interface TracedSentence extends FilePlace {
  readonly text: string;
  readonly role: SentenceRole;
  /** Why no pattern was tried on it, or null. */
  readonly unread: string | null;
  /** The words and stretches at which patterns were tried, in their order. */
  readonly triggers: readonly TracedTrigger[];
  readonly mentions: readonly TracedMention[];
  /** Numbers that count nobody, and why. */
  readonly figures: readonly { readonly text: string; readonly reason: string }[];
  /** Days that an article with a date would tell. */
  readonly unresolvedDays: readonly string[];
}

export interface TracedTrigger {
  readonly text: string;
  readonly tried: readonly TriedPattern[];
}

/** `found`: a mention; `covered`: a reading that covers more, or as much, stands for it; `refused`: it fits, and what is around it speaks against it. */
export type Outcome = 'found' | 'covered' | 'refused' | 'no fit';

export interface TriedPattern {
  readonly fact: FactId;
  readonly pattern: string;
  readonly outcome: Outcome;
}

/** What a pattern found, and what became of it. */
export interface TracedMention extends FilePlace {
  readonly fact: FactId;
  readonly pattern: string;
  readonly quote: string;
  readonly captures: readonly { readonly kind: ChunkKind; readonly text: string }[];
  /** What the words come to, as a person writes it. */
  readonly values: readonly string[];
  readonly claims: readonly TracedClaim[];
  /** Why there is no claim, or null. */
  readonly reason: string | null;
}

export interface TracedClaim {
  readonly canonical: string;
  readonly value: FactValue;
  readonly facet: string | null;
  readonly attribution: Attribution;
  readonly modality: Modality;
  readonly event: TracedEvent;
}

/** Which accident a claim was laid to, as far as this article tells. */
export interface TracedEvent {
  readonly label: string;
  readonly background: boolean;
  /** Why it is another accident than the article's own, or null. */
  readonly reason: string | null;
}
