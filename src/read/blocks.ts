/** Text → blocks of running text: where one paragraph, headline or caption ends and the next begins. */
import { UNFINISHED_WORDS } from '../language/abbreviations.js';
import { AUXILIARIES, PREPOSITIONS } from '../language/word-classes.js';
import type { Span } from '../model/span.js';
import { roleOfLine } from './roles.js';

/** A line of more than this many units shows that lines are whole paragraphs. */
const WRAPPED = 100;

/** Blocks are parted by blank lines; where no line is wrapped, every line is one, unless it only goes on with the last. */
export function cutBlocks(text: string, start: number): Span[] {
  const lines = cutLines(text, start);
  const isWhole = lines.some((line) => line.end - line.start > WRAPPED) || lines.length <= 2;
  const blocks: Span[] = [];
  let open: Span | null = null;
  for (const line of lines) {
    const isBlank = text.slice(line.start, line.end).trim() === '';
    if (open !== null && !isBlank && (!isWhole || goesOn(text, open, line))) {
      open = { start: open.start, end: line.end };
      continue;
    }
    if (open !== null) blocks.push(open);
    open = isBlank ? null : line;
  }
  if (open !== null) blocks.push(open);
  return blocks;
}

function cutLines(text: string, start: number): Span[] {
  const lines: Span[] = [];
  const breaks = /\r\n|[\n\r\u2028\u2029\f\v\u0085]/g;
  breaks.lastIndex = start;
  let at = start;
  for (let match = breaks.exec(text); ; match = breaks.exec(text)) {
    lines.push({ start: at, end: match?.index ?? text.length });
    if (match === null) break;
    at = match.index + match[0].length;
  }
  return lines;
}

/** How far the look at a line's last word and the next one's first goes. */
const REACH = 40;

/** "at least" above "38 people were killed", "38" above "people": a line that breaks off where no headline would. */
function goesOn(text: string, open: Span, next: Span): boolean {
  const head = text.slice(next.start, Math.min(next.end, next.start + REACH)).trimStart();
  if (!/^[\p{Ll}\p{Nd}]/u.test(head)) return false;
  const tail = text.slice(Math.max(open.start, open.end - REACH), open.end).trimEnd();
  if (!/[\p{L}\p{Nd},-]$/u.test(tail) || roleOfLine(text.slice(next.start, next.end), 1, false) !== 'body')
    return false;
  const isBroken = /[,-]$/.test(tail) || UNFINISHED_WORDS.has(/[\p{L}']{1,20}$/u.exec(tail)?.[0] ?? '');
  if (/^\p{Nd}/u.test(head)) return isBroken;
  return isBroken || /\p{Nd}$/u.test(tail) || goesBack(/^\p{L}+/u.exec(head)![0]);
}

/** Words that open no line of their own: "were killed", "and hurt", "of them". */
const goesBack = (word: string) =>
  AUXILIARIES.has(word) || PREPOSITIONS.has(word) || /^(?:and|or|but|who|that|which)$/.test(word);
