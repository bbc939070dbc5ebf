import { groupBy } from '../model/group-by.js';
import type { ReportedClaim, ReportedPosition, ReportedQuotation } from '../model/report.js';
import { plainestFirst } from './plainest.js';
import { nameList, outletOf, type ReportView } from './terminal-view.js';
import { visible } from './visible.js';

/**
 * A position as a reader meets it. Where some of its holders deny what others affirm, which is a dispute with a single
 * position, it has two sides; otherwise one.
 */
export interface Side {
  /** What is affirmed or denied, in the position's own label. */
  readonly value: string;
  /** As `value`, with "(denied)" behind it where another side affirms it. */
  readonly label: string;
  /** Ids of the articles that hold it. */
  readonly articles: readonly string[];
  readonly origins: readonly string[];
  /** The claims or quotations, in report order. */
  readonly words: readonly (ReportedClaim | ReportedQuotation)[];
}

/** A position in, its sides out; one even for a position without any words. */
export function sidesOf(position: ReportedPosition, view: ReportView): Side[] {
  const { label, articles, origins } = position;
  const claims = position.claims.flatMap((id) => view.claims.get(id) ?? []);
  const words = [...claims, ...(position.quotations ?? [])];
  const [affirmed, denied] = groupByPolarity(claims);
  if (affirmed.length === 0 || denied.length === 0) return [{ value: label, label, articles, origins, words }];
  return [sideOf(label, label, affirmed, view), sideOf(label, `${label} (denied)`, denied, view)];
}

function groupByPolarity(claims: readonly ReportedClaim[]): readonly [ReportedClaim[], ReportedClaim[]] {
  const groups = groupBy(claims, ({ modality }) => modality.polarity);
  return [groups.get('affirmed') ?? [], groups.get('denied') ?? []];
}

function sideOf(value: string, label: string, claims: readonly ReportedClaim[], view: ReportView): Side {
  const articles = [...new Set(claims.map(({ article }) => article))];
  const origins = [...new Set(articles.flatMap((id) => view.articles.get(id)?.origins ?? []))];
  return { value, label, articles, origins, words: claims };
}

/** The words that give a side most plainly. */
export function plainestOf({ words }: Side): Side['words'][number] | undefined {
  return plainestFirst(words.filter((one) => 'canonical' in one))[0] ?? words[0];
}

const MOST_NAMES = 6;

/** The outlets that hold a side, each once: "Reuters, CNN +3". */
export function outletNames({ articles }: Side, view: ReportView): string {
  return nameList([...new Set(articles.map((id) => outletOf(view.articles.get(id))))], MOST_NAMES);
}

/** Whose reporting a side rests on: "Reuters, AFP"; "not known" when nothing tells. */
export function originNames({ origins }: Side): string {
  const names = origins.map((origin) => visible(origin));
  return names.length === 0 ? 'not known' : nameList(names, MOST_NAMES);
}
