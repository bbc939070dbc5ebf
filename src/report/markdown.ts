import type { Report, ReportedEvent } from '../model/report.js';
import { openBudget } from './byte-budget.js';
import { renderMentioned, renderProblems } from './markdown-details.js';
import { fillExtras, fillFindings, renderSection, type Section, sectionFor } from './markdown-section.js';
import { findingCounts, gateText, lostInputs } from './summary-line.js';
import { counted, type ReportView, viewOf } from './terminal-view.js';

export interface MarkdownOptions {
  /** Bytes of UTF-8 to stay within, 1,000 at least. Default: 65,536, as much as a comment on GitHub may have. */
  readonly maxBytes?: number;
}

const MOST_BYTES = 65_536;
const FEWEST_BYTES = 1_000;
/** Kept free for the line that says what is left out. */
const LAST_LINE = 300;
/** Beyond this many accidents only those with findings are shown. */
const MOST_EVENTS = 15;

/**
 * The report as GitHub-flavoured Markdown for a comment or a summary: for each accident what disagrees, in a table with
 * who says it in which words, what is agreed, and every fact article by article, folded away. Where the room ends, the
 * gravest findings are kept and a last line counts what is left out. Nothing that comes from an article is live.
 */
export function renderMarkdown(report: Report, { maxBytes = MOST_BYTES }: MarkdownOptions = {}): string {
  const view = viewOf(report);
  const { sections, others } = chooseEvents(view);
  const head = renderHead(report);
  const budget = openBudget(Math.max(FEWEST_BYTES, maxBytes) - LAST_LINE);
  budget.spend(head);
  const findingsCut = fillFindings(sections, view, budget);
  const ends = [renderMentioned(others.background), moreEvents(others.count), renderProblems(report.problems)];
  const keptEnds = ends.filter((text) => budget.spend(text));
  const extrasCut = fillExtras(sections, view, budget);
  const body = sections.filter(({ isOpen }) => isOpen).map((section) => renderSection(section, view));
  return [head, ...body, ...keptEnds, leftOut(findingsCut, ends.length - keptEnds.length + extrasCut)].join('');
}

/** "## crashcheck: 1 contradiction", and what the run was about. */
function renderHead(report: Report): string {
  const { articles, inputs } = report.summary;
  const lost = lostInputs(inputs);
  const facts = [
    counted(articles, 'article'),
    ...(articles > 0 ? [gateText(report)] : []),
    ...(lost.length > 0 ? [`inputs: ${lost.join(', ')}`] : []),
  ];
  return `## crashcheck: ${findingCounts(report)}\n\n${facts.join('; ')}\n`;
}

interface ChosenEvents {
  readonly sections: readonly Section[];
  /** Accidents only named in passing, and how many more there are without findings. */
  readonly others: { readonly background: readonly ReportedEvent[]; readonly count: number };
}

function chooseEvents(view: ReportView): ChosenEvents {
  const { events } = view.report;
  const hasFindings = (event: ReportedEvent) => view.findingsOf(event).length > 0;
  const main = events.filter((event) => !event.background || hasFindings(event));
  const shown = main.length <= MOST_EVENTS ? main : main.filter(hasFindings);
  const background = events.filter((event) => event.background && !hasFindings(event));
  return { sections: shown.map(sectionFor), others: { background, count: main.length - shown.length } };
}

function moreEvents(count: number): string {
  return count === 0 ? '' : `\n${counted(count, 'more accident')} without findings.\n`;
}

function leftOut(findings: number, others: number): string {
  if (findings + others === 0) return '';
  const parts = [
    ...(findings > 0 ? [counted(findings, 'finding')] : []),
    ...(others > 0 ? [counted(others, 'other part')] : []),
  ];
  return `\n_Left out for want of room: ${parts.join(' and ')}; the JSON report has them._\n`;
}
