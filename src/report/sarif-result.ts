import type { Finding } from '../model/report.js';
import { shownSeverity, waiverText } from './gravity.js';
import { endColumnOf, fileOf, leadsOf, placesOf, placeText, quotedWords, type Said } from './places.js';
import { artifactLocation, messageText } from './sarif-text.js';
import { originNames, outletNames } from './sides.js';
import type { ReportView } from './terminal-view.js';
import { visible } from './visible.js';

/** Values that a message names; the locations have them all. */
const MOST_VALUES = 12;

/** A finding as a result; `ruleIndex` counts from 0. Places after the first `maxLocations` are left out. */
export function resultOf(finding: Finding, ruleIndex: number, maxLocations: number, view: ReportView) {
  const [outlier, ...others] = placesOf(finding, view).slice(0, maxLocations);
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: shownSeverity(finding),
    message: { text: resultText(finding, leadsOf(finding, view)) },
    locations: outlier === undefined ? [] : [locationOf(outlier, view)],
    relatedLocations: others.map((said, index) => ({ id: index + 1, ...locationOf(said, view) })),
    ...suppressionOf(finding),
    partialFingerprints: { 'crashcheck/v1': visible(finding.fingerprint) },
    properties: { finding: finding.id, accident: visible(view.events.get(finding.event)?.label ?? finding.event) },
  };
}

/** A waived finding is suppressed, as SARIF has it; GitHub does not heed that, so it is a note besides. */
function suppressionOf(finding: Finding) {
  const waived = waiverText(finding);
  if (waived === null) return {};
  return { suppressions: [{ kind: 'external', status: 'accepted', justification: visible(waived) }] };
}

/** The message, the reason, and where each value stands: viewers that show no related locations still tell. */
function resultText(finding: Finding, leads: readonly Said[]): string {
  const { message, explanation } = finding;
  const waived = waiverText(finding);
  const values = leads.slice(0, MOST_VALUES).map((said) => `${said.side.label} (${placeText(said)})`);
  const sentences = [
    message,
    ...(explanation === null ? [] : [`Why: ${explanation.replace(/\.$/, '')}.`]),
    ...(waived === null ? [] : [`Waived: ${waived}.`]),
    ...(values.length === 0 ? [] : [`Places: ${values.join('; ')}.`]),
  ];
  return messageText(sentences.join(' '));
}

function locationOf(said: Said, view: ReportView) {
  const { side } = said;
  const who = `${outletNames(side, view)} (origin: ${originNames(side)})`;
  return {
    physicalLocation: {
      artifactLocation: artifactLocation(fileOf(said.article?.path ?? '?')),
      region: regionOf(said),
    },
    message: { text: messageText(`${side.label}: ${who}: ${quotedWords(said)}`) },
  };
}

/** Without an end column a region reaches to the end of its line: words of several lines begin there. */
function regionOf({ words }: Said) {
  const { line, column, text } = words.evidence;
  const endColumn = endColumnOf(words);
  return {
    startLine: line,
    startColumn: column,
    ...(endColumn === null ? {} : { endColumn }),
    snippet: { text: visible(text) },
  };
}
