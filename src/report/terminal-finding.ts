import type { Finding, ReportedPosition } from '../model/report.js';
import { displayWidth } from './display-width.js';
import { holders, origins } from './holders.js';
import { plainestFirst } from './plainest.js';
import type { Look } from './terminal-look.js';
import { placeOf, quoteOf } from './terminal-quote.js';
import { alignedTable, boxedTable, boxOverhead, gapOverhead, type Row } from './terminal-table.js';
import { counted, factName, type ReportView, severityOf } from './terminal-view.js';
import { visible } from './visible.js';
import { wrapAfter, wrapText } from './wrap-text.js';

const MOST_POSITIONS = 12;
const MOST_NAMES = 6;
const NARROWEST_QUOTE = 24;

/** A position as the reader meets it. */
interface PositionText {
  readonly label: string;
  readonly who: string;
  readonly origins: string;
  readonly quote: string;
  /** Never broken over lines, so that it stays a thing to click on. */
  readonly place: string;
}

/** Heading, message, one row per position, explanation. */
export function renderFinding(finding: Finding, view: ReportView, look: Look): string[] {
  const most = look.verbose ? finding.positions.length : MOST_POSITIONS;
  const shown = finding.positions.slice(0, most).map((position) => positionText(position, view, look));
  const more = finding.positions.length - shown.length;
  const lines = [
    ...heading(finding, look),
    ...wrapText(visible(finding.message), look.width),
    ...positionLines(shown, look),
    ...(more > 0 ? wrapText(`and ${counted(more, 'more value')}`, look.width) : []),
    ...(finding.explanation === null ? [] : wrapAfter('why: ', visible(finding.explanation), look.width)),
    ...waiverLines(finding, look),
  ];
  // known findings stay in sight and step back
  return finding.waiver === null ? lines : lines.map(look.faint);
}

function waiverLines({ waiver }: Finding, look: Look): string[] {
  if (waiver === null) return [];
  const until = waiver.expires === null ? '' : ` (until ${waiver.expires})`;
  return wrapAfter('waived: ', visible(`${waiver.reason}${until}`), look.width);
}

function heading(finding: Finding, look: Look): string[] {
  const paint = look.bySeverity[severityOf(finding)];
  return [`${paint(look.strong(finding.verdict.toUpperCase()))}  ${look.strong(factName(finding.fact))}`];
}

function positionText(position: ReportedPosition, view: ReportView, look: Look): PositionText {
  const claims = position.claims.flatMap((id) => view.claims.get(id) ?? []);
  const best = plainestFirst(claims)[0] ?? position.quotations?.[0];
  return {
    label: visible(position.label),
    who: holders(position, view, mostNames(look)),
    origins: origins(position, mostNames(look)),
    quote: best === undefined ? '' : quoteOf(best, position.label, look),
    place: best === undefined ? '' : placeOf(best, view.articles.get(best.article)),
  };
}

function mostNames(look: Look): number {
  return look.verbose ? Number.POSITIVE_INFINITY : MOST_NAMES;
}

/** The widest form whose places fit whole: three columns, two, or a list. */
function positionLines(positions: readonly PositionText[], look: Look): string[] {
  const label = Math.min(widest(positions, 'label'), Math.floor(look.width / 4));
  const place = widest(positions, 'place');
  const overhead = look.borders ? boxOverhead : gapOverhead;
  const who = Math.floor(look.width * 0.28);
  const third = look.width - overhead(3) - label - who;
  if (look.borders && third >= Math.max(place, NARROWEST_QUOTE)) {
    return boxedTable(['value', 'said by', 'in these words'], threeColumns(positions, label, who, third), [
      label,
      who,
      third,
    ]);
  }
  const second = look.width - overhead(2) - label;
  if (second < Math.max(place, NARROWEST_QUOTE)) return positions.flatMap((position) => listed(position, look));
  const rows = twoColumns(positions, label, second);
  if (look.borders) return boxedTable(['value', 'said by, in these words'], rows, [label, second]);
  return alignedTable(rows, [label, second]);
}

function widest(positions: readonly PositionText[], part: 'label' | 'place'): number {
  return positions.reduce((width, position) => Math.max(width, displayWidth(position[part])), 'value'.length);
}

function threeColumns(positions: readonly PositionText[], label: number, who: number, words: number): Row[] {
  return positions.map((position) => [
    wrapText(position.label, label),
    [...wrapText(position.who, who), ...wrapText(position.origins, who)],
    [...wrapText(position.quote, words), position.place],
  ]);
}

function twoColumns(positions: readonly PositionText[], label: number, rest: number): Row[] {
  return positions.map((position) => [wrapText(position.label, label), detail(position, rest)]);
}

function listed(position: PositionText, look: Look): string[] {
  const indented = detail(position, look.width - 2).map((line) => `  ${line}`);
  return [...wrapAfter('- ', position.label, look.width), ...indented];
}

function detail({ who, origins, quote, place }: PositionText, width: number): string[] {
  return [...wrapText(who, width), ...wrapText(origins, width), ...wrapText(quote, width), place];
}
