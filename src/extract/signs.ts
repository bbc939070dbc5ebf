/**
 * The words without which nothing is read of an article, found in one look over its text. What cannot be told at a
 * glance (a letter in disguise, a character within a word) counts as one: in doubt it is read.
 */
import { isPlainLetter, LETTER_BITS, unitsOf } from '../language/units.js';
import { Extensible } from '../model/extensible.js';
import type { FactKind, Signs } from '../model/fact-kind.js';
import { ownVehicleSigns } from '../values/vehicles.js';

/** Letters of a word that pick its signs, 5 bits each: their table stays in the processor's nearest cache. */
const HEAD = 3;

export interface SignIndex {
  /** By a word's head, which of the lists has the signs that begin so; the first one is empty. */
  readonly heads: Uint16Array;
  readonly lists: readonly (readonly Sign[])[];
}

interface Sign {
  /** The bits of its letters. */
  readonly letters: Uint16Array;
  /** Whether it may have any ending. */
  readonly isStem: boolean;
  readonly weight: number;
}

/** So much in one sentence is a sign of an accident: one sure word, or two likely ones. */
export const ENOUGH = 2;
const LIKELY = 1;

const memory = new Extensible(new WeakMap<readonly FactKind[], SignIndex | null>(), () => new WeakMap());

/** The signs of a catalogue, built once; null where a fact has none, so that every text may tell of it. */
export function signIndex(facts: readonly FactKind[]): SignIndex | null {
  const built = memory.current;
  let index = built.get(facts);
  if (index === undefined) {
    // whoever adds a noun has articles about it
    const own: Signs = { sure: ownVehicleSigns(), likely: [] };
    const isSigned = facts.every((fact) => fact.signs !== undefined);
    index = isSigned ? buildIndex([own, ...facts.map((fact) => fact.signs!)]) : null;
    built.set(facts, index);
  }
  return index;
}

function buildIndex(all: readonly Signs[]): SignIndex {
  const heads = new Uint16Array(1 << (5 * HEAD));
  const lists: Sign[][] = [[]];
  const add = (sign: string, weight: number) => {
    const word = sign.replace(/\*$/, '');
    if (!/^[a-z]{3,}$/.test(word)) throw new Error(`sign ${sign}: not three or more plain letters`);
    const letters = Uint16Array.from(word, (letter) => letter.charCodeAt(0) & LETTER_BITS);
    const head = headAt(letters, 0);
    if (heads[head] === 0) heads[head] = lists.push([]) - 1;
    lists[heads[head]!]!.push({ letters, isStem: sign.endsWith('*'), weight });
  };
  // the sure ones first: they are what a word is taken for
  for (const sign of new Set(all.flatMap(({ sure }) => sure))) add(sign, ENOUGH);
  for (const sign of new Set(all.flatMap(({ likely }) => likely))) add(sign, LIKELY);
  return { heads, lists };
}

/** A word of a text that is a sign, or what is in doubt. */
export interface FoundSign {
  readonly at: number;
  readonly weight: number;
}

/** The signs of a text, in its order. */
export function findSigns(text: string, { heads, lists }: SignIndex): FoundSign[] {
  const found: FoundSign[] = [];
  const units = unitsOf(text);
  const { length } = units;
  for (let at = 0; at < length; ) {
    const start = at;
    while (at < length && isPlainLetter(units[at]!)) at++;
    if (at === start) {
      if (isDoubtful(units[at]!)) found.push({ at, weight: ENOUGH });
      at++;
    } else if (at - start >= HEAD) {
      const list = heads[headAt(units, start)]!;
      const weight = list === 0 ? 0 : weightAt(units, start, at, lists[list]!);
      if (weight > 0) found.push({ at: start, weight });
    }
  }
  return found;
}

function headAt(units: Uint16Array, start: number): number {
  let head = 0;
  for (let at = start; at < start + HEAD; at++) head = (head << 5) | (units[at]! & LETTER_BITS);
  return head;
}

/** What the first sign weighs that a word is, of those with its head; 0 where it is none. */
function weightAt(units: Uint16Array, start: number, end: number, signs: readonly Sign[]): number {
  for (const { letters, isStem, weight } of signs) {
    const length = end - start;
    if (isStem ? length < letters.length : length !== letters.length) continue;
    let at = HEAD;
    while (at < letters.length && (units[start + at]! & LETTER_BITS) === letters[at]) at++;
    if (at === letters.length) return weight;
  }
  return 0;
}

/** What may be a plain letter to `foldWord`, or stand unseen within a word: all but the usual marks and accents. */
function isDoubtful(code: number): boolean {
  if (code < 0x80) return false;
  if (code < 0x250) return code === 0xad || (code >= 0x132 && code <= 0x133) || code === 0x149 || code === 0x17f;
  const isUsual =
    (code >= 0x2000 && code <= 0x200a) ||
    (code >= 0x2010 && code <= 0x2027) ||
    (code >= 0x202f && code <= 0x205e) ||
    (code >= 0x20a0 && code <= 0x20cf);
  return !isUsual;
}
