import { cutAt, displayWidth, withoutColour } from './display-width.js';

/**
 * One line in, lines of at most `width` columns out, broken between words; a word that is wider by itself is cut.
 * Colours must open and close within a word.
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (displayWidth(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = cutWord(word, width);
    line = pieces.pop() ?? '';
    lines.push(...pieces);
  }
  return [...lines, line];
}

function cutWord(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word];
  const pieces: string[] = [];
  let rest = withoutColour(word);
  while (displayWidth(rest) > width) {
    const [head, tail] = cutAt(rest, width);
    // A character wider than the line would never get on.
    if (head === '') return [...pieces, rest];
    pieces.push(head);
    rest = tail;
  }
  return [...pieces, rest];
}

/** As `wrapText`, after a lead ("  why: ") that the following lines stand under. */
export function wrapAfter(lead: string, text: string, width: number): string[] {
  const indent = displayWidth(lead);
  const [first = '', ...more] = wrapText(text, Math.max(1, width - indent));
  return [`${lead}${first}`.trimEnd(), ...more.map((line) => ' '.repeat(indent) + line)];
}
