/** Numbers on the command line, with the range that each may have. */
import { InvalidArgumentError } from 'commander';
import { standardName } from '../node/decode.js';

export interface Range {
  readonly least: number;
  readonly most: number;
  /** What the number counts: "seconds". */
  readonly unit: string;
  readonly isWhole: boolean;
}

const MANY = { least: 1, most: 1_000_000, isWhole: true };

/** What each number may be, on the command line as in a configuration. */
export const RANGES = {
  maxContradictions: { ...MANY, least: 0, unit: 'contradictions' },
  minOrigins: { ...MANY, unit: 'origins' },
  maxFindings: { ...MANY, unit: 'findings' },
  maxSentenceLength: { least: 100, most: 10_000, isWhole: true, unit: 'characters' },
  maxClaims: { ...MANY, unit: 'claims' },
  timeLimit: { least: 0.01, most: 3600, isWhole: false, unit: 'seconds' },
  jobs: { least: 1, most: 64, isWhole: true, unit: 'threads' },
} satisfies Readonly<Record<string, Range>>;

/** "a whole number of claims from 1 to 1000000". */
export function describeRange({ least, most, unit, isWhole }: Range): string {
  return `${isWhole ? 'a whole number' : 'a number'} of ${unit} from ${least} to ${most}`;
}

const SIZE = /^(\d{1,12}(?:\.\d{1,6})?)\s?(|b|kb|mb|gb)$/i;
const FACTOR: Readonly<Record<string, number>> = { '': 1, b: 1, kb: 1e3, mb: 1e6, gb: 1e9 };
const NUMBER = /^\d{1,12}(?:\.\d{1,6})?$/;

/**
 * "500KB" to bytes; KB, MB and GB are thousands.
 * @throws InvalidArgumentError for what is no size, or one outside 1 KB to 1 GB.
 */
export function parseSize(words: string): number {
  const match = SIZE.exec(words.trim());
  const bytes = match === null ? Number.NaN : Math.round(Number(match[1]) * FACTOR[match[2]!.toLowerCase()]!);
  if (!(bytes >= 1e3 && bytes <= 1e9)) throw new InvalidArgumentError('It must be a size from 1KB to 1GB.');
  return bytes;
}

/**
 * A reader of numbers within a range.
 * @throws InvalidArgumentError (the reader) for anything else: signs, exponents, "NaN".
 */
export function parseWithin(range: Range): (words: string) => number {
  const { least, most, isWhole } = range;
  return (words) => {
    const value = NUMBER.test(words.trim()) ? Number(words) : Number.NaN;
    const isGood = value >= least && value <= most && (!isWhole || Number.isInteger(value));
    if (!isGood) throw new InvalidArgumentError(`It must be ${describeRange(range)}.`);
    return value;
  };
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * An ISO date that exists.
 * @throws InvalidArgumentError for anything else.
 */
export function parseDay(words: string): string {
  const match = DAY.exec(words);
  const date = match === null ? null : new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  if (date?.toISOString().slice(0, 10) !== words) throw new InvalidArgumentError('It must be a date like 2025-01-31.');
  return words;
}

/**
 * The label of an encoding.
 * @throws InvalidArgumentError for one that is not known.
 */
export function parseEncoding(label: string): string {
  if (standardName(label) === null)
    throw new InvalidArgumentError('It must be an encoding like utf-8 or windows-1251.');
  return label;
}

/** A reader that refuses a second word for the same option: which one counts would be anybody's guess. */
export function onlyOnce<T>(parse: (words: string) => T): (words: string) => T {
  let isGiven = false;
  return (words) => {
    if (isGiven) throw new InvalidArgumentError('It is given twice.');
    isGiven = true;
    return parse(words);
  };
}
