import type { Finding, ReportedArticle, ReportedClaim, ReportedPosition, ReportedQuotation } from '../model/report.js';
import { type Side, sidesOf } from './sides.js';
import { quoteOf } from './terminal-quote.js';
import type { ReportView } from './terminal-view.js';
import { visibleName } from './visible.js';

/** Words of an article that stand for a side of a finding. */
export interface Said {
  readonly side: Side;
  readonly words: ReportedClaim | ReportedQuotation;
  readonly article: ReportedArticle | undefined;
}

/**
 * Everything a finding rests on. First the words that lead each side, so that a list cut short still holds every value;
 * then the rest.
 */
export function placesOf(finding: Finding, view: ReportView): readonly Said[] {
  const said = outlierFirst(finding, view);
  return [...said.flatMap((words) => words.slice(0, 1)), ...said.flatMap((words) => words.slice(1))];
}

/** The first words of each side, the outlier's before all. */
export function leadsOf(finding: Finding, view: ReportView): readonly Said[] {
  return outlierFirst(finding, view).flatMap((words) => words.slice(0, 1));
}

function outlierFirst(finding: Finding, view: ReportView): Said[][] {
  const outlier = outlierOf(finding, view);
  const others = finding.positions.filter((position) => position !== outlier);
  const sides = (outlier === undefined ? others : [outlier, ...others]).flatMap((position) => sidesOf(position, view));
  return sides.map((side) => side.words.map((words) => saidBy(side, words, view)));
}

/** Words with their side and their article. */
export function saidBy(side: Side, words: Said['words'], view: ReportView): Said {
  return { side, words, article: view.articles.get(words.article) };
}

/** The position with the fewest independent origins; of several the one told last, or where no date tells, by fewest. */
function outlierOf({ positions }: Finding, view: ReportView): ReportedPosition | undefined {
  let outlier: ReportedPosition | undefined;
  for (const position of positions) {
    if (outlier === undefined || isFurtherOut(position, outlier, view)) outlier = position;
  }
  return outlier;
}

function isFurtherOut(a: ReportedPosition, b: ReportedPosition, view: ReportView): boolean {
  // Origins that nobody knows are no fewer than one.
  const byOrigins = Math.max(1, a.origins.length) - Math.max(1, b.origins.length);
  if (byOrigins !== 0) return byOrigins < 0;
  const [dayA, dayB] = [latestDay(a, view), latestDay(b, view)];
  const isTold = dayA !== '' && dayB !== '' && dayA !== dayB;
  return isTold ? dayA > dayB : a.articles.length < b.articles.length;
}

/** ISO date of the position's latest article; '' when none has a date. */
function latestDay({ articles }: ReportedPosition, view: ReportView): string {
  const days = articles.map((id) => view.articles.get(id)?.published ?? '');
  return days.sort().at(-1) ?? '';
}

/** The path of the file that an article stands in: one of several articles in a data file is named `file#17`. */
export function fileOf(path: string): string {
  return path.replace(/#\d+$/, '');
}

/** Where words end on the line they begin on, from 1, exclusive; null for words of several lines. */
export function endColumnOf({ evidence }: Said['words']): number | null {
  return /[\n\r\u2028\u2029]/.test(evidence.text) ? null : evidence.column + evidence.text.length;
}

const AS_IS = { evidence: (words: string) => words };

/** The words in quotation marks, long ones cut around the value. Hidden characters are shown. */
export function quotedWords({ words, side }: Said): string {
  return quoteOf(words, side.value, AS_IS);
}

/** `path:line:column`, with the number of the article in a data file. */
export function placeText({ words, article }: Said): string {
  return `${visibleName(article?.path ?? '?')}:${words.evidence.line}:${words.evidence.column}`;
}
