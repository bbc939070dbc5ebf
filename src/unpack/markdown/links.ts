/** What stands behind the words of a link. */

/** Deeper brackets in an address are nobody's; the bound keeps a text of open brackets from being read over and over. */
const MOST_BRACKETS = 32;

/** The target of "[words](target "title")". */
export interface LinkTail {
  readonly target: string;
  /** Offset behind the closing bracket. */
  readonly end: number;
}

/** Reads the round brackets that open at `at`; null when they hold no target. */
export function linkTailAt(text: string, at: number): LinkTail | null {
  const start = skipSpace(text, at + 1);
  const targetEnd = text[start] === '<' ? endOfAngled(text, start) : endOfTarget(text, start);
  if (targetEnd === null) return null;
  const gap = skipSpace(text, targetEnd);
  const end = gap > targetEnd ? skipSpace(text, endOfTitle(text, gap) ?? gap) : gap;
  return text[end] === ')' ? { target: text.slice(start, targetEnd), end: end + 1 } : null;
}

/** "[id]" or "[]" behind the words of a link. */
export function labelAt(text: string, at: number): { readonly label: string; readonly end: number } | null {
  LABEL.lastIndex = at;
  const [whole, label] = LABEL.exec(text) ?? [];
  return label === undefined ? null : { label, end: at + whole!.length };
}

const LABEL = /\[((?:[^[\]\\]|\\.){0,999})\]/y;

function skipSpace(text: string, at: number): number {
  let next = at;
  while (next < text.length && ' \t\n'.includes(text[next]!)) next++;
  return next;
}

function endOfAngled(text: string, at: number): number | null {
  for (let next = at + 1; next < text.length; next++) {
    const unit = text[next];
    if (unit === '>') return next + 1;
    if (unit === '<' || unit === '\n') return null;
    if (unit === '\\') next++;
  }
  return null;
}

function endOfTarget(text: string, at: number): number | null {
  let depth = 0;
  for (let next = at; next < text.length; next++) {
    const unit = text[next]!;
    if (' \t\n<'.includes(unit)) return depth === 0 ? next : null;
    if (unit === '(' && ++depth > MOST_BRACKETS) return null;
    if (unit === ')' && --depth < 0) return next;
    if (unit === '\\') next++;
  }
  return null;
}

function endOfTitle(text: string, at: number): number | null {
  const closing = new Map([
    ['"', '"'],
    ["'", "'"],
    ['(', ')'],
  ]).get(text[at] ?? '');
  if (closing === undefined) return null;
  for (let next = at + 1; next < text.length; next++) {
    const unit = text[next];
    if (unit === closing) return next + 1;
    if (unit === '(' && closing === ')') return null;
    if (unit === '\\') next++;
  }
  return null;
}
