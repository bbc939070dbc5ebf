import { type Severity, VERDICTS } from '../model/comparison.js';
import type { Finding } from '../model/report.js';

/** What a finding weighs for who reads it: one that is known and let pass is no more than a note. */
export function shownSeverity({ severity, waiver }: Finding): Severity {
  return waiver === null ? severity : 'note';
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Findings by what they weigh, then by verdict; those alike in both in their own order. */
export function byGravity(findings: readonly Finding[]): readonly Finding[] {
  const rankOf = (finding: Finding) =>
    RANK[shownSeverity(finding)] * VERDICTS.length + VERDICTS.indexOf(finding.verdict);
  return [...findings].sort((a, b) => rankOf(a) - rankOf(b));
}

/** "agreed with the desk (until 2025-01-31)"; null for a finding that is not waived. */
export function waiverText({ waiver }: Finding): string | null {
  if (waiver === null) return null;
  return `${waiver.reason}${waiver.expires === null ? '' : ` (until ${waiver.expires})`}`;
}
