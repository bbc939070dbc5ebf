/** One voice, one statement, told with another certainty from article to article. */

import type { Claim } from '../model/claim.js';
import type { Position } from '../model/comparison.js';
import type { FactKind } from '../model/fact-kind.js';
import { groupBy } from '../model/group-by.js';
import { soundKey } from '../values/name.js';
import type { Draft } from './draft.js';

const RANK = { certain: 2, probable: 1, possible: 0, uncommitted: -1 } as const;

export function findDrift(claims: readonly Claim[], kind: FactKind): Draft[] {
  const held = claims.filter(
    ({ fact, facet, attribution, modality }) =>
      fact === kind.id &&
      facet === null &&
      attribution.at(-1)?.named === true &&
      modality.polarity !== 'denied' &&
      modality.certainty !== 'uncommitted',
  );
  const groups = groupBy(held, (claim) => `${soundKey(claim.attribution.at(-1)!.name)}|${claim.canonical}`);
  const drifts = [...groups.values()].flatMap(driftOf);
  if (drifts.length === 0) return [];
  return [
    {
      fact: kind.id,
      verdict: 'drift',
      positions: drifts.flatMap(({ weakest, strongest }) => [positionOf(weakest, kind), positionOf(strongest, kind)]),
      explanation: drifts.map(explain).join('; '),
    },
  ];
}

interface Drift {
  readonly weakest: Claim;
  readonly strongest: Claim;
}

function driftOf(group: readonly Claim[]): Drift[] {
  const rank = (claim: Claim) => RANK[claim.modality.certainty];
  const strongest = group.reduce((best, claim) => (rank(claim) > rank(best) ? claim : best));
  const weakest = group.reduce((best, claim) => (rank(claim) < rank(best) ? claim : best));
  return rank(strongest) === rank(weakest) || strongest.articleId === weakest.articleId ? [] : [{ weakest, strongest }];
}

/** "shot down, possible": the two sides differ in nothing but how sure they are. */
const positionOf = (claim: Claim, kind: FactKind): Position => ({
  canonical: claim.canonical,
  label: `${kind.label(claim.value)}, ${claim.modality.certainty}`,
  claims: [claim],
});

const explain = ({ weakest, strongest }: Drift) =>
  `${strongest.attribution.at(-1)!.name}: ${weakest.modality.certainty} in one article, ${strongest.modality.certainty} in another`;
