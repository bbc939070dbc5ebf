import { assembleReport } from './compare/assemble.js';
import { compareEvent } from './compare/compare-event.js';
import { findMentions } from './extract/find-mentions.js';
import { interpretMentions } from './interpret/find-claims.js';
import type { Article, Source } from './model/article.js';
import type { Verdict } from './model/comparison.js';
import type { FactKind } from './model/fact-kind.js';
import type { Problem, Report } from './model/report.js';
import { shareOrigins } from './read/copies.js';
import { readArticle } from './read/read-article.js';
import { resolveEvents } from './resolve/resolve-events.js';

export interface CrosscheckOptions {
  /** The facts to look for; the caller hands in the catalogue. */
  readonly facts: readonly FactKind[];
  /** Verdicts that hit the gate. Default: contradiction. */
  readonly failOn?: readonly Verdict[];
  /** Problems met before the texts reached us (unreadable files and the like). */
  readonly problems?: readonly Problem[];
  /** How many inputs were found in all; default: the number of sources plus one per skipped or failed problem. */
  readonly found?: number;
  /** Shown in the report. */
  readonly version?: string;
}

/**
 * Sources in, report out, nothing else touched: no file, no clock, no environment.
 * The order of the sources does not matter; they are taken by path.
 */
export function crosscheck(sources: readonly Source[], options: CrosscheckOptions): Report {
  const { facts, failOn = ['contradiction'], version = '0.0.0' } = options;
  const articles = shareOrigins(inPathOrder(sources).map((source, index) => readArticle(source, `a${index + 1}`)));
  const read = articles.map((article) => interpretMentions(article, findMentions(article, facts), facts));
  const events = resolveEvents(
    articles,
    read.flatMap(({ claims }) => claims),
  );
  const quotations = read.flatMap((article) => article.quotations);
  const compared = events.map((event) => compareEvent(event, facts, quotations));
  const problems = [...(options.problems ?? []), ...articles.flatMap(problemsOf), ...findDuplicates(articles)];
  const found = options.found ?? articles.length + problems.filter((problem) => problem.action !== 'noted').length;
  return assembleReport({ articles, compared, problems, facts, failOn, version, found });
}

function inPathOrder(sources: readonly Source[]): Source[] {
  return [...sources].sort(
    (a, b) => compareUnits(a.path, b.path) || compareUnits(a.sha256, b.sha256) || compareUnits(a.text, b.text),
  );
}

/** By code unit: no locale. */
const compareUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What is worth knowing of an article that was read. */
function problemsOf(article: Article): Problem[] {
  const problems: Problem[] = [];
  if (article.published === null)
    problems.push({
      path: article.path,
      code: 'no-date',
      message: 'no date of publication found: relative days stay unresolved',
      action: 'noted',
    });
  if (article.outlet === null)
    problems.push({ path: article.path, code: 'no-outlet', message: 'no outlet named', action: 'noted' });
  return problems;
}

/** Files of the same content: processed, and named, since a copy is no confirmation. */
function findDuplicates(articles: readonly Article[]): Problem[] {
  const first = new Map<string, string>();
  return articles.flatMap(({ path, sha256 }): Problem[] => {
    const earlier = sha256 === '' ? undefined : first.get(sha256);
    if (earlier === undefined) {
      first.set(sha256, path);
      return [];
    }
    return [{ path, code: 'duplicate', message: `same content as ${earlier}`, action: 'noted' }];
  });
}
