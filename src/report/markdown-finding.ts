import type { Finding } from '../model/report.js';
import { waiverText } from './gravity.js';
import { codeText, proseText, tableHead, tableRow } from './markdown-text.js';
import { placeText, quotedWords, saidBy } from './places.js';
import { ruleTitle } from './rule-words.js';
import { originNames, outletNames, plainestOf, type Side, sidesOf } from './sides.js';
import { counted, factName, type ReportView } from './terminal-view.js';

/** Values of one finding that are shown. */
const MOST_VALUES = 12;

/** A finding in two places: a line that says it, and its rows in the accident's table. */
export interface FindingParts {
  readonly line: string;
  readonly rows: string;
}

/** The head of the table that the rows of an accident's findings stand in. */
export const FINDINGS_HEAD = tableHead(['finding', 'value', 'said by', 'origins', 'in these words', 'where']);

/** One finding in, its line and its rows out, one row for each value. */
export function findingParts(finding: Finding, view: ReportView): FindingParts {
  const { id, fact, verdict, message, explanation, positions } = finding;
  const why = explanation === null ? '' : ` _Why:_ ${proseText(explanation)}`;
  const waived = waiverText(finding);
  const pass = waived === null ? '' : ` _Waived:_ ${proseText(waived)}`;
  const sides = positions.flatMap((position) => sidesOf(position, view));
  const rows = sides.slice(0, MOST_VALUES).map((side, index) => {
    return sideRow(index === 0 ? `${codeText(id)} ${factName(fact)}` : '', side, view);
  });
  const more = sides.length - MOST_VALUES;
  if (more > 0) rows.push(tableRow(['', `and ${counted(more, 'more value')}`, '', '', '', '']));
  return {
    line: `- **${ruleTitle(fact, verdict)}** (${codeText(id)}): ${proseText(message)}${why}${pass}\n`,
    rows: rows.join(''),
  };
}

function sideRow(lead: string, side: Side, view: ReportView): string {
  const words = plainestOf(side);
  const said = words === undefined ? undefined : saidBy(side, words, view);
  return tableRow([
    lead,
    proseText(side.label),
    proseText(outletNames(side, view)),
    proseText(originNames(side)),
    said === undefined ? '' : proseText(quotedWords(said)),
    said === undefined ? '' : codeText(placeText(said)),
  ]);
}
