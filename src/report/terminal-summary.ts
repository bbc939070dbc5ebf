import type { Problem, Report } from '../model/report.js';
import { displayWidth } from './display-width.js';
import { isLeftOut, sumLeftOut } from './left-out.js';
import { summaryLine } from './summary-line.js';
import type { Block, Look } from './terminal-look.js';
import { breakPath } from './terminal-path.js';
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
  const lead = `- ${visibleName(path)}:`;
  const text = `${visible(message)} (${action})`;
  const line = `${lead} ${text}`;
  if (displayWidth(line) <= look.width) return [line];
  const name = look.borders ? breakPath(lead, look.width) : [lead];
  return [...name, ...wrapAfter('    ', text, look.width)];
}

/** "5 articles, 1 contradiction, 1 dispute; gate: contradiction — hit". */
export function renderSummary(report: Report, look: Look): Block {
  const paint = report.summary.gate.hit ? look.bySeverity.error : (text: string) => text;
  return wrapText(summaryLine(report), look.width).map((line) => paint(look.strong(line)));
}
