import { groupBy } from '../../model/group-by.js';
import type { Passage, ReportedArticle, ReportedClaim, ReportedEvent } from '../../model/report.js';
import { counted, factName, outletOf } from '../terminal-view.js';
import { visible } from '../visible.js';
import { dayMarkup } from './days.js';
import { html, joined, type Markup, pathText } from './escape.js';
import { isPassedOn } from './origin-links.js';
import { passageId, tagWords, voiceChain } from './quote.js';
import type { Section } from './section.js';
import type { PageView } from './view.js';

/** Every article about an accident, each with the sentences that tell of it and what was read in them. */
export function articlesSection(event: ReportedEvent, view: PageView): Section {
  const claims = groupBy(view.claimsOf(event), (claim) => claim.article);
  const articles = view.articlesOf(event);
  const content = html`<ol>
${articles.map((article) => articleMarkup(article, claims.get(article.id) ?? [], event, view))}</ol>
`;
  return { kind: 'articles', title: 'The articles, sentence by sentence', content };
}

function articleMarkup(
  article: ReportedArticle,
  claims: readonly ReportedClaim[],
  event: ReportedEvent,
  view: PageView,
): Markup {
  const outlet = view.outletNumbers([article.id]).join('');
  return html`<li id="article-${event.id}-${article.id}" data-outlet="${outlet}"><details>
<summary><b>${outletOf(article)}</b> ${dayMarkup(article.published)} <span class="origin">${originText(article)}</span>${article.title === null ? null : html` <span class="title">${article.title}</span>`}</summary>
<p class="place">${aboutMarkup(article)}</p>
<ul class="passages">
${passagesOf(claims, event, view)}</ul>
</details></li>
`;
}

function originText(article: ReportedArticle): string {
  const passedOn = article.origins.filter((origin) => isPassedOn(article, origin));
  if (passedOn.length > 0) return `passes on ${passedOn.map(visible).join(', ')}`;
  return article.origins.length > 0 ? 'own reporting' : 'origin not known';
}

function aboutMarkup({ path, author, url, modified, sentences }: ReportedArticle): Markup {
  const parts = [
    pathText(path),
    ...(author === null ? [] : [html`by ${author}`]),
    ...(modified === null ? [] : [html`changed ${dayMarkup(modified)}`]),
    // An address is shown and not linked: nothing of an article acts.
    ...(url === null ? [] : [html`${url}`]),
    html`${counted(sentences, 'sentence')}`,
  ];
  return joined(parts, ' · ');
}

/** Each sentence once, in the order of the text. */
function passagesOf(claims: readonly ReportedClaim[], event: ReportedEvent, view: PageView): readonly Markup[] {
  const inTextOrder = [...claims].sort((a, b) => a.evidence.start - b.evidence.start);
  const groups = groupBy(inTextOrder, (claim) => view.passageOf(claim) ?? null);
  return [...groups].map(([passage, held]) => passageMarkup(passage, held, event, view));
}

function passageMarkup(
  passage: Passage | null,
  claims: readonly ReportedClaim[],
  event: ReportedEvent,
  view: PageView,
): Markup {
  const told = html`<ul class="claims">${claims.map((claim) => claimMarkup(claim, view))}</ul>`;
  if (passage === null)
    return html`<li>${told}</li>
`;
  return html`<li id="${passageId(event.id, passage)}"><p>${withMarks(passage, claims)}</p>${told}</li>
`;
}

function claimMarkup(claim: ReportedClaim, view: PageView): Markup {
  const { fact, attribution, evidence } = claim;
  const words = tagWords(claim);
  const tags = words.length === 0 ? null : html` <i>${words.join(', ')}</i>`;
  const voices = voiceChain(attribution);
  return html`<li>${factName(fact)} <b>${view.labelOf(claim)}</b>${tags}${voices === null ? null : html`, ${voices}`} <span class="place">${evidence.line}:${evidence.column}</span></li>`;
}

/** The sentence with every claim's words marked; words that overlap are one mark. */
function withMarks({ start, text }: Passage, claims: readonly ReportedClaim[]): readonly Markup[] {
  const pieces: Markup[] = [];
  let at = 0;
  for (const [from, to] of spansOf(claims, start, text.length)) {
    pieces.push(html`${text.slice(at, from)}<mark>${text.slice(from, to)}</mark>`);
    at = to;
  }
  return [...pieces, html`${text.slice(at)}`];
}

/** Claims stand in the order of the text. */
function spansOf(
  claims: readonly ReportedClaim[],
  start: number,
  length: number,
): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  for (const { evidence } of claims) {
    const from = Math.max(0, evidence.start - start);
    const to = Math.min(length, evidence.end - start);
    const last = spans.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else if (from < to) spans.push([from, to]);
  }
  return spans;
}
