import type { Report, TerminalOptions } from '../index.js';

/** Turns a report into the text that is written, whole or in parts. */
export type Reporter = (report: Report, options: TerminalOptions) => string | Iterable<string>;

type FrontDoor = typeof import('../index.js');

/** One line per format: a new reporter is added here and nowhere else in the cli. */
const REPORTERS: Readonly<Record<string, (door: FrontDoor) => Reporter>> = {
  terminal: (door) => door.renderTerminal,
  json: (door) => door.jsonParts,
  ndjson: (door) => door.ndjsonLines,
  html: (door) => door.renderHtml,
  markdown: (door) => (report) => door.renderMarkdown(report),
  sarif: (door) => (report) => door.renderSarif(report),
  junit: (door) => door.renderJunit,
  github: (door) => door.renderGithub,
  csv: (door) => door.csvRows,
  compact: (door) => door.renderCompact,
};

/** What `--format` accepts. */
export const FORMATS: readonly string[] = Object.keys(REPORTERS);

/** A format's name in, its reporter out. `format` is one of FORMATS. */
export function reporterFor(format: string, door: FrontDoor): Reporter {
  return REPORTERS[format]!(door);
}
