/** How much a page says, and where: counts for each block, and for each element with all that stands in it. */
import { Mark } from './mark.js';
import type { Block, Page } from './page.js';

export interface BlockMeasure {
  /** Units that are not white space. */
  readonly units: number;
  /** Of these, units that lead to another page. */
  readonly linkUnits: number;
  /** The marks of the elements around it, and, in a short block, of those in it. */
  readonly marks: number;
  /** It says something: a sentence, or as much as one, that is not all link and no heading. */
  readonly isSpeech: boolean;
  /** How much it counts for being an article. */
  readonly weight: number;
}

/** Sums over all blocks in an element, by the element's number. */
export interface Sums {
  readonly units: Float64Array;
  readonly linkUnits: Float64Array;
  readonly weight: Float64Array;
  readonly speeches: Uint32Array;
  readonly headings: Uint32Array;
  readonly blocks: Uint32Array;
}

/** Marks that an element passes on to all in it. */
const PASSED_ON =
  Mark.article |
  Mark.aside |
  Mark.body |
  Mark.byline |
  Mark.caption |
  Mark.comments |
  Mark.figure |
  Mark.h1 |
  Mark.heading |
  Mark.headline |
  Mark.main |
  Mark.quote |
  Mark.standfirst |
  Mark.time;

/** A heading that was never closed is none for what comes after it. */
const OF_HEADING = Mark.h1 | Mark.heading | Mark.headline;
const NO_HEADING: ReadonlySet<string> = new Set(
  'article blockquote dl figure main ol p pre section table ul'.split(' '),
);

/** For each element, its marks and those that it has from the elements around it. */
export function marksAround(page: Page): Uint32Array {
  const around = new Uint32Array(page.elements.length);
  page.elements.forEach(({ name, parent, marks }, at) => {
    if (at === 0) return;
    const passed = around[parent]! & PASSED_ON;
    around[at] = marks | (NO_HEADING.has(name) ? passed & ~OF_HEADING : passed);
  });
  return around;
}

/** Without a full stop, this much is a sentence all the same. */
const LONG = 80;
const SHORT = 240;
const MOST_LINK = 0.8;
/** Captions, bylines and scraps weigh little: an article is made of sentences. */
const SCRAP = 0.1;
const LIGHT = Mark.heading | Mark.headline | Mark.caption | Mark.byline | Mark.time;

export function measureBlocks(page: Page, around: Uint32Array): BlockMeasure[] {
  return page.blocks.map((block) => {
    const marks = around[block.element]!;
    const { units, linkUnits: linked } = countUnits(page, block);
    // the link of a caption opens its picture
    const linkUnits = (marks & (Mark.caption | Mark.heading)) === Mark.caption ? 0 : linked;
    const isHeading = (marks & (Mark.heading | Mark.headline)) !== 0 && units < LONG * 4;
    const isEnded = endsSentence(page, block);
    const isLink = linkUnits >= units * MOST_LINK && !(isEnded && page.elements[block.element]!.name === 'p');
    const isSpeech = !isHeading && !isLink && (isEnded || units >= LONG);
    const scale = !isSpeech ? SCRAP : marks & LIGHT ? SCRAP * 2 : 1;
    const weight = isHeading ? 0 : (units - linkUnits) * scale;
    return { units, linkUnits, isSpeech, weight, marks: units > SHORT ? marks : marks | marksIn(page, block, around) };
  });
}

function marksIn({ pieces }: Page, { from, to }: Block, around: Uint32Array): number {
  let marks = 0;
  for (let at = from; at < to; at++) marks |= around[pieces[at]!.element]!;
  return marks;
}

function countUnits(page: Page, block: Block): { units: number; linkUnits: number } {
  let units = 0;
  let linkUnits = 0;
  for (let at = block.from; at < block.to; at++) {
    const piece = page.pieces[at]!;
    const count =
      piece.words === null ? unitsIn(page.html, piece.from, piece.to) : unitsIn(piece.words, 0, piece.words.length);
    units += count;
    if (piece.isLink) linkUnits += count;
  }
  return { units, linkUnits };
}

function unitsIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x20 && unit !== 0xa0) count++;
  }
  return count;
}

/** Full stops of several scripts, with what may close a quotation after them. */
const SENTENCE_END = /[.!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964]["'\u201d\u2019\u00bb)\]\u300d\u300f]{0,3}$/;
const TAIL = 40;

function endsSentence(page: Page, block: Block): boolean {
  let tail = '';
  for (let at = block.to - 1; at >= block.from && tail.length < TAIL; at--) {
    const { words, from, to } = page.pieces[at]!;
    tail = ((words ?? page.html.slice(Math.max(from, to - TAIL), to)) + tail).trimEnd();
  }
  return SENTENCE_END.test(tail);
}

/** Sums up the blocks that `counts` lets in, for all elements in one pass from the last to the first. */
export function sumUp(page: Page, measures: readonly BlockMeasure[], counts: (block: number) => boolean): Sums {
  const { length } = page.elements;
  const sums: Sums = {
    units: new Float64Array(length),
    linkUnits: new Float64Array(length),
    weight: new Float64Array(length),
    speeches: new Uint32Array(length),
    headings: new Uint32Array(length),
    blocks: new Uint32Array(length),
  };
  page.blocks.forEach(({ element }, at) => {
    if (!counts(at)) return;
    const { units, linkUnits, weight, isSpeech } = measures[at]!;
    sums.units[element]! += units;
    sums.linkUnits[element]! += linkUnits;
    sums.weight[element]! += weight;
    sums.blocks[element]!++;
    if (isSpeech) sums.speeches[element]!++;
    if (page.elements[element]!.marks & Mark.heading) sums.headings[element]!++;
  });
  for (const list of Object.values(sums) as Float64Array[])
    for (let at = length - 1; at > 0; at--) list[page.elements[at]!.parent]! += list[at]!;
  return sums;
}
