import { groupBy } from '../../model/group-by.js';
import type { ReportedArticle } from '../../model/report.js';
import { outletOf } from '../terminal-view.js';

/** Articles (or, where there are many, outlets) that pass on the same origins, as one line of the drawing. */
export interface Carrier {
  readonly label: string;
  /** One null where nothing tells. */
  readonly origins: readonly (string | null)[];
  readonly articles: readonly ReportedArticle[];
}

/** Whose reporting it is, and who passes it on. */
export interface Origin {
  /** Null: nothing tells. */
  readonly name: string | null;
  readonly articles: readonly ReportedArticle[];
}

/** Beyond this many articles the drawing shows outlets. */
const MOST_ARTICLES = 16;

/** Origins, those that most articles pass on first; what is not known last. */
export function originsOf(articles: readonly ReportedArticle[]): readonly Origin[] {
  const pairs = articles.flatMap((article) => originsIn(article).map((name) => ({ name, article })));
  const groups = [...groupBy(pairs, ({ name }) => name)];
  const origins = groups.map(([name, each]) => ({ name, articles: each.map(({ article }) => article) }));
  return origins.sort(
    (a, b) => Number(a.name === null) - Number(b.name === null) || b.articles.length - a.articles.length,
  );
}

/** The drawing's other side, in the order of the origins, so that few lines cross. */
export function carriersOf(articles: readonly ReportedArticle[], origins: readonly Origin[]): readonly Carrier[] {
  const areMany = articles.length > MOST_ARTICLES;
  const keyOf = (article: ReportedArticle) =>
    areMany ? `${outletOf(article)}\n${article.origins.join('\n')}` : article.id;
  const ranks = new Map(origins.map(({ name }, at) => [name, at]));
  const carriers = [...groupBy(articles, keyOf).values()].map((each) => carrierOf(each));
  return carriers.sort((a, b) => ranks.get(a.origins[0]!)! - ranks.get(b.origins[0]!)!);
}

function carrierOf(articles: readonly ReportedArticle[]): Carrier {
  const [first] = articles;
  return { label: outletOf(first), origins: first === undefined ? [] : originsIn(first), articles };
}

function originsIn({ origins }: ReportedArticle): readonly (string | null)[] {
  return origins.length === 0 ? [null] : origins;
}

/** Whether an article passes on what is not its own outlet's reporting. */
export function isPassedOn(article: ReportedArticle, origin: string | null): boolean {
  return origin !== null && origin !== article.source;
}
