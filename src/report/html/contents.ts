import type { Finding, ReportedEvent } from '../../model/report.js';
import { counted, factName } from '../terminal-view.js';
import { html, type Markup } from './escape.js';
import { countVerdicts, icon, tally } from './verdicts.js';
import type { PageView } from './view.js';

/** With more findings than this the contents name accidents only. */
const MOST_FINDINGS = 40;
/** Accidents without findings are listed outright up to this many. */
const MOST_QUIET = 15;

/** Accidents gravest first, with their findings; null where there is nothing to list. */
export function contentsMarkup(view: PageView): Markup | null {
  if (view.accidents.length === 0) return null;
  const disputed = view.accidents.filter((event) => view.findingsOf(event).length > 0);
  const quiet = view.accidents.filter((event) => view.findingsOf(event).length === 0);
  const isShort = view.report.findings.length <= MOST_FINDINGS;
  return html`<nav class="contents" aria-labelledby="contents-title">
<h2 id="contents-title">${view.accidents.length === 1 ? 'In this report' : 'Accidents, gravest first'}</h2>
${listMarkup(disputed, isShort, view)}${quietMarkup(quiet, view)}</nav>
`;
}

function listMarkup(events: readonly ReportedEvent[], isShort: boolean, view: PageView): Markup | null {
  if (events.length === 0) return null;
  return html`<ol class="${isShort ? 'short' : 'long'}">
${events.map((event) => entryMarkup(event, isShort, view))}</ol>
`;
}

function quietMarkup(events: readonly ReportedEvent[], view: PageView): Markup | null {
  if (events.length <= MOST_QUIET) return listMarkup(events, false, view);
  return html`<details><summary>${counted(events.length, 'more accident')} without findings</summary>
${listMarkup(events, false, view)}</details>
`;
}

function entryMarkup(event: ReportedEvent, isShort: boolean, view: PageView): Markup {
  const findings = view.findingsOf(event);
  const verdicts = isShort ? null : tally(countVerdicts(findings));
  return html`<li data-for="accident-${event.id}"><a href="#accident-${event.id}">${event.label}</a> <span class="about">${counted(event.articles.length, 'article')}</span>${verdicts}${isShort ? findingsMarkup(findings) : null}</li>
`;
}

function findingsMarkup(findings: readonly Finding[]): Markup {
  const links = findings.map(
    ({ id, verdict, fact }) =>
      html`<li data-for="finding-${id}"><a href="#finding-${id}"><span class="${verdict}">${icon(verdict)}</span>${factName(fact)}: ${verdict}</a></li>
`,
  );
  return html`<ul>
${links}</ul>`;
}
