/** One voice, one statement, told with another certainty or another strength of source from article to article. */

import type { Claim, Voice } from '../model/claim.js';
import type { Position } from '../model/comparison.js';
import type { FactKind } from '../model/fact-kind.js';
import { groupBy } from '../model/group-by.js';
import { voiceKey } from '../values/voice-key.js';
import type { Draft } from './draft.js';
import { comparable } from './positions.js';

export function findDrift(claims: readonly Claim[], kind: FactKind): Draft[] {
  const held = comparable(claims, kind).filter(({ modality }) => modality.polarity !== 'denied');
  const drifts = [...driftsOfCertainty(held), ...driftsOfSource(held)];
  if (drifts.length === 0) return [];
  return [
    {
      fact: kind.id,
      verdict: 'drift',
      positions: drifts.flatMap((drift) => [drift.weaker, drift.stronger].map((side) => positionOf(side, kind))),
      explanation: drifts.map(({ reason }) => reason).join('; '),
    },
  ];
}

interface Side {
  readonly claim: Claim;
  /** What sets this side off from the other: "possible", "according to officials". */
  readonly mark: string;
}
interface Drift {
  readonly weaker: Side;
  readonly stronger: Side;
  readonly reason: string;
}

/** "shot down, possible": the two sides differ in nothing but how sure they are, or on whose word. */
const positionOf = ({ claim, mark }: Side, kind: FactKind): Position => ({
  canonical: claim.canonical,
  label: `${kind.label(claim.value)}, ${mark}`,
  claims: [claim],
});

const RANK = { certain: 2, probable: 1, possible: 0, uncommitted: -1 } as const;

/** A named voice that is sure in one article and doubts in another. */
function driftsOfCertainty(held: readonly Claim[]): Drift[] {
  const named = held.filter(({ attribution }) => attribution.at(-1)?.named === true);
  const groups = groupBy(named, (claim) => `${voiceKey(claim.attribution.at(-1)!.name)}|${claim.canonical}`);
  return [...groups.values()].flatMap((group) => {
    const { weakest, strongest } = extremes(group, (claim) => RANK[claim.modality.certainty]);
    if (weakest === strongest || strongest.articleId === weakest.articleId) return [];
    const [weak, strong] = [weakest.modality.certainty, strongest.modality.certainty];
    if (weak === strong) return [];
    return [
      {
        weaker: { claim: weakest, mark: weak },
        stronger: { claim: strongest, mark: strong },
        reason: `${strongest.attribution.at(-1)!.name}: ${weak} in one article, ${strong} in another`,
      },
    ];
  });
}

/** The same outlet's report passed on as "sources" by one article and as "officials" by another. */
function driftsOfSource(held: readonly Claim[]): Drift[] {
  const passedOn = held.filter(
    ({ attribution }) => attribution.length > 1 && attribution[0]!.named && strengthOf(attribution.at(-1)!) !== null,
  );
  const groups = groupBy(passedOn, (claim) => `${voiceKey(claim.attribution[0]!.name)}|${claim.canonical}`);
  return [...groups.values()].flatMap((group) => {
    const strength = (claim: Claim) => strengthOf(claim.attribution.at(-1)!)!;
    const { weakest, strongest } = extremes(group, strength);
    if (strength(weakest) === strength(strongest)) return [];
    // an article that has both tells them apart itself
    const ofArticle = (claim: Claim) => group.filter((other) => other.articleId === claim.articleId);
    if ([weakest, strongest].some((side) => ofArticle(side).some((other) => strength(other) !== strength(side))))
      return [];
    const [weak, strong] = [weakest.attribution.at(-1)!.name, strongest.attribution.at(-1)!.name];
    return [
      {
        weaker: { claim: weakest, mark: `according to ${weak}` },
        stronger: { claim: strongest, mark: `according to ${strong}` },
        reason: `${strongest.attribution[0]!.name}: “${weak}” in one article, “${strong}” in another`,
      },
    ];
  });
}

const UNNAMED_SOURCES = /\b(?:sources?|insiders?|people|persons?)$/i;
const OFFICE_HOLDERS = /\b(?:officials?|authorities|investigators?|government|prosecutors?|police)$/i;

/** Sources are weaker than office holders; null for voices that are neither, or that have a name. */
function strengthOf({ name, named }: Voice): number | null {
  if (named) return null;
  if (UNNAMED_SOURCES.test(name)) return 0;
  return OFFICE_HOLDERS.test(name) ? 1 : null;
}

function extremes(group: readonly Claim[], rank: (claim: Claim) => number): { weakest: Claim; strongest: Claim } {
  return {
    weakest: group.reduce((best, claim) => (rank(claim) < rank(best) ? claim : best)),
    strongest: group.reduce((best, claim) => (rank(claim) > rank(best) ? claim : best)),
  };
}
