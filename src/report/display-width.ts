/** Escape sequences for colours and links, which take no room. Ours only: `visible` lets none through from outside. */
const UNSEEN = /\u001B(?:\[[\d;]*m|\]8;;[^\u0007\u001B]*\u0007)/g;
/** Shown two columns wide: East Asian wide and full-width forms, and signs shown as pictures. */
const WIDE =
  /[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3040-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6B\uFF01-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Emoji_Modifier_Base}/u;
/** Others take a column here as they do in cli-table3: a column too many misplaces a border, one too few cuts text. */
const COMBINING = /[\u0300-\u036F]/;
const ASCII_ONLY = /^[\x20-\x7E]*$/;

/** Text without its colours and links. */
export function withoutColour(text: string): string {
  return text.replace(UNSEEN, '');
}

/** How many terminal columns a line of text takes, colours and links not counted. */
export function displayWidth(text: string): number {
  const plain = withoutColour(text);
  if (ASCII_ONLY.test(plain)) return plain.length;
  let width = 0;
  for (const char of plain) width += charWidth(char);
  return width;
}

function charWidth(char: string): number {
  if (COMBINING.test(char)) return 0;
  return WIDE.test(char) ? 2 : 1;
}

/** Cuts plain text after at most `width` columns, at a character: what fits and what is left. */
export function cutAt(text: string, width: number): readonly [head: string, rest: string] {
  let taken = 0;
  let end = 0;
  for (const char of text) {
    taken += charWidth(char);
    if (taken > width) break;
    end += char.length;
  }
  return [text.slice(0, end), text.slice(end)];
}

/** Fills up with spaces on the right to `width` columns. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
