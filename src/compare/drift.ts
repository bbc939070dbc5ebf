/** One voice, one statement, told with another certainty from article to article. */
import type { Claim } from '../model/claim.js';
import type { FactKind } from '../model/fact-kind.js';
import { soundKey } from '../values/name.js';
import type { Draft } from './draft.js';
import { gatherPositions } from './positions.js';

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
  return [...groups.values()].flatMap((group) => driftOf(group, kind));
}

function driftOf(group: readonly Claim[], kind: FactKind): Draft[] {
  const strongest = group.reduce((best, claim) =>
    RANK[claim.modality.certainty] > RANK[best.modality.certainty] ? claim : best,
  );
  const weakest = group.reduce((best, claim) =>
    RANK[claim.modality.certainty] < RANK[best.modality.certainty] ? claim : best,
  );
  if (
    RANK[strongest.modality.certainty] === RANK[weakest.modality.certainty] ||
    strongest.articleId === weakest.articleId
  )
    return [];
  const voice = strongest.attribution.at(-1)!.name;
  return [
    {
      fact: kind.id,
      verdict: 'drift',
      positions: gatherPositions([weakest, strongest], kind),
      explanation: `${voice}: ${weakest.modality.certainty} in one article, ${strongest.modality.certainty} in another`,
    },
  ];
}
