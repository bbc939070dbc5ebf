import type { ReportedPosition } from '../model/report.js';
import { counted, nameList, outletOf, type ReportView } from './terminal-view.js';
import { visible } from './visible.js';

/**
 * "2 outlets: …" when every outlet is known, otherwise "3 articles: …": a file's name is no outlet. `most` names are
 * written out.
 */
export function holders(
  { articles }: Pick<ReportedPosition, 'articles'>,
  view: Pick<ReportView, 'articles'>,
  most: number,
): string {
  const known = articles.map((id) => view.articles.get(id));
  const names = [...new Set(known.map(outletOf))];
  const list = nameList(names, most);
  if (known.some((article) => article?.source == null)) return `${counted(articles.length, 'article')}: ${list}`;
  const several = names.length < articles.length ? ` in ${counted(articles.length, 'article')}` : '';
  return `${counted(names.length, 'outlet')}${several}: ${list}`;
}

/** "origin: Reuters", "3 independent origins: …", "origin not known". */
export function origins({ origins }: Pick<ReportedPosition, 'origins'>, most: number): string {
  if (origins.length === 0) return 'origin not known';
  const names = origins.map((origin) => visible(origin));
  const count = names.length === 1 ? 'origin' : `${names.length} independent origins`;
  return `${count}: ${nameList(names, most)}`;
}
