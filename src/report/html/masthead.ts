import { VERDICTS } from '../../model/comparison.js';
import type { Report } from '../../model/report.js';
import { summaryLine } from '../summary-line.js';
import { counted } from '../terminal-view.js';
import { grouped } from './counts.js';
import { html, type Markup } from './escape.js';
import { icon, MEANINGS } from './verdicts.js';
import type { PageView } from './view.js';

/** "1 contradiction in 6 articles", "8 contradictions in 1,578 articles about 455 accidents". */
function headlineOf(view: PageView): string {
  const { summary } = view.report;
  if (summary.articles === 0) return 'Nothing was analysed';
  const gravest = VERDICTS.find((verdict) => (summary.findings[verdict] ?? 0) > 0);
  const found = gravest === undefined ? 'No disagreement found' : many(summary.findings[gravest]!, gravest);
  const subject = view.accidents.length < 2 ? '' : ` about ${many(view.accidents.length, 'accident')}`;
  return `${found} in ${many(summary.articles, 'article')}${subject}`;
}

/** What the browser calls the page: the accident, where it is about one, and the headline. */
export function titleOf(view: PageView): string {
  const subject = subjectOf(view);
  return `${subject === null ? '' : `${subject}: `}${headlineOf(view)} – crashcheck`;
}

function subjectOf({ accidents }: PageView): string | null {
  return accidents.length === 1 ? accidents[0]!.label : null;
}

/** Headline, one line of summary, and each verdict's number with its meaning. */
export function mastheadMarkup(view: PageView): Markup {
  const { report } = view;
  const subject = subjectOf(view);
  return html`<header class="masthead">
<p class="brand"><b>crashcheck</b> where the sources disagree</p>
${
  subject === null
    ? null
    : html`<p class="kicker">${subject}</p>
`
}<h1>${headlineOf(view)}</h1>
<p class="summary">${summaryLine(report)}</p>
${warningOf(report)}
${scoresMarkup(report)}
</header>
`;
}

function warningOf({ complete, problems }: Report): Markup | null {
  if (complete) return null;
  const way = problems.length === 0 ? null : html` <a href="#problems">What went wrong</a>`;
  return html`<p class="incomplete"><b>Incomplete:</b> not every input could be read, so this page may miss a disagreement.${way}</p>`;
}

/** The verdicts that were given, gravest first. */
function scoresMarkup({ summary }: Report): Markup | null {
  const given = VERDICTS.filter((verdict) => (summary.findings[verdict] ?? 0) > 0);
  if (given.length === 0) return null;
  const scores = given.map((verdict) => {
    const count = summary.findings[verdict]!;
    return html`<li class="${verdict}"><span class="number">${grouped(count)}</span> <span class="word">${icon(verdict)}${count === 1 ? verdict : `${verdict}s`}</span> <span class="meaning">${MEANINGS[verdict]}</span></li>
`;
  });
  return html`<ul class="scores">
${scores}</ul>`;
}

/** "1,578 articles". */
function many(count: number, noun: string): string {
  return counted(count, noun).replace(String(count), grouped(count));
}
