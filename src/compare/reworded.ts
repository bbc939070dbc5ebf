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
/** How many sentences of one voice are told apart, and how many wordings of one of them are: a text with more is no report. */
const MOST_SENTENCES = 300;
const MOST_WORDINGS = 100;

/** One draft for each sentence that is quoted in more than one wording; copies to the letter and excerpts are none. */
export function findRewordings(quotations: readonly Quotation[]): Draft[] {
  const byVoice = groupBy(quotations, (quotation) => voiceKey(quotation.voice.name));
  return [...byVoice.values()].filter(isOfSeveral).flatMap((own) => sentencesOf(own).flatMap(draftOf));
}

/** An article alone rewords nobody. */
const isOfSeveral = (own: readonly Quotation[]) => own.some(({ articleId }) => articleId !== own[0]!.articleId);

/** The quotations that render one sentence, and the content words of the first of them. */
interface Rendering {
  readonly stems: ReadonlySet<string>;
  readonly quotations: Quotation[];
}

/** Quotations gathered by the sentence they render: each joins the first group whose opening quotation it resembles. */
function sentencesOf(own: readonly Quotation[]): (readonly Quotation[])[] {
  const renderings: Rendering[] = [];
  for (const quotation of own) {
    const stems = stemsOf(quotation);
    if (stems.size < LEAST_CONTENT) continue;
    const rendering = renderings.find((known) => areAlike(known.stems, stems));
    if (rendering !== undefined) rendering.quotations.push(quotation);
    else if (renderings.length < MOST_SENTENCES) renderings.push({ stems, quotations: [quotation] });
  }
  return renderings.map(({ quotations }) => quotations);
}

function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const stem of one) if (other.has(stem)) shared++;
  return shared >= Math.min(one.size, other.size) * ALIKE;
}

const stemsOf = ({ words }: Quotation): ReadonlySet<string> =>
  new Set(words.filter((word) => word.length > 3 && !isClosedClass(word)).map((word) => word.slice(0, STEM)));

function draftOf(group: readonly Quotation[]): Draft[] {
  const wordings = groupBy(group, (quotation) => quotation.words.join(' '));
  if (wordings.size > MOST_WORDINGS) return [];
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
