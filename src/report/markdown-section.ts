import { groupBy } from '../model/group-by.js';
import type { Finding, ReportedEvent } from '../model/report.js';
import type { ByteBudget } from './byte-budget.js';
import { byGravity } from './gravity.js';
import { renderAgreed, renderDetails } from './markdown-details.js';
import { FINDINGS_HEAD, type FindingParts, findingParts } from './markdown-finding.js';
import { proseText } from './markdown-text.js';
import { counted, type ReportView } from './terminal-view.js';

/** An accident as far as there is room for it; shown once it is open. */
export interface Section {
  readonly event: ReportedEvent;
  readonly heading: string;
  readonly findings: FindingParts[];
  readonly extras: string[];
  isOpen: boolean;
}

/** An empty section for an accident. */
export function sectionFor(event: ReportedEvent): Section {
  const heading = `\n### ${proseText(event.label)}\n\n${counted(event.articles.length, 'article')}.`;
  return { event, heading, findings: [], extras: [], isOpen: false };
}

/** Puts the findings into their sections, gravest first, while there is room; how many found none out. */
export function fillFindings(sections: readonly Section[], view: ReportView, budget: ByteBudget): number {
  const sectionOf = new Map(sections.map((section) => [section.event.id, section]));
  let cut = 0;
  for (const finding of byGravity(view.report.findings)) {
    const section = sectionOf.get(finding.event);
    if (section === undefined || !addFinding(finding, section, view, budget)) cut++;
  }
  return cut;
}

function addFinding(finding: Finding, section: Section, view: ReportView, budget: ByteBudget): boolean {
  const parts = findingParts(finding, view);
  const frame = section.isOpen ? '' : renderTables(section);
  if (!budget.spend(frame + parts.line + parts.rows)) return false;
  section.isOpen = true;
  section.findings.push(parts);
  return true;
}

/** Agreements and details, accident by accident, while there is room; how many found none out. */
export function fillExtras(sections: readonly Section[], view: ReportView, budget: ByteBudget): number {
  const agreements = groupBy(view.report.agreements, (agreement) => agreement.event);
  let cut = 0;
  for (const section of sections) {
    const { event } = section;
    section.isOpen ||= budget.spend(renderSection(section, view));
    for (const extra of [renderAgreed(agreements.get(event.id) ?? []), renderDetails(event, view)]) {
      if (section.isOpen && budget.spend(extra)) section.extras.push(extra);
      else cut++;
    }
  }
  return cut;
}

/** A section in, its Markdown out. */
export function renderSection(section: Section, view: ReportView): string {
  const { event, heading, findings, extras } = section;
  if (findings.length > 0) return `${renderTables(section)}${extras.join('')}`;
  const nothing = view.findingsOf(event).length === 0 ? 'No disagreement found.' : 'No room for its findings.';
  return `${heading} ${nothing}\n${extras.join('')}`;
}

function renderTables({ heading, findings }: Section): string {
  const lines = findings.map(({ line }) => line).join('');
  const rows = findings.map(({ rows }) => rows).join('');
  return `${heading}\n\n${lines}\n${FINDINGS_HEAD}${rows}`;
}
