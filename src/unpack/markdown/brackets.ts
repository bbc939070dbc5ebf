/** Brackets: links, images, notes and what else they hold. */
import { foldLabel } from './line-marks.js';
import { labelAt, linkTailAt } from './links.js';
import { addText, endOf, type Reader, type Scan, type TextPart } from './scan.js';

/** A longer one is no label of a link without brackets of its own. */
const LONGEST_LABEL = 200;
const FOOTNOTE = /\[\^[^\s[\]]{1,100}\]/y;
/** "[x] done". */
const TASK = /\[[ xX]\](?=\s)/y;
const WIKI_LINK = /\[\[([^[\]\n|]{1,300})(?:\|([^[\]\n]{1,300}))?\]\](?!\()/y;
const EMBED = /!\[\[[^[\]\n]{1,600}\]\]/y;
/** "[!note] Title", in a quote. */
export const CALLOUT = /\[![\w-]{1,40}\][+-]?/y;

export const readOpeningBracket: Reader = (scan, at) => {
  const { text } = scan;
  const leftOut = endOf(FOOTNOTE, text, at) ?? (at === 0 ? (endOf(CALLOUT, text, at) ?? endOf(TASK, text, at)) : null);
  if (leftOut !== null) return leftOut;
  WIKI_LINK.lastIndex = at;
  const [link, target, alias] = WIKI_LINK.exec(text) ?? [];
  if (link === undefined) return openBracket(scan, at, false);
  const end = at + link.length;
  if (alias !== undefined) addText(scan, end - 2 - alias.length, end - 2);
  else addText(scan, at + 2, at + 2 + (target!.indexOf('#') > 0 ? target!.indexOf('#') : target!.length));
  return end;
};

export const readExclamation: Reader = (scan, at) => {
  if (scan.text[at + 1] !== '[') return null;
  return endOf(EMBED, scan.text, at) ?? openBracket(scan, at, true);
};

function openBracket(scan: Scan, at: number, isImage: boolean): number {
  const part: TextPart = { kind: 'bracket', start: at, end: at + (isImage ? 2 : 1) };
  scan.brackets.push({ part, index: scan.parts.length, isImage });
  scan.parts.push(part);
  return part.end;
}

export const readClosingBracket: Reader = (scan, at) => {
  const bracket = scan.brackets.pop();
  if (bracket === undefined) return null;
  const words = scan.text.slice(bracket.part.end, Math.min(at, bracket.part.end + LONGEST_LABEL));
  const tail = scan.text[at + 1] === '(' ? linkTailAt(scan.text, at + 1) : null;
  const end = tail?.end ?? endOfReference(scan, at, words);
  if (end === null) return null;
  bracket.part.end = bracket.part.start;
  if (bracket.isImage || isNoteLink(scan.text[bracket.part.start - 1], words, tail?.target ?? '')) {
    scan.parts.length = bracket.index;
  }
  return end;
};

/** Behind "][id]", "][]" or "]" where the file defines the label. */
function endOfReference(scan: Scan, at: number, words: string): number | null {
  if (scan.kind.labels.size === 0) return null;
  const reference = labelAt(scan.text, at + 1);
  const label = reference === null || reference.label === '' ? words : reference.label;
  return scan.kind.labels.has(foldLabel(label)) ? (reference?.end ?? at + 1) : null;
}

/** "killed 38[1](#fn1)", "[[2]](https://…)": a number that must not be read on to the one before it. */
function isNoteLink(before: string | undefined, words: string, target: string): boolean {
  if (/^\\?\[\d{1,3}\\?\]$/.test(words)) return true;
  if (target.startsWith('#')) return /^(?:\d{1,3}|[a-z*\u2020\u2021\u00a7^]|[\u2191\u21a9]\ufe0e?)$/.test(words);
  return (
    /^(?:\d{1,3}|[*\u2020\u2021])$/.test(words) &&
    before !== undefined &&
    /[\p{L}\p{N}.,;:!?)\]"'\u2019\u201d]/u.test(before)
  );
}
