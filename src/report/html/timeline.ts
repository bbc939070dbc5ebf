import { groupBy } from '../../model/group-by.js';
import type { ReportedEvent } from '../../model/report.js';
import { counted, factName, nameList, outletOf } from '../terminal-view.js';
import { chartMarkup } from './chart.js';
import { daysOf } from './chart-frame.js';
import { dayMarkup, shortDay } from './days.js';
import { html, type Markup } from './escape.js';
import { type Figure, isSharp, isWorthDrawing, type Series, seriesOf, sharpFigures } from './figures.js';
import { capital } from './finding.js';
import type { Section } from './section.js';
import type { PageView } from './view.js';

const MOST_STEPS = 6;
const MOST_OUTLETS = 4;

/** How each figure moved: a drawing for each fact, and all of it as a table; null without two dated articles. */
export function timelineSection(event: ReportedEvent, view: PageView): Section | null {
  const series = seriesOf(event, view);
  const drawn = series.filter(isWorthDrawing);
  if (drawn.length === 0) return null;
  const days = daysOf(series);
  const content = html`<div class="charts">
${drawn.map((one) => figureMarkup(one, days))}</div>
<p class="key">${keyOf(drawn)}</p>
<details><summary>The figures as a table</summary>
${tableMarkup(event, drawn, view)}</details>
`;
  return { kind: 'timeline', title: 'How the figures moved', content };
}

function figureMarkup(series: Series, days: readonly [number, number]): Markup {
  const name = capital(factName(series.fact));
  const told = series.figures.map(({ published, label }) => `${shortDay(published)}: ${label}`).join('; ');
  return html`<figure data-fact="${series.fact}">
<figcaption><b>${name}</b> ${stepsOf(series)}</figcaption>
${chartMarkup(series, days, `${name} by date of the articles. ${told}`)}
</figure>
`;
}

/** "34, then 31, then 40 to 43": the figures of each day, repeats left out. */
function stepsOf(series: Series): string {
  const sharp = sharpFigures(series);
  const told = sharp[0]!.day === sharp.at(-1)!.day ? series.figures : sharp;
  const days = [...groupBy(told, ({ day }) => day).values()].map(figuresOfDay);
  const steps = days.filter((step, at) => step !== days[at - 1]);
  if (steps.length === 1) return days.length === 1 ? steps[0]! : `${steps[0]!}, unmoved`;
  if (steps.length <= MOST_STEPS) return steps.join(', then ');
  return `${steps[0]!}, then in ${steps.length - 1} steps ${steps.at(-1)!}`;
}

function figuresOfDay(figures: readonly Figure[]): string {
  const [first, last] = [figures[0]!, figures.at(-1)!];
  return figures.length <= 2
    ? figures.map(({ label }) => label).join(' and ')
    : `${first.count.stated} to ${last.count.stated}`;
}

/** What the drawings' signs mean, of those that occur. */
function keyOf(series: readonly Series[]): string {
  const figures = series.flatMap((one) => one.figures);
  const hasBand = series.some((one) => one.figures.some(({ day }, at) => day === one.figures[at - 1]?.day));
  return [
    'By the dates of the articles.',
    ...(figures.every(isSharp) ? [] : ['Open dot: hedged or rounded.']),
    ...(figures.some(({ count }) => count.max === null) ? ['Arrow: “at least”.'] : []),
    ...(figures.some(({ count }) => count.max !== null && count.max !== count.min)
      ? ['Bar: what the words leave open.']
      : []),
    ...(hasBand ? ['Band: articles of one day differ.'] : []),
  ].join(' ');
}

function tableMarkup(event: ReportedEvent, series: readonly Series[], view: PageView): Markup {
  const rows = series.flatMap(({ fact, figures }) =>
    figures.map(
      (figure) =>
        html`<tr data-fact="${fact}"><th scope="row">${factName(fact)}</th><td>${dayMarkup(figure.published)}</td><td>${figure.label}${figure.isFirm ? null : html` <i>hedged</i>`}</td><td>${giversOf(figure, view)}</td></tr>
`,
    ),
  );
  return html`<div class="scroll" role="region" tabindex="0" aria-label="Figures by date: ${event.label}"><table class="plain">
<thead><tr><th scope="col">Fact</th><th scope="col">Published</th><th scope="col">Figure</th><th scope="col">Given by</th></tr></thead>
<tbody>
${rows}</tbody></table></div>`;
}

function giversOf({ claims }: Figure, view: PageView): string {
  const articles = [...new Set(claims.map((claim) => claim.article))];
  const names = [...new Set(articles.map((id) => outletOf(view.articles.get(id))))];
  const several = articles.length > names.length ? ` (${counted(articles.length, 'article')})` : '';
  return nameList(names, MOST_OUTLETS) + several;
}
