import type { Finding } from '../model/report.js';
import { waiverText } from './gravity.js';
import { placeText, quotedWords, saidBy } from './places.js';
import { originNames, outletNames, plainestOf, type Side, sidesOf } from './sides.js';
import { counted, type ReportView } from './terminal-view.js';
import { visible } from './visible.js';

/** Values of one finding that plain text names; the JSON report has them all. */
const MOST_VALUES = 12;

/**
 * A finding as lines of plain text, each begun by our own words: message, reason, and a line for each value with who
 * says it, on whose reporting, in which words and where.
 */
export function findingLines(finding: Finding, view: ReportView): string[] {
  const sides = finding.positions.flatMap((position) => sidesOf(position, view));
  const more = sides.length - MOST_VALUES;
  const waived = waiverText(finding);
  return [
    `${finding.verdict}: ${visible(finding.message)}`,
    ...(finding.explanation === null ? [] : [`why: ${visible(finding.explanation)}`]),
    ...(waived === null ? [] : [`waived: ${visible(waived)}`]),
    ...sides.slice(0, MOST_VALUES).map((side) => `- ${sideLine(side, view)}`),
    ...(more > 0 ? [`- and ${counted(more, 'more value')}`] : []),
  ];
}

/** "J2-8243: Reuters, CNN (origin: Reuters): “Flight J2-8243” at news/reuters.txt:9:1". */
function sideLine(side: Side, view: ReportView): string {
  const who = `${visible(side.label)}: ${outletNames(side, view)} (origin: ${originNames(side)})`;
  const words = plainestOf(side);
  if (words === undefined) return who;
  const said = saidBy(side, words, view);
  return `${who}: ${quotedWords(said)} at ${placeText(said)}`;
}
