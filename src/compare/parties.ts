/** What parties say against each other: causes, weapons, blame. No article need be wrong. */
import type { Claim } from '../model/claim.js';
import type { FactKind } from '../model/fact-kind.js';
import type { Draft } from './draft.js';
import { findRefinement } from './names.js';
import { comparable, gatherPositions, isAffirmed, relate } from './positions.js';

export function compareParties(claims: readonly Claim[], kind: FactKind): Draft[] {
  const own = comparable(claims, kind).filter((claim) => claim.canonical !== 'unknown');
  const drafts: Draft[] = [];
  const disputed = findDisputed(own, kind);
  if (disputed.length > 0)
    drafts.push({
      fact: kind.id,
      verdict: 'dispute',
      positions: gatherPositions(disputed, kind),
      explanation: explainDispute(disputed),
    });
  return [...drafts, ...findRefinement(own.filter(isAffirmed), kind)];
}

/** Claims that another claim is set against: a rival value, or the same affirmed here and denied there. */
function findDisputed(claims: readonly Claim[], kind: FactKind): Claim[] {
  const disputed = new Set<Claim>();
  for (const [index, one] of claims.entries()) {
    for (const other of claims.slice(index + 1)) {
      if (!isOpposed(one, other, kind)) continue;
      disputed.add(one);
      disputed.add(other);
    }
  }
  return claims.filter((claim) => disputed.has(claim));
}

function isOpposed(a: Claim, b: Claim, kind: FactKind): boolean {
  const relation = relate(kind, a, b);
  const isDenied = (claim: Claim) => claim.modality.polarity === 'denied';
  if (isDenied(a) !== isDenied(b)) return (relation === 'equal' || relation === 'narrower') && !isSameVoice(a, b);
  return relation === 'conflicting' && !isDenied(a) && !isSameVoice(a, b);
}

const innermost = (claim: Claim) => claim.attribution.at(-1)?.name ?? null;
/** One named voice may weigh several explanations without disputing itself. */
const isSameVoice = (a: Claim, b: Claim) => innermost(a) !== null && innermost(a) === innermost(b);

function explainDispute(claims: readonly Claim[]): string | null {
  const withdrawn = claims.filter((claim) => claim.modality.standing === 'retracted');
  if (withdrawn.length === 0) return null;
  const voices = [...new Set(withdrawn.map((claim) => innermost(claim) ?? claim.source))];
  return `${voices.join(', ')} withdrew the statement`;
}
