/** Which blocks of a page are its article's, once it is known where the article is. */
import { type Branches, branchesOff } from './branches.js';
import type { ArticlePlace } from './find-article.js';
import { isCommentsHeading, isFurniture } from './furniture.js';
import { isCreditLine, isDateLine, isDateline, isNameLine } from './header-lines.js';
import { type Headline, textOfHeadline } from './headline.js';
import { Mark } from './mark.js';
import type { BlockMeasure } from './measure.js';
import { firstBlockFrom, type Page, plainText } from './page.js';

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
const ALL_LINK = 0.8;
/** Without a headline, what stands as many steps away from the text may be its first paragraph. */
const NEAR = 2;
/** Of this many links on, a list of links is what the heading above it heads. */
const LINKS = 2;
/** A line of as many words may be a headline of which nothing tells, or a point of a list; fewer are a label. */
const HEADLINE_WORDS = 4;
/** A headline with as many sentences above it is none of the whole page. */
const ABOVE = 3;
const FURNITURE_UNITS = 300;
const NAMES_AND_TIMES = Mark.byline | Mark.time;
const SMALL_TEXT = NAMES_AND_TIMES | Mark.caption | Mark.figure | Mark.standfirst;

/** For each block, whether it is kept; the headline's own are not among them. */
export function chooseBlocks(survey: Survey): boolean[] {
  const { page, measures, headline, place } = survey;
  const speeches = speechesOfCore(survey);
  const branches = branchesOff(page, place);
  const comments = commentsOf(survey, speeches.first);
  const title = headline && textOfHeadline(page, headline);
  const kept = page.blocks.map((block, at) => {
    if (at >= comments.from && at < comments.to) return false;
    if (survey.out[block.element] || isAmong(headline, at) || isRefuse(survey, at, title)) return false;
    if (place.isCore[block.element]) {
      if (speeches.first < 0) return true;
      if (at < speeches.first) return isHeader(survey, at, true);
      return at <= speeches.last || isTail(survey, at, TAIL_NAMES);
    }
    if (at < place.from) return isBefore(survey, at, branches);
    if (at < place.to) return measures[at]!.isSpeech || isTail(survey, at, BETWEEN_NAMES);
    return isAfter(survey, at, branches);
  });
  return withoutEmptySections(survey, kept, speeches.first);
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

/** The blocks below a heading of readers' comments, up to the end of what holds both. */
function commentsOf({ page, measures, around: marksAround }: Survey, first: number): { from: number; to: number } {
  const heading = page.blocks.findIndex(
    (block, at) =>
      at > first &&
      measures[at]!.units <= FURNITURE_UNITS &&
      marksAround[block.element]! & Mark.heading &&
      isCommentsHeading(plainText(page, block, FURNITURE_UNITS + 1)),
  );
  if (heading < 0 || first < 0) return { from: 0, to: 0 };
  const { element, to } = page.blocks[heading]!;
  let around = element;
  while (around > 0 && page.elements[around]!.to <= to) around = page.elements[around]!.parent;
  return { from: heading, to: firstBlockFrom(page, page.elements[around]!.to) };
}

/** Labels and boxes that no container gave away, and the headline once more. */
function isRefuse(survey: Survey, at: number, title: string | null): boolean {
  const { page, measures } = survey;
  const { units, linkUnits, isSpeech, marks } = measures[at]!;
  if (isSpeech && units >= BIO && hasMark(survey, at, Mark.byline)) return true;
  if (!isSpeech && linkUnits >= units * ALL_LINK && !(marks & (NAMES_AND_TIMES | Mark.caption))) return true;
  if (units > FURNITURE_UNITS || hasMark(survey, at, Mark.caption)) return false;
  const line = plainText(page, page.blocks[at]!, FURNITURE_UNITS + 1);
  return isFurniture(line) || (!isSpeech && line === title);
}

/** Above the first sentence: standfirst, names, dates, captions; not section labels and buttons. */
function isHeader(survey: Survey, at: number, isInCore: boolean): boolean {
  const { page, measures, headline } = survey;
  const { units, linkUnits, isSpeech, marks } = measures[at]!;
  const { name } = page.elements[page.blocks[at]!.element]!;
  if (headline !== null && at < headline.first) return hasMark(survey, at, Mark.caption);
  if (isSpeech || (marks & NAMES_AND_TIMES && units <= SHORT)) return true;
  if (linkUnits >= units * HALF_LINKED) return false;
  if (marks & SMALL_TEXT && units <= SHORT) return true;
  if (marks & Mark.heading) return headline !== null || isInCore;
  const line = units > FURNITURE_UNITS ? '' : plainText(page, page.blocks[at]!, FURNITURE_UNITS);
  if (isNameLine(line) || isDateLine(line) || isDateline(line)) return true;
  if (isInCore && name === 'p') return true;
  const isPoint = headline === null ? isInCore : BETWEEN_NAMES.has(name);
  return isPoint && line.split(' ').length >= HEADLINE_WORDS;
}

/** Below the last sentence: lists, tables and paragraphs; not buttons and labels. */
function isTail({ page, measures }: Survey, at: number, names: ReadonlySet<string>): boolean {
  const { units, linkUnits, marks } = measures[at]!;
  if (linkUnits >= units * HALF_LINKED) return false;
  if (marks & (Mark.heading | Mark.caption | Mark.figure | Mark.byline)) return true;
  return names.has(page.elements[page.blocks[at]!.element]!.name);
}
const BETWEEN_NAMES: ReadonlySet<string> = new Set(['blockquote', 'dd', 'dt', 'li', 'pre', 'td', 'th']);
const TAIL_NAMES: ReadonlySet<string> = new Set([...BETWEEN_NAMES, 'p']);

/** Between headline and text, or beside the text's container when no headline is known. */
function isBefore(survey: Survey, at: number, branches: Branches): boolean {
  const { page, headline, place } = survey;
  const { element } = page.blocks[at]!;
  if (headline !== null && at > headline.last) return isHeader(survey, at, false);
  const isNear = place.isOwn ? branches.isInScope[element] === 1 : branches.stepsUp[element]! <= NEAR;
  return isNear && isHeader(survey, at, headline === null);
}

/** After the text: more of it in a container like the one before it, or a paragraph or a credit in the same article. */
function isAfter(survey: Survey, at: number, branches: Branches): boolean {
  const { page, measures, place } = survey;
  const { units, linkUnits, isSpeech, marks } = measures[at]!;
  const { element } = page.blocks[at]!;
  if (linkUnits > units * FEW_LINKS) return false;
  if (isCreditLine(units > SHORT ? '' : plainText(page, page.blocks[at]!, SHORT)))
    return place.isOwn ? branches.isInScope[element] === 1 : branches.stepsUp[element]! <= NEAR;
  if (branches.isAlike[element]) return isSpeech;
  if (!place.isOwn || !branches.isInScope[element]) return false;
  return marks & (Mark.byline | Mark.caption) ? units <= SHORT : isSpeech && units >= PARAGRAPH;
}

/** A heading all of whose text was left out ("Related stories") says nothing by itself. */
function withoutEmptySections(survey: Survey, kept: boolean[], first: number): boolean[] {
  let next: number | null = null;
  for (let at = kept.length - 1; at > first; at--) {
    if (!kept[at]) continue;
    const rank = rankOf(survey.page, at);
    if (rank > 0 && isEmptySection(survey, at, next, rank)) kept[at] = false;
    else next = at;
  }
  return kept;
}

/** Nothing of it is kept, or a list of links comes first. */
function isEmptySection({ page, measures }: Survey, heading: number, next: number | null, rank: number): boolean {
  if (next === null) return true;
  if (next === heading + 1) return false;
  const nextRank = rankOf(page, next);
  if (nextRank > 0 && nextRank <= rank) return true;
  const below = measures.slice(heading + 1, Math.min(next, heading + 1 + LINKS));
  return below.length === LINKS && below.every(({ units, linkUnits }) => linkUnits > units * HALF_LINKED);
}

/** 1 for `<h1>` to 6 for `<h6>`, 0 for anything else. */
function rankOf(page: Page, at: number): number {
  const { name } = page.elements[page.blocks[at]!.element]!;
  return /^h[1-6]$/.test(name) ? Number(name[1]) : 0;
}
