/**
 * Figures as prose writes them: a run of digits with its group marks, read whole or not at all. What code, arithmetic,
 * telephones and other shorthand make of digits is taken up in one piece as well, so that no part of it is read.
 */
import type { Token } from '../model/token.js';

/** What a run of digits comes to. */
export interface Figure {
  /** Null: no whole number of anything that can be counted. */
  readonly value: number | null;
  /** The number with its decimal part, which a scale behind it may make whole ("3.5 million"). */
  readonly decimal: number | null;
  /** One past its last token. */
  readonly to: number;
}

/** Beyond this a count of people is not believable and a double is no longer exact. */
export const LARGEST = 1_000_000_000;
/** More digits than any believable number needs, leading noughts included. */
const MOST_DIGITS = 20;

const PLAIN = /^\d+$/;
const GROUPED = /^\d{1,3}([,'\u00a0\u202f\u2009 \u066c])\d{3}(?:\1\d{3})*$/;
const INDIAN = /^\d{1,2}(?:,\d{2}){1,9},\d{3}$/;
const DECIMAL = /^\d{1,9}\.\d{1,6}$/;

/** A folded token's digits to a whole number, or null when they are no plain count. */
export function parseDigits(norm: string): number | null {
  if (!PLAIN.test(norm) && !GROUPED.test(norm) && !INDIAN.test(norm)) return null;
  const digits = norm.replace(/\D/g, '');
  if (digits.length > MOST_DIGITS) return null;
  const value = Number(digits);
  return value > LARGEST ? null : value;
}

/** Marks that, with no blank on either side, make one figure of the digits around them. */
const INNER = /^[,.'`:;/\\_^=&+|!\u00b7\u066b\u066c\u00d7\u00f7\u2044\u2215\u22c5]$/;
/** Signs of arithmetic: spaced out, they still join two numbers. */
const SIGN = /^[+=x\u00d7\u00f7*]$/;
const GROUP = /^\d{3}$/;
const RAISED = /^[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]$/;
const FRACTION = /^\p{No}$/u;
/** "38\u00b2" is 38 with a note; "10\u00b3" is a power. */
const LEAST_WITH_NOTE = 11;

/** Reads the figure that begins at a number token; null elsewhere. */
export function readFigure(tokens: readonly Token[], at: number): Figure | null {
  const first = tokens[at];
  if (first?.kind !== 'number') return null;
  const { text, to: glued } = joinGlued(tokens, at);
  const row = joinRow(tokens, at, glued);
  if (row !== null) return row;
  const value = parseDigits(text);
  const raised = endOfRaised(tokens, glued);
  if (raised > glued)
    return { value: value !== null && value >= LEAST_WITH_NOTE ? value : null, decimal: null, to: raised };
  const next = tokens[glued];
  if (next !== undefined && FRACTION.test(next.raw)) return { value: null, decimal: null, to: glued + 1 };
  const sum = endOfSum(tokens, glued);
  if (sum > glued) return { value: null, decimal: null, to: sum };
  return { value, decimal: DECIMAL.test(text) ? Number(text) : null, to: glued };
}

/** Tokens that follow without a blank, over inner marks, as one text. */
function joinGlued(tokens: readonly Token[], at: number): { text: string; to: number } {
  let text = tokens[at]!.norm;
  let to = at + 1;
  for (; to + 1 < tokens.length; to += 2) {
    const [mark, next] = [tokens[to]!, tokens[to + 1]!];
    const isGlued = mark.start === tokens[to - 1]!.end && next.start === mark.end;
    if (!isGlued || !INNER.test(mark.norm) || !/^\d/.test(next.norm)) break;
    text += mark.norm + next.norm;
  }
  return { text, to };
}

/** Numbers side by side: "1 234 567" with blanks as group marks; any other row is a telephone's, or nothing to count. */
function joinRow(tokens: readonly Token[], at: number, from: number): Figure | null {
  let to = from;
  let digits = tokens[at]!.norm;
  let isGrouped = from === at + 1 && /^[1-9]\d{0,2}$/.test(digits);
  for (; tokens[to]?.kind === 'number'; to++) {
    isGrouped &&= GROUP.test(tokens[to]!.norm) && tokens[to]!.start === tokens[to - 1]!.end + 1;
    digits += tokens[to]!.norm;
  }
  if (to === from) return null;
  return { value: isGrouped ? parseDigits(digits) : null, decimal: null, to: joinGlued(tokens, to - 1).to };
}

/** "30 + 8", "2 x 5 = 10" spaced out. */
function endOfSum(tokens: readonly Token[], from: number): number {
  let to = from;
  while (tokens[to] !== undefined && SIGN.test(tokens[to]!.norm) && tokens[to + 1]?.kind === 'number')
    to = joinGlued(tokens, to + 1).to;
  return to;
}

function endOfRaised(tokens: readonly Token[], from: number): number {
  let to = from;
  while (tokens[to] !== undefined && RAISED.test(tokens[to]!.raw) && tokens[to]!.start === tokens[to - 1]!.end) to++;
  return to;
}

/** Marks that may stand right before a number without a blank and leave it one. */
const LEADS =
  /^[([{"'\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a\u2026\u2022|~<>\u223c\u2243\u2245\u2248\u2264\u2265\u2a7d\u2a7e]$/;
/** The same, where no number stands before them: "Tuesday:38 people", "killed,38". */
const PARTING = /^[,;:\u2013\u2014\u2015]$/;

/**
 * Whether what stands right before a number makes it something else: a sign, a decimal point, the rest of a figure.
 * "\u20135" with a blank before the dash is a negative number in print.
 */
export function isGluedToSign(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.kind !== 'mark' || before.end !== tokens[at]!.start || LEADS.test(before.norm))
    return false;
  const outer = tokens[at - 2];
  if (!PARTING.test(before.norm) || outer === undefined) return !/^[,;:]$/.test(before.norm);
  const isDash = !/^[,;:]$/.test(before.norm);
  return outer.end === before.start ? outer.kind === 'number' : isDash;
}
