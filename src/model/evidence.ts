import type { Article, FilePlace, Sentence } from './article.js';
import { lastUpTo } from './by-halving.js';
import type { Span } from './span.js';

/** Exact words with their place in the article: `article.text.slice(start, end) === text`, always. */
export interface Evidence extends Span {
  readonly text: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** Index of the sentence, from 0. */
  readonly sentence: number;
}

/** The only way to make evidence: cut it out of the article. The span counts from where the sentence begins. */
export function quote(article: Article, sentence: Sentence, span: Span): Evidence {
  const { start, end } = spanIn(sentence, span);
  const { line, column } = placeAt(article, start);
  return {
    text: article.text.slice(start, end),
    start,
    end,
    line,
    column,
    sentence: sentence.index,
  };
}

/** In the article's text what counts from where a sentence begins. */
export const spanIn = (sentence: Sentence, { start, end }: Span): Span => ({
  start: sentence.start + start,
  end: sentence.start + end,
});

/** Where a unit of an article's text stands in its file. */
export const placeAt = (article: Article, offset: number): FilePlace =>
  article.placeOf?.(offset) ?? placeIn(article, offset);

const known = new WeakMap<Article, (offset: number) => FilePlace>();

/** A place in the article's own text; its lines are counted once. */
function placeIn(article: Article, offset: number): FilePlace {
  let place = known.get(article);
  if (place === undefined) {
    place = placesIn(article.text);
    known.set(article, place);
  }
  return place(offset);
}

/** A text in; a function from its offsets to line and column out. */
export function placesIn(text: string): (offset: number) => FilePlace {
  const starts = findLineStarts(text);
  return (offset) => locate(starts, offset);
}

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/g;

/** A line ends at LF, CRLF, CR, U+2028 or U+2029. */
function findLineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: mark } of text.matchAll(LINE_BREAK)) starts.push(index + mark.length);
  return starts;
}

/** The lines of a text, without what ends them; the first is line 1. */
export const splitLines = (text: string): readonly string[] => text.split(LINE_BREAK);

/** Line and column of an offset, both from 1. */
function locate(starts: readonly number[], offset: number): FilePlace {
  const line = lastUpTo(starts.length, (index) => starts[index]!, offset);
  return { line: line + 1, column: offset - starts[line]! + 1 };
}
