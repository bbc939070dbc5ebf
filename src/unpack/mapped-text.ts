import { lastUpTo } from '../model/by-halving.js';

/** A text taken out of another one, with the way back. Offsets are UTF-16 units. */
export interface MappedText {
  readonly text: string;
  /** Where a unit of this text comes from; for `text.length`, where its end does. */
  readonly offsetOf: (at: number) => number;
}

/** A stretch of the new text. Copied: its units follow each other in the old text too; else all come from `from`. */
interface Run {
  readonly at: number;
  readonly from: number;
  readonly isCopy: boolean;
}

export interface TextBuilder {
  /** Units added so far. */
  readonly length: () => number;
  /** Adds words that stand at `from` of the old text just as they are. */
  readonly copy: (words: string, from: number) => void;
  /** Adds words that stand for something at `from`: a character for its entity, a line break for a tag. */
  readonly put: (words: string, from: number) => void;
  readonly build: () => MappedText;
}

/** Builds a text out of pieces of another one, in any order. */
export function textBuilder(): TextBuilder {
  const parts: string[] = [];
  const runs: Run[] = [];
  let length = 0;
  const add = (words: string, from: number, isCopy: boolean) => {
    if (words === '') return;
    const last = runs.at(-1);
    const isNext = isCopy && last?.isCopy && last.from + (length - last.at) === from;
    if (!isNext) runs.push({ at: length, from, isCopy });
    parts.push(words);
    length += words.length;
  };
  return {
    length: () => length,
    copy: (words, from) => add(words, from, true),
    put: (words, from) => add(words, from, false),
    build: () => ({ text: parts.join(''), offsetOf: (at) => locate(runs, at) }),
  };
}

/** `inner` was taken out of `outer.text`: the same text with the way back through both. */
export function throughBoth(inner: MappedText, outer: MappedText): MappedText {
  return { text: inner.text, offsetOf: (at) => outer.offsetOf(inner.offsetOf(at)) };
}

function locate(runs: readonly Run[], at: number): number {
  const run = runs[lastUpTo(runs.length, (index) => runs[index]!.at, at)];
  if (run === undefined) return 0;
  return run.isCopy ? run.from + (at - run.at) : run.from;
}
