import type { Report, TerminalOptions } from '../index.js';

/** Turns a report into the text that is written. */
export type Reporter = (report: Report, options: TerminalOptions) => string;

type FrontDoor = typeof import('../index.js');

/** One line per format: a new reporter is added here and nowhere else in the cli. */
const REPORTERS: Readonly<Record<string, (door: FrontDoor) => Reporter>> = {
  terminal: (door) => door.renderTerminal,
  json: (door) => door.renderJson,
};

/** What `--format` accepts. */
export const FORMATS: readonly string[] = Object.keys(REPORTERS);

/** A format's name in, its reporter out. `format` is one of FORMATS. */
export function reporterFor(format: string, door: FrontDoor): Reporter {
  return REPORTERS[format]!(door);
}
