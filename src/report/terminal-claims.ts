import type { Attribution } from '../model/claim.js';
import { groupBy } from '../model/group-by.js';
import type { ReportedArticle, ReportedClaim } from '../model/report.js';
import { marked } from './terminal-cells.js';
import type { Block, Look } from './terminal-look.js';
import { pathLines } from './terminal-path.js';
import { quoteOf } from './terminal-quote.js';
import { factName, outletOf, type ReportView } from './terminal-view.js';
import { visible } from './visible.js';
import { wrapAfter, wrapText } from './wrap-text.js';

/** Every claim, article by article, in the order of the text: what the findings were made of. */
export function renderClaims(view: ReportView, look: Look): Block[] {
  const byArticle = groupBy(view.report.claims, (claim) => claim.article);
  return view.report.articles.map((article) => articleClaims(article, byArticle.get(article.id) ?? [], view, look));
}

function articleClaims(
  article: ReportedArticle,
  claims: readonly ReportedClaim[],
  view: ReportView,
  look: Look,
): Block {
  const head = wrapText(`Claims of ${article.id}, ${outletOf(article)}`, look.width).map((line) => look.strong(line));
  const path = pathLines('  ', article.path, look);
  if (claims.length === 0) return [...head, ...path, '  none'];
  const inTextOrder = [...claims].sort((a, b) => a.evidence.start - b.evidence.start);
  return [...head, ...path, ...inTextOrder.flatMap((claim) => claimLines(claim, view, look))];
}

function claimLines(claim: ReportedClaim, view: ReportView, look: Look): string[] {
  const { evidence, modality } = claim;
  const facet = claim.facet === null ? '' : ` (${visible(claim.facet)})`;
  const label = view.labelOf(claim);
  const value = marked(`${label}${facet}`, modality);
  const text = `${factName(claim.fact)} ${value}, ${voices(claim.attribution)}: ${quoteOf(claim, label, look)}`;
  const event = ` [${claim.event}, ${visible(claim.pattern)}]`;
  return wrapAfter(`  ${evidence.line}:${evidence.column}  `, text + event, look.width);
}

/** Outermost voice first; the outlet itself when nobody is named. */
function voices(attribution: Attribution): string {
  if (attribution.length === 0) return 'own words';
  return attribution.map((voice) => visible(voice.name)).join(' > ');
}
