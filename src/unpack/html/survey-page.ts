/** A page in, which of its blocks are its article out. */
import { chooseBlocks } from './choose-blocks.js';
import { type ArticlePlace, findArticle } from './find-article.js';
import { findTitled, firstHeading, type Headline } from './headline.js';
import { leaveOut } from './leave-out.js';
import { Mark } from './mark.js';
import { type BlockMeasure, marksAround, measureBlocks, sumUp } from './measure.js';
import type { Page } from './page.js';
import type { Titles } from './titles.js';

export interface FoundArticle {
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
export function surveyPage(page: Page, titles: Titles): FoundArticle {
  const around = marksAround(page);
  const measures = measureBlocks(page, around);
  const titled = findTitled(page, measures, around, titles);
  const out = leaveOut(page, around, measures, titled);
  const sums = sumUp(page, measures, (at) => !out[page.blocks[at]!.element]);
  const place = findArticle(page, sums, out, titled);
  const survey = { page, measures, around, out, place };
  const headline = titled ?? firstHeading(page, measures, around, headerBlocks(survey));
  const kept = chooseBlocks({ ...survey, headline });
  const chosen = indexesOf(kept);
  const blocks = chosen.length > 0 || headline !== null ? chosen : visibleBlocks(page, around, out);
  return { around, out, place, headline, blocks, measures };
}

const indexesOf = (kept: readonly boolean[]): number[] => kept.flatMap((isKept, at) => (isKept ? [at] : []));

/** Where a headline may stand of which no title tells: above the second sentence of the article, nearest first. */
function headerBlocks({
  page,
  measures,
  out,
  place,
}: Omit<FoundArticle, 'headline' | 'blocks' | 'around'> & { page: Page }): number[] {
  const inScope = new Uint8Array(page.elements.length);
  page.elements.forEach(({ parent }, at) => {
    inScope[at] = at === place.scope || inScope[parent] ? 1 : 0;
  });
  const blocks: number[] = [];
  let speeches = 0;
  for (let at = 0; at < place.to && speeches < 2; at++) {
    const { element } = page.blocks[at]!;
    if (out[element] || !inScope[element]) continue;
    if (place.isCore[element] && measures[at]!.isSpeech) speeches++;
    else blocks.push(at);
  }
  // in a page without an article's own element, the site's name stands first and the headline last
  return place.isOwn ? blocks : blocks.reverse();
}

/** A page in which nothing looks like an article gives what is to be seen in it. */
function visibleBlocks(page: Page, around: Uint32Array, out: Uint8Array): number[] {
  const all = page.blocks.map((_, at) => at);
  const shown = all.filter((at) => !out[page.blocks[at]!.element]);
  if (shown.length > 0) return shown;
  out.fill(0);
  const text = all.filter((at) => !(around[page.blocks[at]!.element]! & (Mark.aside | Mark.comments)));
  return text.length > 0 ? text : all;
}
