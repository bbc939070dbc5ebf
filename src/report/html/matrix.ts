import type { FactId } from '../../model/fact-kind.js';
import { groupBy } from '../../model/group-by.js';
import type { Finding, ReportedEvent } from '../../model/report.js';
import { counted, factName, outletOf } from '../terminal-view.js';
import { type Cells, cellsOf } from './cells.js';
import { dayMarkup } from './days.js';
import { html, type Markup } from './escape.js';
import type { Section } from './section.js';
import { icon } from './verdicts.js';
import type { PageView } from './view.js';

/** With more articles than this, they are the rows: there are never many facts, and a page is read downwards. */
const MOST_COLUMNS = 8;
/** A matrix of more cells than this is opened by hand. */
const MOST_CELLS = 400;

/** Who says what: every fact against every article; null where nobody claims anything. */
export function matrixSection(event: ReportedEvent, view: PageView): Section | null {
  const cells = cellsOf(event, view);
  if (cells.facts.length === 0) return null;
  const table = tableMarkup(event, cells, view);
  const isLarge = cells.facts.length * event.articles.length > MOST_CELLS;
  const content = isLarge
    ? html`<details><summary>${counted(cells.facts.length, 'fact')} in ${counted(event.articles.length, 'article')}</summary>${table}</details>
`
    : table;
  return { kind: 'matrix', title: 'Who says what', content };
}

function tableMarkup(event: ReportedEvent, cells: Cells, view: PageView): Markup {
  const { facts } = cells;
  const articles = view.articlesOf(event).map((article) => article.id);
  const heads = {
    fact: factHeads(event, view),
    article: (id: string, scope: string) => articleHead(id, scope, event, view),
  };
  const isWide = articles.length <= MOST_COLUMNS;
  const columns = isWide
    ? articles.map((id) => heads.article(id, 'col'))
    : facts.map((fact) => heads.fact(fact, 'col'));
  const rows = isWide
    ? facts.map((fact) =>
        rowMarkup(
          heads.fact(fact, 'row'),
          articles.map((id) => cells.cellOf(fact, id)),
        ),
      )
    : articles.map((id) =>
        rowMarkup(
          heads.article(id, 'row'),
          facts.map((fact) => cells.cellOf(fact, id)),
        ),
      );
  return html`<div class="scroll" role="region" tabindex="0" aria-labelledby="matrix-title-${event.id} accident-title-${event.id}">
<table>
<thead><tr><td></td>${columns}</tr></thead>
<tbody>
${rows}</tbody>
</table>
</div>
`;
}

function rowMarkup(head: Markup, cells: readonly (Markup | null)[]): Markup {
  return html`<tr>${head}${cells.map((cell) => html`<td>${cell}</td>`)}</tr>
`;
}

function articleHead(id: string, scope: string, event: ReportedEvent, view: PageView): Markup {
  const article = view.articles.get(id);
  return html`<th scope="${scope}" data-outlet="${view.outletNumbers([id]).join('')}"><a href="#article-${event.id}-${id}">${outletOf(article)}</a> ${dayMarkup(article?.published ?? null)}</th>`;
}

/** A fact's name with the shapes of its verdicts, leading to the gravest finding about it. */
function factHeads(event: ReportedEvent, view: PageView): (fact: FactId, scope: string) => Markup {
  const findings = groupBy(view.findingsOf(event), (finding) => finding.fact);
  return (fact, scope) => {
    const about = findings.get(fact) ?? [];
    const verdicts = [...new Set(about.map((finding) => finding.verdict))];
    return html`<th scope="${scope}" data-fact="${fact}" data-verdicts="${verdicts.join(' ')}">${factTitle(fact, about)}</th>`;
  };
}

function factTitle(fact: FactId, [gravest, ...others]: readonly Finding[]): Markup {
  if (gravest === undefined) return html`${factName(fact)}`;
  const shapes = [...new Set([gravest, ...others].map((finding) => finding.verdict))];
  const icons = shapes.map((verdict) => html`<span class="${verdict}">${icon(verdict)}</span>`);
  return html`<a href="#finding-${gravest.id}">${factName(fact)}<span class="hidden-word">, ${shapes.join(', ')}</span></a> ${icons}`;
}
