/**
 * The report: the promise to every reader, person or program. Reporters are pure functions of it.
 * Adding a field is a minor `schemaVersion`; removing or re-meaning one is a major.
 */
import type { Attribution, Modality } from './claim.js';
import type { FindingSubject, Severity, Verdict } from './comparison.js';
import type { FactId } from './fact-kind.js';

/** Of the report, and of the lines that `extract` writes. */
export const SCHEMA_VERSION = '1.2';

export interface Report {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly tool: { readonly name: 'crashcheck'; readonly version: string };
  /** False when an input failed or was not reached. */
  readonly complete: boolean;
  readonly articles: readonly ReportedArticle[];
  readonly events: readonly ReportedEvent[];
  readonly claims: readonly ReportedClaim[];
  /** The sentences that claims and quotations stand in, by article and place. */
  readonly passages: readonly Passage[];
  readonly findings: readonly Finding[];
  readonly agreements: readonly Agreement[];
  readonly problems: readonly Problem[];
  readonly summary: Summary;
}

export interface ReportedArticle {
  readonly id: string;
  readonly path: string;
  /** The outlet, or null. */
  readonly source: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** ISO date or null. */
  readonly published: string | null;
  /** ISO date of the last change, or null. */
  readonly modified: string | null;
  readonly origins: readonly string[];
  readonly sentences: number;
  readonly sha256: string;
}

export interface ReportedEvent {
  readonly id: string;
  readonly label: string;
  readonly background: boolean;
  readonly articles: readonly string[];
}

/** A sentence that holds evidence: what a reader needs around a quote. */
export interface Passage {
  readonly article: string;
  /** Index of the sentence, from 0, as evidence gives it. */
  readonly sentence: number;
  /** Offset of its first unit, so that a quote can be found in it. */
  readonly start: number;
  readonly text: string;
}

export interface ReportedEvidence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly sentence: number;
}

export interface ReportedClaim {
  readonly id: string;
  readonly event: string;
  readonly article: string;
  readonly fact: FactId;
  readonly canonical: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly facet: string | null;
  readonly modality: Modality;
  readonly attribution: Attribution;
  readonly pattern: string;
  readonly evidence: ReportedEvidence;
}

export interface ReportedPosition {
  readonly canonical: string;
  /** As a person would write it: "J2-8243", "at least 30", "near Aktau, Kazakhstan". */
  readonly label: string;
  readonly articles: readonly string[];
  readonly origins: readonly string[];
  readonly claims: readonly string[];
  /** Present where the finding is about quoted words (`fact` is `statement`): the same wording, by article. */
  readonly quotations?: readonly ReportedQuotation[];
}

/** Words in quotation marks that an article puts into a named voice's mouth. */
export interface ReportedQuotation {
  readonly article: string;
  readonly voice: string;
  readonly evidence: ReportedEvidence;
}

export interface Finding {
  readonly id: string;
  /** `<fact>/<verdict>`. */
  readonly rule: string;
  readonly event: string;
  readonly fact: FindingSubject;
  readonly verdict: Verdict;
  readonly severity: Severity;
  /** Whether it counts for the exit code. */
  readonly atGate: boolean;
  /** Why it is known and let pass, or null. */
  readonly waiver: { readonly reason: string; readonly expires: string | null } | null;
  /** Survives re-runs, moved lines and renamed files. */
  readonly fingerprint: string;
  /** One sentence a newsroom would say. */
  readonly message: string;
  readonly explanation: string | null;
  readonly positions: readonly ReportedPosition[];
}

export interface Agreement {
  readonly event: string;
  readonly fact: FactId;
  readonly canonical: string;
  readonly label: string;
  readonly articles: readonly string[];
  readonly origins: readonly string[];
  /** A sum that holds ("38 dead + 29 survivors = 67 aboard"); absent for a plain agreement. */
  readonly note?: string;
}

/** Closed for what this version tells; readers of a report meet new ones. */
export const PROBLEM_CODES = [
  'not-found',
  'no-articles',
  'unreadable',
  'binary',
  'invalid-encoding',
  'empty',
  'too-large',
  'unsupported-format',
  'invalid-input',
  'no-date',
  'no-outlet',
  'suspicious',
  'language',
  'duplicate',
  'limit',
  'timeout',
  'fault',
  'hidden',
  'ignored',
  'not-reached',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Of inputs that were left out without being looked at, as a folder of pictures has hundreds of them. */
export const LEFT_OUT_CODES = ['unsupported-format', 'hidden', 'ignored'] as const satisfies readonly ProblemCode[];

/**
 * An input that could not be used, or only in part. `failed` makes the run incomplete; `skipped` is a decision that
 * is told; `noted` means the article was processed and something about it is worth knowing.
 */
export interface Problem {
  readonly path: string;
  readonly code: ProblemCode;
  readonly message: string;
  readonly action: 'skipped' | 'failed' | 'noted';
}

export interface Summary {
  readonly articles: number;
  readonly sentences: number;
  readonly claims: number;
  readonly events: number;
  readonly findings: Readonly<Partial<Record<Verdict, number>>>;
  readonly inputs: {
    readonly found: number;
    readonly processed: number;
    readonly skipped: number;
    readonly failed: number;
    readonly notReached: number;
  };
  readonly gate: {
    readonly failOn: readonly Verdict[];
    /** So many contradictions at the gate are let pass. */
    readonly maxContradictions: number;
    /** Each side of a finding at the gate has at least so many independent origins. */
    readonly minOrigins: number;
    /** How many findings are at the gate, how many are waived. */
    readonly findings: number;
    readonly waived: number;
    /** Fingerprints of waivers that no finding needs any more. */
    readonly unusedWaivers: readonly string[];
    readonly hit: boolean;
  };
}
