import type { Agreement, ReportedEvent } from '../model/report.js';
import { gravestEvents } from './grave-events.js';
import { renderFinding } from './terminal-finding.js';
import type { Block, Look } from './terminal-look.js';
import { renderLegend, renderMatrix } from './terminal-matrix.js';
import { counted, factName, nameList, type ReportView } from './terminal-view.js';
import { visible } from './visible.js';
import { wrapAfter, wrapText } from './wrap-text.js';

/** Beyond this many accidents only those with findings are shown in full. */
const MOST_EVENTS = 15;
const MOST_IDS = 12;

/** Every accident the articles are about, gravest first, then the other accidents they mention. */
export function renderEvents(view: ReportView, look: Look): Block[] {
  const { events } = view.report;
  const isMain = (event: ReportedEvent) => !event.background || view.findingsOf(event).length > 0;
  const main = gravestEvents(events.filter(isMain), view);
  const hasRoom = main.length <= MOST_EVENTS || look.verbose;
  const shown = hasRoom ? main : main.filter((event) => view.findingsOf(event).length > 0);
  return [
    ...shown.flatMap((event) => renderEvent(event, view, look)),
    othersWithoutFindings(main.length - shown.length, look),
    backgroundEvents(events, view, look),
  ];
}

function renderEvent(event: ReportedEvent, view: ReportView, look: Look): Block[] {
  const findings = view.findingsOf(event);
  const matrix = renderMatrix(event, view, look);
  const nothing = matrix.length === 0 ? 'Nothing found that could be compared.' : 'No disagreement found.';
  return [
    [...eventHeading(event, look), ...renderLegend(event, view, look)],
    findings.length === 0 ? [nothing] : [],
    ...findings.map((finding) => renderFinding(finding, view, look)),
    matrix,
    renderAgreements(event, view, look),
  ];
}

/** The accident's name and how many articles are about it. */
export function eventHeading(event: ReportedEvent, look: Look): string[] {
  const background = event.background ? ', in the background' : '';
  const text = `${visible(event.label)} — ${counted(event.articles.length, 'article')}${background}`;
  return wrapText(text, look.width).map((line) => look.strong(line));
}

function renderAgreements(event: ReportedEvent, view: ReportView, look: Look): Block {
  const agreements = view.agreementsOf(event);
  if (agreements.length === 0) return [];
  return [look.strong('Agreed'), ...agreements.flatMap((agreement) => agreementLines(agreement, event, look))];
}

function agreementLines(agreement: Agreement, event: ReportedEvent, look: Look): string[] {
  const { articles, origins, note } = agreement;
  const isUnanimous = articles.length > 1 && articles.length === event.articles.length;
  const who = isUnanimous ? `all ${articles.length} articles` : nameList(articles, look.verbose ? Infinity : MOST_IDS);
  const voices = origins.length > 1 ? `, ${counted(origins.length, 'independent origin')}` : '';
  const sum = note === undefined ? '' : `: ${visible(note)}`;
  const text = `${factName(agreement.fact)} ${visible(agreement.label)} (${who}${voices})${sum}`;
  return wrapAfter('- ', text, look.width);
}

function othersWithoutFindings(count: number, look: Look): Block {
  return count === 0 ? [] : wrapText(`${counted(count, 'more accident')} without findings.`, look.width);
}

function backgroundEvents(events: readonly ReportedEvent[], view: ReportView, look: Look): Block {
  const background = events.filter((event) => event.background && view.findingsOf(event).length === 0);
  if (background.length === 0) return [];
  const most = look.verbose ? Infinity : MOST_IDS;
  return [
    look.strong('Also mentioned'),
    ...background.flatMap((event) =>
      wrapAfter('- ', `${visible(event.label)}: ${nameList(event.articles, most)}`, look.width),
    ),
  ];
}
