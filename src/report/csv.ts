import type { Finding, Report, ReportedArticle, ReportedClaim, ReportedEvent } from '../model/report.js';
import { csvCell } from './csv-cell.js';
import { type ReportView, viewOf } from './terminal-view.js';

/** What a row is about. A quotation has no certainty, polarity, standing or pattern. */
interface Said {
  readonly claim: Pick<ReportedClaim, 'event' | 'article' | 'canonical' | 'facet' | 'attribution' | 'evidence'> & {
    readonly fact: Finding['fact'];
    readonly modality?: ReportedClaim['modality'];
    readonly pattern?: string;
  };
  readonly event: ReportedEvent | undefined;
  readonly article: ReportedArticle | undefined;
  /** The findings that it has a part in. */
  readonly findings: readonly Finding[];
}

type Cell = (said: Said) => string | number | boolean;

const COLUMNS: readonly (readonly [name: string, cell: Cell])[] = [
  ['event', ({ claim }) => claim.event],
  ['event_label', ({ event }) => event?.label ?? ''],
  ['background', ({ event }) => event?.background ?? false],
  ['article', ({ claim }) => claim.article],
  ['path', ({ article }) => article?.path ?? ''],
  ['outlet', ({ article }) => article?.source ?? ''],
  ['published', ({ article }) => article?.published ?? ''],
  ['origins', ({ article }) => article?.origins.join('; ') ?? ''],
  ['fact', ({ claim }) => claim.fact],
  ['canonical', ({ claim }) => claim.canonical],
  ['facet', ({ claim }) => claim.facet ?? ''],
  ['certainty', ({ claim }) => claim.modality?.certainty ?? ''],
  ['polarity', ({ claim }) => claim.modality?.polarity ?? ''],
  ['standing', ({ claim }) => claim.modality?.standing ?? ''],
  ['attribution', ({ claim }) => claim.attribution.map(({ name }) => name).join(' > ')],
  ['pattern', ({ claim }) => claim.pattern ?? ''],
  ['quote', ({ claim }) => claim.evidence.text],
  ['line', ({ claim }) => claim.evidence.line],
  ['column', ({ claim }) => claim.evidence.column],
  ['start', ({ claim }) => claim.evidence.start],
  ['end', ({ claim }) => claim.evidence.end],
  ['finding', ({ findings }) => findings.map(({ id }) => id).join('; ')],
  ['verdicts', ({ findings }) => [...new Set(findings.map(({ verdict }) => verdict))].join('; ')],
];

/**
 * The claims as a table for spreadsheets: comma-separated values by RFC 4180 with a header, lines ended by CR LF. One
 * row for each claim, in report order, with the findings it has a part in; then one for each quotation that a finding
 * rests on (`fact` is `statement`). Several names in a cell are joined by "; ", voices by " > ", outermost first. A cell
 * that a spreadsheet would compute gets an apostrophe before it; hidden characters are shown.
 */
export function renderCsv(report: Report): string {
  return [...csvRows(report)].join('');
}

/** The same row by row. */
export function* csvRows(report: Report): Generator<string> {
  const view = viewOf(report);
  const findingsOf = findingsByClaim(report.findings);
  yield lineOf(COLUMNS.map(([name]) => name));
  for (const claim of report.claims) yield rowOf(claim, findingsOf.get(claim.id) ?? [], view);
  for (const finding of report.findings) yield* quotationRows(finding, view);
}

/** The findings that each claim has a part in, each once. */
function findingsByClaim(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const id of new Set(finding.positions.flatMap(({ claims }) => claims))) {
      const known = found.get(id);
      if (known === undefined) found.set(id, [finding]);
      else known.push(finding);
    }
  }
  return found;
}

function quotationRows(finding: Finding, view: ReportView): string[] {
  const { event, fact, positions } = finding;
  return positions.flatMap(({ canonical, quotations = [] }) =>
    quotations.map(({ article, voice, evidence }) => {
      const attribution = [{ name: voice, named: true, count: null }];
      return rowOf({ event, article, fact, canonical, facet: null, attribution, evidence }, [finding], view);
    }),
  );
}

function rowOf(claim: Said['claim'], findings: readonly Finding[], view: ReportView): string {
  const said = { claim, findings, event: view.events.get(claim.event), article: view.articles.get(claim.article) };
  return lineOf(COLUMNS.map(([, cell]) => cell(said)));
}

function lineOf(cells: readonly (string | number | boolean)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}
