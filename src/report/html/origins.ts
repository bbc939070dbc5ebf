import type { ReportedArticle, ReportedEvent } from '../../model/report.js';
import { counted, nameList, outletOf } from '../terminal-view.js';
import { visible } from '../visible.js';
import { round } from './chart-frame.js';
import { shortestDay } from './days.js';
import { html, type Markup } from './escape.js';
import { type Carrier, carriersOf, isPassedOn, type Origin, originsOf } from './origin-links.js';
import type { Section } from './section.js';
import type { PageView } from './view.js';

const ROW = 26;
const [WIDTH, CARRIERS_END, ORIGINS_START] = [372, 172, 222];
const LONGEST_LABEL = 20;
/** Lines of a drawing; the list of articles below it has them all. */
const MOST_CARRIERS = 24;
const MOST_NAMES = 8;
/** Beyond this many, outlets that nobody passes on share a line. */
const MOST_OWN = 3;

/** Who passes on whose reporting, drawn and in words; null for one article alone. */
export function originsSection(event: ReportedEvent, view: PageView): Section | null {
  const articles = view.articlesOf(event);
  if (articles.length < 2) return null;
  const origins = originsOf(articles);
  const carriers = carriersOf(articles, origins);
  const shared = origins.some((origin) => origin.articles.some((article) => isPassedOn(article, origin.name)));
  const content = html`<div class="drawing-and-words">
${shared ? html`<div>${drawingMarkup(carriers.slice(0, MOST_CARRIERS), origins, event)}<p class="key">Solid line: passed on. Dashed line: the outlet’s own, or not known.</p></div>` : null}
<ul>
${wordsOf(origins)}${shared && carriers.length > MOST_CARRIERS ? html`<li class="key">The drawing shows the first ${MOST_CARRIERS} of ${carriers.length}.</li>` : null}</ul>
</div>
`;
  return { kind: 'origins', title: 'Who passes on whose reporting', content };
}

function wordsOf(origins: readonly Origin[]): readonly Markup[] {
  const own = origins.filter(isOwnOnly);
  if (own.length <= MOST_OWN) return origins.map(wordsMarkup);
  const names = own.map(({ name, articles }) => (articles.length === 1 ? name! : `${name!} (${articles.length})`));
  return [
    ...origins.filter((origin) => !isOwnOnly(origin)).map(wordsMarkup),
    html`<li><b>Own reporting</b>: ${names.join(', ')}</li>
`,
  ];
}

/** Whether only the outlet itself has it. */
function isOwnOnly({ name, articles }: Origin): boolean {
  return name !== null && articles.every((article) => !isPassedOn(article, name));
}

/** "Reuters: its own report; passed on by 3 articles (…)". */
function wordsMarkup({ name, articles }: Origin): Markup {
  if (name === null)
    return html`<li><b>Origin not known</b>: ${listOf(articles)}</li>
`;
  const passing = articles.filter((article) => isPassedOn(article, name));
  const own = articles.length - passing.length;
  const parts = [
    ...(own > 0 ? [`its own reporting in ${counted(own, 'article')}`] : []),
    ...(passing.length > 0 ? [`passed on by ${listOf(passing)}`] : []),
  ];
  return html`<li><b>${name}</b>: ${parts.join('; ')}</li>
`;
}

function listOf(articles: readonly ReportedArticle[]): string {
  const names = [...new Set(articles.map(outletOf))];
  return `${counted(articles.length, 'article')} (${nameList(names, MOST_NAMES)})`;
}

interface Spot {
  readonly y: number;
  readonly label: string;
}

function drawingMarkup(carriers: readonly Carrier[], origins: readonly Origin[], event: ReportedEvent): Markup {
  const left = carriers.map((carrier, at) => ({ y: at * ROW + ROW / 2, label: carrierLabel(carrier), carrier }));
  const right = placeOrigins(origins, carriers);
  const links = left.flatMap(({ y, carrier }) =>
    carrier.origins.map((name) => linkMarkup(y, right.get(name)!.y, carrier.articles[0]!, name)),
  );
  const lowest = [...left, ...right.values()].reduce((most, { y }) => Math.max(most, y), 0);
  const height = lowest + ROW / 2;
  return html`<svg class="links" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${`Articles on the left, whose reporting they pass on, on the right: ${event.label}. The list beside it says the same.`}">
${links}
${left.map(({ y, label }) => html`<text x="${CARRIERS_END - 8}" y="${y + 4}" text-anchor="end">${label}</text><circle cx="${CARRIERS_END}" cy="${y}" r="3"/>`)}
${[...right.values()].map(({ y, label }) => html`<circle cx="${ORIGINS_START}" cy="${y}" r="4.5"/><text class="origin-name" x="${ORIGINS_START + 12}" y="${y + 4}">${label}</text>`)}
</svg>`;
}

/** Each origin at the middle of those who pass it on, a row below the one before at least. */
function placeOrigins(origins: readonly Origin[], carriers: readonly Carrier[]): ReadonlyMap<string | null, Spot> {
  const nodes = new Map<string | null, Spot>();
  let free = ROW / 2;
  for (const { name } of origins) {
    const rows = carriers.flatMap((carrier, at) => (carrier.origins.includes(name) ? [at] : []));
    if (rows.length === 0) continue;
    const middle = rows.reduce((sum, row) => sum + row, 0) / rows.length;
    const y = round(Math.max(free, middle * ROW + ROW / 2));
    nodes.set(name, { y, label: name === null ? 'not known' : shortened(visible(name)) });
    free = y + ROW;
  }
  return nodes;
}

function linkMarkup(from: number, to: number, article: ReportedArticle, origin: string | null): Markup {
  const kind = origin === null ? 'unknown' : isPassedOn(article, origin) ? 'passed-on' : 'own';
  const middle = (CARRIERS_END + ORIGINS_START) / 2;
  return html`<path class="${kind}" d="M${CARRIERS_END} ${from}C${middle} ${from} ${middle} ${to} ${ORIGINS_START} ${to}"/>`;
}

function carrierLabel({ label, articles }: Carrier): string {
  if (articles.length > 1) return `${shortened(label)} × ${articles.length}`;
  const published = articles[0]?.published ?? null;
  return published === null ? shortened(label) : `${shortened(label)}, ${shortestDay(published)}`;
}

function shortened(label: string): string {
  const letters = [...label];
  return letters.length <= LONGEST_LABEL ? label : `${letters.slice(0, LONGEST_LABEL - 1).join('')}…`;
}
