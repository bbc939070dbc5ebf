import type { FindingSubject, Verdict } from '../model/comparison.js';
import { factName } from './terminal-view.js';

/** What a verdict means, and what a reader does about it. */
interface VerdictWords {
  readonly means: string;
  readonly advice: string;
}

const VERDICT_WORDS: Readonly<Record<Verdict, VerdictWords>> = {
  contradiction: {
    means: 'The values that the articles give cannot all hold.',
    advice: 'At least one article is wrong: check each value at its source, and correct the article that errs.',
  },
  dispute: {
    means: 'The parties quoted say incompatible things, or one affirms what another denies.',
    advice: 'No article need be wrong: check that each says whose word it is, and that the other side is heard.',
  },
  drift: {
    means: "One voice's statement is told with another certainty, another strength of source, or other quoted words.",
    advice: 'Compare each telling with what was said, and restore the words and the hedge of the original.',
  },
  update: {
    means: 'A later article replaces an earlier figure.',
    advice: 'Nothing is wrong at its time: bring an article up to date if it is to be published again.',
  },
  reconciliation: {
    means: 'The values differ, and arithmetic or the group that is counted explains it.',
    advice: 'Nothing is wrong: say who is counted where a reader may compare the figures.',
  },
  refinement: {
    means: 'One value is a more specific or more precise form of the other.',
    advice: 'Nothing is wrong: take the more precise form where it is sure.',
  },
};

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
