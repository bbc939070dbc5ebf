/** A page in, which of its blocks are its article out. */
import { chooseBlocks } from './choose-blocks.js';
import { type ArticlePlace, findArticle } from './find-article.js';
import { guessHeadline } from './guess-headline.js';
import { findTitled, type Headline } from './headline.js';
import { leaveOut } from './leave-out.js';
import { Mark } from './mark.js';
import { type BlockMeasure, marksAround, measureBlocks, sumUp } from './measure.js';
import type { Page } from './page.js';
import { partTitleLine } from './title-line.js';
import type { Titles } from './titles.js';

export interface FoundArticle {
  /** With its blocks parted where an article needs it. */
  readonly page: Page;
  readonly around: Uint32Array;
  /** 1 for each element that is left out. */
  readonly out: Uint8Array;
  readonly place: ArticlePlace;
  readonly headline: Headline | null;
  /** The blocks of the text, in order, the headline's not among them. */
  readonly blocks: readonly number[];
  readonly measures: readonly BlockMeasure[];
}

/** `titles` are what the page states as its title. */
export function surveyPage(whole: Page, titles: Titles): FoundArticle {
  const page = partTitleLine(whole, titles);
  const around = marksAround(page);
  const measures = measureBlocks(page, around);
  const titled = findTitled(page, measures, around, titles);
  const out = leaveOut(page, around, measures, titled);
  const sums = sumUp(page, measures, (at) => !out[page.blocks[at]!.element]);
  const place = findArticle(page, sums, out, titled);
  const survey = { page, measures, around, out, place };
  const headline = titled ?? guessHeadline(survey, titles.isEmpty);
  const chosen = indexesOf(chooseBlocks({ ...survey, headline }));
  const blocks = chosen.length > 0 ? chosen : visibleBlocks(page, around, out, headline);
  return { ...survey, headline, blocks };
}

const indexesOf = (kept: readonly boolean[]): number[] => kept.flatMap((isKept, at) => (isKept ? [at] : []));

/** A page in which nothing looks like an article gives what is to be seen in it. */
function visibleBlocks(page: Page, around: Uint32Array, out: Uint8Array, headline: Headline | null): number[] {
  const all = page.blocks.map((_, at) => at).slice(headline === null ? 0 : headline.last + 1);
  const shown = all.filter((at) => !out[page.blocks[at]!.element]);
  if (shown.length > 0 || headline !== null) return shown;
  out.fill(0);
  const text = all.filter((at) => !(around[page.blocks[at]!.element]! & (Mark.aside | Mark.comments)));
  return text.length > 0 ? text : all;
}
