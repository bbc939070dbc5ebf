import type { ReportedEvent } from '../../model/report.js';
import { html, type Markup } from './escape.js';

/** A part of what is told about an accident. */
export interface Section {
  /** Its class; with the accident's id, its own id. */
  readonly kind: 'findings' | 'timeline' | 'matrix' | 'agreements' | 'origins' | 'articles';
  readonly title: string;
  readonly content: Markup;
}

/** A section under its heading. */
export function sectionMarkup({ kind, title, content }: Section, event: ReportedEvent): Markup {
  return html`<section class="${kind}" id="${kind}-${event.id}">
<h3 id="${kind}-title-${event.id}">${title}</h3>
${content}</section>
`;
}

/** Ways to an accident's sections. */
export function waysMarkup(sections: readonly Section[], event: ReportedEvent): Markup {
  const ways = sections.map(
    ({ kind, title }) => html`<li data-for="${kind}-${event.id}"><a href="#${kind}-${event.id}">${title}</a></li>`,
  );
  return html`<ul class="ways">${ways}</ul>
`;
}
