import type { Report } from '../index.js';

export const EXIT = {
  clean: 0,
  gateHit: 1,
  usage: 2,
  incomplete: 3,
  fault: 70,
  interrupted: 130,
  terminated: 143,
} as const;

/** The part of a report that the exit code rests on. */
export type Outcome = Pick<Report, 'complete' | 'articles'> & { readonly summary: Pick<Report['summary'], 'gate'> };

/** A finished run in, its exit code out: nothing analysed before a hit gate before an incomplete run. */
export function exitCodeOf(report: Outcome, options: { readonly allowInputErrors: boolean }): number {
  if (report.articles.length === 0) return EXIT.usage;
  if (report.summary.gate.hit) return EXIT.gateHit;
  if (!report.complete && !options.allowInputErrors) return EXIT.incomplete;
  return EXIT.clean;
}
