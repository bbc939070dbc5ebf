/** Which blocks of a page are its article's, once it is known where the article is. */
import type { ArticlePlace } from './find-article.js';
import { isFurniture } from './furniture.js';
import type { Headline } from './headline.js';
import { Mark } from './mark.js';
import type { BlockMeasure } from './measure.js';
import { type Page, plainText } from './page.js';

export interface Survey {
  readonly page: Page;
  readonly measures: readonly BlockMeasure[];
  readonly around: Uint32Array;
  /** 1 for each element that is left out. */
  readonly out: Uint8Array;
  readonly place: ArticlePlace;
  readonly headline: Headline | null;
}

/** Names, times and lines under the headline are short. */
const SHORT = 400;
/** A sentence about the author, in the author's box. */
const BIO = 60;
/** After the end of the text, only what is clearly a paragraph belongs to it. */
const PARAGRAPH = 60;
const FEW_LINKS = 0.3;
const HALF_LINKED = 0.5;
/** A line of as many words may be a headline of which nothing tells. */
const HEADLINE_WORDS = 4;
/** A headline with as many sentences above it is none of the whole page. */
const ABOVE = 3;
const FURNITURE_UNITS = 300;
const SMALL_TEXT = Mark.byline | Mark.caption | Mark.standfirst | Mark.time;

/** For each block, whether it is kept; the headline's own are not among them. */
export function chooseBlocks(survey: Survey): boolean[] {
  const { page, measures, headline, place } = survey;
  const speeches = speechesOfCore(survey);
  const branches = branchesOff(page, place);
  const kept = page.blocks.map((block, at) => {
    if (survey.out[block.element] || isAmong(headline, at) || isRefuse(survey, at)) return false;
    if (place.isCore[block.element]) {
      if (at < speeches.first) return isHeader(survey, at, true);
      return at <= speeches.last || isTail(survey, at);
    }
    if (at < place.from) return isBefore(survey, at, branches);
    if (at < place.to) return measures[at]!.isSpeech || hasMark(survey, at, Mark.caption);
    return isAfter(survey, at, branches);
  });
  return withoutEmptySections(survey, kept);
}

/** The first and the last block of the core that says something; what little stands above the headline does not count. */
function speechesOfCore({ page, measures, place, out, headline }: Survey): { first: number; last: number } {
  const isSpeech = ({ isSpeech }: BlockMeasure, at: number) =>
    isSpeech && place.isCore[page.blocks[at]!.element] === 1 && out[page.blocks[at]!.element] === 0;
  const top = measures.slice(0, headline?.first ?? 0).filter(isSpeech).length;
  const from = top < ABOVE ? (headline?.first ?? 0) : 0;
  const first = measures.findIndex((measure, at) => at >= from && isSpeech(measure, at));
  return { first, last: measures.findLastIndex(isSpeech) };
}

const isAmong = (headline: Headline | null, at: number) =>
  headline !== null && at >= headline.first && at <= headline.last;

const hasMark = ({ page, around }: Survey, at: number, marks: number) =>
  (around[page.blocks[at]!.element]! & marks) !== 0;

/** Labels and boxes that no container gave away. */
function isRefuse(survey: Survey, at: number): boolean {
  const { page, measures } = survey;
  const { units, isSpeech } = measures[at]!;
  if (isSpeech && units >= BIO && hasMark(survey, at, Mark.byline)) return true;
  if (units > FURNITURE_UNITS || hasMark(survey, at, Mark.caption)) return false;
  return isFurniture(plainText(page, page.blocks[at]!, FURNITURE_UNITS + 1));
}

/** Above the first sentence: standfirst, names, dates, captions; not section labels and buttons. */
function isHeader(survey: Survey, at: number, isInCore: boolean): boolean {
  const { page, measures, around, headline } = survey;
  const { units, linkUnits, isSpeech } = measures[at]!;
  const { element } = page.blocks[at]!;
  const isLink = linkUnits >= units * HALF_LINKED;
  if (headline !== null && at < headline.first) return hasMark(survey, at, Mark.caption);
  if (isSpeech) return true;
  if (around[element]! & SMALL_TEXT && units <= SHORT) return !isLink || hasMark(survey, at, Mark.byline);
  if (isLink) return false;
  if (around[element]! & Mark.heading) return headline !== null || isInCore;
  if (!isInCore) return false;
  return page.elements[element]!.name === 'p' || (headline === null && countWords(page, at) >= HEADLINE_WORDS);
}

function countWords(page: Page, at: number): number {
  return plainText(page, page.blocks[at]!, FURNITURE_UNITS).split(' ').length;
}

/** Below the last sentence: lists, tables and paragraphs; not buttons and labels. */
function isTail({ page, measures, around }: Survey, at: number): boolean {
  const { units, linkUnits } = measures[at]!;
  const { element } = page.blocks[at]!;
  if (linkUnits >= units * HALF_LINKED) return false;
  if (around[element]! & (Mark.heading | Mark.caption | Mark.byline)) return true;
  return TAIL_NAMES.has(page.elements[element]!.name);
}
const TAIL_NAMES: ReadonlySet<string> = new Set(['blockquote', 'dd', 'dt', 'li', 'p', 'pre', 'td', 'th']);

/** Between headline and text, or beside the text's container when no headline is known. */
function isBefore(survey: Survey, at: number, branches: Branches): boolean {
  const { page, measures, headline, place } = survey;
  const { element } = page.blocks[at]!;
  if (headline !== null && at > headline.last) return isHeader(survey, at, false);
  const isNear = place.isOwn ? branches.isInScope[element] === 1 : branches.stepsUp[element]! <= 2;
  if (!isNear) return false;
  return headline === null ? measures[at]!.isSpeech || isHeader(survey, at, false) : isHeader(survey, at, false);
}

/** After the text: more of it in a container like the one before it, or a paragraph or a credit in the same article. */
function isAfter(survey: Survey, at: number, branches: Branches): boolean {
  const { page, measures, place } = survey;
  const { units, linkUnits, isSpeech } = measures[at]!;
  const { element } = page.blocks[at]!;
  if (linkUnits > units * FEW_LINKS) return false;
  if (branches.isAlike[element]) return isSpeech;
  if (!place.isOwn || !branches.isInScope[element]) return false;
  return hasMark(survey, at, Mark.byline | Mark.caption) ? units <= SHORT : isSpeech && units >= PARAGRAPH;
}

/** Where elements leave the path from the page to the core. */
interface Branches {
  readonly isInScope: Uint8Array;
  /** How many steps up the path from the core. */
  readonly stepsUp: Uint32Array;
  /** 1 in elements that are named just as the core's own branch beside them. */
  readonly isAlike: Uint8Array;
}

function branchesOff(page: Page, { scope, isCore }: ArticlePlace): Branches {
  const { elements } = page;
  const steps = new Map<number, { readonly step: number; readonly child: number }>();
  const core = isCore.indexOf(1);
  for (let child = core, step = 0; child > 0; child = elements[child]!.parent, step++)
    steps.set(elements[child]!.parent, { step: step + 1, child });
  const isInScope = new Uint8Array(elements.length);
  const stepsUp = new Uint32Array(elements.length);
  const isAlike = new Uint8Array(elements.length);
  elements.forEach((element, at) => {
    const { parent } = element;
    const fork = steps.get(parent);
    isInScope[at] = at === scope || isInScope[parent] ? 1 : 0;
    stepsUp[at] = steps.get(at)?.step ?? (fork === undefined ? stepsUp[parent]! : fork.step);
    isAlike[at] = fork === undefined ? isAlike[parent]! : areAlike(element, elements[fork.child]!) ? 1 : 0;
  });
  return { isInScope, stepsUp, isAlike };
}

function areAlike(one: Page['elements'][number], other: Page['elements'][number]): boolean {
  return one.name === other.name && one.className === other.className && one.name !== 'article';
}

/** A heading all of whose text was left out ("Related stories") says nothing by itself. */
function withoutEmptySections({ page }: Survey, kept: boolean[]): boolean[] {
  let next: number | null = null;
  for (let at = kept.length - 1; at >= 0; at--) {
    if (!kept[at]) continue;
    const rank = rankOf(page, at);
    const nextRank = next === null ? 0 : rankOf(page, next);
    const isEmpty = next === null || (next > at + 1 && nextRank > 0 && nextRank <= rank);
    if (rank > 0 && isEmpty) kept[at] = false;
    else next = at;
  }
  return kept;
}

/** 1 for `<h1>` to 6 for `<h6>`, 0 for anything else. */
function rankOf(page: Page, at: number): number {
  const { name } = page.elements[page.blocks[at]!.element]!;
  return /^h[1-6]$/.test(name) ? Number(name[1]) : 0;
}
