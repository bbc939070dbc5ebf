/** What the words around a counted group say of the figure: an addition, a part, still moving, taken back. */
import { isClosedClass } from '../language/word-classes.js';
import type { Token } from '../model/token.js';
import type { QuantityMatch } from './quantity.js';

/** Whether the rest died: the fate told next to the group, behind it or, as in "killed all but three", before it. */
export function isOfTheDead(tokens: readonly Token[], from: number, to: number): boolean {
  const fates = [...tokens.slice(to, to + 6), ...tokens.slice(Math.max(0, from - 2), from)];
  const fate = fates.find((token) => FATES.dead.test(token.norm) || FATES.alive.test(token.norm));
  return fate !== undefined && FATES.dead.test(fate.norm);
}

/** A single person named before "and" in the same phrase. */
function hasSingleBefore(tokens: readonly Token[], and: number): boolean {
  // "the pilot and eight passengers"
  if (
    tokens[and - 2]?.norm === 'the' &&
    /^(?:pilot|driver|captain|co-pilot|conductor|skipper)$/.test(tokens[and - 1]?.norm ?? '')
  )
    return true;
  for (let i = and - 1; i >= Math.max(0, and - 5); i--) {
    const { norm } = tokens[i]!;
    if (norm === 'a' || norm === 'an' || norm === 'his' || norm === 'her')
      return i === 0 || !/^(?:in|on|at|of|by|with|into|for|from)$/.test(tokens[i - 1]!.norm);
    if (tokens[i]!.kind !== 'word' || isClosedClass(norm)) return false;
  }
  return false;
}

const PART_LEADS = new Set(['including', 'includes', 'include', 'included', 'namely']);

const SO_FAR_REACH = 8;

/** "15 people have been rescued so far", "So far two survivors are known": the text itself expects the figure to move. */
export function isSoFar(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length - 1, from + 8); at++)
    if (tokens[at]!.norm === 'so' && tokens[at + 1]!.norm === 'far') return true;
  return tokens[0]?.norm === 'so' && tokens[1]?.norm === 'far' && from <= SO_FAR_REACH;
}

const FIRST_REACH = 6;

/** "no known deaths", "initially no one was hurt", "no deaths were immediately reported": said before much is known. */
export function isAtFirst(tokens: readonly Token[], from: number, to: number): boolean {
  const has = (start: number, end: number, words: RegExp) =>
    tokens.slice(Math.max(0, start), end).some((token) => words.test(token.norm));
  return (
    has(from - FIRST_REACH, from, /^(?:initial|initially|preliminary|immediate|immediately)$/) ||
    has(from, to, /^(?:immediate|known|confirmed|reported)$/) ||
    has(to, to + FIRST_REACH, /^(?:immediately|initially|yet|known|reported)$/)
  );
}

/** "a further nine", "two others", "the last five": beside those already counted, unless another fate is told before. */
export function isAdditional(
  tokens: readonly Token[],
  quantity: QuantityMatch,
  noun: { readonly counted: string; readonly to: number },
): boolean {
  const before = tokens.slice(Math.max(0, quantity.from - 2), quantity.to).map((token) => token.norm);
  if (before.some((word) => /^(?:last|final)$/.test(word)) || isAlso(tokens, noun.to)) return true;
  const isMore =
    quantity.additional || /^(?:others|more)$/.test(noun.counted) || saysMore(tokens, quantity.to, noun.to);
  return isMore && !(quantity.additional && isOtherFate(tokens, quantity.from, noun.to));
}

/** "four villagers were also hurt": beside those counted before. */
function isAlso(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (/^(?:were|was|are|have|had|been)$/.test(tokens[at]?.norm ?? '')) at++;
  return tokens[at]?.norm === 'also';
}

/** "six died and a further 12 were hurt": the twelve add to nothing. */
function isOtherFate(tokens: readonly Token[], from: number, to: number): boolean {
  const has = (words: readonly Token[], pattern: RegExp) => words.some((token) => pattern.test(token.norm));
  const before = tokens.slice(0, from);
  const behind = tokens.slice(to, to + 5);
  return has(before, FATES.dead) && !has(behind, FATES.dead) && !has(before, FATES.hurt) && has(behind, FATES.hurt);
}
const FATES = {
  alive: /^(?:survived|escaped|rescued|saved|accounted|unhurt|unharmed|safe)$/,
  dead: /^(?:killed|died|dead|dies|kills|killing|deaths|lives|perished|drowned)$/,
  hurt: /^(?:hurt|injured|wounded|injuries|hospitalised|hospitalized|hospital|missing|rescued|survived|unaccounted)$/,
};

/** "revised down … from 80 to 78", "corrected to nine", "lowers toll to 275": what an earlier figure is taken back for. */
export const isCorrected = (tokens: readonly Token[], from: number) =>
  (tokens[from - 1]?.norm === 'to' && isTakenBack(tokens.slice(Math.max(0, from - CORRECTION_REACH), from))) ||
  // "23 bodies had been recovered, lowering an earlier count of 24"
  tokens
    .slice(from, from + CORRECTION_REACH)
    .some(
      (token, at, list) =>
        /^(?:lowering|revising|correcting)$/.test(token.norm) &&
        list.slice(at + 1, at + 4).some((word) => /^(?:earlier|previous|initial)$/.test(word.norm)),
    );
const CORRECTION_REACH = 18;

/** A correcting verb about a figure, and no word of rising: "storms cut roads as the toll rose to 38" corrects nothing. */
const isTakenBack = (words: readonly Token[]) =>
  words.some((token) => /^(?:revised|revises|lowered|lowers|corrected|corrects|downgraded)$/.test(token.norm)) &&
  words.some((token) => /^(?:toll|figure|number|count|dead|total|estimate)$/.test(token.norm)) &&
  !words.some((token) =>
    /^(?:rose|risen|rises|rising|climbed|climbs|jumped|increased|grew|grown|up)$/.test(token.norm),
  );

/** "two more people": beside those already counted; "30 people or more" is a bound. */
const saysMore = (tokens: readonly Token[], from: number, to: number) =>
  tokens
    .slice(from, to)
    .some(
      (token, at, list) =>
        (token.norm === 'more' && list[at - 1]?.norm !== 'or') || /^(?:other|extra)$/.test(token.norm),
    );

/** "including three children", "among them two pilots": what is counted is a part. */
export function includedFacet(tokens: readonly Token[], from: number, counted: string): string | null {
  for (let back = 1; back <= 4; back++) {
    const word = tokens[from - back]?.norm;
    if (word === undefined || word === '.') return null;
    // "among the five who died" is the whole; "among them two pilots" a part
    // "a nurse and two passengers": one of a list that is longer than the count
    if (word === 'and' && back === 1) return hasSingleBefore(tokens, from - 1) ? counted : null;
    if (word === 'among') return back > 1 && tokens[from - back + 1]!.norm !== 'the' ? counted : null;
    if (PART_LEADS.has(word)) return counted;
    if (word === ',' || isClosedClass(word) || /^(?:them|those|whom|were)$/.test(word)) continue;
    return null;
  }
  return null;
}
