/**
 * Numbers as newsrooms write them: digits of any script, words, dozens, ranges and bounds. A quantity is an interval;
 * what is compared is the interval, never the bare number.
 */
import type { Token } from '../model/token.js';

export interface Quantity {
  readonly min: number;
  /** Null: no upper bound given. */
  readonly max: number | null;
  readonly stated: number;
  readonly approximate: boolean;
}

export interface QuantityMatch {
  readonly quantity: Quantity;
  /** First token and one past the last, bounds ("at least") included. */
  readonly from: number;
  readonly to: number;
  readonly additional: boolean;
  readonly definite: boolean;
  readonly all: boolean;
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
]);
const TENS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
]);
/** Least number of a vague plural, and what one of it is worth when counted ("two dozen"). */
const GROUPS: ReadonlyMap<string, { one: number; plural: boolean }> = new Map([
  ['dozen', { one: 12, plural: false }],
  ['dozens', { one: 12, plural: true }],
  ['score', { one: 20, plural: false }],
  ['scores', { one: 20, plural: true }],
  ['hundreds', { one: 100, plural: true }],
  ['thousands', { one: 1000, plural: true }],
]);
/** Beyond this a count of people is not believable and a double is no longer exact. */
const LARGEST = 1_000_000_000;

const DIGIT = /^\p{Nd}$/u;
const GROUPED = /^\p{Nd}{1,3}([,'\u2019\u00a0\u202f\u2009 ])\p{Nd}{3}(?:\1\p{Nd}{3})*$/u;
const INDIAN = /^\p{Nd}{1,2}(?:,\p{Nd}{2})+,\p{Nd}{3}$/u;
const PLAIN = /^\p{Nd}+$/u;

/** Decimal digits of any script to a whole number, or null when the token is no plain count. */
export function parseDigits(raw: string): number | null {
  if (!PLAIN.test(raw) && !GROUPED.test(raw) && !INDIAN.test(raw)) return null;
  let value = 0;
  for (const char of raw) {
    if (!DIGIT.test(char)) continue;
    value = value * 10 + digitValue(char);
    if (value > LARGEST) return null;
  }
  return value;
}

/** Every block of decimal digits in Unicode begins at a multiple of its zero, ten in a row. */
function digitValue(char: string): number {
  const code = char.codePointAt(0)!;
  if (code < 0x80) return code - 0x30;
  const ascii = char.normalize('NFKC');
  if (ascii >= '0' && ascii <= '9' && ascii.length === 1) return ascii.charCodeAt(0) - 0x30;
  let zero = code;
  while (code - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}

interface Cardinal {
  value: number;
  to: number;
  vague: boolean;
}

/** A cardinal in digits or words that starts at a token: "38", "thirty-eight", "one hundred and six", "two dozen". */
function readCardinal(tokens: readonly Token[], from: number): Cardinal | null {
  const token = tokens[from];
  if (token === undefined) return null;
  const group = GROUPS.get(token.norm);
  if (group?.plural) return { value: group.one * 2, to: from + 1, vague: true };
  if (token.kind === 'number') return readDigits(tokens, from);
  return readWords(tokens, from);
}

function readDigits(tokens: readonly Token[], from: number): Cardinal | null {
  const token = tokens[from]!;
  const value = parseDigits(token.norm);
  if (value === null) return null;
  const next = tokens[from + 1];
  // "1_000" is code, not prose
  const before = tokens[from - 1];
  if ((next?.norm === '_' && next.start === token.end) || (before?.norm === '_' && before.end === token.start))
    return null;
  const scale = next?.kind === 'word' ? SCALES.get(next.norm) : undefined;
  if (scale !== undefined) return { value: value * scale, to: from + 2, vague: true };
  const group = next ? GROUPS.get(next.norm) : undefined;
  if (group && !group.plural) return { value: value * group.one, to: from + 2, vague: false };
  // "38 000 people": a blank as group mark
  if (next?.kind === 'number' && /^\p{Nd}{3}$/u.test(next.norm) && value < 1000 && next.start === token.end + 1) {
    return { value: value * 1000 + (parseDigits(next.norm) ?? 0), to: from + 2, vague: false };
  }
  return { value, to: from + 1, vague: false };
}

function readWords(tokens: readonly Token[], from: number): Cardinal | null {
  let total = 0;
  let current: number | null = null;
  let at = from;
  for (; at < tokens.length; at++) {
    const word = tokens[at]!.norm;
    if (
      word === 'and' &&
      current !== null &&
      at > from &&
      isScaleBefore(tokens, at) &&
      wordValue(tokens[at + 1]?.norm) !== null
    )
      continue;
    const value = wordValue(word);
    const scale = SCALES.get(word);
    const group = GROUPS.get(word);
    if (value !== null) {
      if (current !== null && !isScaleBefore(tokens, at) && !(TENS.has(tokens[at - 1]!.norm) && value < 10)) break;
      current = (current ?? 0) + value;
    } else if (scale !== undefined && (current !== null || isArticle(tokens[from]!.norm))) {
      if (scale === 100) current = (current ?? 1) * 100;
      else {
        total += (current ?? 1) * scale;
        current = 0;
      }
    } else if (group && !group.plural && (current !== null || isArticle(tokens[from]!.norm))) {
      const half = tokens[from - 1]?.norm === 'half' ? 0.5 : 1;
      return { value: (current ?? 1) * group.one * half, to: at + 1, vague: false };
    } else if (!(at === from && isArticle(word) && startsGroup(tokens[at + 1]?.norm))) break;
  }
  if (current === null && total === 0) return null;
  return { value: total + (current ?? 0), to: at, vague: false };
}

const isArticle = (word: string) => word === 'a' || word === 'an';
const startsGroup = (word: string | undefined) =>
  word !== undefined && (SCALES.has(word) || GROUPS.get(word)?.plural === false);
const isScaleBefore = (tokens: readonly Token[], at: number) => {
  const before = tokens[at - 1]?.norm ?? '';
  return SCALES.has(before) || (before === 'and' && SCALES.has(tokens[at - 2]?.norm ?? ''));
};

/** One word's worth below a hundred, hyphenated compounds included. */
function wordValue(word: string | undefined): number | null {
  if (word === undefined) return null;
  const plain = UNITS.get(word) ?? TENS.get(word);
  if (plain !== undefined) return plain;
  const hyphen = word.indexOf('-');
  if (hyphen < 0) return null;
  const tens = TENS.get(word.slice(0, hyphen));
  const unit = UNITS.get(word.slice(hyphen + 1));
  return tens !== undefined && unit !== undefined && unit < 10 ? tens + unit : null;
}

type Bound = 'least' | 'most' | 'about' | 'nearly' | 'under' | 'additional' | 'the' | 'all' | 'plain';

/** Words before a number that bound or bend it; several words joined by a blank. */
const BOUNDS: ReadonlyMap<string, Bound> = new Map([
  ['at least', 'least'],
  ['more than', 'least'],
  ['over', 'least'],
  ['no fewer than', 'least'],
  ['no less than', 'least'],
  ['not less than', 'least'],
  ['not fewer than', 'least'],
  ['upwards of', 'least'],
  ['upward of', 'least'],
  ['well over', 'least'],
  ['in excess of', 'least'],
  ['greater than', 'least'],
  ['above', 'least'],
  ['a minimum of', 'least'],
  ['up to', 'most'],
  ['as many as', 'most'],
  ['at most', 'most'],
  ['no more than', 'most'],
  ['not more than', 'most'],
  ['a maximum of', 'most'],
  ['fewer than', 'under'],
  ['less than', 'under'],
  ['under', 'under'],
  ['about', 'about'],
  ['around', 'about'],
  ['some', 'about'],
  ['approximately', 'about'],
  ['roughly', 'about'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['close to', 'nearly'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['just under', 'nearly'],
  ['another', 'additional'],
  ['a further', 'additional'],
  ['further', 'additional'],
  ['an additional', 'additional'],
  ['additional', 'additional'],
  ['the', 'the'],
  ['those', 'the'],
  ['these', 'the'],
  ['all', 'all'],
  ['all of the', 'all'],
  ['all the', 'all'],
  ['only', 'plain'],
  ['just', 'plain'],
  ['exactly', 'plain'],
  ['the other', 'additional'],
  ['other', 'additional'],
  ['the remaining', 'additional'],
  ['remaining', 'additional'],
]);
const LONGEST_BOUND = 3;

/**
 * Reads the quantity whose number starts at token `at`, with the bounds that stand before it.
 * Returns null when the token starts no number.
 */
export function readQuantity(tokens: readonly Token[], at: number): QuantityMatch | null {
  const first = tokens[at];
  if (first === undefined) return null;
  if (first.norm === 'both')
    return { quantity: exactly(2), from: at, to: at + 1, additional: false, definite: true, all: true };
  const cardinal = readCardinal(tokens, at);
  if (cardinal === null) return null;
  const range = readRange(tokens, at, cardinal);
  let from = tokens[at - 1]?.norm === 'half' && GROUPS.has(tokens[cardinal.to - 1]?.norm ?? '') ? at - 1 : at;
  let quantity =
    range?.quantity ?? (cardinal.vague ? { ...atLeast(cardinal.value), approximate: true } : exactly(cardinal.value));
  if (range?.from !== undefined) from = range.from;
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
  const to = range?.to ?? cardinal.to;
  const plus = tokens[to];
  if (plus?.norm === '+' && plus.start === tokens[to - 1]!.end) {
    return { quantity: atLeast(quantity.stated), from, to: to + 1, ...flags };
  }
  if (tokens[to]?.norm === 'or' && (tokens[to + 1]?.norm === 'more' || tokens[to + 1]?.norm === 'so')) {
    const loose = tokens[to + 1]!.norm === 'more' ? atLeast(quantity.stated) : bend(quantity, 'about');
    return { quantity: loose, from, to: to + 2, ...flags };
  }
  return { quantity, from, to, ...flags };
}

const exactly = (n: number): Quantity => ({ min: n, max: n, stated: n, approximate: false });
const atLeast = (n: number): Quantity => ({ min: n, max: null, stated: n, approximate: false });

/** "between 3 and 8", "3 to 8", "3-8", "two or three". */
function readRange(
  tokens: readonly Token[],
  at: number,
  first: Cardinal,
): { quantity: Quantity; from?: number; to: number } | null {
  const joint = tokens[first.to];
  if (joint === undefined || isMove(tokens, at)) return null;
  const between = tokens[at - 1]?.norm === 'between' || tokens[at - 1]?.norm === 'from';
  const dash = joint.norm === '-' || joint.norm === '\u2013';
  const worded = joint.norm === 'to' || joint.norm === 'or' || (between && joint.norm === 'and');
  if (!dash && !worded) return null;
  if (dash && (joint.start !== tokens[first.to - 1]!.end || tokens[first.to + 1]?.start !== joint.end)) return null;
  const second = readCardinal(tokens, first.to + 1);
  if (second === null || second.vague || second.value <= first.value) return null;
  const quantity = { min: first.value, max: second.value, stated: first.value, approximate: true };
  return { quantity, to: second.to, ...(between ? { from: at - 1 } : {}) };
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

function boundBefore(tokens: readonly Token[], from: number): { bound: Bound; from: number } | null {
  for (let length = LONGEST_BOUND; length >= 1; length--) {
    if (from - length < 0) continue;
    let words = tokens[from - length]!.norm;
    for (let i = from - length + 1; i < from; i++) words += ` ${tokens[i]!.norm}`;
    const bound = BOUNDS.get(words);
    if (bound !== undefined) return { bound, from: from - length };
  }
  return null;
}

/** How far "about" reaches: a tenth, at least one. Newsrooms round to the nearest five or ten. */
const slack = (n: number) => Math.max(1, Math.ceil(n / 10));

function bend(q: Quantity, bound: Bound): Quantity {
  switch (bound) {
    case 'least':
      return { ...q, max: null };
    case 'most':
      return { ...q, min: 0, max: q.stated };
    case 'under':
      return { ...q, min: 0, max: Math.max(0, q.stated - 1) };
    case 'about':
      return q.max === null
        ? q
        : { ...q, min: Math.max(0, q.min - slack(q.min)), max: q.max + slack(q.max), approximate: true };
    case 'nearly':
      return { ...q, min: Math.max(0, q.min - slack(q.min)), max: q.stated, approximate: true };
    default:
      return q;
  }
}

/** How two intervals stand to each other. */
export function relateIntervals(
  a: Pick<Quantity, 'min' | 'max'>,
  b: Pick<Quantity, 'min' | 'max'>,
): 'equal' | 'compatible' | 'conflicting' {
  if (a.min === b.min && a.max === b.max) return 'equal';
  const meets = (a.max === null || b.min <= a.max) && (b.max === null || a.min <= b.max);
  return meets ? 'compatible' : 'conflicting';
}
