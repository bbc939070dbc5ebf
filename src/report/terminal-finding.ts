import type { Finding } from '../model/report.js';
import { displayWidth } from './display-width.js';
import { holders, origins } from './holders.js';
import { plainestOf, type Side, sidesOf } from './sides.js';
import type { Look } from './terminal-look.js';
import { fittedPlace } from './terminal-path.js';
import { quoteOf } from './terminal-quote.js';
import { alignedTable, boxedTable, boxOverhead, gapOverhead, type Row } from './terminal-table.js';
import { counted, factName, type ReportView, weightOf } from './terminal-view.js';
import { visible, visibleName } from './visible.js';
import { wrapAfter, wrapText } from './wrap-text.js';

const MOST_SIDES = 12;
const MOST_NAMES = 6;
const NARROWEST_QUOTE = 24;

/** A side as the reader meets it. */
interface SideText {
  readonly label: string;
  readonly who: string;
  readonly origins: string;
  readonly quote: string;
  /** Path of the article the quote stands in, and `:line:column`; empty where there is none. */
  readonly path: string;
  readonly tail: string;
}

/** Heading, message, one row per side, explanation. */
export function renderFinding(finding: Finding, view: ReportView, look: Look): string[] {
  const sides = finding.positions.flatMap((position) => sidesOf(position, view));
  const shown = sides.slice(0, look.verbose ? sides.length : MOST_SIDES).map((side) => sideText(side, view, look));
  const more = sides.length - shown.length;
  const lines = [
    ...heading(finding, look),
    ...wrapText(visible(finding.message), look.width),
    ...sideLines(shown, look),
    ...(more > 0 ? wrapText(`and ${counted(more, 'more value')}`, look.width) : []),
    ...(finding.explanation === null ? [] : wrapAfter('why: ', visible(finding.explanation), look.width)),
    ...waiverLines(finding, look),
  ];
  // known findings stay in sight and step back
  return finding.waiver === null ? lines : lines.map((line) => look.faint(line));
}

function waiverLines({ waiver }: Finding, look: Look): string[] {
  if (waiver === null) return [];
  const until = waiver.expires === null ? '' : ` (until ${waiver.expires})`;
  return wrapAfter('waived: ', visible(`${waiver.reason}${until}`), look.width);
}

function heading(finding: Finding, look: Look): string[] {
  const paint = look.bySeverity[weightOf(finding)];
  return [`${paint(look.strong(finding.verdict.toUpperCase()))}  ${look.strong(factName(finding.fact))}`];
}

function sideText(side: Side, view: ReportView, look: Look): SideText {
  const best = plainestOf(side);
  return {
    label: visible(side.label),
    who: holders(side, view, mostNames(look)),
    origins: origins(side, mostNames(look)),
    quote: best === undefined ? '' : quoteOf(best, side.value, look),
    path: best === undefined ? '' : (view.articles.get(best.article)?.path ?? '?'),
    tail: best === undefined ? '' : `:${best.evidence.line}:${best.evidence.column}`,
  };
}

function mostNames(look: Look): number {
  return look.verbose ? Number.POSITIVE_INFINITY : MOST_NAMES;
}

/** The widest form whose places fit whole: three columns, two, or a list. */
function sideLines(sides: readonly SideText[], look: Look): string[] {
  const label = Math.min(widest(sides.map((side) => side.label)), Math.floor(look.width / 4));
  const place = widest(sides.map(({ path, tail }) => visibleName(path) + tail));
  const overhead = look.borders ? boxOverhead : gapOverhead;
  const who = Math.floor(look.width * 0.28);
  const third = look.width - overhead(3) - label - who;
  if (look.borders && third >= Math.max(place, NARROWEST_QUOTE)) {
    return boxedTable(['value', 'said by', 'in these words'], threeColumns(sides, [label, who, third], look), [
      label,
      who,
      third,
    ]);
  }
  const second = look.width - overhead(2) - label;
  if (second < Math.max(place, NARROWEST_QUOTE)) return sides.flatMap((side) => listed(side, look));
  const rows = twoColumns(sides, [label, second], look);
  if (look.borders) return boxedTable(['value', 'said by, in these words'], rows, [label, second]);
  return alignedTable(rows, [label, second]);
}

function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, displayWidth(text)), 'value'.length);
}

function threeColumns(
  sides: readonly SideText[],
  [label, who, words]: readonly [number, number, number],
  look: Look,
): Row[] {
  return sides.map((side) => [
    wrapText(side.label, label),
    [...wrapText(side.who, who), ...wrapText(side.origins, who)],
    [...wrapText(side.quote, words), ...placeLines(side, words, look)],
  ]);
}

function twoColumns(sides: readonly SideText[], [label, rest]: readonly [number, number], look: Look): Row[] {
  return sides.map((side) => [wrapText(side.label, label), detail(side, rest, look)]);
}

function listed(side: SideText, look: Look): string[] {
  const indented = detail(side, look.width - 2, look).map((line) => `  ${line}`);
  return [...wrapAfter('- ', side.label, look.width), ...indented];
}

function detail(side: SideText, width: number, look: Look): string[] {
  const { who, origins, quote } = side;
  return [who, origins, quote].flatMap((text) => wrapText(text, width)).concat(placeLines(side, width, look));
}

function placeLines({ path, tail }: SideText, width: number, look: Look): string[] {
  return [path === '' ? '' : look.faint(fittedPlace(path, tail, width, look))];
}
