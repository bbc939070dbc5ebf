import { Chalk } from 'chalk';
import type { Severity } from '../model/comparison.js';
import { linkTo } from './terminal-link.js';

export interface TerminalOptions {
  readonly color: boolean;
  /** Columns to keep within; fewer than 40 count as 40, more than 1,000 as 1,000. */
  readonly width: number;
  /** Box characters around tables; false for a pipe or a file. */
  readonly borders: boolean;
  /** Only the findings at the gate and the summary. */
  readonly quiet: boolean;
  /** Also noted problems and every claim; no list is cut short. */
  readonly verbose: boolean;
  /**
   * Address of the folder that paths start from, with a slash at its end (`file:///news/`): each place becomes a link. Null
   * or absent: no links.
   */
  readonly links?: string | null;
}

/** Colours a piece of text, or leaves it alone. */
export type Paint = (text: string) => string;

/** How this run's report looks: the options with the colours they allow. */
export interface Look {
  readonly width: number;
  readonly borders: boolean;
  readonly verbose: boolean;
  readonly bySeverity: Readonly<Record<Severity, Paint>>;
  readonly strong: Paint;
  readonly faint: Paint;
  /** For the very words that carry a value. */
  readonly evidence: Paint;
  /** Makes a text open a file, where links are wanted. */
  readonly link: (text: string, path: string) => string;
}

/** A stretch of lines; an empty line is put between two of them. */
export type Block = readonly string[];

const MIN_WIDTH = 40;
/** A table as wide as a careless COLUMNS asks for could not be held in memory. */
const MAX_WIDTH = 1_000;

/** The caller's options in, the look out; colours never depend on what chalk thinks of the process. */
export function lookOf({ color, width, borders, verbose, links = null }: TerminalOptions): Look {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    width: Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, Math.floor(width) || MIN_WIDTH)),
    borders,
    verbose,
    bySeverity: { error: chalk.red, warning: chalk.yellow, note: chalk.cyan },
    strong: chalk.bold,
    faint: chalk.dim,
    evidence: chalk.bold.underline,
    link: links === null ? (text) => text : (text, path) => linkTo(text, path, links),
  };
}

/** Colours word by word, so that a line may break between them. */
export function paintWords(text: string, paint: Paint): string {
  return text
    .split(' ')
    .map((word) => (word === '' ? word : paint(word)))
    .join(' ');
}
