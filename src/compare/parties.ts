/** What parties say against each other: causes, weapons, blame. No article need be wrong. */
import type { Claim } from '../model/claim.js';
import type { FactKind } from '../model/fact-kind.js';
import { groupBy } from '../model/group-by.js';
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

/** Claims that affirm one value, or deny it, with the voices that do. */
interface Camp {
  readonly claims: readonly Claim[];
  /** Null is an outlet's own voice: each of them is another one. */
  readonly voices: ReadonlySet<string | null>;
}

/**
 * Claims that another claim is set against: a rival value, or the same affirmed here and denied there. Camps are
 * compared and not claims, so that the work grows with the answers given and not with how often they are.
 */
function findDisputed(claims: readonly Claim[], kind: FactKind): Claim[] {
  const camps = [...groupBy(claims, (claim) => `${claim.modality.polarity} ${claim.canonical}`).values()].map(
    (group): Camp => ({ claims: group, voices: new Set(group.map(innermost)) }),
  );
  const disputed = new Set<Claim>();
  for (const { claims: own } of camps) {
    for (const other of camps) {
      if (!isOpposed(own[0]!, other.claims[0]!, kind)) continue;
      for (const claim of own) if (hasOtherVoice(other, innermost(claim))) disputed.add(claim);
    }
  }
  return claims.filter((claim) => disputed.has(claim));
}

function isOpposed(a: Claim, b: Claim, kind: FactKind): boolean {
  const relation = relate(kind, a, b);
  const isDenied = (claim: Claim) => claim.modality.polarity === 'denied';
  if (isDenied(a) !== isDenied(b)) return relation === 'equal' || relation === 'narrower';
  return relation === 'conflicting' && !isDenied(a);
}

const innermost = (claim: Claim) => claim.attribution.at(-1)?.name ?? null;
/** One named voice may weigh several explanations without disputing itself. */
const hasOtherVoice = ({ voices }: Camp, voice: string | null) =>
  voice === null || voices.has(null) || voices.size > (voices.has(voice) ? 1 : 0);

function explainDispute(claims: readonly Claim[]): string | null {
  const withdrawn = claims.filter((claim) => claim.modality.standing === 'retracted');
  if (withdrawn.length === 0) return null;
  const voices = [...new Set(withdrawn.map((claim) => innermost(claim) ?? claim.source))];
  return `${voices.join(', ')} withdrew the statement`;
}
