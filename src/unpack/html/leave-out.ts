/** Which elements of a page are not its article's: what their tags, names and links tell. */
import { type CardGround, findCards } from './cards.js';
import type { Headline } from './headline.js';
import { Mark } from './mark.js';
import { type BlockMeasure, type Sums, sumUp } from './measure.js';
import { firstBlockFrom, type Page } from './page.js';

/** An element that holds this much of the page's text is not beside it. */
const MOST = 0.5;
const FEW_SPEECHES = 3;
/** From this share on, links make a list of links. */
const LINKED = 0.6;
const HALF_LINKED = 0.25;
/** Pieces of a block that are looked at on either side of an element in it. */
const NEAR = 16;
/** Names with links to their owners are a byline; more is a list. */
const BYLINE_UNITS = 160;

interface Ground extends CardGround {
  readonly holdsBylines: Uint8Array;
  readonly holdsCaptions: Uint8Array;
  /** Holds a picture, maybe with what is said of it. */
  readonly holdsFigures: Uint8Array;
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
  const holdsBylines = spreadUp(page, marked(page, Mark.byline));
  const holdsFigures = spreadUp(page, marked(page, Mark.caption | Mark.figure));
  const holdsCaptions = spreadUp(page, marked(page, Mark.caption));
  const ground = { page, around, measures, headline, sums, holdsStory, holdsBylines, holdsCaptions, holdsFigures };
  const cards = findCards(ground);
  const out = new Uint8Array(page.elements.length);
  for (let at = 1; at < out.length; at++)
    if (out[page.elements[at]!.parent] || cards[at] || isBeside(ground, at)) out[at] = 1;
  return out;
}

function storyElements(page: Page, { weight }: Sums, headline: Headline | null): Uint8Array {
  const holds = new Uint8Array(page.elements.length);
  page.elements.forEach(({ marks }, at) => {
    const isNamed = marks & (Mark.article | Mark.body | Mark.main) && !(marks & Mark.comments);
    if (isNamed && weight[at]! >= weight[0]! * MOST && weight[at]! > 0) holds[at] = 1;
  });
  if (headline !== null) holds[page.blocks[headline.first]!.element] = 1;
  return holds;
}

function marked(page: Page, mark: number): Uint8Array {
  return Uint8Array.from(page.elements, ({ marks }) => (marks & mark ? 1 : 0));
}

/** Flags all elements around those that have the flag. */
function spreadUp(page: Page, flags: Uint8Array): Uint8Array {
  for (let at = flags.length - 1; at > 0; at--) if (flags[at]) flags[page.elements[at]!.parent] = 1;
  return flags;
}

function isBeside(ground: Ground, at: number): boolean {
  const { page, around, holdsStory } = ground;
  const { marks, parent } = page.elements[at]!;
  if (holdsStory[at]) return false;
  if (marks & Mark.veiled && !holdsMost(ground, at)) return true;
  if (isInSentence(ground, at)) return false;
  if (marks & Mark.comments) return true;
  if (around[parent]! & Mark.quote) return false;
  if (marks & Mark.aside) return true;
  if (marks & Mark.edge && isPageEdge(ground, at)) return true;
  if (marks & Mark.doubtful && !holdsMost(ground, at) && isThin(ground, at)) return true;
  return isLinkList(ground, at);
}

/** A stock's name in a sentence may be a "ticker": only what stands by itself stands beside. */
function isInSentence({ page, measures }: Ground, at: number): boolean {
  const { isBlock, from, to } = page.elements[at]!;
  if (isBlock || from === to) return false;
  const number = firstBlockFrom(page, from + 1) - 1;
  const block = page.blocks[number];
  if (block === undefined || block.to < to || !measures[number]!.isSpeech) return false;
  return hasWords(page, Math.max(block.from, from - NEAR), from) || hasWords(page, to, Math.min(block.to, to + NEAR));
}

function hasWords({ pieces, html }: Page, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const piece = pieces[at]!;
    if (/\S/.test(piece.words ?? html.slice(piece.from, piece.to))) return true;
  }
  return false;
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

function isThin({ sums, holdsBylines, holdsFigures }: Ground, at: number): boolean {
  const saysNothing = sums.speeches[at] === 0 && !holdsBylines[at] && !holdsFigures[at];
  return saysNothing || sums.linkUnits[at]! > sums.units[at]! * HALF_LINKED;
}

/** A container of links that says nothing itself. What stands beside a caption in it is judged by itself. */
function isLinkList({ page, sums, holdsBylines, holdsCaptions }: Ground, at: number): boolean {
  const { units, linkUnits, speeches } = sums;
  if (!page.elements[at]!.isBlock || linkUnits[at]! === 0 || speeches[at]! > 0 || holdsCaptions[at]) return false;
  if (holdsBylines[at] && linkUnits[at]! < BYLINE_UNITS) return false;
  return linkUnits[at]! >= units[at]! * LINKED;
}
