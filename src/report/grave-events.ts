import { VERDICTS } from '../model/comparison.js';
import type { ReportedEvent } from '../model/report.js';
import type { ReportView } from './terminal-view.js';

/**
 * Accidents with more of the gravest verdict first, then with more of the next; in report order among equals. What is known
 * and let pass does not count.
 */
export function gravestEvents(events: readonly ReportedEvent[], view: Pick<ReportView, 'findingsOf'>): ReportedEvent[] {
  const ranked = events.map((event) => {
    const findings = view.findingsOf(event).filter(({ waiver }) => waiver === null);
    return { event, counts: VERDICTS.map((verdict) => findings.filter((one) => one.verdict === verdict).length) };
  });
  ranked.sort((a, b) => {
    const at = a.counts.findIndex((count, index) => count !== b.counts[index]);
    return at < 0 ? 0 : b.counts[at]! - a.counts[at]!;
  });
  return ranked.map(({ event }) => event);
}
