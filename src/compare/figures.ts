/** Counts across articles: contradictions of one moment, figures that moved, all else left in peace. */
import type { Claim } from '../model/claim.js';
import type { CrashEvent } from '../model/event.js';
import type { CountValue, DateValue, FactKind } from '../model/fact-kind.js';
import { daysBetween } from '../values/moment.js';
import type { Draft } from './draft.js';
import { allConflict, byArticle, comparable, gatherPositions, isFirm } from './positions.js';

/**
 * Below this ratio of two figures of one day the lower is taken for an earlier count of the same day, not for a rival:
 * first tolls are commonly half the later ones, misprints and rival counts are near each other.
 */
const SAME_DAY_RISE = 0.75;

export function compareFigures(event: CrashEvent, kind: FactKind): Draft[] {
  const { claims } = event;
  const firm = comparable(claims, kind).filter(isFirm);
  const articles = [...byArticle(firm).values()];
  const clashing = new Set<Claim>();
  const moving = new Set<Claim>();
  for (const [index, earlier] of articles.entries()) {
    for (const later of articles.slice(index + 1)) {
      if (event.isSameAccident(earlier[0]!.articleId, later[0]!.articleId, 'plain'))
        judgePair(earlier, later, kind, claims, clashing, moving);
    }
  }
  const drafts: Draft[] = [];
  if (clashing.size > 0) drafts.push(draftOf('contradiction', [...clashing], kind));
  const moved = gatherPositions([...moving], kind);
  if (moved.length > 1) drafts.push(draftOf('update', [...moving], kind));
  return drafts;
}

function judgePair(
  earlier: readonly Claim[],
  later: readonly Claim[],
  kind: FactKind,
  all: readonly Claim[],
  clashing: Set<Claim>,
  moving: Set<Claim>,
): void {
  const from = figureOf(earlier, kind);
  const to = figureOf(later, kind);
  const add = (set: Set<Claim>) => {
    for (const claim of set === clashing ? [...earlier, ...later] : [from, to]) set.add(claim);
  };
  const [a, b] = [stated(from), stated(to)];
  const conflicts = allConflict(earlier, later, kind) && !isVague(from) && !isVague(to);
  const days = daysBetween(from.published, to.published);
  const isLater =
    days !== null &&
    (days > 0 ||
      (days === 0 &&
        from.publishedTime !== null &&
        to.publishedTime !== null &&
        from.publishedTime < to.publishedTime));
  if (kind.movement === 'fixed') {
    if (conflicts) add(clashing);
    return;
  }
  if (a === b) return;
  const isExpected = kind.movement === 'shrinks' || (isLater ? b > a : true);
  if (!conflicts) {
    if (isExpected && days !== null) add(moving);
  } else if (isLater) add(isExpected ? moving : clashing);
  else if ((from.published === null && to.published === null) || isOfOneMoment(from, to, kind, all)) add(clashing);
  else if (days !== null) add(moving);
}

/**
 * Two reports of one day without a time. Near figures are rivals, unless the text or the other reports show a count
 * under way: people still missing, or a third exact figure of the same days.
 */
function isOfOneMoment(one: Claim, other: Claim, kind: FactKind, all: readonly Claim[]): boolean {
  const [a, b] = [stated(one), stated(other)];
  if (Math.min(a, b) / Math.max(a, b) < SAME_DAY_RISE && isEarly(one, all)) return false;
  const lower = a < b ? one : other;
  return !(lower.value as CountValue).provisional && !isStillOpen(lower, all) && !isSeries(one, kind, all);
}

/** How many days after the accident a count may still double within the day. */
const EARLY_DAYS = 2;

function isEarly(claim: Claim, all: readonly Claim[]): boolean {
  return all.some((other) => {
    const days = other.fact === 'crash-date' ? daysBetween((other.value as DateValue).from, claim.published) : null;
    return days !== null && days >= 0 && days <= EARLY_DAYS;
  });
}

/** "dozens": a word for many, no figure to hold anyone to. */
const isVague = (claim: Claim) => (claim.value as CountValue).approximate && (claim.value as CountValue).max === null;

const stated = (claim: Claim) => (claim.value as CountValue).stated;

/** Three exact figures within a day of each other are a count that moved, not three rivals. */
function isSeries(claim: Claim, kind: FactKind, all: readonly Claim[]): boolean {
  const figures = comparable(all, kind)
    .filter((other) => isFirm(other) && (other.value as CountValue).min === (other.value as CountValue).max)
    .filter((other) => Math.abs(daysBetween(other.published, claim.published) ?? 9) <= 1);
  return new Set(figures.map(stated)).size > 2;
}

/** An article that still counts people as missing expects its toll to rise. */
const isStillOpen = (claim: Claim, all: readonly Claim[]) =>
  claim.fact === 'death-toll' &&
  all.some(
    (other) =>
      other.articleId === claim.articleId && other.fact === 'missing' && (other.value as CountValue).stated > 0,
  );

/** The figure an article ends up with: of a growing figure the highest, else the first. */
function figureOf(claims: readonly Claim[], kind: FactKind): Claim {
  if (kind.movement !== 'grows') return claims[0]!;
  return claims.reduce((best, claim) =>
    (claim.value as CountValue).stated > (best.value as CountValue).stated ? claim : best,
  );
}

function draftOf(verdict: Draft['verdict'], claims: readonly Claim[], kind: FactKind): Draft {
  const positions = gatherPositions(claims, kind);
  return {
    fact: kind.id,
    verdict,
    positions,
    explanation: verdict === 'update' ? 'the figure moved from one report to the next' : null,
  };
}
