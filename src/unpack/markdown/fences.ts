import { firstFrom } from '../../model/by-halving.js';
import type { Span } from '../../model/span.js';
import { lineAt, type TextLine } from '../text-lines.js';
import { type Fence, fenceAt, trimSpan } from './line-marks.js';

/** The first line at or after `from` that closes a fence; null when none does. */
export type FenceIndex = (fence: Fence, from: number) => TextLine | null;

interface Closing {
  readonly line: TextLine;
  readonly fence: Fence;
}

/** Finds the closing lines of a text once, when the first fence is met, and answers from then on. */
export function fenceIndex(text: string): FenceIndex {
  let known: readonly Closing[] | undefined;
  /** By mark, the least length for which nothing was found any more. */
  const hopeless = new Map<string, number>();
  return (fence, from) => {
    if (fence.length >= (hopeless.get(fence.mark) ?? Number.POSITIVE_INFINITY)) return null;
    known ??= findClosings(text);
    const closings = known;
    for (
      let at = firstFrom(closings.length, (index) => closings[index]!.line.start, from);
      at < closings.length;
      at++
    ) {
      const { line, fence: closing } = closings[at]!;
      if (closing.mark === fence.mark && closing.length >= fence.length) return line;
    }
    hopeless.set(fence.mark, fence.length);
    return null;
  };
}

function findClosings(text: string): Closing[] {
  const closings: Closing[] = [];
  for (let at = 0; at < text.length; ) {
    const line = lineAt(text, at);
    const fence = fenceAt(text, withoutMarks(text, line));
    if (fence?.info === '') closings.push({ line, fence });
    at = line.next;
  }
  return closings;
}

/** What is left of a line without its blanks and the marks of quotes. */
function withoutMarks(text: string, line: Span): Span {
  let { start } = line;
  while (start < line.end && /[ \t>]/.test(text[start]!)) start++;
  return trimSpan(text, { start, end: line.end });
}
