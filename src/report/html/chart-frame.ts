import { shortDay, shortestDay } from './days.js';
import { html, type Markup } from './escape.js';
import type { Series } from './figures.js';

/** The drawing's own units; the style sheet scales it. */
export const CHART = { width: 360, height: 188, left: 36, right: 340, top: 34, bottom: 154 } as const;
const STEPS = [1, 2, 5, 10];
const MOST_LINES = 4;
/** Two dates under the axis need this much room. */
const DATE_WIDTH = 52;

/** Where days and figures stand in the drawing. */
export interface Frame {
  readonly x: (day: number) => number;
  readonly y: (count: number) => number;
  /** Figures that get a line across. */
  readonly lines: readonly number[];
}

/** First and last day of any of the series, so that all drawings of an accident share their axis. */
export function daysOf(series: readonly Series[]): readonly [first: number, last: number] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { figures } of series) {
    first = Math.min(first, figures[0]!.day);
    last = Math.max(last, figures.at(-1)!.day);
  }
  return [first, last];
}

/** Figures always begin at zero, so that a small move looks small. */
export function frameOf({ figures }: Series, [first, last]: readonly [first: number, last: number]): Frame {
  const top = figures.reduce((most, { count }) => Math.max(most, count.stated, count.max ?? 0), 1);
  const step = niceStep(top);
  const highest = Math.ceil(top / step) * step;
  const days = last - first;
  return {
    x: (day) =>
      round(
        days === 0
          ? (CHART.left + CHART.right) / 2
          : CHART.left + 14 + ((day - first) / days) * (CHART.right - CHART.left - 28),
      ),
    y: (count) => round(CHART.bottom - (count / highest) * (CHART.bottom - CHART.top)),
    lines: Array.from({ length: Math.round(highest / step) + 1 }, (_, at) => at * step),
  };
}

/** The smallest of 1, 2, 5, 10, 20, … that needs few lines. */
function niceStep(top: number): number {
  let power = 1;
  while (power * 10 * MOST_LINES < top) power *= 10;
  return power * STEPS.find((step) => step * power * MOST_LINES >= top)!;
}

/** Lines across with their figures, and the days below. */
export function axesMarkup(frame: Frame, series: Series): Markup {
  const lines = frame.lines.map((count) => {
    const y = frame.y(count);
    return html`<path class="${count === 0 ? 'base' : 'grid'}" d="M${CHART.left} ${y}H${CHART.right}"/><text class="axis" x="${CHART.left - 6}" y="${y + 4}" text-anchor="end">${count}</text>`;
  });
  return html`${lines}${daysMarkup(frame, series)}`;
}

function daysMarkup(frame: Frame, { figures }: Series): readonly Markup[] {
  const isOneYear = figures[0]!.published.slice(0, 4) === figures.at(-1)!.published.slice(0, 4);
  const nameOf = isOneYear ? shortestDay : shortDay;
  const each = [...new Map(figures.map(({ day, published }) => [day, published]))];
  const last = frame.x(each.at(-1)![0]);
  let free = Number.NEGATIVE_INFINITY;
  return each.flatMap(([day, published], at) => {
    const x = frame.x(day);
    const tick = html`<path class="base" d="M${x} ${CHART.bottom}v5"/>`;
    const isLast = at === each.length - 1;
    if (x < free || (!isLast && x > last - DATE_WIDTH)) return [tick];
    free = x + DATE_WIDTH;
    return [
      html`${tick}<text class="axis" x="${x}" y="${CHART.bottom + 20}" text-anchor="middle">${nameOf(published)}</text>`,
    ];
  });
}

/** Tenths of a unit are fine enough, and the same on every machine. */
export function round(units: number): number {
  return Math.round(units * 10) / 10;
}
