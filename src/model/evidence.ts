import type { Article, Sentence } from './article.js';
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

/** The only way to make evidence: cut it out of the article. */
export function quote(article: Article, sentence: Sentence, span: Span): Evidence {
  const { line, column } = locate(article.text, span.start);
  return {
    text: article.text.slice(span.start, span.end),
    start: span.start,
    end: span.end,
    line,
    column,
    sentence: sentence.index,
  };
}

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/g;

/** Line and column of an offset, both from 1. A line ends at LF, CRLF, CR, U+2028 or U+2029. */
export function locate(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  LINE_BREAK.lastIndex = 0;
  for (let match = LINE_BREAK.exec(text); match !== null; match = LINE_BREAK.exec(text)) {
    const end = match.index + match[0].length;
    if (end > offset) break;
    line++;
    lineStart = end;
  }
  return { line, column: offset - lineStart + 1 };
}
