import type { FindingSubject, Severity, Verdict } from './comparison.js';

/** A finding that is known and let pass. */
export interface Waiver {
  readonly fingerprint: string;
  readonly reason: string;
  /** ISO date of the last day on which it holds, or null. */
  readonly expires: string | null;
}

/** What decides whether a run passes. */
export interface GatePolicy {
  readonly failOn: readonly Verdict[];
  /** So many contradictions at the gate are let pass. */
  readonly maxContradictions: number;
  /** A finding counts when each side has at least so many independent origins. */
  readonly minOrigins: number;
  /** The most that findings about a fact may weigh; below `error` they are not at the gate. */
  readonly severities: Readonly<Partial<Record<FindingSubject, Severity>>>;
  readonly waivers: readonly Waiver[];
}

export const USUAL_GATE: GatePolicy = {
  failOn: ['contradiction'],
  maxContradictions: 0,
  minOrigins: 1,
  severities: {},
  waivers: [],
};
