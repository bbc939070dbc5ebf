/** Counts across articles: contradictions of one moment, figures that moved, all else left in peace. */
import type { Claim } from '../model/claim.js';
import type { CrashEvent } from '../model/event.js';
import type { CountValue, DateValue, FactKind } from '../model/fact-kind.js';
import { daysBetween } from '../values/civil-days.js';
import { markRivals } from './camps.js';
import type { Draft } from './draft.js';
import { allConflict, byArticle, comparable, gatherPositions, isFirm, valuesKey } from './positions.js';

/**
 * Below this ratio of two figures of one day the lower is taken for an earlier count of the same day, not for a rival:
 * first tolls are commonly half the later ones, misprints and rival counts are near each other.
 */
const SAME_DAY_RISE = 0.75;

export function compareFigures(event: CrashEvent, kind: FactKind): Draft[] {
  const firm = comparable(event.claims, kind).filter(isFirm);
  const articles = [...byArticle(firm).values()].map((claims): Account => ({ claims, figure: figureOf(claims, kind) }));
  const course = courseOf(event.claims, firm);
  const marked = markRivals<Account, 'contradiction' | 'update'>(articles, {
    verdicts: ['contradiction', 'update'],
    campOf: (account) => campOf(account, course),
    judge: (earlier, later) => judgePair(earlier, later, kind, course),
    isPair: (one, other) => event.isSameAccident(one.figure.articleId, other.figure.articleId, 'plain'),
  });
  const contradicted = marked.get('contradiction')!.flatMap(({ claims }) => claims);
  // reports of one moment are told as the figure moves, whatever their files are called
  const direction = kind.movement === 'shrinks' ? -1 : 1;
  const moving = marked
    .get('update')!
    .map(({ figure }) => figure)
    .sort((a, b) => direction * (stated(a) - stated(b)));
  const drafts: Draft[] = [];
  if (contradicted.length > 0) drafts.push(draftOf('contradiction', contradicted, kind));
  if (gatherPositions(moving, kind).length > 1) drafts.push(draftOf('update', moving, kind));
  return drafts;
}

/** All that a pair is judged by: accounts of one camp stand alike to every other. */
const campOf = ({ claims, figure }: Account, { open }: Course) =>
  [
    figure.published,
    figure.publishedTime,
    open.has(figure.articleId),
    JSON.stringify(figure.value),
    valuesKey(claims),
  ].join();

/** An article's claims of one figure, and the one it ends up with. */
interface Account {
  readonly claims: readonly Claim[];
  readonly figure: Claim;
}

/** What the whole event tells of how its figures may have moved; found once, asked for every pair. */
interface Course {
  /** Days given for the accident, ISO. */
  readonly crashDays: readonly string[];
  /** Articles that still count people as missing. */
  readonly open: ReadonlySet<string>;
  /** Exact figures by day of publication. */
  readonly figuresOf: ReadonlyMap<string, ReadonlySet<number>>;
  /** Claims that say the figure was corrected. */
  readonly corrections: readonly Claim[];
}

function courseOf(all: readonly Claim[], firm: readonly Claim[]): Course {
  const figuresOf = new Map<string, Set<number>>();
  for (const claim of firm) {
    const { min, max } = claim.value as CountValue;
    if (claim.published === null || min !== max) continue;
    (figuresOf.get(claim.published) ?? figuresOf.set(claim.published, new Set()).get(claim.published)!).add(min);
  }
  return {
    crashDays: [
      ...new Set(all.filter((claim) => claim.fact === 'crash-date').map((claim) => (claim.value as DateValue).from)),
    ],
    open: new Set(all.filter((claim) => claim.fact === 'missing' && stated(claim) > 0).map((claim) => claim.articleId)),
    figuresOf,
    corrections: firm.filter(isCorrection),
  };
}

function judgePair(
  earlier: Account,
  later: Account,
  kind: FactKind,
  course: Course,
): 'contradiction' | 'update' | null {
  const [from, to] = [earlier.figure, later.figure];
  const [a, b] = [stated(from), stated(to)];
  const conflicts = allConflict(earlier.claims, later.claims, kind) && !isVague(from) && !isVague(to);
  if (kind.movement === 'fixed') return conflicts ? 'contradiction' : null;
  const days = daysBetween(from.published, to.published);
  const isLater = days !== null && (days > 0 || (days === 0 && isEarlierHour(from, to)));
  // "fewer than ten" and "ten" are stated alike
  const isRise = b > a || (a === b && (to.value as CountValue).min > (from.value as CountValue).min);
  const isExpected = kind.movement === 'shrinks' || !isLater || isRise;
  if (a === b && !conflicts) return null;
  if (!conflicts) return isExpected && days !== null ? 'update' : null;
  // who says that the figure was corrected tells of the other one as well
  if (isCorrection(from) || isCorrection(to)) return 'update';
  if (isLater && isAfterCorrection(to, course)) return 'update';
  if (isOfPart(from, to)) return null;
  // "two survivors so far": an older count in a later paper
  if (isLater && b < a && (to.value as CountValue).provisional) return null;
  if (isLater) return isExpected ? 'update' : 'contradiction';
  if (from.published === null && to.published === null)
    return isMoving(from, to, kind, course) ? null : 'contradiction';
  if (isOfOneMoment(from, to, course)) return 'contradiction';
  return days === null ? null : 'update';
}

/** Undated reports that tell of people still missing: which of their figures came first cannot be known. */
const isMoving = (one: Claim, other: Claim, kind: FactKind, course: Course) =>
  kind.movement === 'shrinks' || course.open.has(one.articleId) || course.open.has(other.articleId);

/** "53 people" and later "47 soldiers": the lower figure counts a narrower group. */
function isOfPart(one: Claim, other: Claim): boolean {
  const [lower, higher] = stated(one) < stated(other) ? [one, other] : [other, one];
  return isNarrowGroup(lower) && !isNarrowGroup(higher);
}
const isNarrowGroup = (claim: Claim) =>
  /^(?:soldiers?|troops|servicemen|personnel|crew|pilots?|passengers|civilians|villagers|students|pupils|children|tourists|workers|police|officers|marines|sailors)\b/.test(
    (claim.value as CountValue).counted,
  );

const isCorrection = (claim: Claim) => (claim.value as CountValue).corrected === true;

/** "71 died", in a paper printed after the toll "was lowered to 71". */
const isAfterCorrection = (claim: Claim, course: Course) =>
  course.corrections.some(
    (correction) =>
      stated(correction) === stated(claim) && (daysBetween(correction.published, claim.published) ?? -1) >= 0,
  );

const isEarlierHour = (a: Claim, b: Claim) =>
  a.publishedTime !== null && b.publishedTime !== null && a.publishedTime < b.publishedTime;

/**
 * Two reports of one day without a time. Near figures are rivals, unless the text or the other reports show a count
 * under way: people still missing, or a third exact figure of the same days.
 */
function isOfOneMoment(one: Claim, other: Claim, course: Course): boolean {
  const [a, b] = [stated(one), stated(other)];
  // that nobody died is no count under way
  if (Math.min(a, b) > 0 && Math.min(a, b) / Math.max(a, b) < SAME_DAY_RISE && isEarly(one, course)) return false;
  const lower = a < b ? one : other;
  if ((lower.value as CountValue).provisional || (lower.fact === 'death-toll' && course.open.has(lower.articleId)))
    return false;
  return !isSeries(one, course);
}

/** How many days after the accident a count may still double within the day. */
const EARLY_DAYS = 2;

const isEarly = (claim: Claim, course: Course) =>
  course.crashDays.some((day) => {
    const days = daysBetween(day, claim.published);
    return days !== null && days >= 0 && days <= EARLY_DAYS;
  });

/** "dozens": a word for many, no figure to hold anyone to. */
const isVague = (claim: Claim) => (claim.value as CountValue).approximate && (claim.value as CountValue).max === null;

const stated = (claim: Claim) => (claim.value as CountValue).stated;

/** Three exact figures within a day of each other are a count that moved, not three rivals. */
function isSeries(claim: Claim, course: Course): boolean {
  const figures = new Set<number>();
  for (const [day, values] of course.figuresOf) {
    if (Math.abs(daysBetween(day, claim.published) ?? 9) <= 1) for (const value of values) figures.add(value);
  }
  return figures.size > 2;
}

/** The figure an article ends up with: of a growing figure the highest, else the first. */
function figureOf(claims: readonly Claim[], kind: FactKind): Claim {
  const corrected = claims.find(isCorrection);
  if (corrected !== undefined) return corrected;
  if (kind.movement !== 'grows') return claims[0]!;
  return claims.reduce((best, claim) => (stated(claim) > stated(best) ? claim : best));
}

function draftOf(verdict: Draft['verdict'], claims: readonly Claim[], kind: FactKind): Draft {
  const explanation = verdict === 'update' ? 'the figure moved from one report to the next' : null;
  return { fact: kind.id, verdict, positions: gatherPositions(claims, kind), explanation };
}
