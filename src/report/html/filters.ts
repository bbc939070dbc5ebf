import { type FindingSubject, subjectsInOrder, VERDICTS } from '../../model/comparison.js';
import { factName } from '../terminal-view.js';
import { html, type Markup } from './escape.js';
import { countVerdicts, icon } from './verdicts.js';
import type { PageView } from './view.js';

/** What narrows the page. Hidden until the script shows it: without the script it would do nothing. */
export function filtersMarkup(view: PageView): Markup | null {
  if (view.accidents.length === 0) return null;
  return html`<form id="filters" class="filters" autocomplete="off" aria-label="Filter this report" hidden>
${verdictsMarkup(view)}
<p class="field"><label for="fact">Fact</label> <select id="fact" name="fact"><option value="">all facts</option>
${factsOf(view).map(
  (fact) => html`<option value="${fact}">${factName(fact)}</option>
`,
)}</select></p>
<p class="field"><label for="outlet">Outlet</label> <select id="outlet" name="outlet"><option value="">all outlets</option>
${view.outlets.map(
  (outlet, at) => html`<option value="${at}">${outlet}</option>
`,
)}</select></p>
<p class="field"><button type="reset">Clear filters</button></p>
<p id="shown" class="shown" role="status"></p>
</form>
`;
}

function verdictsMarkup(view: PageView): Markup | null {
  const counts = countVerdicts(view.report.findings);
  const given = VERDICTS.filter((verdict) => (counts[verdict] ?? 0) > 0);
  if (given.length === 0) return null;
  const boxes = given.map(
    (verdict) =>
      html`<label class="${verdict}"><input type="checkbox" name="verdict" value="${verdict}" checked> ${icon(verdict)}${verdict} <span class="count">${counts[verdict]!}</span></label>
`,
  );
  return html`<fieldset><legend>Verdict</legend>
${boxes}</fieldset>`;
}

/** Facts that somebody claims, and quoted words where a finding is about them. */
function factsOf({ report }: PageView): readonly FindingSubject[] {
  const spoken = new Set<FindingSubject>(report.claims.map((claim) => claim.fact));
  for (const { fact } of report.findings) spoken.add(fact);
  return subjectsInOrder(spoken);
}
