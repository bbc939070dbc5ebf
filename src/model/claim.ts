import type { Evidence } from './evidence.js';
import type { FactId, FactValue } from './fact-kind.js';

/** After FactBank: how sure the innermost voice is, whether it affirms or denies, whether it still stands. */
export interface Modality {
  readonly certainty: 'certain' | 'probable' | 'possible' | 'uncommitted';
  readonly polarity: 'affirmed' | 'denied';
  readonly standing: 'held' | 'retracted';
}

/** Somebody whose word it is. */
export interface Voice {
  readonly name: string;
  /** False for "officials", "four sources": a role without a name. */
  readonly named: boolean;
  /** How many unnamed people speak, when the text says so. */
  readonly count: number | null;
}

/** Outermost voice first; empty means the outlet itself. */
export type Attribution = readonly Voice[];

/** What in the sentence around a claim tells which accident it speaks of. */
export interface EventHints {
  /** True when the words point at another accident than the article's own. */
  readonly background: boolean;
  /** Why, in a few words, for `trace`; null when it is the article's own accident. */
  readonly reason: string | null;
  /** A name for that other accident ("2014", "Malaysia Airlines MH17"), or null. */
  readonly label: string | null;
  /** Which of the article's stories: 0 is its own, others count up in reading order. */
  readonly story: number;
}

/** One fact that one article states, hedges, denies or withdraws, with the words it does so in. */
export interface Claim {
  readonly articleId: string;
  readonly fact: FactId;
  readonly value: FactValue;
  readonly canonical: string;
  readonly facet: string | null;
  readonly modality: Modality;
  readonly attribution: Attribution;
  readonly hints: EventHints;
  /** Which pattern found it. */
  readonly pattern: string;
  readonly evidence: Evidence;
  /** ISO date of the article, travels along so that no later stage looks back. */
  readonly published: string | null;
  readonly publishedTime: string | null;
  /** The article's outlet, or the file's name where nothing tells it. */
  readonly source: string;
  readonly origins: readonly string[];
}
