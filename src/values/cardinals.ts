/** Whole numbers in digits or words: "38", "thirty-eight", "one hundred and six", "two dozen", "3.5 million". */
import type { Token } from '../model/token.js';
import { LARGEST, parseDigits, readFigure } from './figures.js';
import { GROUP_WORDS, SCALE_WORDS, TENS_WORDS, UNIT_WORDS, VAGUE_WORDS, WHOLE_WORDS } from './lexicon/number-words.js';

export interface Cardinal {
  /** Null: a number of some other kind, which ends at `to` all the same. */
  readonly value: number | null;
  readonly from: number;
  /** One past its last token. */
  readonly to: number;
  /** "dozens", "3 million": the least it may mean, or a rounded figure. */
  readonly vague: boolean;
  /** What the last word multiplies by: 100 in "three hundred", 12 in "two dozen", else 1. */
  readonly factor: number;
}

const mapOf = (words: Readonly<Record<string, number>>): ReadonlyMap<string, number> => new Map(Object.entries(words));
const UNITS = mapOf(UNIT_WORDS);
const TENS = mapOf(TENS_WORDS);
const SCALES = mapOf(SCALE_WORDS);
const GROUPS = mapOf(GROUP_WORDS);
const VAGUE = mapOf(VAGUE_WORDS);
const WHOLES = mapOf(WHOLE_WORDS);

const isArticle = (word: string | undefined) => word === 'a' || word === 'an';
const isDash = (word: string | undefined) => word !== undefined && /^[-\u2012\u2013\u2014\u2212]$/.test(word);

/** Whether a number may begin with a word (folded); an article only where a scale or a dozen follows. */
export const mayBeginCardinal = (word: string): boolean =>
  /^\d/.test(word) ||
  VAGUE.has(word) ||
  WHOLES.has(word) ||
  atomsOf(word) !== null ||
  isArticle(word) ||
  readTailed(word) !== null;

/** An article with no scale and no dozen behind it: most are. */
export const isPlainArticle = (tokens: readonly Token[], at: number): boolean =>
  isArticle(tokens[at]?.norm) && !takesArticle(tokens[at + 1]?.norm ?? '');

const takesArticle = (word: string) => SCALES.has(word) || GROUPS.has(word);

/** The cardinal that starts at a token, or null when none does. */
export function readCardinal(tokens: readonly Token[], at: number): Cardinal | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const plain = token.kind === 'number' ? readDigits(tokens, at) : (readVague(tokens, at) ?? readWords(tokens, at));
  return plain === null ? null : endWhole(tokens, plain);
}

/** "dozens", "tens of thousands". */
function readVague(tokens: readonly Token[], at: number): Cardinal | null {
  const least = VAGUE.get(tokens[at]!.norm);
  if (least === undefined) return null;
  const further = tokens[at + 1]?.norm === 'of' ? VAGUE.get(tokens[at + 2]?.norm ?? '') : undefined;
  if (further === undefined || further <= least) return { value: least, from: at, to: at + 1, vague: true, factor: 1 };
  return { value: (least * further) / 2, from: at, to: at + 3, vague: true, factor: 1 };
}

function readDigits(tokens: readonly Token[], from: number): Cardinal {
  const figure = readFigure(tokens, from)!;
  const scaled = readScale(tokens, figure.to);
  if (scaled === null) return { value: figure.value, from, to: figure.to, vague: false, factor: 1 };
  const { factor, to } = scaled;
  const value = wholeOf((figure.value ?? figure.decimal ?? Number.NaN) * factor);
  const rest = value === null || factor < 100 ? null : readWords(tokens, to);
  if (rest !== null && rest.value !== null && rest.value < factor)
    return { value: value! + rest.value, from, to: rest.to, vague: false, factor: 1 };
  return { value, from, to: rest?.to ?? to, vague: factor > 100, factor };
}

/** "hundred thousand", "dozen", "million" behind digits. */
function readScale(tokens: readonly Token[], at: number): { factor: number; to: number } | null {
  const group = GROUPS.get(tokens[at]?.norm ?? '');
  if (group !== undefined) return { factor: group, to: at + 1 };
  let factor = 1;
  let to = at;
  for (
    let scale = SCALES.get(tokens[to]?.norm ?? '');
    scale !== undefined;
    scale = SCALES.get(tokens[to]?.norm ?? '')
  ) {
    factor *= scale;
    to++;
  }
  return to === at ? null : { factor, to };
}

/** A product of decimals that is a whole number but for the last bit of a double. */
function wholeOf(product: number): number | null {
  const whole = Math.round(product);
  return Math.abs(product - whole) < 1e-6 && whole <= LARGEST ? whole : null;
}

/** What number words add up to, word by word. */
class Sum {
  total = 0;
  current: number | null = null;
  last: 'start' | 'unit' | 'tens' | 'scale' = 'start';
  /** The scale that a further one must stay below, unless it multiplies what came since. */
  private below = Number.POSITIVE_INFINITY;

  get value(): number {
    return this.total + (this.current ?? 0);
  }

  /** Takes a number word; false when it cannot follow what came before. */
  take(word: string): boolean {
    return this.takeUnit(word) || this.takeTens(word) || this.takeScale(word);
  }

  private takeUnit(word: string): boolean {
    const unit = UNITS.get(word);
    if (unit === undefined || !(this.last === 'start' || this.last === 'scale' || (this.last === 'tens' && unit < 10)))
      return false;
    this.current = (this.current ?? 0) + unit;
    this.last = 'unit';
    return true;
  }

  private takeTens(word: string): boolean {
    const tens = TENS.get(word);
    if (tens === undefined || !(this.last === 'start' || this.last === 'scale')) return false;
    this.current = (this.current ?? 0) + tens;
    this.last = 'tens';
    return true;
  }

  private takeScale(word: string): boolean {
    const scale = SCALES.get(word);
    if (scale === undefined || this.current === null || this.current === 0 || scale >= this.below) return false;
    if (scale === 100) {
      if (this.current >= 100) return false;
      this.current *= 100;
    } else {
      this.total += this.current * scale;
      this.current = 0;
      this.below = scale;
    }
    this.last = 'scale';
    return true;
  }
}

export const isNumberWord = (word: string) => UNITS.has(word) || TENS.has(word) || SCALES.has(word);

/** A token's number words: "thirty-eight", "hundred-and-six"; null when it holds any other. */
function atomsOf(norm: string): readonly string[] | null {
  if (isNumberWord(norm)) return [norm];
  if (!norm.includes('-')) return null;
  const parts = norm.split('-');
  return parts.every((part, at) => isNumberWord(part) || (part === 'and' && at > 0 && at < parts.length - 1))
    ? parts.filter((part) => part !== 'and')
    : null;
}

function readWords(tokens: readonly Token[], from: number): Cardinal | null {
  const whole = WHOLES.get(tokens[from]?.norm ?? '');
  if (whole !== undefined) return { value: whole, from, to: from + 1, vague: false, factor: 1 };
  const sum = new Sum();
  let at = from;
  // "a hundred", "a dozen": the article is the one
  if (isArticle(tokens[from]?.norm)) {
    if (!takesArticle(tokens[from + 1]?.norm ?? '')) return null;
    sum.take('one');
    at++;
  }
  let factor = 1;
  for (; at < tokens.length; at++) {
    const atoms = atomsOf(tokens[at]!.norm);
    if (atoms === null) {
      if (isJoint(tokens, at, sum)) continue;
      break;
    }
    if (!atoms.every((atom) => sum.take(atom))) return { value: null, from, to: at + 1, vague: false, factor: 1 };
    factor = SCALES.get(atoms.at(-1)!) ?? 1;
  }
  if (sum.current === null && sum.total === 0) return null;
  const value = sum.value > LARGEST ? null : sum.value;
  const group = GROUPS.get(tokens[at]?.norm ?? '');
  if (group === undefined || value === null) return halved(tokens, { value, from, to: at, vague: false, factor });
  return halved(tokens, { value: value * group, from, to: at + 1, vague: false, factor: group });
}

/** "half a dozen", "half a million". */
function halved(tokens: readonly Token[], whole: Cardinal): Cardinal {
  const before = tokens[whole.from - 1];
  if (whole.factor === 1 || !(before?.norm === 'half' || before?.raw === '\u00bd')) return whole;
  return { ...whole, value: whole.value === null ? null : wholeOf(whole.value / 2), from: whole.from - 1, factor: 1 };
}

/** "and" behind a scale, the comma of "one thousand, two hundred and six", the dash of "thirty\u2013eight". */
function isJoint(tokens: readonly Token[], at: number, sum: Sum): boolean {
  const word = tokens[at]!.norm;
  const next = atomsOf(tokens[at + 1]?.norm ?? '');
  if (next === null) return false;
  if (word === 'and') return sum.last === 'scale' && !SCALES.has(next[0]!);
  const isGlued = at > 0 && tokens[at]!.start === tokens[at - 1]!.end;
  if (isDash(word)) return isGlued && sum.last === 'tens' && next.length === 1 && (UNITS.get(next[0]!) ?? 10) < 10;
  if (word !== ',' || sum.last !== 'scale' || sum.current !== 0) return false;
  // "one thousand, two hundred injured" are two figures, "one thousand, two hundred and six" is one
  return (
    tokens[at + 2]?.norm === 'hundred' && tokens[at + 3]?.norm === 'and' && atomsOf(tokens[at + 4]?.norm ?? '') !== null
  );
}

/** Behind the number: a half of it, a decimal part in words, or another number that makes both something else. */
function endWhole(tokens: readonly Token[], cardinal: Cardinal): Cardinal {
  const { to, factor, value } = cardinal;
  const spoilt = (end: number): Cardinal => ({ ...cardinal, value: null, to: end, vague: false, factor: 1 });
  const [next, second, third] = [tokens[to]?.norm, tokens[to + 1]?.norm, tokens[to + 2]?.norm];
  if (next === 'and' && isArticle(second) && /^(?:half|quarter)$/.test(third ?? '')) {
    const part = third === 'half' ? 0.5 : 0.25;
    const scaled = readScale(tokens, to + 3);
    if (scaled !== null)
      return { ...cardinal, value: wholeOf(((value ?? Number.NaN) + part) * scaled.factor), to: scaled.to };
    return factor === 1
      ? spoilt(to + 3)
      : { ...cardinal, value: wholeOf((value ?? Number.NaN) + part * factor), to: to + 3 };
  }
  const unit = factor === 20 && value !== null && next === 'and' ? UNITS.get(second ?? '') : undefined;
  if (unit !== undefined) return { ...cardinal, value: value! + unit, to: to + 2, factor: 1 };
  if (next === 'point' && (UNITS.has(second ?? '') || tokens[to + 1]?.kind === 'number')) return spoilt(to + 2);
  const isWord = tokens[cardinal.from]!.kind === 'word';
  if (isWord && !cardinal.vague && (atomsOf(next ?? '') !== null || tokens[to]?.kind === 'number'))
    return spoilt(to + 1);
  return cardinal;
}

/** "38-odd", "forty-plus", "40ish": the number, and how its tail bends it; null for other words. */
export function readTailed(norm: string): { readonly value: number; readonly tail: string } | null {
  const match = /^([\da-z]{1,12}(?:-[a-z]{3,5})?)-?(odd|plus|something|ish)$/.exec(norm);
  if (match === null) return null;
  const value = parseDigits(match[1]!) ?? wordsValue(match[1]!);
  return value === null ? null : { value, tail: match[2]! };
}

function wordsValue(norm: string): number | null {
  const atoms = atomsOf(norm);
  const sum = new Sum();
  return atoms?.every((atom) => sum.take(atom)) ? sum.value : null;
}
