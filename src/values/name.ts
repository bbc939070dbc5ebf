import { type Memory, remembered } from '../model/remembered.js';
import type { Token } from '../model/token.js';

/** Names across spellings: accents, case, punctuation and the usual drift of transliteration fold away. */

/** Letters that decomposition leaves alone. */
const STROKES: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ['ð', 'd'],
  ['ə', 'a'],
]);

/** Folds are asked for over and over, and of few names. */
const NAMES: Memory = { most: 50_000, longest: 64 };

/** Lower case, without accents and punctuation, words parted by one blank: equal folds are the same name. */
export const foldName = remembered(NAMES, fold);

/** Words of plain letters, parted by blanks: nothing but their case is folded. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

function fold(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđıßæœþðə]/g, (letter) => STROKES.get(letter) ?? letter)
    .replace(/['\u2019.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Consonants that transliteration swaps freely; vowels are dropped altogether. Applied in order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/kh|gh|q|ck|ch|x|c/g, 'k'],
  [/dzh|zh|dj|j/g, 'z'],
  [/shch|sch|sh/g, 's'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/[aeiouy]/g, ''],
  [/(.)\1+/g, '$1'],
];

/**
 * A key under which transliterated spellings of one personal name meet ("Qanat Bozymbaev", "Kanat Bozumbayev").
 * Coarse on purpose; only to be used together with another tie (same office, same statement).
 */
export function soundKey(name: string): string {
  let key = foldName(name);
  for (const [pattern, to] of SOUNDS) key = key.replace(pattern, to);
  return key;
}

/** A word as it should be shown: composed letters, nothing that prints as nothing. */
export function visibleWord(raw: string): string {
  return raw.normalize('NFC').replace(/[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '');
}

/** A run of tokens as the text spells it. */
export function joinTokens(tokens: readonly Token[], from: number, to: number): string {
  let name = '';
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    const glue = i > from && tokens[i - 1]!.end < token.start ? ' ' : '';
    name += glue + visibleWord(token.raw);
  }
  return name;
}
