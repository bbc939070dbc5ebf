import { VERDICTS, type Verdict } from '../../model/comparison.js';
import { counted } from '../terminal-view.js';
import { html, type Markup, trusted } from './escape.js';

/** Lines on a field of 16 by 16: each verdict has a shape of its own. */
const SHAPES: Readonly<Record<Verdict, string>> = {
  contradiction: '<path d="M2.5 6h11M2.5 10.5h11M11 2.5 5 14"/>',
  dispute: '<path d="M2 5h11.5M10 2l3.5 3L10 8M14 11H2.5M6 8l-3.5 3L6 14"/>',
  drift: '<path d="M1.5 10.5c2-7 4.5-7 6.5-2.5s4.5 4.5 6.5-2.5"/>',
  update: '<path d="M1.5 13.5h4.5v-4h4.5v-4h4M11.5 2.5l3 3-3 3"/>',
  reconciliation: '<path d="M8 1.5v6M5 4.5h6M3 10.5h10M3 14h10"/>',
  refinement: '<circle cx="8" cy="8" r="6.2"/><circle cx="8" cy="8" r="2"/>',
};

/** What each verdict means, in one line. */
export const MEANINGS: Readonly<Record<Verdict, string>> = {
  contradiction: 'The values cannot all hold.',
  dispute: 'Parties say incompatible things; no article need be wrong.',
  drift: 'One statement is told with other certainty, source or words.',
  update: 'A later article replaces an earlier figure.',
  reconciliation: 'The values differ, and a sum explains it.',
  refinement: 'One value is a more precise form of the other.',
};

/** The shapes, once for the page; every icon refers to them. */
export function shapesMarkup(): Markup {
  const symbols = VERDICTS.map(
    (verdict) => `<symbol id="icon-${verdict}" viewBox="0 0 16 16">${SHAPES[verdict]}</symbol>`,
  );
  return trusted(`<svg class="shapes" aria-hidden="true" width="0" height="0">${symbols.join('')}</svg>`);
}

/** The verdict's shape alone; the word stands beside it. */
export function icon(verdict: Verdict): Markup {
  return html`<svg class="icon" aria-hidden="true"><use href="#icon-${verdict}"/></svg>`;
}

/** "≠ contradiction" as a badge. */
export function badge(verdict: Verdict): Markup {
  return html`<span class="badge ${verdict}">${icon(verdict)}${verdict}</span>`;
}

/** "≠ 1 contradiction  ⇄ 2 disputes", gravest first; null where there is nothing to count. */
export function tally(counts: Readonly<Partial<Record<Verdict, number>>>): Markup | null {
  const told = VERDICTS.flatMap((verdict) => {
    const count = counts[verdict] ?? 0;
    return count === 0 ? [] : [html`<li class="${verdict}">${icon(verdict)}${counted(count, verdict)}</li>`];
  });
  return told.length === 0 ? null : html`<ul class="tally">${told}</ul>`;
}

/** How many findings of each verdict. */
export function countVerdicts(findings: readonly { readonly verdict: Verdict }[]): Partial<Record<Verdict, number>> {
  const counts: Partial<Record<Verdict, number>> = {};
  for (const { verdict } of findings) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
}
