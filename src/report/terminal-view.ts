import { fileNameOf } from '../model/article.js';
import type { FindingSubject, Severity } from '../model/comparison.js';
import { groupBy } from '../model/group-by.js';
import type { Agreement, Finding, Report, ReportedArticle, ReportedClaim, ReportedEvent } from '../model/report.js';
import { byGravity, shownSeverity } from './gravity.js';
import { visible, visibleName } from './visible.js';

/** A report with its cross references looked up, as the terminal's sections need it. */
export interface ReportView {
  readonly report: Report;
  readonly articles: ReadonlyMap<string, ReportedArticle>;
  readonly claims: ReadonlyMap<string, ReportedClaim>;
  readonly events: ReadonlyMap<string, ReportedEvent>;
  /** A value as a person writes it, where a finding or an agreement tells; otherwise its canonical form. */
  labelOf(claim: Pick<ReportedClaim, 'event' | 'fact' | 'canonical'>): string;
  /** Claims of one event, in report order. */
  claimsOf(event: ReportedEvent): readonly ReportedClaim[];
  /** Findings about one event, gravest first. */
  findingsOf(event: ReportedEvent): readonly Finding[];
  /** What its articles agree on, in report order. */
  agreementsOf(event: ReportedEvent): readonly Agreement[];
}

/** Indexes a report once, so that every section looks up instead of searching. */
export function viewOf(report: Report): ReportView {
  const labels = collectLabels(report);
  const claims = groupBy(report.claims, (claim) => claim.event);
  const findings = groupBy(byGravity(report.findings), (finding) => finding.event);
  const agreements = groupBy(report.agreements, (agreement) => agreement.event);
  return {
    report,
    articles: new Map(report.articles.map((article) => [article.id, article])),
    claims: new Map(report.claims.map((claim) => [claim.id, claim])),
    events: new Map(report.events.map((event) => [event.id, event])),
    labelOf: (claim) => visible(labels.get(labelKey(claim)) ?? inWords(claim.canonical)),
    claimsOf: (event) => claims.get(event.id) ?? [],
    findingsOf: (event) => findings.get(event.id) ?? [],
    agreementsOf: (event) => agreements.get(event.id) ?? [],
  };
}

/** "flight number": the fact's id in words. */
export function factName(fact: FindingSubject): string {
  return fact.replaceAll('-', ' ');
}

/** "1 article", "3 articles". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The outlet, or the file's name where nothing tells the outlet. */
export function outletOf(article: ReportedArticle | undefined): string {
  if (article === undefined) return '?';
  return article.source === null ? visibleName(fileNameOf(article.path)) : visible(article.source);
}

/** "a, b, c +4": the first `most` names and how many more there are. */
export function nameList(names: readonly string[], most: number): string {
  const more = names.length - most;
  return names.slice(0, most).join(', ') + (more > 0 ? ` +${more}` : '');
}

/** What a finding weighs in this run: at the gate it fails the run, whatever its verdict. */
export function weightOf(finding: Finding): Severity {
  return finding.atGate ? 'error' : shownSeverity(finding);
}

const TERM = /^[a-z]+(?:-[a-z]+)+$/;

/** "signal-failure" as "signal failure"; anything else as it is. */
function inWords(canonical: string): string {
  return TERM.test(canonical) ? canonical.replaceAll('-', ' ') : canonical;
}

function collectLabels({ findings, agreements }: Report): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const agreement of agreements) labels.set(labelKey(agreement), agreement.label);
  for (const { event, fact, verdict, positions } of findings) {
    // There a label says more than the value: "shot down, according to sources", "62 passengers".
    if (verdict === 'drift' || verdict === 'reconciliation') continue;
    for (const { canonical, label } of positions) labels.set(labelKey({ event, fact, canonical }), label);
  }
  return labels;
}

function labelKey({ event, fact, canonical }: { event: string; fact: FindingSubject; canonical: string }): string {
  return `${event} ${fact} ${canonical}`;
}
