import { VERDICTS } from '../model/comparison.js';
import type { Problem, Report, Summary } from '../model/report.js';
import { displayWidth } from './display-width.js';
import { isLeftOut, sumLeftOut } from './left-out.js';
import type { Block, Look } from './terminal-look.js';
import { counted } from './terminal-view.js';
import { visible, visibleName } from './visible.js';
import { wrapAfter, wrapText } from './wrap-text.js';

/** Inputs that could not be used; with `verbose` also what is worth knowing of those that could. */
export function renderProblems(problems: readonly Problem[], look: Look): Block {
  const isShown = (problem: Problem) => look.verbose || (problem.action !== 'noted' && !isLeftOut(problem));
  const sum = look.verbose ? null : sumLeftOut(problems);
  const lines = [
    ...problems.filter(isShown).flatMap((problem) => problemLines(problem, look)),
    ...(sum === null ? [] : wrapAfter('- ', sum, look.width)),
  ];
  return lines.length === 0 ? [] : [look.strong('Problems'), ...lines];
}

function problemLines({ path, message, action }: Problem, look: Look): string[] {
  const lead = `- ${visibleName(path)}: `;
  const text = `${visible(message)} (${action})`;
  if (displayWidth(lead + text) <= look.width) return [lead + text];
  return [lead.trimEnd(), ...wrapAfter('    ', text, look.width)];
}

/** "5 articles, 1 contradiction, 1 dispute; gate: contradiction — hit". */
export function renderSummary(report: Report, look: Look): Block {
  const { summary } = report;
  const parts = [`${counted(summary.articles, 'article')}, ${findingCounts(report)}`];
  // "Not hit" would look like a pass where nothing was read.
  if (summary.articles > 0) parts.push(gateText(report));
  const lost = lostInputs(summary.inputs);
  if (lost.length > 0) parts.push(`inputs: ${lost.join(', ')}`);
  const paint = summary.gate.hit ? look.bySeverity.error : (text: string) => text;
  return wrapText(parts.join('; '), look.width).map((line) => paint(look.strong(line)));
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
