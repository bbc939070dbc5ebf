import type { ReportedEvent } from '../../model/report.js';
import { counted } from '../terminal-view.js';
import { agreementsSection } from './agreements.js';
import { articlesSection } from './articles.js';
import { spanOfDays } from './days.js';
import { html, type Markup } from './escape.js';
import { findingMarkup } from './finding.js';
import { matrixSection } from './matrix.js';
import { originsOf } from './origin-links.js';
import { originsSection } from './origins.js';
import { type Section, sectionMarkup, waysMarkup } from './section.js';
import { timelineSection } from './timeline.js';
import { countVerdicts, tally } from './verdicts.js';
import type { PageView } from './view.js';

/** Beyond this many accidents those without findings are opened by hand. */
const MOST_OPEN = 15;

/** Everything about one accident: findings first, then figures, matrix, agreements, origins, articles. */
export function accidentMarkup(event: ReportedEvent, view: PageView): Markup {
  const findings = findingsSection(event, view);
  const rest = sectionsOf(event, view);
  const told = html`${rest.map((section) => sectionMarkup(section, event))}`;
  const isFolded = findings === null && view.accidents.length > MOST_OPEN;
  return html`<article class="accident" id="accident-${event.id}" aria-labelledby="accident-title-${event.id}">
<header>
<h2 id="accident-title-${event.id}">${event.label}</h2>
<p class="about">${aboutText(event, view)}</p>
${tally(countVerdicts(view.findingsOf(event)))}
${findings === null ? null : waysMarkup(rest, event)}</header>
${findings === null ? nothingMarkup(event, view) : sectionMarkup(findings, event)}
${isFolded ? html`<details><summary>What the ${event.articles.length === 1 ? 'article says' : 'articles say'}</summary>${told}</details>` : told}
</article>
`;
}

function findingsSection(event: ReportedEvent, view: PageView): Section | null {
  const findings = view.findingsOf(event);
  if (findings.length === 0) return null;
  const content = html`${findings.map((finding) => findingMarkup(finding, view))}`;
  return { kind: 'findings', title: 'Where they differ', content };
}

function sectionsOf(event: ReportedEvent, view: PageView): readonly Section[] {
  return [timelineSection, matrixSection, agreementsSection, originsSection, articlesSection].flatMap(
    (sectionOf) => sectionOf(event, view) ?? [],
  );
}

/** "6 articles, 15 to 17 October 2022; 4 independent origins". */
function aboutText(event: ReportedEvent, view: PageView): string {
  const articles = view.articlesOf(event);
  const days = spanOfDays(articles.map((article) => article.published));
  const known = originsOf(articles).filter(({ name }) => name !== null).length;
  const origins = known === 0 ? 'origin not known' : counted(known, 'independent origin');
  const background = event.background ? '; in the background of other reports' : '';
  return `${counted(event.articles.length, 'article')}${days === null ? '' : `, ${days}`}; ${origins}${background}`;
}

function nothingMarkup(event: ReportedEvent, view: PageView): Markup {
  return html`<p class="nothing">${nothingText(event, view)}</p>
`;
}

function nothingText(event: ReportedEvent, view: PageView): string {
  if (view.claimsOf(event).length === 0) return 'Nothing found that could be compared.';
  return event.articles.length === 1 ? 'One article: nothing to compare it with.' : 'No disagreement found.';
}
