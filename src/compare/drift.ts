/** One voice, one statement, told with another certainty from article to article. */
import type { Claim } from '../model/claim.js';
import type { Position } from '../model/comparison.js';
import type { FactKind } from '../model/fact-kind.js';
import { soundKey } from '../values/name.js';
import type { Draft } from './draft.js';

const RANK = { certain: 2, probable: 1, possible: 0, uncommitted: -1 } as const;

export function findDrift(claims: readonly Claim[], kind: FactKind): Draft[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const voice = claim.attribution.at(-1);
    if (claim.fact !== kind.id || voice === undefined || !voice.named || claim.facet !== null) continue;
    if (claim.modality.polarity === 'denied' || claim.modality.certainty === 'uncommitted') continue;
    const key = `${soundKey(voice.name)}|${claim.canonical}`;
    (groups.get(key) ?? groups.set(key, []).get(key)!).push(claim);
  }
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
