import type { FindingSubject, Verdict } from '../model/comparison.js';
import { factName } from './terminal-view.js';
import { VERDICT_WORDS } from './verdict-words.js';

/** What is known of a rule `<fact>/<verdict>`, in words. */
export interface RuleWords {
  /** "FlightNumberContradiction". */
  readonly name: string;
  readonly short: string;
  readonly full: string;
  readonly help: string;
}

/** A rule's two halves in, its words out. */
export function ruleWords(fact: FindingSubject, verdict: Verdict): RuleWords {
  const { means, advice } = VERDICT_WORDS[verdict];
  return {
    name: `${fact}-${verdict}`.split('-').map(capitalised).join(''),
    short: ruleTitle(fact, verdict),
    full: `${capitalised(factName(fact))}: ${means.charAt(0).toLowerCase()}${means.slice(1)}`,
    help: `${means} ${advice}`,
  };
}

/** "Contradiction: flight number". */
export function ruleTitle(fact: FindingSubject, verdict: Verdict): string {
  return `${capitalised(verdict)}: ${factName(fact)}`;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
