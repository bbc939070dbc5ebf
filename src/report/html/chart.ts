import { groupBy } from '../../model/group-by.js';
import { axesMarkup, CHART, type Frame, frameOf, round } from './chart-frame.js';
import { html, type Markup } from './escape.js';
import { type Figure, isSharp, type Series, sharpFigures } from './figures.js';

const LABEL_HEIGHT = 13;
const LETTER_WIDTH = 6.6;

/** One fact's figures as a drawing; `told` says the same in words. */
export function chartMarkup(series: Series, days: readonly [first: number, last: number], told: string): Markup {
  const frame = frameOf(series, days);
  return html`<svg class="chart" viewBox="0 0 ${CHART.width} ${CHART.height}" role="img" aria-label="${told}">
${axesMarkup(frame, series)}
${spreadMarkup(series, frame)}
${series.figures.map((figure) => figureMarkup(figure, frame))}
${labelsMarkup(series, frame)}
</svg>`;
}

/** From each day's lowest to its highest figure: a line where all agree, a band where they do not. */
function spreadMarkup(series: Series, frame: Frame): Markup {
  const byDay = [...groupBy(sharpFigures(series), ({ day }) => day)];
  const point = (day: number, figure: Figure) => `${frame.x(day)} ${frame.y(figure.count.stated)}`;
  const low = byDay.map(([day, each]) => point(day, each[0]!));
  const high = byDay.map(([day, each]) => point(day, each.at(-1)!)).reverse();
  return html`<path class="spread" d="M${[...low, ...high].join('L')}Z"/>`;
}

function figureMarkup(figure: Figure, frame: Frame): Markup {
  const [x, y] = [frame.x(figure.day), frame.y(figure.count.stated)];
  return html`${rangeMarkup(figure, frame)}<circle class="${isSharp(figure) ? 'sharp' : 'blurred'}" cx="${x}" cy="${y}" r="4"/>`;
}

/** A bar over what the figure leaves open; an arrow where it has no upper end. */
function rangeMarkup({ day, count }: Figure, frame: Frame): Markup | null {
  const x = frame.x(day);
  if (count.max === null) {
    const y = frame.y(count.stated);
    return html`<path class="range" d="M${x} ${y}V${round(y - 16)}m-3.5 4.5l3.5 -4.5l3.5 4.5"/>`;
  }
  if (count.max === count.min) return null;
  const [low, high] = [frame.y(count.min), frame.y(count.max)];
  return html`<path class="range" d="M${x} ${low}V${high}M${x - 4} ${low}h8M${x - 4} ${high}h8"/>`;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
}

/** A figure beside its dot where there is room, the first and the last before those between. */
function labelsMarkup({ figures }: Series, frame: Frame): readonly Markup[] {
  const taken: Box[] = figures.map(({ day, count }) => ({ x: frame.x(day), y: frame.y(count.stated), halfWidth: 4 }));
  const telling = tellingFigures(figures);
  const ends = [telling[0]!, telling.at(-1)!];
  return [...new Set([...ends, ...telling])].flatMap((figure) => {
    const box = placesFor(figure, frame).find((place) => taken.every((other) => !overlap(place, other)));
    if (box === undefined) return [];
    taken.push(box);
    return [
      html`<text class="figure" x="${box.x}" y="${round(box.y + 4)}" text-anchor="middle">${shortLabel(figure)}</text>`,
    ];
  });
}

/** The lowest and the highest of each day; a day that repeats the one before it is told at the end only. */
function tellingFigures(figures: readonly Figure[]): readonly Figure[] {
  const days = [...groupBy(figures, ({ day }) => day).values()].map((each) => [...new Set([each[0]!, each.at(-1)!])]);
  const keyOf = (each: readonly Figure[] | undefined) => each?.map(shortLabel).join();
  return days.filter((each, at) => at === days.length - 1 || keyOf(each) !== keyOf(days[at - 1])).flat();
}

/** Above the dot, below it, to its right, to its left. */
function placesFor(figure: Figure, frame: Frame): readonly Box[] {
  const [x, y] = [frame.x(figure.day), frame.y(figure.count.stated)];
  const halfWidth = (shortLabel(figure).length * LETTER_WIDTH) / 2;
  const above = figure.count.max === null ? 26 : 13;
  const aside = round(halfWidth + 9);
  const places = [
    { x, y: y - above, halfWidth },
    { x, y: y + 14, halfWidth },
    { x: round(x + aside), y, halfWidth },
    { x: round(x - aside), y, halfWidth },
  ];
  return places.filter(
    (place) => place.y < CHART.bottom - 4 && place.x + halfWidth < CHART.width && place.x - halfWidth > CHART.left,
  );
}

function overlap(a: Box, b: Box): boolean {
  return Math.abs(a.y - b.y) < LABEL_HEIGHT - 2 && Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth + 1;
}

/** As little as a drawing needs: the arrow and the bar say the rest. */
function shortLabel({ count, label }: Figure): string {
  if (count.max === null) return `${count.stated}+`;
  return count.max === count.min ? label : `${count.min}–${count.max}`;
}
