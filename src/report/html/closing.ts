import type { Problem, Report } from '../../model/report.js';
import { isLeftOut, sumLeftOut } from '../left-out.js';
import { counted, nameList, outletOf } from '../terminal-view.js';
import { html, type Markup, pathText } from './escape.js';
import type { PageView } from './view.js';

const MOST_NAMES = 12;
/** Beyond this many, what is merely worth knowing is opened by hand. */
const MOST_OPEN = 12;

/** Accidents that the articles only mention; null where there are none. */
export function mentionedMarkup(view: PageView): Markup | null {
  if (view.mentioned.length === 0) return null;
  const lines = view.mentioned.map(({ label, articles }) => {
    const outlets = [...new Set(articles.map((id) => outletOf(view.articles.get(id))))];
    return html`<li>${label} <span class="who">${nameList(outlets, MOST_NAMES)}</span></li>
`;
  });
  return html`<section class="mentioned">
<h2>Also mentioned</h2>
<p>Other accidents that the articles name in passing; their figures are kept apart.</p>
<ul>
${lines}</ul>
</section>
`;
}

/** Inputs that could not be used, or only in part: failed ones first. Null where all went well. */
export function problemsMarkup({ problems }: Report): Markup | null {
  if (problems.length === 0) return null;
  const grave = problems.filter((problem) => problem.action !== 'noted' && !isLeftOut(problem));
  const noted = problems.filter((problem) => problem.action === 'noted' && !isLeftOut(problem));
  const failedFirst = [...grave.filter(isFailed), ...grave.filter((problem) => !isFailed(problem))];
  return html`<section class="problems" id="problems">
<h2>Problems with the inputs</h2>
${failedFirst.length > 0 ? tableMarkup(failedFirst, 'Inputs that were not used') : null}
${foldedMarkup(noted, counted(noted.length, 'note'), 'Worth knowing of inputs that were used')}
${foldedMarkup(problems.filter(isLeftOut), sumLeftOut(problems) ?? '', 'Inputs that were left out')}</section>
`;
}

const isFailed = ({ action }: Problem) => action === 'failed';

function foldedMarkup(problems: readonly Problem[], sum: string, title: string): Markup | null {
  if (problems.length === 0) return null;
  const table = tableMarkup(problems, title);
  return problems.length <= MOST_OPEN ? table : html`<details><summary>${title}: ${sum}</summary>${table}</details>`;
}

function tableMarkup(problems: readonly Problem[], title: string): Markup {
  const rows = problems.map(
    ({ path, code, message, action }) =>
      html`<tr><th scope="row">${pathText(path)}</th><td>${action}</td><td>${message} <span class="code">${code}</span></td></tr>
`,
  );
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${title}"><table class="plain">
<caption>${title}</caption>
<thead><tr><th scope="col">Input</th><th scope="col">What was done</th><th scope="col">Why</th></tr></thead>
<tbody>
${rows}</tbody></table></div>
`;
}

/** How to read the page, and what made it. */
export function footerMarkup({ tool, schemaVersion }: Report): Markup {
  return html`<footer>
<p>Words in <mark>marks</mark> are the articles’ own, unchanged; characters that act unseen are spelled out as “\\u{202E}”. An origin is whose reporting an article passes on: ten copies of one agency’s report are one origin.</p>
<p>${tool.name} ${tool.version}, report ${schemaVersion}. This page needs no network and holds all it shows.</p>
</footer>
`;
}
