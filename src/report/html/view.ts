import { groupBy } from '../../model/group-by.js';
import type {
  Agreement,
  Passage,
  Report,
  ReportedArticle,
  ReportedClaim,
  ReportedEvent,
  ReportedQuotation,
} from '../../model/report.js';
import { gravestEvents } from '../grave-events.js';
import { outletOf, type ReportView, viewOf } from '../terminal-view.js';
import { countOf, labelOfCount } from './counts.js';

/** A report with everything looked up that the page's parts ask for. */
export interface PageView extends Omit<ReportView, 'labelOf'> {
  /** The value as its own article gives it: "at least 14", "near Aktau, Kazakhstan". */
  labelOf(claim: ReportedClaim): string;
  /** Accidents with a section of their own, gravest first. */
  readonly accidents: readonly ReportedEvent[];
  /** Accidents that are only named in passing. */
  readonly mentioned: readonly ReportedEvent[];
  /** Every outlet (a file's name where none is known), in code unit order: what the filter offers. */
  readonly outlets: readonly string[];
  /** An event's articles by date, those without one last. */
  articlesOf(event: ReportedEvent): readonly ReportedArticle[];
  agreementsOf(event: ReportedEvent): readonly Agreement[];
  /** The sentence that holds a piece of evidence. */
  passageOf(said: ReportedClaim | ReportedQuotation): Passage | undefined;
  /** Places in `outlets` of the articles given, each once, in order. */
  outletNumbers(articles: readonly string[]): readonly number[];
}

/** Indexes a report once, so that every part looks up instead of searching. */
export function pageViewOf(report: Report): PageView {
  const view = viewOf(report);
  const isMain = (event: ReportedEvent) => !event.background || view.findingsOf(event).length > 0;
  const passages = new Map(report.passages.map((passage) => [`${passage.sentence} ${passage.article}`, passage]));
  const agreements = groupBy(report.agreements, (agreement) => agreement.event);
  return {
    ...view,
    ...outletsOf(view),
    accidents: gravestEvents(report.events.filter(isMain), view),
    mentioned: report.events.filter((event) => !isMain(event)),
    labelOf: (claim) => labelOf(claim, view),
    articlesOf: (event) => byDate(event.articles.flatMap((id) => view.articles.get(id) ?? [])),
    agreementsOf: (event) => agreements.get(event.id) ?? [],
    passageOf: ({ article, evidence }) => passages.get(`${evidence.sentence} ${article}`),
  };
}

function byDate(articles: readonly ReportedArticle[]): readonly ReportedArticle[] {
  const dateOf = ({ published }: ReportedArticle) => published ?? '\uFFFF';
  return [...articles].sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : Number(dateOf(a) > dateOf(b))));
}

function outletsOf(view: ReportView): Pick<PageView, 'outlets' | 'outletNumbers'> {
  const { articles } = view.report;
  const outlets = [...new Set(articles.map(outletOf))].sort();
  const numbers = new Map(outlets.map((outlet, at) => [outlet, at]));
  const numberOf = new Map(articles.map((article) => [article.id, numbers.get(outletOf(article))!]));
  return {
    outlets,
    outletNumbers: (ids) => [...new Set(ids.flatMap((id) => numberOf.get(id) ?? []))].sort((a, b) => a - b),
  };
}

/** A figure as its own article gives it; other values as a finding or an agreement words them. */
function labelOf(claim: ReportedClaim, view: ReportView): string {
  const count = countOf(claim.value);
  if (count !== null) return labelOfCount(count);
  return view.labelOf(claim);
}
