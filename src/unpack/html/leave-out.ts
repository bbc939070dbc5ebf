/** Which elements of a page are not its article's: what their tags, names and links tell. */

import type { Headline } from './headline.js';
import { Mark } from './mark.js';
import { type BlockMeasure, type Sums, sumUp } from './measure.js';
import type { Page } from './page.js';

/** An element that holds this much of the page's text is not beside it. */
const MOST = 0.5;
const FEW_SPEECHES = 3;
/** From this share on, links make a list of links. */
const LINKED = 0.6;
const HALF_LINKED = 0.25;
/** Names with links to their owners are a byline; more is a list. */
const BYLINE_UNITS = 160;
/** A teaser: a heading that is a link, and a line or two. */
const CARD_UNITS = 600;

/** What the decisions rest on. */
interface Ground {
  readonly page: Page;
  readonly around: Uint32Array;
  readonly measures: readonly BlockMeasure[];
  readonly headline: Headline | null;
  /** Over all that is visible. */
  readonly sums: Sums;
  /** Holds the headline, or an element named as article or main that has most of the text. */
  readonly holdsStory: Uint8Array;
  /** Holds somebody's name or a caption. */
  readonly holdsNames: Uint8Array;
  /** For each block, how many before it say something. */
  readonly speechesBefore: Uint32Array;
}

/** 1 for each element that is left out with all in it. */
export function leaveOut(
  page: Page,
  around: Uint32Array,
  measures: readonly BlockMeasure[],
  headline: Headline | null,
): Uint8Array {
  const sums = sumUp(page, measures, () => true);
  const holdsStory = spreadUp(page, storyElements(page, sums, headline));
  const named = page.elements.map(({ marks }) => (marks & (Mark.byline | Mark.caption) ? 1 : 0));
  const holdsNames = spreadUp(page, Uint8Array.from(named));
  const speechesBefore = countBefore(measures);
  const ground = { page, around, measures, headline, sums, holdsStory, holdsNames, speechesBefore };
  const cards = findCards(ground);
  const out = new Uint8Array(page.elements.length);
  for (let at = 1; at < out.length; at++)
    if (out[page.elements[at]!.parent] || cards[at] || isBeside(ground, at)) out[at] = 1;
  return out;
}

function countBefore(measures: readonly BlockMeasure[]): Uint32Array {
  const before = new Uint32Array(measures.length + 1);
  measures.forEach(({ isSpeech }, at) => {
    before[at + 1] = before[at]! + (isSpeech ? 1 : 0);
  });
  return before;
}

function storyElements(page: Page, { weight }: Sums, headline: Headline | null): Uint8Array {
  const holds = new Uint8Array(page.elements.length);
  page.elements.forEach(({ marks }, at) => {
    const isNamed = marks & (Mark.article | Mark.body | Mark.main) && !(marks & (Mark.aside | Mark.comments));
    if (isNamed && weight[at]! >= weight[0]! * MOST && weight[at]! > 0) holds[at] = 1;
  });
  if (headline !== null) holds[page.blocks[headline.first]!.element] = 1;
  return holds;
}

/** Marks all elements around those that are marked. */
function spreadUp(page: Page, marked: Uint8Array): Uint8Array {
  for (let at = marked.length - 1; at > 0; at--) if (marked[at]) marked[page.elements[at]!.parent] = 1;
  return marked;
}

function isBeside(ground: Ground, at: number): boolean {
  const { page, around, holdsStory } = ground;
  const { marks, parent } = page.elements[at]!;
  if (holdsStory[at]) return false;
  if (marks & Mark.comments) return true;
  if (around[parent]! & Mark.quote) return false;
  if (marks & Mark.aside) return true;
  if (marks & Mark.edge && isPageEdge(ground, at)) return true;
  if (marks & Mark.veiled && !holdsMost(ground, at)) return true;
  if (marks & Mark.doubtful && !holdsMost(ground, at) && isThin(ground, at)) return true;
  return isLinkList(ground, at);
}

/** The header and the footer of an article are its own, as far as they say something. */
function isPageEdge(ground: Ground, at: number): boolean {
  const { name, parent } = ground.page.elements[at]!;
  const isInArticle = (ground.around[parent]! & (Mark.article | Mark.main)) !== 0;
  return !isInArticle || (name === 'footer' && isThin(ground, at));
}

function holdsMost({ sums }: Ground, at: number): boolean {
  return sums.speeches[at]! >= FEW_SPEECHES && sums.weight[at]! >= sums.weight[0]! * MOST;
}

function isThin({ sums }: Ground, at: number): boolean {
  return sums.speeches[at] === 0 || sums.linkUnits[at]! > sums.units[at]! * HALF_LINKED;
}

/** A container of links that says nothing itself. */
function isLinkList({ page, sums, holdsNames }: Ground, at: number): boolean {
  const { units, linkUnits, speeches } = sums;
  if (!page.elements[at]!.isBlock || linkUnits[at]! === 0 || speeches[at]! > 0) return false;
  if (holdsNames[at] && linkUnits[at]! < BYLINE_UNITS) return false;
  return linkUnits[at]! >= units[at]! * LINKED;
}

/** Teasers of other articles: a heading that is a link, and little else. */
function findCards(ground: Ground): Uint8Array {
  const { page, measures, headline } = ground;
  const cards = new Uint8Array(page.elements.length);
  page.blocks.forEach(({ element }, at) => {
    const { units, linkUnits } = measures[at]!;
    const isLinkedHeading = page.elements[element]!.marks & Mark.heading && linkUnits >= units * 0.9;
    if (!isLinkedHeading || (headline !== null && at >= headline.first && at <= headline.last)) return;
    cards[cardAround(ground, at)] = 1;
  });
  return cards;
}

/** Climbs as long as the card has no other heading, so that no two cards climb the same steps. */
function cardAround(ground: Ground, block: number): number {
  const { page, around } = ground;
  let card = page.blocks[block]!.element;
  while (isCard(ground, block, page.elements[card]!.parent)) card = page.elements[card]!.parent;
  return around[card]! & Mark.quote ? 0 : card;
}

function isCard({ page, sums, holdsStory, speechesBefore }: Ground, heading: number, element: number): boolean {
  const { marks, from } = page.elements[element]!;
  return (
    element > 0 &&
    !holdsStory[element] &&
    !(marks & (Mark.body | Mark.main)) &&
    sums.headings[element] === 1 &&
    sums.units[element]! <= CARD_UNITS &&
    sums.speeches[element]! <= 2 &&
    speechesBefore[heading] === speechesBefore[firstBlockFrom(page, from)]
  );
}

/** The first block that begins at a piece or after it. */
export function firstBlockFrom(page: Page, piece: number): number {
  let low = 0;
  let high = page.blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (page.blocks[middle]!.from < piece) low = middle + 1;
    else high = middle;
  }
  return low;
}
