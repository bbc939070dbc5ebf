/** Claims gathered into positions, and what one article holds. */

import type { Claim } from '../model/claim.js';
import type { Position } from '../model/comparison.js';
import type { FactId, FactKind, FactValue } from '../model/fact-kind.js';
import { groupBy } from '../model/group-by.js';

/** Claims that may be set against each other: of the whole group, stated by somebody. */
export function comparable(claims: readonly Claim[], kind: FactKind): Claim[] {
  return claimsOn(claims, kind.id).filter(
    (claim) => claim.facet === null && claim.modality.certainty !== 'uncommitted',
  );
}

const sorted = new WeakMap<readonly Claim[], ReadonlyMap<FactId, readonly Claim[]>>();
const NO_CLAIMS: readonly Claim[] = [];

/** The claims of an event that answer one question, in their order; an event's claims are sorted by question once. */
export function claimsOn(claims: readonly Claim[], fact: FactId): readonly Claim[] {
  let byFact = sorted.get(claims);
  if (byFact === undefined) {
    byFact = groupBy(claims, (claim) => claim.fact);
    sorted.set(claims, byFact);
  }
  return byFact.get(fact) ?? NO_CLAIMS;
}

export const isAffirmed = (claim: Claim) =>
  claim.modality.polarity === 'affirmed' && claim.modality.standing === 'held';
export const isFirm = (claim: Claim) => isAffirmed(claim) && claim.modality.certainty === 'certain';

/** One position per canonical value, in the order of date, then path (the claims' own order). */
export function gatherPositions(claims: readonly Claim[], kind: FactKind): Position[] {
  const groups = groupBy(inTimeOrder(claims), (claim) => claim.canonical);
  return [...groups.entries()].map(([canonical, group]) => ({
    canonical,
    label: bestLabel(group, kind),
    claims: group,
  }));
}

/** The fullest label: the longest is the one with designator, bound or parent place. */
function bestLabel(claims: readonly Claim[], kind: FactKind): string {
  let best = '';
  for (const claim of claims) {
    const label = kind.label(claim.value);
    if (best === '' || (label.length > best.length && !/^at least|^about|^up to/.test(label))) best = label;
  }
  return best;
}

/** By date and time of publication; undated last; else as they come. */
export function inTimeOrder(claims: readonly Claim[]): Claim[] {
  return claims
    .map((claim, index) => ({
      claim,
      index,
      key: claim.published === null ? '~' : `${claim.published} ${claim.publishedTime ?? ''}`,
    }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index))
    .map(({ claim }) => claim);
}

/** Claims by article, in time order. */
export function byArticle(claims: readonly Claim[]): Map<string, Claim[]> {
  return groupBy(inTimeOrder(claims), (claim) => claim.articleId);
}

/** Whether every value of one article conflicts with every value of another; who gives a list of values is in no conflict. */
export function allConflict(a: readonly Claim[], b: readonly Claim[], kind: FactKind): boolean {
  const [own, others] = [valuesOf(a), valuesOf(b)];
  if (own.length > MOST_VALUES || others.length > MOST_VALUES) return false;
  return own.every((one) => others.every((other) => relate(kind, one, other) === 'conflicting'));
}

/** Whether an article's own values conflict; a list of them is as good as that. */
export function isAtOdds(own: readonly Claim[], kind: FactKind): boolean {
  const values = valuesOf(own);
  return (
    values.length > MOST_VALUES ||
    values.some((one) => values.some((other) => relate(kind, one, other) === 'conflicting'))
  );
}

/** No report has more answers to one question than this: a text that does was made to be slow, or is a table. */
const MOST_VALUES = 100;

const known = new WeakMap<readonly Claim[], readonly Claim[]>();

/** One claim for each value: how two values relate does not depend on the claim. Found once for each article. */
function valuesOf(claims: readonly Claim[]): readonly Claim[] {
  let values = known.get(claims);
  if (values === undefined) {
    values = [...groupBy(claims, ({ value }) => JSON.stringify(value)).values()].map((group) => group[0]!);
    known.set(claims, values);
  }
  return values;
}

/** Equal for articles that give the same values. */
export const valuesKey = (claims: readonly Claim[]) => JSON.stringify(valuesOf(claims).map(({ value }) => value));

export const relate = (kind: FactKind, a: Claim, b: Claim) => kind.relate(a.value as FactValue, b.value as FactValue);
