import type { Span } from '../model/span.js';

/** A line of a text without its end; `next` is where the line after it begins. */
export interface TextLine extends Span {
  readonly next: number;
}

/** The line that begins at `at`. Lines end at LF, CRLF or CR. */
export function lineAt(text: string, at: number): TextLine {
  let end = at;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  if (end === text.length) return { start: at, end, next: end };
  return { start: at, end, next: text.startsWith('\r\n', end) ? end + 2 : end + 1 };
}

/** The number of the line, from 1, that an offset is in. */
export function lineNumberAt(text: string, offset: number): number {
  let number = 1;
  for (let line = lineAt(text, 0); line.next <= offset && line.next > line.end; line = lineAt(text, line.next))
    number++;
  return number;
}

const isLineEnd = (unit: number) => unit === 0x0a || unit === 0x0d;
