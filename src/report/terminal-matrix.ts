import type { ReportedArticle, ReportedEvent } from '../model/report.js';
import { displayWidth } from './display-width.js';
import { type FactRow, factRows, SILENT } from './terminal-cells.js';
import type { Look } from './terminal-look.js';
import { fittedPlace, pathLines } from './terminal-path.js';
import { alignedTable, boxedTable, boxOverhead, gapOverhead } from './terminal-table.js';
import { counted, factName, type ReportView, weightOf } from './terminal-view.js';
import { visible, visibleName } from './visible.js';
import { wrapAfter, wrapText } from './wrap-text.js';

const MOST_ARTICLES = 24;
/** Cells are narrowed between these two when that saves a block: side by side is what a matrix is for. */
const WIDEST_CELL = 22;
const NARROWEST_CELL = 12;
const WIDEST_FACT = 18;

/** The articles that the matrix shows as columns, by their ids: "a1  Reuters, 2024-12-26, path". */
export function renderLegend(event: ReportedEvent, view: ReportView, look: Look): string[] {
  const articles = shownArticles(event, look);
  const more = event.articles.length - articles.length;
  return [
    ...articles.flatMap((id) => legend(id, view.articles.get(id), look)),
    ...(more > 0 ? wrapText(`and ${counted(more, 'more article')}: --verbose shows all`, look.width) : []),
  ];
}

/** Facts against articles, in as many blocks of articles as the width asks for; nothing where nobody claims a fact. */
export function renderMatrix(event: ReportedEvent, view: ReportView, look: Look): string[] {
  const articles = shownArticles(event, look);
  const rows = factRows(event, articles, view);
  return rows.length === 0 ? [] : matrixLines(rows, articles, factPaint(event, view, look), look);
}

function shownArticles({ articles }: ReportedEvent, look: Look): readonly string[] {
  return look.verbose ? articles : articles.slice(0, MOST_ARTICLES);
}

function legend(id: string, article: ReportedArticle | undefined, look: Look): string[] {
  const outlet = article?.source ?? null;
  const about = [outlet === null ? 'outlet not known' : visible(outlet), article?.published ?? 'no date'].join(', ');
  const path = article?.path ?? '?';
  const [lead, name] = [`${id}  ${about}, `, visibleName(path)];
  if (displayWidth(lead + name) <= look.width) return [lead + fittedPlace(path, '', look.width, look)];
  return [...wrapAfter(`${id}  `, about, look.width), ...pathLines('  ', path, look)];
}

type FactPaint = (row: FactRow) => string;

/** The name of a fact in the colour of the gravest finding about it. */
function factPaint(event: ReportedEvent, view: ReportView, look: Look): FactPaint {
  const findings = view.findingsOf(event);
  return ({ fact }) => {
    const gravest = findings.find((finding) => finding.fact === fact);
    const paint = gravest === undefined ? (text: string) => text : look.bySeverity[weightOf(gravest)];
    return paint(factName(fact));
  };
}

function matrixLines(rows: readonly FactRow[], articles: readonly string[], paint: FactPaint, look: Look): string[] {
  const first = Math.min(WIDEST_FACT, Math.max(...rows.map((row) => factName(row.fact).length)));
  const { widths, blocks } = fewestBlocks(naturalWidths(rows, articles), first, look);
  const isTight = articles.length > 1 && blocks.some((block, at) => block.length === 1 && at < blocks.length - 1);
  if (isTight) return rows.flatMap((row) => listed(row, articles, paint, look));
  return blocks.flatMap((block, at) => [
    ...(at > 0 ? [''] : []),
    ...blockLines(block, { rows, articles, widths, first, paint, look }),
  ]);
}

function naturalWidths(rows: readonly FactRow[], articles: readonly string[]): number[] {
  return articles.map((id, at) =>
    rows.reduce((width, row) => Math.max(width, displayWidth(row.cells[at]!)), id.length),
  );
}

/** The widest cells that still give the fewest blocks. */
function fewestBlocks(natural: readonly number[], first: number, look: Look): Layout {
  const layoutFor = (widest: number): Layout => {
    const widths = natural.map((width) => Math.min(width, widest));
    return { widths, blocks: blocksOf(widths, first, look) };
  };
  let best = layoutFor(WIDEST_CELL);
  for (let widest = WIDEST_CELL - 1; widest >= NARROWEST_CELL; widest--) {
    const layout = layoutFor(widest);
    if (layout.blocks.length < best.blocks.length) best = layout;
  }
  return best;
}

interface Layout {
  readonly widths: readonly number[];
  readonly blocks: readonly (readonly number[])[];
}

/** Fills each block with as many articles as fit beside the facts; article indexes per block. */
function blocksOf(widths: readonly number[], first: number, look: Look): number[][] {
  const overhead = look.borders ? boxOverhead : gapOverhead;
  const blocks: number[][] = [];
  let used = Number.POSITIVE_INFINITY;
  widths.forEach((width, at) => {
    const block = blocks.at(-1) ?? [];
    if (block.length === 0 || used + width + overhead(block.length + 2) > look.width) {
      blocks.push([at]);
      used = first + width;
    } else {
      block.push(at);
      used += width;
    }
  });
  return blocks;
}

interface Matrix {
  readonly rows: readonly FactRow[];
  readonly articles: readonly string[];
  readonly widths: readonly number[];
  readonly first: number;
  readonly paint: FactPaint;
  readonly look: Look;
}

function blockLines(block: readonly number[], { rows, articles, widths, first, paint, look }: Matrix): string[] {
  const columns = [first, ...block.map((at) => widths[at]!)];
  const head = ['', ...block.map((at) => articles[at]!)];
  const body = rows.map((row) => [
    wrapText(paint(row), first),
    ...block.map((at) => wrapText(row.cells[at]!, widths[at]!)),
  ]);
  if (look.borders) return boxedTable(head, body, columns, true);
  return alignedTable([head.map((cell) => [cell]), ...body], columns);
}

/** For a narrow terminal: per fact, each value with the articles that give it. */
function listed(row: FactRow, articles: readonly string[], paint: FactPaint, look: Look): string[] {
  const holders = new Map<string, string[]>();
  row.cells.forEach((cell, at) => {
    if (cell !== SILENT) holders.set(cell, [...(holders.get(cell) ?? []), articles[at]!]);
  });
  const lines = [...holders].flatMap(([cell, ids]) => wrapAfter('  ', `${cell}: ${ids.join(', ')}`, look.width));
  return [paint(row), ...lines];
}
