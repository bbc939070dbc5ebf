import { VERDICTS } from '../model/comparison.js';
import type { Report, Summary } from '../model/report.js';
import { counted } from './terminal-view.js';

/** "5 articles, 1 contradiction, 1 dispute; gate: contradiction — hit; inputs: 1 failed". */
export function summaryLine(report: Report): string {
  const { summary } = report;
  const parts = [`${counted(summary.articles, 'article')}, ${findingCounts(report)}`];
  // "Not hit" would look like a pass where nothing was read.
  if (summary.articles > 0) parts.push(gateText(report));
  const lost = lostInputs(summary.inputs);
  if (lost.length > 0) parts.push(`inputs: ${lost.join(', ')}`);
  return parts.join('; ');
}

/** "2 failed", "1 skipped": how many inputs are missing from the report, by what became of them. */
export function lostInputs({ failed, skipped, notReached }: Summary['inputs']): string[] {
  return [
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...(notReached > 0 ? [`${notReached} not reached`] : []),
  ];
}

/** "1 contradiction, 2 disputes"; says so when there are none, or nothing to have any. */
export function findingCounts({ summary }: Report): string {
  if (summary.articles === 0) return 'nothing was analysed';
  const counts = VERDICTS.flatMap((verdict) => {
    const count = summary.findings[verdict] ?? 0;
    return count === 0 ? [] : [counted(count, verdict)];
  });
  return counts.length === 0 ? 'no findings' : counts.join(', ');
}

/** "gate: contradiction — hit". */
export function gateText({ summary }: Report): string {
  const { failOn, hit, maxContradictions, minOrigins, waived } = summary.gate;
  if (failOn.length === 0) return 'gate: never';
  const terms = [
    ...(maxContradictions > 0 ? [`more than ${counted(maxContradictions, 'contradiction')}`] : []),
    ...(minOrigins > 1 ? [`${minOrigins} origins a side`] : []),
    ...(waived > 0 ? [`${waived} waived`] : []),
  ];
  const told = terms.length === 0 ? '' : ` (${terms.join(', ')})`;
  return `gate: ${failOn.join(', ')}${told} — ${hit ? 'hit' : 'not hit'}`;
}
