import { type FactId, inReportOrder } from '../../model/fact-kind.js';
import { groupBy } from '../../model/group-by.js';
import type { ReportedClaim, ReportedEvent } from '../../model/report.js';
import { marked, worthTelling } from '../terminal-cells.js';
import { html, type Markup } from './escape.js';
import { tagWords } from './quote.js';
import type { PageView } from './view.js';

/** What each article of an event says of each fact that anybody speaks of. */
export interface Cells {
  /** In report order. */
  readonly facts: readonly FactId[];
  /** The values one article gives; null where it is silent. */
  cellOf(fact: FactId, article: string): Markup | null;
}

/** An event in, its cells out. */
export function cellsOf(event: ReportedEvent, view: PageView): Cells {
  const said = groupBy(view.claimsOf(event), (claim) => `${claim.fact} ${claim.article}`);
  const spoken = new Set(view.claimsOf(event).map((claim) => claim.fact));
  return {
    facts: inReportOrder(spoken),
    cellOf: (fact, article) => valuesOf(said.get(`${fact} ${article}`) ?? [], view),
  };
}

function valuesOf(claims: readonly ReportedClaim[], view: PageView): Markup | null {
  if (claims.length === 0) return null;
  const textOf = (claim: ReportedClaim) => `${view.labelOf(claim)} ${claim.facet ?? ''}`;
  const each = new Map(worthTelling(claims, textOf).map((claim) => [marked(textOf(claim), claim.modality), claim]));
  return html`${[...each.values()].map((claim) => html`<span>${view.labelOf(claim)}${tags(claim)}</span>`)}`;
}

function tags(claim: ReportedClaim): Markup | null {
  const words = tagWords(claim);
  return words.length === 0 ? null : html` <i>${words.join(', ')}</i>`;
}
