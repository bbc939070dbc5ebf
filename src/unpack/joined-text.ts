import { lastUpTo } from '../model/by-halving.js';
import type { MappedText } from './mapped-text.js';

/** Texts one after the other, each with its own way back, parted by a separator that stands where the last one ends. */
export function joinTexts(texts: readonly MappedText[], separator: string): MappedText {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of texts) {
    starts.push(length);
    length += text.length + separator.length;
  }
  const offsetOf = (at: number): number => {
    const part = lastUpTo(starts.length, (index) => starts[index]!, at);
    const text = texts[part];
    return text === undefined ? 0 : text.offsetOf(Math.min(at - starts[part]!, text.text.length));
  };
  return { text: texts.map(({ text }) => text).join(separator), offsetOf };
}

/** Stretches of `text` as a text of their own. */
export function sliceText(mapped: MappedText, start: number, end: number): MappedText {
  return { text: mapped.text.slice(start, end), offsetOf: (at) => mapped.offsetOf(start + at) };
}
