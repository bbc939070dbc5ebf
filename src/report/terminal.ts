import type { Report } from '../model/report.js';
import { gravestEvents } from './grave-events.js';
import { renderClaims } from './terminal-claims.js';
import { eventHeading, renderEvents } from './terminal-event.js';
import { renderFinding } from './terminal-finding.js';
import { type Block, type Look, lookOf, type TerminalOptions } from './terminal-look.js';
import { renderProblems, renderSummary } from './terminal-summary.js';
import { type ReportView, viewOf } from './terminal-view.js';

export type { TerminalOptions };

/**
 * The report for a person at a terminal: what disagrees, gravest first, in whose words and where; then who says what
 * of each fact, what is agreed, and one line of summary. No line is wider than `options.width` (40 at least) but for a
 * path away from a terminal, which is never broken. Hidden and control characters of the input are shown as `\u{202E}`.
 */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const look = lookOf(options);
  const view = viewOf(report);
  const blocks = options.quiet ? renderGate(view, look) : renderAll(view, look);
  const told = [...blocks, renderSummary(report, look)].filter((block) => block.length > 0);
  return `${told.map((block) => block.join('\n')).join('\n\n')}\n`;
}

function renderAll(view: ReportView, look: Look): Block[] {
  return [
    ...renderEvents(view, look),
    ...(look.verbose ? renderClaims(view, look) : []),
    renderProblems(view.report.problems, look),
  ];
}

/** Only what decides the exit code; an accident is named when there are several to tell apart. */
function renderGate(view: ReportView, look: Look): Block[] {
  const { events } = view.report;
  return gravestEvents(events, view).flatMap((event) => {
    const findings = view.findingsOf(event).filter(({ atGate }) => atGate);
    const isOneOfSeveral = events.length > 1 && findings.length > 0;
    return [
      ...(isOneOfSeveral ? [eventHeading(event, look)] : []),
      ...findings.map((finding) => renderFinding(finding, view, look)),
    ];
  });
}
