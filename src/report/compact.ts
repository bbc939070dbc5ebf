import type { Finding, Problem, Report } from '../model/report.js';
import { byGravity, shownSeverity } from './gravity.js';
import { fileOf, leadsOf, quotedWords, type Said } from './places.js';
import { outletNames } from './sides.js';
import { type ReportView, viewOf } from './terminal-view.js';
import { visible, visibleName } from './visible.js';

/**
 * One line for each place, as editors and grep know them: `path:line:column: severity rule: message [finding]`. A
 * finding's first line stands at its outlier's words and has its severity; the other values follow as notes, "also
 * here". Gravest first; inputs that failed come last.
 */
export function renderCompact(report: Report): string {
  const view = viewOf(report);
  const findings = byGravity(report.findings).flatMap((finding) => linesOf(finding, view));
  const failed = report.problems.filter(({ action }) => action === 'failed').map(problemLine);
  return [...findings, ...failed].map((line) => `${line}\n`).join('');
}

function linesOf(finding: Finding, view: ReportView): string[] {
  const { rule, message } = finding;
  const [outlier, ...others] = leadsOf(finding, view);
  return [
    `${placeOrNone(outlier)}: ${shownSeverity(finding)} ${rule}: ${visible(message)} [${finding.id}]`,
    ...others.map((said) => `${placeOrNone(said)}: note ${rule}: also here: ${valueText(said, view)} [${finding.id}]`),
  ];
}

function valueText(said: Said, view: ReportView): string {
  return `${visible(said.side.label)}, ${outletNames(said.side, view)}: ${quotedWords(said)}`;
}

/** The file itself, so that an editor opens it, even where one article of many in it is meant. */
function placeOrNone(said: Said | undefined): string {
  if (said === undefined) return '?:1:1';
  const { line, column } = said.words.evidence;
  return `${visibleName(fileOf(said.article?.path ?? '?'))}:${line}:${column}`;
}

function problemLine({ path, code, message }: Problem): string {
  return `${visibleName(fileOf(path))}:1:1: error input/${code}: ${visible(message)}`;
}
