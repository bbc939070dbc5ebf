import type { Modality } from '../model/claim.js';
import type { FactId } from '../model/fact-kind.js';
import { inReportOrder } from '../model/fact-kind.js';
import { groupBy } from '../model/group-by.js';
import type { ReportedClaim, ReportedEvent } from '../model/report.js';
import type { ReportView } from './terminal-view.js';
import { visible } from './visible.js';

/** What an article that says nothing about a fact shows. */
export const SILENT = '·';

/** One fact of an event, with what each article says of it; articles by their place in the event's list. */
export interface FactRow {
  readonly fact: FactId;
  readonly cells: readonly string[];
}

/** Every fact that somebody speaks of, in report order, against the event's articles. */
export function factRows(event: ReportedEvent, articles: readonly string[], view: ReportView): FactRow[] {
  const claims = view.claimsOf(event);
  const said = groupBy(claims, (claim) => `${claim.fact} ${claim.article}`);
  const spoken = new Set(claims.map((claim) => claim.fact));
  return inReportOrder(spoken).map((fact) => ({
    fact,
    cells: articles.map((article) => cellOf(said.get(`${fact} ${article}`) ?? [], view)),
  }));
}

function cellOf(claims: readonly ReportedClaim[], view: ReportView): string {
  const told = worthTelling(claims, (claim) => valueText(claim, view));
  const values = new Set(told.map((claim) => marked(valueText(claim, view), claim.modality)));
  return values.size === 0 ? SILENT : [...values].join('; ');
}

/** Claims in the order of the text; said once for certain, a value needs no second mention with a question mark. */
export function worthTelling(
  claims: readonly ReportedClaim[],
  textOf: (claim: ReportedClaim) => string,
): readonly ReportedClaim[] {
  const inTextOrder = [...claims].sort((a, b) => a.evidence.start - b.evidence.start);
  const plain = new Set(inTextOrder.filter((claim) => isPlain(claim.modality)).map(textOf));
  return inTextOrder.filter((claim) => !isHedged(claim.modality) || !plain.has(textOf(claim)));
}

function valueText(claim: ReportedClaim, view: ReportView): string {
  const facet = claim.facet === null ? '' : ` (${visible(claim.facet)})`;
  return view.labelOf(claim) + facet;
}

function isPlain(modality: Modality): boolean {
  return modality.certainty === 'certain' && modality.polarity === 'affirmed' && modality.standing === 'held';
}

function isHedged(modality: Modality): boolean {
  return modality.certainty !== 'certain' && modality.polarity === 'affirmed' && modality.standing === 'held';
}

/** `✗` before what is denied, `?` after what is hedged, "(withdrawn)" after what is taken back. */
export function marked(value: string, { certainty, polarity, standing }: Modality): string {
  const denied = polarity === 'denied' ? '✗' : '';
  const hedged = certainty === 'certain' ? '' : '?';
  return `${denied}${value}${hedged}${standing === 'retracted' ? ' (withdrawn)' : ''}`;
}
