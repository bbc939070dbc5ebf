/** Numbers that count nobody: ages, sums, hours, names, shares, signs, and those that the text itself takes back. */
import type { Token } from '../model/token.js';
import { UNIT_WORDS } from './lexicon/number-words.js';
import type { QuantityMatch } from './quantity.js';
import { NAMED_BY_NUMBER, NOT_COUNTS_BEFORE, NUMBERED_SINGLES, UNITS_BEHIND } from './words-of-count.js';

/** More people than any accident's report counts: beyond it a number is something else. */
const MOST_PEOPLE = 10_000_000;

/** Whether what stands around a number makes it something else than a count of people. */
export const countsNobody = (tokens: readonly Token[], quantity: QuantityMatch): boolean =>
  whyNobody(tokens, quantity) !== null;

/** What it is instead, in a few words, or null. */
export function whyNobody(tokens: readonly Token[], quantity: QuantityMatch): string | null {
  if (quantity.quantity.min > MOST_PEOPLE) return 'more than any accident has people';
  if (isOfOtherKind(tokens, quantity)) return 'by the word before it a number of something else';
  if (quantity.quantity.stated === 0 && NOUGHTS.test(tokens[quantity.to - 1]!.norm)) return 'a row of noughts';
  if (isNumbered(tokens, quantity.from)) return 'a number for a name';
  if (isAge(tokens, quantity.from)) return 'an age';
  if (isHour(tokens, quantity.from)) return 'an hour or a factor';
  if (isUnit(tokens, quantity.to)) return 'by what stands behind it a share, a sum, a measure or an hour';
  if (isTakenBack(tokens, quantity.from)) return 'taken back by the text itself';
  return null;
}

/** "000" is the rest of a figure that was broken up. */
const NOUGHTS = /^0{2,}$/;

/** "$38", "Gate 38", "aged 38", "minus 38". */
function isOfOtherKind(tokens: readonly Token[], quantity: QuantityMatch): boolean {
  const { from } = quantity;
  const before = tokens[from - 1]?.norm ?? '';
  if (before === ':') return tokens[from - 2]?.kind === 'number';
  if (before === 'day') return !quantity.definite;
  if (NOT_COUNTS_BEFORE.has(before) || MONEY.test(before)) return true;
  // "No. 38", "km. 38"
  if (before === '.' && tokens[from - 1]!.end > tokens[from - 1]!.start)
    return /^(?:no|nos|nr|km|art|fig|ch|vol|para|apt|rm|rte|hwy|tel)$/.test(tokens[from - 2]?.norm ?? '');
  return (
    before === 'of' &&
    /^(?:ratio|odds|rate|average|mean|median|chance|age|ages|factor|score)$/.test(tokens[from - 2]?.norm ?? '')
  );
}
const MONEY = /\p{Sc}$/u;

/** "Bus 38", "passenger 38", "victim 38": a noun in the singular with its number for a name. */
function isNumbered(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.norm ?? '';
  if (NUMBERED_SINGLES.has(before)) return true;
  // "in the bus 38 people were hurt" has an article
  return NAMED_BY_NUMBER.has(before) && !/^(?:the|a|an|its|this|that|of)$/.test(tokens[from - 2]?.norm ?? '');
}

const AGE_LIST_REACH = 12;

/** "aged 3, 5 and 8", "ages 3 to 8", "a man of 41". */
function isAge(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.norm === 'of')
    return /^(?:man|woman|boy|girl|lady|gentleman|youth|teenager)$/.test(tokens[from - 2]?.norm ?? '');
  let at = from - 1;
  while (
    at >= Math.max(0, from - AGE_LIST_REACH) &&
    (tokens[at]!.kind === 'number' || /^(?:[,&-]|\u2013|and|or|to|between|from|just|only)$/.test(tokens[at]!.norm))
  )
    at--;
  return /^(?:aged|ages|age)$/.test(tokens[at]?.norm ?? '');
}

/** "at 0538", "by 0600": an hour without its colon; "8 times 12". */
const isHour = (tokens: readonly Token[], from: number) =>
  (/^0\d{3}$/.test(tokens[from]!.norm) && /^(?:at|by|about|around|before|after)$/.test(tokens[from - 1]?.norm ?? '')) ||
  (tokens[from - 1]?.norm === 'times' && isMultiplier(tokens[from - 2]));

const isMultiplier = (token: Token | undefined) =>
  token !== undefined && (token.kind === 'number' || Object.hasOwn(UNIT_WORDS, token.norm));

/** "38 %", "38 \u20ac", "38 per 100,000", "at 9:38", "38\u00b0". */
function isUnit(tokens: readonly Token[], to: number): boolean {
  const [after, next] = [tokens[to], tokens[to + 1]];
  if (after === undefined) return false;
  if (UNITS_BEHIND.has(after.norm) || MONEY.test(after.norm)) return true;
  if (after.norm === ':') return /^\d/.test(next?.norm ?? '');
  // "38\u2013year\u2013old": a compound, whatever its dash
  return (
    /^[-\u2012\u2013\u2014]$/.test(after.norm) &&
    after.start === tokens[to - 1]!.end &&
    next?.start === after.end &&
    next.kind === 'word' &&
    /^(?:years?|months?|weeks?|days?|yr|yrs)$/.test(next.norm)
  );
}

/** "not 38 but 41", "41 rather than 38", "neither 38 nor 39". */
function isTakenBack(tokens: readonly Token[], from: number): boolean {
  const [before, outer] = [tokens[from - 1]?.norm ?? '', tokens[from - 2]?.norm ?? ''];
  if (/^(?:not|nor|neither)$/.test(before)) return true;
  return `${outer} ${before}` === 'rather than' || `${outer} ${before}` === 'instead of';
}

/** "38 people per 100,000", "two passengers for every seat": a rate. */
export const isRate = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.norm === 'per' || (tokens[to]?.norm === 'for' && /^(?:every|each)$/.test(tokens[to + 1]?.norm ?? ''));

/** "Bo Ray, 41, died", "Ann Lee, 38 and Bo Ray, 41 died": an age behind a full name, unless the name is a place's. */
export function isAgeBehindName(tokens: readonly Token[], from: number): boolean {
  // "Boat Capsizes Off Japan, 6 Missing" is a headline
  if (tokens[from - 1]?.norm !== ',' || tokens[from]?.kind !== 'number' || tokens[from + 1]?.capital) return false;
  let at = from - 2;
  while (at >= 0 && from - 2 - at < LONGEST_NAME && tokens[at]!.capital && !PLACING.test(tokens[at]!.norm)) at--;
  return from - 2 - at >= 2 && !PLACING.test(tokens[at]?.norm ?? '');
}
const LONGEST_NAME = 6;
const PLACING = /^(?:in|near|at|of|off|on|to|from|around|outside|over|into|towards?|between|by|the)$/;
