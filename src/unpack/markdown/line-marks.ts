/** What the marks of one line make of it. All take the units of a line from its first that is no blank. */
import type { Span } from '../../model/span.js';

/** A fence of code, opening or closing. */
export interface Fence {
  readonly mark: string;
  readonly length: number;
  /** Words behind the mark: the language. */
  readonly info: string;
}

/** Level and content of "## Words ##"; null for what is no such heading. */
export function headingAt(
  text: string,
  { start, end }: Span,
): { readonly level: number; readonly content: Span } | null {
  const [marks] = /^#{1,6}(?=[ \t]|$)/.exec(text.slice(start, Math.min(end, start + 8))) ?? [];
  if (marks === undefined) return null;
  const content = trimSpan(text, { start: start + marks.length, end });
  let closing = content.end;
  while (closing > content.start && text[closing - 1] === '#') closing--;
  const isClosing = closing === content.start || /[ \t]/.test(text[closing - 1]!);
  return { level: marks.length, content: isClosing ? trimSpan(text, { ...content, end: closing }) : content };
}

/** Level of the heading that a line of `=` or `-` makes of the lines above it; null for any other line. */
export function underlineAt(text: string, line: Span): 1 | 2 | null {
  const mark = text[line.start];
  if (mark !== '=' && mark !== '-') return null;
  let at = line.start;
  while (at < line.end && text[at] === mark) at++;
  if (trimSpan(text, { start: at, end: line.end }).start !== line.end) return null;
  return mark === '=' ? 1 : 2;
}

/** Where in a line a rule may begin: from there on it holds one mark and blanks; its end where none may. */
export function ruleStart(text: string, { start, end }: Span): number {
  const last = trimSpan(text, { start, end }).end;
  const mark = text[last - 1] ?? '';
  if (last === start || !'*-_'.includes(mark)) return end;
  let at = last;
  while (at > start && (text[at - 1] === mark || text[at - 1] === ' ' || text[at - 1] === '\t')) at--;
  return at;
}

/** Whether what is left of a line from where a rule may begin is one: three marks or more. */
export function isRule(text: string, { start, end }: Span): boolean {
  let count = 0;
  for (let at = start; at < end && count < 3; at++) if ('*-_'.includes(text[at]!)) count++;
  return count === 3;
}

export function fenceAt(text: string, { start, end }: Span): Fence | null {
  const mark = text[start]!;
  if (mark !== '`' && mark !== '~') return null;
  let at = start;
  while (at < end && text[at] === mark) at++;
  const info = text.slice(at, end).trim();
  return at - start < 3 || (mark === '`' && info.includes('`')) ? null : { mark, length: at - start, info };
}

/** "|---|:-:|": the row that tells how a table's columns are set. */
export function isDelimiterRow(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return words.includes('|') && words.includes('-') && /^[|:\- \t]*$/.test(words);
}

/**
 * Lines that hold nothing of the article: definitions of abbreviations, attributes of the block above, the marks of a
 * directive's block.
 */
export function isFurniture(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, Math.min(end, start + LONGEST_FURNITURE)).trimEnd();
  if (end - start > LONGEST_FURNITURE) return false;
  return (
    /^\*\[[^[\]]{1,200}\]:/.test(words) ||
    /^\{[:#.][^{}]*\}$/.test(words) ||
    /^:{3,}(?:[ \t]*\{[^{}]*\}|[ \t]*[\w-]*)$/.test(words)
  );
}

const LONGEST_FURNITURE = 3000;
const DEFINITION =
  /^\[(?!\^)((?:[^[\]\\]|\\.){1,999})\]:[ \t]*(?:\r?\n[ \t]*)?(<[^<>\n]*>|[^\s<]\S*)(?:[ \t]+(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\([^()\n]*\)))?[ \t]*(?=[\r\n]|$)/;
/** An address, not the one word that somebody said: "[Reuters]: Confirmed". */
const ADDRESS = /^<|[/#:]|\w\.\w/;

/** The definition of a link that begins at an offset, its address perhaps on the next line; null where none does. */
export function definitionAt(text: string, at: number): { readonly label: string; readonly end: number } | null {
  if (text[at] !== '[') return null;
  const words = text.slice(at, at + LONGEST_FURNITURE);
  const [whole, label, address] = DEFINITION.exec(words) ?? [];
  const isCut = whole?.length === LONGEST_FURNITURE;
  if (label === undefined || isCut || !ADDRESS.test(address!)) return null;
  return { label, end: at + whole!.length };
}

/** Labels are compared without regard to capitals and to how much blank they hold. */
export const foldLabel = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();

/** The span without blanks at its ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  let first = start;
  let last = end;
  while (first < last && isBlank(text[first]!)) first++;
  while (last > first && isBlank(text[last - 1]!)) last--;
  return { start: first, end: last };
}

const isBlank = (unit: string) => /\s/.test(unit);
