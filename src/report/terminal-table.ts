import Table from 'cli-table3';
import { padEnd } from './display-width.js';

/** A cell is its lines, already within the width of its column. */
type Cell = readonly string[];
export type Row = readonly Cell[];

/** Columns that a boxed table spends on itself. */
export function boxOverhead(columns: number): number {
  return 3 * columns + 1;
}

/** Columns that an aligned table spends between its columns. */
export function gapOverhead(columns: number): number {
  return GAP.length * (columns - 1);
}

const GAP = '  ';

/**
 * Rows in, lines with box characters out; `widths` are those of the contents. `compact`: no rules between rows.
 * Heads take one line.
 */
export function boxedTable(
  head: readonly string[],
  rows: readonly Row[],
  widths: readonly number[],
  compact = false,
): string[] {
  const table = new Table({
    head: [...head],
    colWidths: widths.map((width) => width + 2),
    // cli-table3 would colour heads and borders by itself, whatever was asked for.
    style: { head: [], border: [], compact: true },
  });
  // One row of cli-table3 per line: its time per cell grows with the square of the cell's text.
  for (const row of rows) table.push(...linesOf(row));
  const [top = '', heads = '', rule = '', ...rest] = table.toString().split('\n');
  return [top, heads, rule, ...(compact ? rest : withRules(rest, rows, rule))];
}

function withRules(drawn: readonly string[], rows: readonly Row[], rule: string): string[] {
  const lines = [...drawn];
  let end = 0;
  rows.slice(0, -1).forEach((row, before) => {
    end += heightOf(row);
    lines.splice(end + before, 0, rule);
  });
  return lines;
}

function linesOf(row: Row): string[][] {
  return Array.from({ length: heightOf(row) }, (_, at) => row.map((cell) => cell[at] ?? ''));
}

function heightOf(row: Row): number {
  return Math.max(...row.map((cell) => cell.length));
}

/** Rows in, lines aligned by spaces out. The last column is not padded, so it alone may hold a longer line. */
export function alignedTable(rows: readonly Row[], widths: readonly number[]): string[] {
  return rows.flatMap(linesOf).map((line) =>
    line
      .map((text, column) => padEnd(text, widths[column] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
}
