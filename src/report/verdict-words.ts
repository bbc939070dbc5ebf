import type { Verdict } from '../model/comparison.js';
import type { Words } from './words.js';

export const VERDICT_WORDS: Readonly<Record<Verdict, Words>> = {
  contradiction: {
    means: 'The values that the articles give cannot all hold.',
    advice: 'At least one article is wrong: check each value at its source, and correct the article that errs.',
    doubt:
      'The articles may speak of two accidents, or of two groups of people without saying so. An article without a date or an hour makes a figure that moved look like a rival.',
  },
  dispute: {
    means: 'The parties quoted say incompatible things, or one affirms what another denies.',
    advice: 'No article need be wrong: check that each says whose word it is, and that the other side is heard.',
    doubt:
      'Two causes may be links of one chain that nobody joins in so many words, and a denial may be of something near the statement and not of it.',
  },
  drift: {
    means: "One voice's statement is told with another certainty, another strength of source, or other quoted words.",
    advice: 'Compare each telling with what was said, and restore the words and the hedge of the original.',
    doubt:
      'The voice may have spoken twice and been surer the second time, and two officials of one body may be taken for one voice.',
  },
  update: {
    means: 'A later article replaces an earlier figure.',
    advice: 'Nothing is wrong at its time: bring an article up to date if it is to be published again.',
    doubt:
      'A later article may be wrong where the earlier one was right: that a figure moved the way such figures move is all that is known.',
  },
  reconciliation: {
    means: 'The values differ, and arithmetic or the group that is counted explains it.',
    advice: 'Nothing is wrong: say who is counted where a reader may compare the figures.',
    doubt: 'Figures can add up by chance, and then hide an error.',
  },
  refinement: {
    means: 'One value is a more specific or more precise form of the other.',
    advice: 'Nothing is wrong: take the more precise form where it is sure.',
    doubt: 'The wide form may have been chosen since the narrow one was not sure.',
  },
};
