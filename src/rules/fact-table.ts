/** The table of facts: what crashcheck looks for. */
import { defineFact, FACTS } from '../facts/index.js';
import type { FactDeclaration } from '../model/fact-declaration.js';
import { displayWidth, padEnd } from '../report/display-width.js';
import { visible } from '../report/visible.js';
import { wrapAfter } from '../report/wrap-text.js';

/** A fact as the table has it. */
export interface FactRow {
  readonly id: string;
  readonly title: string;
  /** Which question it answers. */
  readonly summary: string;
  /** `single`: two values of one accident can clash; `several`: they may hold side by side; `none`: they are only told. */
  readonly holds: 'single' | 'several' | 'none';
  /** How a figure moves from report to report. */
  readonly movement: 'grows' | 'shrinks' | 'fixed';
  /** What two values that clash are. */
  readonly clash: 'contradiction' | 'dispute';
  /** How many ways to say it are known. */
  readonly patterns: number;
}

/** Every fact of the catalogue, then those of somebody's own. */
export function listFacts(own: readonly FactDeclaration[] = []): readonly FactRow[] {
  return [...FACTS, ...own.map(defineFact)].map(({ id, title, summary, holds, movement, clash, patterns }) => ({
    id,
    title,
    summary,
    holds,
    movement,
    clash,
    patterns: patterns.length,
  }));
}

/** A line for each fact, `width` columns wide; what it counts stands last and may run on. */
export function renderFacts(facts: readonly FactRow[], width: number): string {
  const head = { id: 'fact', title: 'title', holds: 'values', patterns: 'patterns', summary: 'what it answers' };
  const rows = [head, ...facts].map((fact) => [fact.id, visible(fact.title), fact.holds, String(fact.patterns)]);
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column]!))));
  const lines = rows.flatMap((row, at) => {
    const lead = row.map((cell, column) => `${padEnd(cell, widths[column]!)}  `).join('');
    return wrapAfter(lead, visible([head, ...facts][at]!.summary), Math.max(width, lead.length + NARROWEST));
  });
  return `${lines.join('\n')}\n`;
}

/** Columns that the last column has at least, however narrow the terminal is. */
const NARROWEST = 20;
