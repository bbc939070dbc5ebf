/** Days with the name of their month: "4 June 2024", "June 4th", "4\u20135 June", "the 4th of June". */

import { PREPOSITIONS } from '../language/word-classes.js';
import type { Token } from '../model/token.js';
import { monthOf } from './calendar-words.js';

/** A day as written: its last day too where it is a pair ("4\u20135 June"), the year only where it is given. */
export interface NamedDay {
  readonly year: number | null;
  readonly month: number;
  readonly first: number;
  readonly last: number;
  /** One past its last token. */
  readonly to: number;
  /** The year is none of our time, or only its last two figures are given. */
  readonly isSpoilt: boolean;
}

const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/;
const DAY_PAIR = /^(\d{1,2})(?:st|nd|rd|th)-(\d{1,2})(?:st|nd|rd|th)$/;
const YEAR = /^(?:19|20)\d{2}$/;
/** With its day, a year may lie further back. */
const YEAR_OF_DAY = /^(?:1[89]|20)\d{2}$/;
const JOINTS = /^(?:to|and|or|&)$/;
const DASHES = /^[-/\u2012\u2013\u2014]$/;

export const isYear = (word: string | undefined) => YEAR.test(word ?? '');

/** The day that starts at a token, day first or month first, or null. */
export function readNamedDay(tokens: readonly Token[], at: number): NamedDay | null {
  return readMonthFirst(tokens, at) ?? readDayFirst(tokens, at);
}

/** The month at a token; capital letters tell "May" and "March" from words. */
export function monthAt(tokens: readonly Token[], at: number): number | undefined {
  return tokens[at]?.capital ? monthOf(tokens[at]!.norm) : undefined;
}

function readMonthFirst(tokens: readonly Token[], at: number): NamedDay | null {
  const month = monthAt(tokens, at);
  if (month === undefined) return null;
  const days = readDays(tokens, tokens[at + 1]?.norm === '.' ? at + 2 : at + 1);
  return days === null ? null : withYear(tokens, { ...days, month });
}

function readDayFirst(tokens: readonly Token[], at: number): NamedDay | null {
  const days = readDays(tokens, at);
  if (days === null) return null;
  const of = tokens[days.to]?.norm === 'of' ? days.to + 1 : days.to;
  const month = monthAt(tokens, of);
  if (month === undefined) return null;
  const isAbbreviated = tokens[of + 1]?.norm === '.' && /^\d/.test(tokens[of + 2]?.norm ?? '');
  return withYear(tokens, { ...days, month, to: isAbbreviated ? of + 2 : of + 1 });
}

/** "4", "4th", "4-5", "4 and 5". */
function readDays(tokens: readonly Token[], at: number): { first: number; last: number; to: number } | null {
  const pair = DAY_PAIR.exec(tokens[at]?.norm ?? '');
  if (pair !== null) return { first: Number(pair[1]), last: Number(pair[2]), to: at + 1 };
  const day = DAY.exec(tokens[at]?.norm ?? '');
  if (day === null) return null;
  const first = Number(day[1]);
  const [joint, other] = [tokens[at + 1], tokens[at + 2]];
  const second = DAY.exec(other?.norm ?? '');
  const isDash = joint !== undefined && DASHES.test(joint.norm) && other?.start === joint.end;
  if (second === null || !(isDash || (JOINTS.test(joint?.norm ?? '') && endsDays(tokens, at + 3))))
    return { first, last: first, to: at + 1 };
  return { first, last: Number(second[1]), to: at + 3 };
}

/** "June 4 and 5 people died" counts the five; "4 and 5 June", "June 4 and 5." are days. */
function endsDays(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return true;
  return monthAt(tokens, at) !== undefined || PREPOSITIONS.has(token.norm);
}

/** The year behind the day, over a comma; figures that can be no year of our time spoil the day. */
function withYear(tokens: readonly Token[], day: Omit<NamedDay, 'year' | 'isSpoilt'>): NamedDay {
  const comma = tokens[day.to]?.norm === ',';
  const at = comma ? day.to + 1 : day.to;
  const token = tokens[at];
  const given = (year: number | null, to: number, isSpoilt: boolean): NamedDay => ({ ...day, year, to, isSpoilt });
  if (YEAR_OF_DAY.test(token?.norm ?? ''))
    return given(Number(token!.norm), at + 1, /^(?:bc|bce|be|ah)$/.test(tokens[at + 1]?.norm ?? ''));
  // "4 June '49"
  const isShort = /^['\u2018\u2019]$/.test(token?.norm ?? '') && tokens[at + 1]?.start === token!.end;
  if (isShort && /^\d{2}$/.test(tokens[at + 1]!.norm)) return given(null, at + 2, true);
  if (token?.kind !== 'number' || !isNoCount(tokens, at, comma)) return given(null, day.to, false);
  return given(null, at + 1, true);
}

/** "4 June 275761." and "June 4, 12024 in Peru" name a year; "On June 4, 380 people" and "4 June 10:30" do not. */
function isNoCount(tokens: readonly Token[], at: number, behindComma: boolean): boolean {
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  const isShort = behindComma && tokens[at]!.norm.length < 4;
  if (next === undefined || (isShort && isListOfDays(tokens, at))) return true;
  if (next.kind !== 'mark')
    return !isShort && next.norm !== 'of' && (PREPOSITIONS.has(next.norm) || /^(?:and|when|while|as)$/.test(next.norm));
  if (after?.start === next.end && /^\d/.test(after.norm)) return false;
  return isShort ? /^[.;:)]$/.test(next.norm) : /^[.,;:)!?'\u2019\u201d]$/.test(next.norm);
}

/** "June 4, 5 and 6": more days than one. */
const isListOfDays = (tokens: readonly Token[], at: number) =>
  DAY.test(tokens[at]!.norm) &&
  tokens[at + 1]!.norm === 'and' &&
  DAY.test(tokens[at + 2]?.norm ?? '') &&
  tokens[at + 3]?.kind !== 'word';
