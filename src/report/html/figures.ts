import { type FactId, inReportOrder } from '../../model/fact-kind.js';
import { groupBy } from '../../model/group-by.js';
import type { ReportedClaim, ReportedEvent } from '../../model/report.js';
import type { ReportView } from '../terminal-view.js';
import { type Count, countOf, labelOfCount } from './counts.js';
import { dayNumber } from './days.js';

type Claims = Pick<ReportView, 'claimsOf' | 'articles'>;

/** One figure of one day, with the claims that give it. */
export interface Figure {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** ISO date. */
  readonly published: string;
  readonly count: Count;
  readonly label: string;
  /** Somebody gives it without a hedge. */
  readonly isFirm: boolean;
  readonly claims: readonly ReportedClaim[];
}

/** How one fact's figure moved, by day and then by size. */
export interface Series {
  readonly fact: FactId;
  readonly figures: readonly Figure[];
}

/** Facts whose figures at least two dated articles give, in report order. Sub-groups and what is denied or withdrawn are left out. */
export function seriesOf(event: ReportedEvent, view: Claims): readonly Series[] {
  const dated = view.claimsOf(event).flatMap((claim) => datedCount(claim, view));
  const byFact = groupBy(dated, ({ claim }) => claim.fact);
  return inReportOrder(byFact.keys()).flatMap((fact) => {
    const said = byFact.get(fact) ?? [];
    const articles = new Set(said.map(({ claim }) => claim.article));
    return articles.size < 2 ? [] : [{ fact, figures: figuresOf(said) }];
  });
}

interface DatedCount {
  readonly claim: ReportedClaim;
  readonly count: Count;
  readonly day: number;
  readonly published: string;
}

function datedCount(claim: ReportedClaim, view: Claims): DatedCount[] {
  const { facet, modality, value } = claim;
  const published = view.articles.get(claim.article)?.published ?? null;
  const day = dayNumber(published);
  const count = countOf(value);
  const stands = facet === null && modality.polarity === 'affirmed' && modality.standing === 'held';
  return stands && published !== null && day !== null && count !== null ? [{ claim, count, day, published }] : [];
}

function figuresOf(said: readonly DatedCount[]): readonly Figure[] {
  const groups = groupBy(said, ({ day, count }) => `${day} ${labelOfCount(count)}`);
  const figures = [...groups.values()].map((group) => {
    const { day, published, count } = group[0]!;
    const claims = group.map(({ claim }) => claim);
    const isFirm = claims.some((claim) => claim.modality.certainty === 'certain');
    return { day, published, count, label: labelOfCount(count), isFirm, claims };
  });
  return withoutWeaker(figures).sort((a, b) => a.day - b.day || a.count.stated - b.count.stated);
}

/** "At least 34" says nothing beside "34" of the same day; who gives it is kept with the exact figure. */
function withoutWeaker(figures: readonly Figure[]): Figure[] {
  const keyOf = ({ day, count }: Figure) => `${day} ${count.stated}`;
  const weaker = groupBy(
    figures.filter(({ count }) => count.max === null),
    keyOf,
  );
  const exact = new Set(figures.filter(({ count }) => count.max === count.min).map(keyOf));
  return figures
    .filter((figure) => figure.count.max !== null || !exact.has(keyOf(figure)))
    .map((figure) => {
      const more = figure.count.max === figure.count.min ? (weaker.get(keyOf(figure)) ?? []) : [];
      return { ...figure, claims: [...figure.claims, ...more.flatMap(({ claims }) => claims)] };
    });
}

/** Said for certain and to the last unit: what a figure's course can be read from. Others where there are no such. */
export function sharpFigures({ figures }: Series): readonly Figure[] {
  const sharp = figures.filter(isSharp);
  return sharp.length === 0 ? figures : sharp;
}

export function isSharp({ count, isFirm }: Figure): boolean {
  return isFirm && !count.approximate;
}

/** More than one day or more than one figure: something a drawing can show. */
export function isWorthDrawing({ figures }: Series): boolean {
  return figures.some(({ day, label }) => day !== figures[0]!.day || label !== figures[0]!.label);
}
