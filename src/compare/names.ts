/** Names, places, dates and numbers that identify: rivals are contradictions, wider and narrower forms refinements. */
import type { Claim } from '../model/claim.js';
import type { Position } from '../model/comparison.js';
import type { CrashEvent } from '../model/event.js';
import type { FactKind } from '../model/fact-kind.js';
import { markRivals } from './camps.js';
import type { Draft } from './draft.js';
import {
  allConflict,
  byArticle,
  claimsOn,
  comparable,
  gatherPositions,
  isAffirmed,
  isAtOdds,
  isFirm,
  relate,
  valuesKey,
} from './positions.js';

/** Facts of which a collision has one for each vehicle. */
const ONE_PER_VEHICLE: ReadonlySet<string> = new Set([
  'operator',
  'vehicle-type',
  'origin',
  'destination',
  'flight-number',
  'registration',
]);

export function compareNames(event: CrashEvent, kind: FactKind): Draft[] {
  const { claims } = event;
  const own = comparable(claims, kind).filter(isAffirmed);
  const drafts: Draft[] = [];
  const hasSeveral = ONE_PER_VEHICLE.has(kind.id) && isCollision(claims);
  const clashing = kind.holds === 'several' || hasSeveral ? [] : findClashing(event, own.filter(isFirm), kind);
  if (clashing.length > 0) {
    const positions = gatherPositions(clashing, kind);
    drafts.push({ fact: kind.id, verdict: 'contradiction', positions, explanation: explainPair(positions, kind) });
  }
  return [...drafts, ...findRefinement(own, kind)];
}

/** Whether the accident is told as one between vehicles, by most of its articles. */
export function isCollision(claims: readonly Claim[]): boolean {
  const all = new Set(claims.map((claim) => claim.articleId));
  const telling = new Set(
    claimsOn(claims, 'cause')
      .filter((claim) => claim.canonical === 'collision')
      .map((claim) => claim.articleId),
  );
  return telling.size * 2 > all.size;
}

/** Claims of articles whose every value conflicts with every value of another article. */
function findClashing(event: CrashEvent, claims: readonly Claim[], kind: FactKind): Claim[] {
  // who gives two days or two flights tells of two accidents: which of them is meant cannot be told
  const articles = [...byArticle(claims).values()].filter((own) => !kind.identifies || !isAtOdds(own, kind));
  const ground = kind.identifies ? 'firm' : 'plain';
  const clashing = markRivals<readonly Claim[], 'contradiction'>(articles, {
    verdicts: ['contradiction'],
    campOf: valuesKey,
    judge: (one, other) => (allConflict(one, other, kind) ? 'contradiction' : null),
    isPair: (one, other) => event.isSameAccident(one[0]!.articleId, other[0]!.articleId, ground),
  }).get('contradiction')!;
  const ids = new Set(clashing.map((own) => own[0]!.articleId));
  return claims.filter((claim) => ids.has(claim.articleId));
}

/** How many positions are looked through for a reason why two of them differ, or for one that another refines. */
const MOST_POSITIONS = 500;

function explainPair(all: readonly Position[], kind: FactKind): string | null {
  const positions = all.slice(0, MOST_POSITIONS);
  for (const [index, one] of positions.entries()) {
    for (const other of positions.slice(index + 1)) {
      const reason = kind.explain?.(one.claims[0]!.value, other.claims[0]!.value) ?? null;
      if (reason !== null) return reason;
    }
  }
  return null;
}

/** One value a more specific form of the other, told by different articles; an article that says both refines itself. */
export function findRefinement(claims: readonly Claim[], kind: FactKind): Draft[] {
  if (claims.every((claim) => claim.articleId === claims[0]!.articleId)) return [];
  const positions = gatherPositions(claims, kind).slice(0, MOST_POSITIONS);
  const narrower = positions.filter((one) => positions.some((other) => isNarrower(one, other, kind)));
  const articles = new Set(narrower.flatMap((position) => position.claims.map((claim) => claim.articleId)));
  if (narrower.length < 2 || articles.size < 2) return [];
  return [
    {
      fact: kind.id,
      verdict: 'refinement',
      positions: narrower,
      explanation: 'one is a more specific form of the other',
    },
  ];
}

const isNarrower = (one: Position, other: Position, kind: FactKind) =>
  other !== one && relate(kind, one.claims[0]!, other.claims[0]!) === 'narrower';
