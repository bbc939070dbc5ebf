import type { Span } from '../../model/span.js';

/** Finds the first match at or after an offset; null when there is none. */
export type NextMatch = (from: number) => Span | null;

/**
 * Searches one text for one pattern, again and again. An answer holds for every question up to it, so that asking from
 * place to place reads the text once, whether or not there is anything to find. The pattern is global (`g`); of its
 * matches only those that are meant count.
 */
export function nextMatch(
  text: string,
  pattern: RegExp,
  isMeant: (match: RegExpExecArray) => boolean = () => true,
): NextMatch {
  let asked = text.length + 1;
  let answer: Span | null = null;
  return (from) => {
    const holds = from >= asked && (answer === null || from <= answer.start);
    if (holds) return answer;
    pattern.lastIndex = from;
    let match = pattern.exec(text);
    while (match !== null && !isMeant(match)) match = pattern.exec(text);
    asked = from;
    answer = match === null ? null : { start: match.index, end: match.index + match[0].length };
    return answer;
  };
}
