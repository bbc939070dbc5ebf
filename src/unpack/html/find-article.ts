/** Which part of a page is its article: the scope that holds all of it, and in it the core that holds its text. */
import type { Headline } from './headline.js';
import { Mark } from './mark.js';
import type { Sums } from './measure.js';
import type { Page } from './page.js';
import { PARAGRAPH_LIKE } from './tags.js';

export interface ArticlePlace {
  /** Holds the whole article, and maybe more. */
  readonly scope: number;
  /** The scope is there for this article alone, as the page itself says. */
  readonly isOwn: boolean;
  /** 1 for each element in the core. */
  readonly isCore: Uint8Array;
  /** Blocks of the core: from the first up to, not including, the last. */
  readonly from: number;
  readonly to: number;
}

/** One of several articles is the article when it has this share of their text. */
const MOST_OF_ARTICLES = 0.8;
/** A container is the core's when it has this share of the text around it. */
const MOST_OF_TEXT = 0.8;
const HALF = 0.5;
const SOME = 0.3;

/** The sums leave out what is beside the article. */
export function findArticle(page: Page, sums: Sums, out: Uint8Array, headline: Headline | null): ArticlePlace {
  const { scope, isOwn } = findScope(page, sums, out, headline);
  const isCore = findCore(page, sums, out, scope);
  let from = page.blocks.length;
  let to = 0;
  page.blocks.forEach(({ element }, at) => {
    if (!isCore[element] || out[element]) return;
    from = Math.min(from, at);
    to = at + 1;
  });
  return { scope, isOwn, isCore, from: Math.min(from, to), to };
}

interface Scope {
  readonly scope: number;
  readonly isOwn: boolean;
}

function findScope(page: Page, sums: Sums, out: Uint8Array, headline: Headline | null): Scope {
  const named = outermost(page, out, (marks) => (marks & Mark.article) !== 0).filter((at) => sums.weight[at]! > 0);
  const article = chooseArticle(page, sums, named, headline);
  const isWithin = within(page, named);
  const bodies = outermost(page, out, (marks) => (marks & Mark.body) !== 0).filter((at) => !isWithin[at]);
  const rival = heaviest(sums, bodies);
  const isRivalled = article !== null && rival !== null && sums.weight[rival]! > sums.weight[article]!;
  if (article !== null && !isRivalled) return { scope: article, isOwn: true };
  const main = heaviest(
    sums,
    outermost(page, out, (marks) => (marks & Mark.main) !== 0),
  );
  if (main !== null && sums.weight[main]! >= sums.weight[0]! * HALF) return { scope: main, isOwn: false };
  return { scope: 0, isOwn: false };
}

/** The article that holds the headline; else the one with most of the text; else what holds them all, as in a live report. */
function chooseArticle(page: Page, sums: Sums, named: readonly number[], headline: Headline | null): number | null {
  const titled = headline && named.find((at) => isIn(page, page.blocks[headline.first]!.element, at));
  if (titled && sums.speeches[titled]! > 0) return titled;
  const all = named.reduce((sum, at) => sum + sums.weight[at]!, 0);
  const largest = heaviest(sums, named);
  if (largest === null || all < sums.weight[0]! * SOME) return null;
  if (sums.weight[largest]! >= all * (headline === null ? HALF : MOST_OF_ARTICLES)) return largest;
  const speaking = named.filter((at) => sums.speeches[at]! > 0);
  return speaking.length > 1 ? commonAround(page, speaking) : largest;
}

/** Elements with a mark that stand in no other such element, and are not left out. */
function outermost(page: Page, out: Uint8Array, isWanted: (marks: number) => boolean): number[] {
  const found: number[] = [];
  const isWithin = new Uint8Array(page.elements.length);
  page.elements.forEach(({ parent, marks, isHidden }, at) => {
    isWithin[at] = isWithin[parent]!;
    if (isWithin[at] || out[at] || isHidden || !isWanted(marks)) return;
    isWithin[at] = 1;
    found.push(at);
  });
  return found;
}

function within(page: Page, elements: readonly number[]): Uint8Array {
  const isWithin = new Uint8Array(page.elements.length);
  for (const at of elements) isWithin[at] = 1;
  page.elements.forEach(({ parent }, at) => {
    if (isWithin[parent]) isWithin[at] = 1;
  });
  return isWithin;
}

function heaviest({ weight }: Sums, elements: readonly number[]): number | null {
  let best: number | null = null;
  for (const at of elements) if (weight[at]! > 0 && (best === null || weight[at]! > weight[best]!)) best = at;
  return best;
}

/** Elements are numbered in order: what stands in one comes after it and before its pieces end. */
export function isIn(page: Page, element: number, around: number): boolean {
  const inner = page.elements[element]!;
  const outer = page.elements[around]!;
  return (
    element >= around &&
    inner.from >= outer.from &&
    inner.to <= outer.to &&
    (element === around || inner.from < outer.to)
  );
}

/** The innermost element around all of them. */
function commonAround(page: Page, elements: readonly number[]): number {
  const counts = new Uint32Array(page.elements.length);
  for (const at of elements) counts[at] = 1;
  for (let at = counts.length - 1; at > 0; at--) {
    if (counts[at] === elements.length) return at;
    counts[page.elements[at]!.parent]! += counts[at]!;
  }
  return 0;
}

/** The elements named as the article's text, when they hold half of it; else the deepest one that holds nearly all. */
function findCore(page: Page, sums: Sums, out: Uint8Array, scope: number): Uint8Array {
  const bodies = outermost(page, out, (marks) => (marks & Mark.body) !== 0).filter((at) => isIn(page, at, scope));
  const weight = bodies.reduce((sum, at) => sum + sums.weight[at]!, 0);
  const cores = weight > 0 && weight >= sums.weight[scope]! * HALF ? bodies : [deepest(page, sums, scope)];
  return within(page, cores);
}

function deepest(page: Page, sums: Sums, scope: number): number {
  const heavy = new Uint32Array(page.elements.length);
  for (let at = page.elements.length - 1; at > scope; at--) {
    const { parent } = page.elements[at]!;
    if (sums.weight[at]! > sums.weight[heavy[parent]!]! || heavy[parent] === 0) heavy[parent] = at;
  }
  let core = scope;
  for (;;) {
    const next = heavy[core]!;
    const isMost = next > 0 && sums.weight[next]! > 0 && sums.weight[next]! >= sums.weight[core]! * MOST_OF_TEXT;
    if (!isMost || PARAGRAPH_LIKE.has(page.elements[next]!.name)) return core;
    core = next;
  }
}
