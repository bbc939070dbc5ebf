/** One voice's sentence, quoted in other words from article to article. */
import { isClosedClass } from '../language/word-classes.js';
import type { Position } from '../model/comparison.js';
import { groupBy } from '../model/group-by.js';
import type { Quotation } from '../model/quotation.js';
import { voiceKey } from '../values/voice-key.js';
import type { Draft } from './draft.js';

/** Share of the shorter quote's content words that the other must hold to be a wording of the same sentence. */
const ALIKE = 0.6;
const LEAST_CONTENT = 4;
/** Letters by which two forms of a word meet ("investigate", "investigation"). */
const STEM = 5;

/** One draft for each sentence that is quoted in more than one wording; copies to the letter and excerpts are none. */
export function findRewordings(quotations: readonly Quotation[]): Draft[] {
  const byVoice = groupBy(quotations, (quotation) => voiceKey(quotation.voice.name));
  return [...byVoice.values()].flatMap((own) => sentencesOf(own).flatMap(draftOf));
}

/** Quotations gathered by the sentence they render: each joins the first group whose opening quotation it resembles. */
function sentencesOf(own: readonly Quotation[]): Quotation[][] {
  const groups: Quotation[][] = [];
  for (const quotation of own) {
    const group = groups.find((members) => areAlike(members[0]!, quotation));
    if (group === undefined) groups.push([quotation]);
    else group.push(quotation);
  }
  return groups;
}

function areAlike(a: Quotation, b: Quotation): boolean {
  const [one, other] = [stemsOf(a), stemsOf(b)];
  const least = Math.min(one.size, other.size);
  if (least < LEAST_CONTENT) return false;
  return [...one].filter((stem) => other.has(stem)).length >= least * ALIKE;
}

const stemsOf = ({ words }: Quotation): ReadonlySet<string> =>
  new Set(words.filter((word) => word.length > 3 && !isClosedClass(word)).map((word) => word.slice(0, STEM)));

function draftOf(group: readonly Quotation[]): Draft[] {
  const wordings = groupBy(group, (quotation) => quotation.words.join(' '));
  const kept = [...wordings.entries()].filter(
    ([words]) => ![...wordings.keys()].some((longer) => longer !== words && ` ${longer} `.includes(` ${words} `)),
  );
  const articles = new Set(kept.flatMap(([, quotations]) => quotations.map((quotation) => quotation.articleId)));
  // who speaks twice in one article says two things
  if (kept.length < 2 || articles.size < kept.length) return [];
  const positions = kept.map(
    ([words, quotations], index): Position => ({
      canonical: words,
      label: `wording ${index + 1}`,
      claims: [],
      quotations,
    }),
  );
  return [
    {
      fact: 'statement',
      verdict: 'drift',
      positions,
      explanation: null,
    },
  ];
}
