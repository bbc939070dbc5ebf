import type { Finding } from '../../model/report.js';
import { holders, origins } from '../holders.js';
import { plainestFirst } from '../plainest.js';
import type { Side } from '../sides.js';
import { html, type Markup } from './escape.js';
import { quoteMarkup, shortQuote } from './quote.js';
import { settingFor } from './rewording.js';
import type { PageView } from './view.js';

/** Quotes shown in their sentences, each from another article; the rest is a list to open. */
const MOST_QUOTES = 3;
const MOST_NAMES = 12;

/** One answer as a column: the value, who gives it, whose reporting that is, and the words. */
export function positionMarkup(side: Side, finding: Finding, view: PageView): Markup {
  const { shown, rest } = quotesOf(side);
  return html`<li class="position">
<h5>${side.label}</h5>
<p class="holders">${holders(side, view, MOST_NAMES)}</p>
<p class="origin">${origins(side, MOST_NAMES)}</p>
<ul class="quotes">
${shown.map((said) => quoteMarkup(said, view, settingFor(finding)))}</ul>
${restMarkup(rest, finding, view)}</li>
`;
}

interface Quotes {
  readonly shown: Side['words'];
  readonly rest: Side['words'];
}

function quotesOf({ words }: Side): Quotes {
  const claims = words.filter((said) => 'canonical' in said);
  const all = [...plainestFirst(claims), ...words.filter((said) => !('canonical' in said))];
  const shown = new Map<string, Side['words'][number]>();
  for (const said of all) if (shown.size < MOST_QUOTES && !shown.has(said.article)) shown.set(said.article, said);
  const first = new Set(shown.values());
  return { shown: [...first], rest: all.filter((said) => !first.has(said)) };
}

function restMarkup(rest: Quotes['rest'], finding: Finding, view: PageView): Markup | null {
  if (rest.length === 0) return null;
  return html`<details><summary>${rest.length} more ${rest.length === 1 ? 'quote' : 'quotes'}</summary>
<ul class="more-quotes">
${rest.map((said) => shortQuote(said, finding.event, view))}</ul></details>
`;
}
