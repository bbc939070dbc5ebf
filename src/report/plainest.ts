import type { ReportedClaim } from '../model/report.js';

const CERTAINTIES = ['certain', 'probable', 'possible', 'uncommitted'] as const;
/** A bare "8243" says less than the words around it. */
const SHORTEST_QUOTE = 10;
/** UTF-16 units of a quote that are shown on a terminal; the place tells where the rest stands. */
export const LONGEST_QUOTE = 180;

/** Claims that say their value most plainly first: held, certain, in the outlet's own voice, in a fitting quote. */
export function plainestFirst(claims: readonly ReportedClaim[]): readonly ReportedClaim[] {
  const ranked = claims.map((claim) => ({ claim, ranks: plainness(claim) }));
  return ranked.sort((a, b) => comparePlainness(a.ranks, b.ranks)).map(({ claim }) => claim);
}

function comparePlainness(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, index) => rank !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

function plainness({ modality, attribution, evidence }: ReportedClaim): readonly number[] {
  return [
    modality.standing === 'held' ? 0 : 1,
    CERTAINTIES.indexOf(modality.certainty),
    attribution.length,
    evidence.text.length >= SHORTEST_QUOTE && evidence.text.length <= LONGEST_QUOTE ? 0 : 1,
  ];
}
