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
export type Outcome = Pick<Report, 'complete' | 'articles' | 'problems'> & {
  readonly summary: Pick<Report['summary'], 'gate'>;
};

/** A finished run in, its exit code out: a hit gate before a fault of ours before nothing analysed before an incomplete run. */
export function exitCodeOf(report: Outcome, options: { readonly allowInputErrors: boolean }): number {
  if (report.summary.gate.hit) return EXIT.gateHit;
  if (report.problems.some(({ code }) => code === 'fault')) return EXIT.fault;
  if (report.articles.length === 0) return EXIT.usage;
  if (!report.complete && !options.allowInputErrors) return EXIT.incomplete;
  return EXIT.clean;
}
