/** What became of the findings from one report to the next. */
import { groupBy } from '../model/group-by.js';
import type { Finding, Report } from '../model/report.js';
import { renderFinding } from './terminal-finding.js';
import { type Block, type Look, lookOf, type TerminalOptions } from './terminal-look.js';
import { renderSummary } from './terminal-summary.js';
import { type ReportView, viewOf } from './terminal-view.js';
import { visible } from './visible.js';
import { wrapText } from './wrap-text.js';

/** Findings of the later report, but for those that are gone. */
export interface Difference {
  readonly added: readonly Finding[];
  /** The same disagreement, told of other articles, in other words or with another weight. */
  readonly changed: readonly Finding[];
  /** Findings of the earlier report. */
  readonly gone: readonly Finding[];
}

/** Two reports in, the difference of their findings out. A finding is known again by its fingerprint. */
export function compareReports(before: Report, after: Report): Difference {
  const [earlier, later] = [keyed(before), keyed(after)];
  const isChanged = (key: string) =>
    earlier.has(key) && tellingOf(earlier.get(key)!, before) !== tellingOf(later.get(key)!, after);
  return {
    added: [...later].filter(([key]) => !earlier.has(key)).map(([, finding]) => finding),
    changed: [...later].filter(([key]) => isChanged(key)).map(([, finding]) => finding),
    gone: [...earlier].filter(([key]) => !later.has(key)).map(([, finding]) => finding),
  };
}

/** Of several findings with one fingerprint each is known by its place among them. */
function keyed({ findings }: Report): ReadonlyMap<string, Finding> {
  const alike = groupBy(findings, ({ fingerprint }) => fingerprint);
  return new Map([...alike].flatMap(([key, list]) => list.map((finding, at) => [`${key} ${at}`, finding] as const)));
}

/** What a reader is told, without the ids and places that every new article moves. */
function tellingOf({ id: _, event: _event, positions, ...told }: Finding, { articles }: Report): string {
  const paths = new Map(articles.map((article) => [article.id, article.path]));
  const sides = positions.map((side) => [
    side.label,
    side.origins,
    side.articles.map((id) => paths.get(id) ?? id).sort(),
  ]);
  return JSON.stringify([told, sides]);
}

/**
 * What changed in the findings, as `renderTerminal` shows them, with the new summary; empty when nothing changed.
 */
export function renderDifference(before: Report, after: Report, options: TerminalOptions): string {
  const { added, changed, gone } = compareReports(before, after);
  if (added.length + changed.length + gone.length === 0) return '';
  const look = lookOf(options);
  const view = viewOf(after);
  const blocks = [
    ...section('New', added, view, look),
    ...section('Changed', changed, view, look),
    ...section('Gone', gone, viewOf(before), look),
    renderSummary(after, look),
  ];
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n\n`;
}

function section(title: string, findings: readonly Finding[], view: ReportView, look: Look): Block[] {
  return findings.map((finding) => {
    const label = visible(view.events.get(finding.event)?.label ?? '');
    const lines =
      title === 'Gone' ? renderFinding(finding, view, look).slice(0, 1) : renderFinding(finding, view, look);
    const message = title === 'Gone' ? wrapText(visible(finding.message), look.width) : [];
    return [...wrapText(`${title}: ${label}`, look.width).map((line) => look.strong(line)), ...lines, ...message];
  });
}
