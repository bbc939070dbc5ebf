import type { Finding } from '../../model/report.js';
import { sidesOf } from '../sides.js';
import { factName } from '../terminal-view.js';
import { html, type Markup } from './escape.js';
import { positionMarkup } from './position.js';
import { badge } from './verdicts.js';
import type { PageView } from './view.js';

/** A finding: verdict and fact, what a newsroom would say, why, and the answers side by side. */
export function findingMarkup(finding: Finding, view: PageView): Markup {
  const { id, fact, verdict, positions } = finding;
  const sides = positions.flatMap((position) => sidesOf(position, view));
  const outlets = view.outletNumbers(positions.flatMap((position) => position.articles)).join(' ');
  return html`<article class="finding ${verdict}" id="finding-${id}" aria-labelledby="title-${id}" data-fact="${fact}" data-verdict="${verdict}" data-outlets="${outlets}">
<header>${badge(verdict)}
<h4 id="title-${id}"><span class="hidden-word">${verdict}: </span>${capital(factName(fact))}</h4>
<p class="id"><a href="#finding-${id}">${id}</a> <span>${finding.fingerprint}</span>${finding.atGate ? html` <span class="gate">at the gate</span>` : null}</p>
</header>
<div class="body">
<p class="message">${finding.message}</p>
${explanationOf(finding)}${waiverOf(finding)}<ol class="positions">
${sides.map((side) => positionMarkup(side, finding, view))}</ol>
</div>
</article>
`;
}

/** A sum is set as a sum; other reasons follow a "why". */
function explanationOf({ verdict, explanation }: Finding): Markup | null {
  if (explanation === null) return null;
  if (verdict === 'reconciliation')
    return html`<p class="sum">${explanation}</p>
`;
  return html`<p class="why"><b>Why:</b> ${explanation}</p>
`;
}

/** A known finding stays in sight, with the reason why it is let pass. */
function waiverOf({ waiver }: Finding): Markup | null {
  if (waiver === null) return null;
  return html`<p class="why"><b>Waived:</b> ${waiver.reason}${waiver.expires === null ? '' : ` (until ${waiver.expires})`}</p>
`;
}

/** "Flight number": a fact's name as a heading. */
export function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
