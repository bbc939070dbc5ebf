import type { Agreement, ReportedEvent } from '../../model/report.js';
import { holders } from '../holders.js';
import { counted, factName } from '../terminal-view.js';
import { html, type Markup } from './escape.js';
import { capital } from './finding.js';
import type { Section } from './section.js';
import type { PageView } from './view.js';

const MOST_NAMES = 8;

/** What the articles of an accident agree on; null where that is nothing. */
export function agreementsSection(event: ReportedEvent, view: PageView): Section | null {
  const agreements = view.agreementsOf(event);
  if (agreements.length === 0) return null;
  const content = html`<dl>
${agreements.map((agreement) => agreementMarkup(agreement, event, view))}</dl>
`;
  return { kind: 'agreements', title: 'What they agree on', content };
}

function agreementMarkup(agreement: Agreement, event: ReportedEvent, view: PageView): Markup {
  const { fact, label, articles, origins, note } = agreement;
  const isUnanimous = articles.length > 1 && articles.length === event.articles.length;
  const who = isUnanimous ? `all ${articles.length} articles` : holders(agreement, view, MOST_NAMES);
  const voices = origins.length > 1 ? `; ${counted(origins.length, 'independent origin')}` : '';
  return html`<div data-fact="${fact}"><dt>${capital(factName(fact))}</dt><dd><b>${label}</b>${note === undefined ? null : html` <span class="sum">${note}</span>`} <span class="who">${who}${voices}</span></dd></div>
`;
}
