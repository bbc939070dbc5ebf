import { crosscheck } from '../src/crosscheck.js';
import { FACTS } from '../src/facts/index.js';
import type { FactId } from '../src/model/fact-kind.js';
import type { Finding, Report, ReportedClaim } from '../src/model/report.js';

/** A tiny article: its text, and what is known beside it. */
export interface Told {
  readonly text: string;
  /** Null: nothing tells when. */
  readonly published?: string | null;
  readonly outlet?: string;
}

/** The report on a few tiny articles; they are of 2024-05-16 unless they say otherwise. */
export function reportOn(...articles: readonly (string | Told)[]): Report {
  const sources = articles.map((article, index) => {
    const { text, published = '2024-05-16', outlet } = typeof article === 'string' ? { text: article } : article;
    const metadata = { ...(published === null ? {} : { published }), ...(outlet === undefined ? {} : { outlet }) };
    return { path: `${index}.txt`, text, sha256: '', metadata };
  });
  return crosscheck(sources, { facts: FACTS });
}

/** The claims of one fact about accidents that are not only named in passing. */
export function claimsOf(report: Report, fact: FactId): ReportedClaim[] {
  const inPassing = new Set(report.events.filter((event) => event.background).map((event) => event.id));
  return report.claims.filter((claim) => claim.fact === fact && !inPassing.has(claim.event));
}

/** The canonical strings of one fact, each once, in reading order. */
export const valuesOf = (report: Report, fact: FactId): string[] => [
  ...new Set(claimsOf(report, fact).map((claim) => claim.canonical)),
];

/** "death-toll/update", … of a report, in its order. */
export const rulesOf = (report: Report): string[] => report.findings.map((finding) => finding.rule);

export const findingOf = (report: Report, rule: string): Finding | undefined =>
  report.findings.find((finding) => finding.rule === rule);

/** How many accidents the articles are about. */
export const mainEvents = (report: Report) => report.events.filter((event) => !event.background);
