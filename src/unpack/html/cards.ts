/** Teasers of other articles: a heading that is a link, or one of several links each with a line or two. */
import type { Headline } from './headline.js';
import { Mark } from './mark.js';
import type { BlockMeasure, Sums } from './measure.js';
import { firstBlockFrom, type Page } from './page.js';

export interface CardGround {
  readonly page: Page;
  readonly around: Uint32Array;
  readonly measures: readonly BlockMeasure[];
  readonly headline: Headline | null;
  readonly sums: Sums;
  /** 1 for each element that holds the article. */
  readonly holdsStory: Uint8Array;
}

const MOST_UNITS = 600;
const MOST_SPEECHES = 2;
const ALL_LINK = 0.9;
/** What makes up this much of the page is no teaser, however it looks. */
const MOST = 0.6;

/** 1 for each element that is a teaser. */
export function findCards(ground: CardGround): Uint8Array {
  const cards = new Uint8Array(ground.page.elements.length);
  markHeadings(ground, cards);
  markRows(ground, cards);
  return cards;
}

function markHeadings(ground: CardGround, cards: Uint8Array): void {
  const { page, headline, around } = ground;
  const speechesBefore = countBefore(ground.measures);
  page.blocks.forEach(({ element }, at) => {
    const isHeading = (page.elements[element]!.marks & Mark.heading) !== 0;
    if (!isHeading || !isAllLink(ground, at) || around[element]! & Mark.quote) return;
    if (headline !== null && at >= headline.first && at <= headline.last) return;
    cards[cardAround(ground, at, speechesBefore)] = 1;
  });
}

/** Climbs as long as the card has no other heading, so that no two cards climb the same steps. */
function cardAround(ground: CardGround, block: number, speechesBefore: Uint32Array): number {
  const { page, sums } = ground;
  let card = page.blocks[block]!.element;
  for (;;) {
    const { parent } = page.elements[card]!;
    const { from } = page.elements[parent]!;
    const isFirst = speechesBefore[block] === speechesBefore[firstBlockFrom(page, from)];
    if (!isFirst || sums.headings[parent] !== 1 || !isSmall(ground, parent)) return card;
    card = parent;
  }
}

function countBefore(measures: readonly BlockMeasure[]): Uint32Array {
  const before = new Uint32Array(measures.length + 1);
  measures.forEach(({ isSpeech }, at) => {
    before[at + 1] = before[at]! + (isSpeech ? 1 : 0);
  });
  return before;
}

/** Several of the same name in a row that begin with a link and go on with a line that is none. */
function markRows(ground: CardGround, cards: Uint8Array): void {
  const { page, sums } = ground;
  const rows = new Map<string, { count: number; weight: number }>();
  const rowOf = page.elements.map(({ parent, name, className }, at) => {
    if (!isLikeCard(ground, at)) return null;
    const key = `${parent} ${name} ${className}`;
    const row = rows.get(key) ?? { count: 0, weight: 0 };
    rows.set(key, row);
    row.count++;
    row.weight += sums.weight[at]!;
    return row;
  });
  rowOf.forEach((row, at) => {
    if (row !== null && row.count > 1 && row.weight < sums.weight[0]! * MOST) cards[at] = 1;
  });
}

function isLikeCard(ground: CardGround, at: number): boolean {
  const { page, sums, around } = ground;
  if (!page.elements[at]!.isBlock || sums.blocks[at]! < 2 || sums.linkUnits[at] === 0 || !isSmall(ground, at))
    return false;
  const first = firstBlockFrom(page, page.elements[at]!.from);
  return isAllLink(ground, first) && !(around[page.blocks[first]!.element]! & (Mark.byline | Mark.time | Mark.quote));
}

function isSmall({ page, sums, holdsStory }: CardGround, at: number): boolean {
  const { marks } = page.elements[at]!;
  if (at === 0 || holdsStory[at] || marks & (Mark.body | Mark.main)) return false;
  return sums.units[at]! <= MOST_UNITS && sums.speeches[at]! <= MOST_SPEECHES;
}

function isAllLink({ measures }: CardGround, block: number): boolean {
  const { units, linkUnits } = measures[block]!;
  return linkUnits >= units * ALL_LINK;
}
