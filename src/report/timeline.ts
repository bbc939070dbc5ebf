/** How figures moved from one day of reports to the next. */
import type { FactId } from '../model/fact-kind.js';
import { type Report, type ReportedClaim, type ReportedEvent, SCHEMA_VERSION } from '../model/report.js';
import { gravestEvents } from './grave-events.js';
import { type Figure, isWorthDrawing, seriesOf } from './html/figures.js';
import { toSafeJson } from './json.js';
import { plainestFirst } from './plainest.js';
import { eventHeading } from './terminal-event.js';
import { type Block, type Look, lookOf, type TerminalOptions } from './terminal-look.js';
import { fittedPlace } from './terminal-path.js';
import { alignedTable, gapOverhead } from './terminal-table.js';
import { counted, factName, nameList, outletOf, type ReportView, viewOf } from './terminal-view.js';
import { wrapText } from './wrap-text.js';

interface Course {
  readonly event: ReportedEvent;
  readonly fact: FactId;
  /** By day of publication, then by size. */
  readonly figures: readonly Figure[];
}

/** Every figure that dated articles give on several days or differently; the gravest accident first. */
function coursesOf(view: ReportView): Course[] {
  const events = gravestEvents(view.report.events, view);
  return events.flatMap((event) =>
    seriesOf(event, view)
      .filter(isWorthDrawing)
      .map(({ fact, figures }) => ({ event, fact, figures })),
  );
}

/**
 * The report as a list of moving figures: for each accident and fact the day of publication, the value, who gives it and
 * the place of the plainest quote. Fits as `renderTerminal` does. A `?` marks what is only given with a hedge.
 */
export function renderTimeline(report: Report, options: TerminalOptions): string {
  const look = lookOf(options);
  const view = viewOf(report);
  const courses = coursesOf(view);
  const blocks = courses.map((course, at) => [
    ...(courses[at - 1]?.event === course.event ? [] : [...eventHeading(course.event, look), '']),
    ...courseLines(course, view, look),
  ]);
  const told = [...blocks, closing(report, courses.length, look)].filter((block) => block.length > 0);
  return `${told.map((block) => block.join('\n')).join('\n\n')}\n`;
}

function courseLines({ fact, figures }: Course, view: ReportView, look: Look): Block {
  const values = figures.map(({ label, isFirm }) => label + (isFirm ? '' : '?'));
  const widths = [DAY, Math.max(...values.map((value) => value.length))];
  const rest = look.width - gapOverhead(3) - widths[0]! - widths[1]!;
  const rows = figures.map((figure, at) => [
    [figure.published],
    [figure.label === figures[at - 1]?.label ? values[at]! : look.strong(values[at]!)],
    detail(figure, rest, view, look),
  ]);
  return [look.strong(factName(fact)), ...alignedTable(rows, widths)];
}

/** Columns of an ISO date. */
const DAY = 10;
const MOST_NAMES = 6;

function detail({ claims }: Figure, width: number, view: ReportView, look: Look): string[] {
  const outlets = [...new Set(claims.map(({ article }) => outletOf(view.articles.get(article))))];
  const [best] = plainestFirst(claims);
  const { line, column } = best!.evidence;
  const path = view.articles.get(best!.article)?.path ?? '?';
  const names = nameList(outlets, look.verbose ? Number.POSITIVE_INFINITY : MOST_NAMES);
  return [...wrapText(names, width), fittedPlace(path, `:${line}:${column}`, width, look)];
}

function closing({ articles }: Report, courses: number, look: Look): Block {
  const undated = articles.filter(({ published }) => published === null).length;
  return [
    ...(courses === 0 ? wrapText('No figure is given on several days or differently.', look.width) : []),
    ...(undated === 0 ? [] : wrapText(`${counted(undated, 'article')} without a date left out.`, look.width)),
  ];
}

/** The same as JSON: an object for each figure of each day, with the words that give it. */
export function renderTimelineJson(report: Report): string {
  const view = viewOf(report);
  const figures = coursesOf(view).flatMap(({ event, fact, figures: moved }) =>
    moved.map(({ published, label, count, isFirm, claims }) => ({
      event: event.id,
      accident: event.label,
      fact,
      published,
      label,
      ...count,
      hedged: !isFirm,
      said: claims.map((claim) => saidIn(claim, view)),
    })),
  );
  return `${toSafeJson({ schemaVersion: SCHEMA_VERSION, figures }, 2)}\n`;
}

function saidIn({ id, article, evidence }: ReportedClaim, view: ReportView) {
  const { path = '', source = null } = view.articles.get(article) ?? {};
  const { text, line, column } = evidence;
  return { claim: id, article, source, path, line, column, text };
}
