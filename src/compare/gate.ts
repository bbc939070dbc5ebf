/** Which findings count at the gate: showing and failing are two things. */
import type { FindingSubject, Severity } from '../model/comparison.js';
import type { GatePolicy, Waiver } from '../model/gate.js';
import type { Draft } from './draft.js';

/** What the gate makes of one finding. */
export interface Judged {
  readonly severity: Severity;
  readonly atGate: boolean;
  readonly waiver: Waiver | null;
}

/** The waivers by the fingerprint that they let pass; of two for one finding the first counts. */
export function waiversOf({ waivers }: GatePolicy): ReadonlyMap<string, Waiver> {
  return new Map([...waivers].reverse().map((waiver) => [waiver.fingerprint, waiver]));
}

/**
 * A finding in, with the waiver that lets it pass and how many independent origins each side has. A side whose origins
 * are not known has one.
 */
export function judgeDraft(
  { fact, verdict }: Draft,
  waiver: Waiver | null,
  origins: readonly number[],
  usual: Severity,
  policy: GatePolicy,
): Judged {
  const severity = severityOf(fact, usual, policy);
  const isFirm = origins.every((count) => Math.max(count, 1) >= policy.minOrigins);
  const isLowered = policy.severities[fact] !== undefined && severity !== 'error';
  return { severity, waiver, atGate: policy.failOn.includes(verdict) && isFirm && !isLowered && waiver === null };
}

/** A severity that is set for a fact is the most that a finding about it can have. */
function severityOf(fact: FindingSubject, usual: Severity, { severities }: GatePolicy): Severity {
  const most = severities[fact];
  return most === undefined || RANK[usual] <= RANK[most] ? usual : most;
}

const RANK: Readonly<Record<Severity, number>> = { note: 0, warning: 1, error: 2 };
