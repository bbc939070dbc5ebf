/** The headline of a page in which no heading is like a title. */
import type { ArticlePlace } from './find-article.js';
import { type Headline, LINKED, LONGEST_HEADLINE, lastOfHeading } from './headline.js';
import { Mark } from './mark.js';
import type { BlockMeasure } from './measure.js';
import type { Page } from './page.js';

export interface HeadlineGround {
  readonly page: Page;
  readonly measures: readonly BlockMeasure[];
  readonly around: Uint32Array;
  /** 1 for each element that is left out. */
  readonly out: Uint8Array;
  readonly place: ArticlePlace;
}

/**
 * The `<h1>` above the article's second sentence, or the first line that is named as headline; in a page that
 * states no title at all, also a lower heading with which the article begins, or the last `<h1>` before it.
 */
export function guessHeadline(ground: HeadlineGround, isUntitled: boolean): Headline | null {
  const top = topOf(ground);
  // in a mere container, the site's name stands first
  const nearest = ground.place.isOwn ? top : top.toReversed();
  const first = findMarked(ground, nearest, Mark.h1) ?? findMarked(ground, top, Mark.headline);
  const guess = isUntitled && first === undefined ? guessUntitled(ground, top) : first;
  return guess === undefined ? null : { first: guess, last: lastOfHeading(ground.page, guess) };
}

function guessUntitled(ground: HeadlineGround, top: readonly number[]): number | undefined {
  const first = ground.place.isOwn ? findMarked(ground, top.slice(0, 1), Mark.heading) : undefined;
  const above = ground.page.blocks
    .map((_, at) => at)
    .slice(0, ground.place.from)
    .reverse();
  return first ?? findMarked(ground, above, Mark.h1);
}

function findMarked(
  { page, measures, around, out }: HeadlineGround,
  blocks: readonly number[],
  mark: number,
): number | undefined {
  return blocks.find((at) => {
    const { element } = page.blocks[at]!;
    const { units, linkUnits } = measures[at]!;
    return around[element]! & mark && !out[element] && units <= LONGEST_HEADLINE && linkUnits <= units * LINKED;
  });
}

/** Blocks of the article's scope above its second sentence. */
function topOf({ page, measures, out, place }: HeadlineGround): readonly number[] {
  const isInScope = new Uint8Array(page.elements.length);
  page.elements.forEach(({ parent }, at) => {
    isInScope[at] = at === place.scope || isInScope[parent] ? 1 : 0;
  });
  const blocks: number[] = [];
  let speeches = 0;
  for (let at = 0; at < place.to && speeches < 2; at++) {
    const { element } = page.blocks[at]!;
    if (out[element] || !isInScope[element]) continue;
    if (place.isCore[element] && measures[at]!.isSpeech) speeches++;
    else blocks.push(at);
  }
  return blocks;
}
