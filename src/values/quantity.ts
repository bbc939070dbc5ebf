/**
 * Numbers as newsrooms write them: digits of any script, words, dozens, ranges and bounds. A quantity is an interval;
 * what is compared is the interval, never the bare number.
 */
import type { Token } from '../model/token.js';
import { atLeast, type Bound, bend, boundBefore, boundBehind, exactly, isOvertaken, type Quantity } from './bounds.js';
import { type Cardinal, isPlainArticle, readCardinal, readTailed } from './cardinals.js';
import { isGluedToSign } from './figures.js';

export { type Quantity, relateIntervals } from './bounds.js';
export { parseDigits } from './figures.js';

export interface QuantityMatch {
  readonly quantity: Quantity;
  /** First token and one past the last, bounds ("at least") included. */
  readonly from: number;
  readonly to: number;
  readonly additional: boolean;
  readonly definite: boolean;
  readonly all: boolean;
}

/** A number or a range, before the words around it bend it; null `quantity` for what is no count. */
interface Core {
  readonly quantity: Quantity | null;
  readonly from: number;
  readonly to: number;
}

/**
 * Reads the quantity whose number starts at token `at`, with the bounds that stand around it.
 * Returns null when the token starts no number that can be counted.
 */
export function readQuantity(tokens: readonly Token[], at: number): QuantityMatch | null {
  const first = tokens[at];
  if (first === undefined) return null;
  if (first.norm === 'both')
    return { quantity: exactly(2), from: at, to: at + 1, additional: false, definite: true, all: true };
  // a sign, a decimal point or the head of a figure stands before it
  if (first.kind === 'number' && isGluedToSign(tokens, at)) return null;
  const core = readCore(tokens, at);
  if (core === null || core.quantity === null) return null;
  let { quantity, from, to } = { ...core, quantity: core.quantity };
  const flags = { additional: false, definite: false, all: false };
  for (let guard = 0; guard < 4; guard++) {
    const bound = boundBefore(tokens, from);
    if (bound === null) break;
    from = bound.from;
    quantity = bend(quantity, bound.bound);
    if (bound.bound === 'additional') flags.additional = true;
    if (bound.bound === 'the') flags.definite = true;
    if (bound.bound === 'all') flags.all = flags.definite = true;
  }
  if (isOvertaken(tokens, from)) quantity = bend(quantity, 'least');
  const tail = tailBehind(tokens, to);
  if (tail !== null) {
    quantity = bend(quantity, tail.bound);
    to = tail.to;
  }
  return { quantity, from, to, ...flags };
}

/** "38 or more", "38 plus"; in "38 plus three crew" and "38 at least an hour later" the words belong to what follows. */
function tailBehind(tokens: readonly Token[], at: number): { bound: Bound; to: number } | null {
  const tail = boundBehind(tokens, at);
  if (tail === null || /^(?:a|an|the|its|their)$/.test(tokens[tail.to]?.norm ?? '')) return null;
  return readCardinal(tokens, tail.to) === null ? tail : null;
}

/** The same behind a noun: "38 people or more", "40 passengers or so". A lone word there belongs to what follows. */
export function tailBehindNoun(tokens: readonly Token[], at: number): { bound: Bound; to: number } | null {
  const tail = tailBehind(tokens, at);
  return tail === null || (tail.to === at + 1 && tokens[at]!.norm !== 'approximately') ? null : tail;
}

const AFTERTHOUGHT_REACH = 6;

/** "38 people were killed, at least": the bound comes last. */
export function isBoundLast(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length - 1, from + AFTERTHOUGHT_REACH); at++) {
    if (tokens[at]!.norm !== 'at' || tokens[at + 1]!.norm !== 'least') continue;
    const next = tokens[at + 2];
    return next === undefined || next.kind === 'mark';
  }
  return false;
}

/** One past the figure or range that starts at a token, whether it can be counted or not; the token itself for none. */
export const endOfNumber = (tokens: readonly Token[], at: number): number => readCore(tokens, at)?.to ?? at;

function readCore(tokens: readonly Token[], at: number): Core | null {
  if (isPlainArticle(tokens, at)) return null;
  const tailed = readTailed(tokens[at]!.norm);
  if (tailed !== null) {
    const least = atLeast(tailed.value);
    // "forty-odd" and "forty-something" are any number of the forties, "fortyish" lies around it
    const quantity =
      tailed.tail === 'plus'
        ? least
        : tailed.tail === 'ish'
          ? bend(exactly(tailed.value), 'about')
          : { ...least, approximate: true };
    return { quantity, from: at, to: at + 1 };
  }
  const first = readCardinal(tokens, at);
  if (first === null) return null;
  const range = readRange(tokens, first);
  if (range !== null) return range;
  if (first.value === null) return { quantity: null, from: first.from, to: first.to };
  const quantity = first.vague ? { ...atLeast(first.value), approximate: true } : exactly(first.value);
  return { quantity, from: first.from, to: first.to };
}

const DASH = /^[-~\u2012\u2013\u2014\u2212]$/;

/** "between 3 and 8", "3 to 8", "3-8", "two or three"; a score or a falling pair ("8-3") is none and no count either. */
function readRange(tokens: readonly Token[], first: Cardinal): Core | null {
  const joint = tokens[first.to];
  if (joint === undefined || isMove(tokens, first.from)) return null;
  const before = tokens[first.from - 1]?.norm ?? '';
  const isBetween = before === 'between' || before === 'from';
  const isDash = DASH.test(joint.norm);
  const isWorded = joint.norm === 'to' || joint.norm === 'or' || (isBetween && joint.norm === 'and');
  if (!isDash && !isWorded) return null;
  const second = readCardinal(tokens, first.to + 1);
  if (second === null) return null;
  const spoilt = { quantity: null, from: first.from, to: endOfDashes(tokens, second.to) };
  if (isDash && (spoilt.to > second.to || first.value === null)) return spoilt;
  const low = lowOf(first, second);
  if (low === null || second.value === null || second.vague || second.value <= low)
    return isApart(tokens, first, second, isBetween) ? null : spoilt;
  if (tokens[second.to]?.norm === joint.norm && readCardinal(tokens, second.to + 1) !== null)
    return { ...spoilt, to: readCardinal(tokens, second.to + 1)!.to };
  const quantity = { min: low, max: second.value, stated: low, approximate: true };
  return { quantity, from: isBetween ? first.from - 1 : first.from, to: second.to };
}

/** "two or three hundred", "two to three dozen": the last word multiplies both. */
function lowOf(first: Cardinal, second: Cardinal): number | null {
  if (first.value === null || second.value === null || second.factor === 1 || first.factor > 1) return first.value;
  const scaled = first.value * second.factor;
  return first.value < second.factor && scaled < second.value ? scaled : first.value;
}

/** Two numbers that a joint does not tie: "from 41 to 38", "38 \u2013 three of them children", "one or none". */
function isApart(tokens: readonly Token[], first: Cardinal, second: Cardinal, isBetween: boolean): boolean {
  const joint = tokens[first.to]!;
  if (joint.norm === 'or' || isBetween) return true;
  if (joint.norm === 'to') return tokens[first.from - 1]?.norm === 'by';
  return joint.start > tokens[first.to - 1]!.end && tokens[second.to]?.norm === 'of';
}

/** "2024-06-04", "978-3-16-148410-0": more than two numbers between dashes. */
function endOfDashes(tokens: readonly Token[], from: number): number {
  let to = from;
  while (tokens[to] !== undefined && DASH.test(tokens[to]!.norm) && tokens[to + 1]?.kind === 'number') to += 2;
  return to;
}

/** "rose from 26 to 36", "was lowered by one to 71": two figures, not a range. */
const isMove = (tokens: readonly Token[], at: number) =>
  /^(?:from|by)$/.test(tokens[at - 1]?.norm ?? '') &&
  tokens
    .slice(Math.max(0, at - 3), at - 1)
    .some((token) =>
      /^(?:rose|risen|rises|rising|climbed|climbs|jumped|increased|up|raised|revised|grew|grown|soared|lowered|reduced|fell|fallen|dropped|cut|down)$/.test(
        token.norm,
      ),
    );
