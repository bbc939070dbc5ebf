/**
 * The words without which nothing is read of an article, found in one look over its text. What cannot be told at a
 * glance (a letter in disguise, a character within a word) counts as one: in doubt it is read.
 */
import { Extensible } from '../model/extensible.js';
import type { FactKind, Signs } from '../model/fact-kind.js';
import { ownVehicleSigns } from '../values/vehicles.js';

/** Letters of a word that pick its signs, 5 bits each: their table stays in the processor's nearest cache. */
const HEAD = 3;

export interface SignIndex {
  /** By a word's head, 1 where a sign begins so. */
  readonly heads: Uint8Array;
  readonly byHead: ReadonlyMap<number, readonly Sign[]>;
}

interface Sign {
  readonly word: string;
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
  const heads = new Uint8Array(1 << (5 * HEAD));
  const byHead = new Map<number, Sign[]>();
  const add = (sign: string, weight: number) => {
    const word = sign.replace(/\*$/, '');
    if (!/^[a-z]{3,}$/.test(word)) throw new Error(`sign ${sign}: not three or more plain letters`);
    let head = 0;
    for (let at = 0; at < HEAD; at++) head = (head << 5) | (word.charCodeAt(at) & LETTER_BITS);
    heads[head] = 1;
    byHead.set(head, [...(byHead.get(head) ?? []), { word, isStem: sign.endsWith('*'), weight }]);
  };
  // the sure ones first: they are what a word is taken for
  for (const sign of new Set(all.flatMap(({ sure }) => sure))) add(sign, ENOUGH);
  for (const sign of new Set(all.flatMap(({ likely }) => likely))) add(sign, LIKELY);
  return { heads, byHead };
}

/** Of a plain letter's code: the same for both cases. */
const LETTER_BITS = 31;
const LOWER_CASE = 32;

/** A word of a text that is a sign, or what is in doubt. */
export interface FoundSign {
  readonly at: number;
  readonly weight: number;
}

/** The signs of a text, in its order. */
export function findSigns(text: string, { heads, byHead }: SignIndex): FoundSign[] {
  const found: FoundSign[] = [];
  const { length } = text;
  for (let at = 0; at < length; ) {
    if (!isLetter(text.charCodeAt(at))) {
      if (isDoubtful(text.charCodeAt(at))) found.push({ at, weight: ENOUGH });
      at++;
      continue;
    }
    const start = at;
    let head = 0;
    let code = text.charCodeAt(at);
    do {
      if (at - start < HEAD) head = (head << 5) | (code & LETTER_BITS);
      at++;
      code = at < length ? text.charCodeAt(at) : 0;
    } while (isLetter(code));
    if (at - start < HEAD || heads[head] === 0) continue;
    const sign = byHead.get(head)!.find((one) => isAt(text, start, at, one));
    if (sign !== undefined) found.push({ at: start, weight: sign.weight });
  }
  return found;
}

const isLetter = (code: number) => (code | LOWER_CASE) >= 0x61 && (code | LOWER_CASE) <= 0x7a;

function isAt(text: string, start: number, end: number, { word, isStem }: Sign): boolean {
  const length = end - start;
  if (isStem ? length < word.length : length !== word.length) return false;
  for (let i = HEAD; i < word.length; i++)
    if ((text.charCodeAt(start + i) | LOWER_CASE) !== word.charCodeAt(i)) return false;
  return true;
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
