/** Event → drafts of findings and agreements: one judge for all facts. */
import type { Claim } from '../model/claim.js';
import { VERDICTS } from '../model/comparison.js';
import type { CrashEvent } from '../model/event.js';
import type { FactKind } from '../model/fact-kind.js';
import { groupBy } from '../model/group-by.js';
import type { Quotation } from '../model/quotation.js';
import type { AgreementDraft, Draft } from './draft.js';
import { findDrift } from './drift.js';
import { compareFigures } from './figures.js';
import { compareNames } from './names.js';
import { compareParties } from './parties.js';
import { claimsOn, comparable, gatherPositions, isAffirmed } from './positions.js';
import { findRewordings } from './reworded.js';
import { checkSums } from './sums.js';

export interface ComparedEvent {
  readonly event: CrashEvent;
  readonly drafts: readonly Draft[];
  readonly agreements: readonly AgreementDraft[];
}

export function compareEvent(
  event: CrashEvent,
  facts: readonly FactKind[],
  quotations: readonly Quotation[],
): ComparedEvent {
  if (event.background) return { event, drafts: [], agreements: [] };
  const sums = checkSums(event.claims);
  const drafts = [
    ...facts.flatMap((kind) => compareFact(event, kind)),
    ...sums.drafts,
    ...findRewordings(event.articles.flatMap((id) => quotationsIn(quotations, id))),
  ];
  const order = (draft: Draft) =>
    VERDICTS.indexOf(draft.verdict) * 100 + facts.findIndex((kind) => kind.id === draft.fact);
  return {
    event,
    drafts: drafts.sort((a, b) => order(a) - order(b)),
    agreements: [
      ...sums.agreements,
      ...facts
        .filter((kind) => kind.holds !== 'none' && !isContested(drafts, kind))
        .flatMap((kind) => agreementsOn(event.claims, kind)),
    ],
  };
}

const sorted = new WeakMap<readonly Quotation[], ReadonlyMap<string, readonly Quotation[]>>();

/** An article's quotations, of those of all articles; they are sorted by article once for all events. */
function quotationsIn(quotations: readonly Quotation[], articleId: string): readonly Quotation[] {
  let byArticle = sorted.get(quotations);
  if (byArticle === undefined) {
    byArticle = groupBy(quotations, (quotation) => quotation.articleId);
    sorted.set(quotations, byArticle);
  }
  return byArticle.get(articleId) ?? [];
}

/** Where articles or parties stand against each other, shared values are in the finding's positions. */
const isContested = (drafts: readonly Draft[], kind: FactKind) =>
  drafts.some(
    (draft) =>
      draft.fact === kind.id &&
      (draft.verdict === 'contradiction' || draft.verdict === 'dispute') &&
      draft.positions.every((position) => position.claims.every((claim) => claim.fact === kind.id)),
  );

const isCount = (kind: FactKind, claims: readonly Claim[]) =>
  claimsOn(claims, kind.id).some((claim) => 'stated' in claim.value);

function compareFact(event: CrashEvent, kind: FactKind): Draft[] {
  const { claims } = event;
  if (kind.holds === 'none' || claimsOn(claims, kind.id).length === 0) return [];
  const drafts =
    kind.clash === 'dispute'
      ? compareParties(claims, kind)
      : isCount(kind, claims)
        ? compareFigures(event, kind)
        : compareNames(event, kind);
  return [...drafts, ...findDrift(claims, kind)];
}

/** Values that two or more articles share. */
function agreementsOn(claims: readonly Claim[], kind: FactKind): AgreementDraft[] {
  return gatherPositions(comparable(claims, kind).filter(isAffirmed), kind)
    .filter((position) => new Set(position.claims.map((claim) => claim.articleId)).size > 1)
    .map((position) => ({
      fact: kind.id,
      canonical: position.canonical,
      label: position.label,
      claims: position.claims,
      note: null,
    }));
}
