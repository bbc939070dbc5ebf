/** Counted people: a quantity, who is counted, and what part of a whole they are. */
import type { CountChunk, Role } from '../model/chunk.js';
import type { CountValue } from '../model/fact-kind.js';
import type { Token } from '../model/token.js';
import { readAboard } from './aboard.js';
import { bend, exactly, type Quantity } from './bounds.js';
import { mayBeginCardinal } from './cardinals.js';
import { includedFacet, isAdditional, isAtFirst, isCorrected, isOfTheDead, isSoFar } from './count-context.js';
import { joinCrew, type Noun, readNoun } from './counted-nouns.js';
import { endOfRatioJoint, portionBefore } from './portions.js';
import { endOfNumber, isBoundLast, type QuantityMatch, readQuantity, tailBehindNoun } from './quantity.js';
import { countsNobody, isAgeBehindName, isRate } from './uncounted.js';
import { BARE_NEXT, NOT_PEOPLE } from './words-of-count.js';

/** Numbers that are nouns: they take "of". */
const GROUP_NOUN = /^(?:dozens?|scores?|tens|hundreds|thousands|millions)$/;

/** Whether a counted group, or a figure that counts nobody, may begin with a word (folded). */
export const mayBeginCount = (word: string): boolean =>
  /^(?:both|every|each|nobody|no-one|noone|not?|neither|none|all)$/.test(word) || mayBeginCardinal(word);

/** Reads the counted group whose number starts at a token, or null when it counts no people. */
export function readCount(tokens: readonly Token[], at: number): CountChunk | null {
  const count =
    readNone(tokens, at) ??
    readLoneBystander(tokens, at) ??
    readAllBut(tokens, at) ??
    readEvery(tokens, at) ??
    readNumbered(tokens, at);
  return count === null ? null : asPortion(tokens, count);
}

/** One past what must not be read in part at a token: a figure that counts nobody, "one in three people". */
export function passOver(tokens: readonly Token[], at: number): number {
  const quantity = readQuantity(tokens, at);
  if (quantity === null) return endOfNumber(tokens, at);
  return readRatio(tokens, quantity) ?? quantity.to;
}

/** "half of the 40 people": how many they are is not said; the forty are known all the same. */
function asPortion(tokens: readonly Token[], count: CountChunk): CountChunk {
  const from = portionBefore(tokens, count);
  if (from === null) return count;
  return { ...count, from, additional: true, value: { ...count.value, counted: 'part' }, whole: count };
}

/** "every one of the 38 passengers", "each of the eight on board": all of them. */
function readEvery(tokens: readonly Token[], at: number): CountChunk | null {
  const word = tokens[at]!.norm;
  if (word !== 'every' && word !== 'each') return null;
  let to = at + 1;
  while (/^(?:single|one)$/.test(tokens[to]?.norm ?? '')) to++;
  const whole = readWhole(tokens, to);
  return whole === null ? null : { ...whole, from: at, all: true };
}

/** "no one", "nobody", "no survivors", "none of the 88 passengers": a count of nought. */
function readNone(tokens: readonly Token[], at: number): CountChunk | null {
  const word = tokens[at]!.norm;
  if (!word.startsWith('n')) return null;
  const zero = (to: number, role: Role, counted: string, whole: CountChunk | null = null): CountChunk =>
    countChunk({ from: at, to, role, whole, value: noughtOf(tokens, at, to, counted) });
  const everybody = (to: number): CountChunk => {
    const behind = readAboard(tokens, to);
    return zero(behind.to, behind.ground ? 'ground' : 'people', 'people');
  };
  if (/^(?:nobody|no-one|noone)$/.test(word)) return everybody(at + 1);
  if (word === 'not') return readNotOne(tokens, at);
  if (word === 'neither') {
    const pair = readWhole(tokens, at + 1);
    return pair === null ? null : noneOf(tokens, at, pair);
  }
  if (word === 'none' && tokens[at + 1]?.norm === 'of') {
    const group = readGroup(tokens, at + 2);
    if (group !== null) return zero(group.to, 'people', 'people');
  }
  if (word === 'none') {
    const whole = readWhole(tokens, at + 1);
    return whole === null ? zero(at + 1, 'people', 'people') : zero(whole.to, whole.role, whole.value.counted, whole);
  }
  if (word !== 'no' || tokens[at + 1]?.norm === '.') return null;
  if (tokens[at + 1]?.norm === 'one') return everybody(at + 2);
  if (tokens[at + 1]?.norm === 'lives') return zero(at + 1, 'bare', 'people');
  const noun = readNoun(tokens, at + 1);
  return noun === null ? null : zero(noun.to, noun.role, noun.counted);
}

/** "not one passenger survived", "not a single person was hurt". */
function readNotOne(tokens: readonly Token[], at: number): CountChunk | null {
  const isSingle = /^(?:a|one)$/.test(tokens[at + 1]?.norm ?? '') && tokens[at + 2]?.norm === 'single';
  if (!isSingle && tokens[at + 1]?.norm !== 'one') return null;
  const next = at + (isSingle ? 3 : 2);
  const whole = readWhole(tokens, tokens[next]?.norm === 'one' ? next + 1 : next);
  if (whole !== null) return noneOf(tokens, at, whole);
  const noun = readNoun(tokens, next);
  if (noun === null) return null;
  return countChunk({
    from: at,
    to: readAboard(tokens, noun.to).to,
    role: noun.role,
    whole: null,
    value: noughtOf(tokens, at, noun.to, noun.counted),
  });
}

/** "not one of the 38 people", "neither of the two pilots": nobody of a counted group. */
const noneOf = (tokens: readonly Token[], from: number, whole: CountChunk): CountChunk =>
  countChunk({
    from,
    to: whole.to,
    role: whole.role,
    whole,
    value: noughtOf(tokens, from, whole.to, whole.value.counted),
  });

/** "no deaths so far", "no one was immediately reported dead": a nought that may not last. */
const noughtOf = (tokens: readonly Token[], from: number, to: number, counted: string): CountValue =>
  countOf(exactly(0), counted, isSoFar(tokens, to) || isAtFirst(tokens, from, to));

/** "those on board", "the passengers and crew": a group without its number, or null. */
function readGroup(tokens: readonly Token[], at: number): { to: number } | null {
  if (!/^(?:the|those|its|their)$/.test(tokens[at]?.norm ?? '') || readQuantity(tokens, at + 1) !== null) return null;
  if (tokens[at]!.norm === 'those') {
    const behind = readAboard(tokens, at + 1);
    return behind.aboard ? { to: behind.to } : null;
  }
  const noun = readNoun(tokens, at + 1);
  if (noun === null || !/^(?:people|passengers|crew)$/.test(noun.role)) return null;
  return { to: readAboard(tokens, joinCrew(tokens, noun).to).to };
}

/** "a man on the ground": the one number that is an article. */
function readLoneBystander(tokens: readonly Token[], at: number): CountChunk | null {
  if (
    tokens[at]!.norm !== 'a' ||
    !/^(?:man|woman|person|child|boy|girl|farmer|motorist|pedestrian|resident|worker)$/.test(tokens[at + 1]?.norm ?? '')
  )
    return null;
  const behind = readAboard(tokens, at + 2);
  if (!behind.ground) return null;
  return countChunk({
    from: at,
    to: behind.to,
    role: 'ground',
    whole: null,
    value: countOf(exactly(1), tokens[at + 1]!.norm),
  });
}

/** "all but three of the 72 on board": 69. */
function readAllBut(tokens: readonly Token[], at: number): CountChunk | null {
  if (tokens[at]!.norm !== 'all' || tokens[at + 1]?.norm !== 'but') return null;
  const spared = readNumbered(tokens, at + 2);
  if (spared === null || spared.whole === null) return null;
  const left = spared.whole.value.stated - spared.value.stated;
  if (left < 0) return null;
  const role = spared.whole.role;
  return {
    ...spared,
    from: at,
    role,
    value: { ...spared.whole.value, min: left, max: left, stated: left },
    all: false,
  };
}

/** "all but three were killed": the three are those who lived, if the rest died. */
export function readSpared(tokens: readonly Token[], at: number): CountChunk | null {
  if (tokens[at]!.norm !== 'all' || tokens[at + 1]?.norm !== 'but') return null;
  const spared = readNumbered(tokens, at + 2);
  if (spared === null || !isOfTheDead(tokens, at, spared.to)) return null;
  return { ...spared, role: 'survivors', whole: null, facet: null };
}

function readNumbered(tokens: readonly Token[], at: number): CountChunk | null {
  const quantity = readQuantity(tokens, at);
  if (quantity === null || countsNobody(tokens, quantity) || readRatio(tokens, quantity) !== null) return null;
  const whole = readWhole(tokens, quantity.to);
  if (whole !== null) return partOf(tokens, quantity, whole);
  const group = readGroupOf(tokens, quantity);
  if (group !== null) return group;
  // "dozens of passengers", and "dozens of dogs"
  const isOf =
    tokens[quantity.to]?.norm === 'of' &&
    GROUP_NOUN.test(tokens[quantity.to - 1]!.norm) &&
    !/^(?:whom|them|which|the)$/.test(tokens[quantity.to + 1]?.norm ?? '');
  const noun = readNoun(tokens, isOf ? quantity.to + 1 : quantity.to);
  if (noun === null) return isOf ? null : readBare(tokens, quantity);
  const combined = joinCrew(tokens, noun);
  const tail = tailBehindNoun(tokens, combined.to);
  const behind = readAboard(tokens, tail?.to ?? combined.to);
  if (isRate(tokens, behind.to)) return null;
  const bent = tail === null ? quantity : { ...quantity, quantity: bend(quantity.quantity, tail.bound) };
  return chunkOf(tokens, bent, { ...combined, to: behind.to }, behind, null);
}

/**
 * "3 out of 8 people", "one in three passengers", "1 in every 40 people": a rate, told of nobody in particular. Where it
 * ends, or null. "38 out of 67 on board" and "three of the eight" are parts of one group.
 */
function readRatio(tokens: readonly Token[], quantity: QuantityMatch): number | null {
  const start = endOfRatioJoint(tokens, quantity.to);
  if (start === null) return null;
  const other = readQuantity(tokens, start);
  if (other === null || other.quantity.stated <= quantity.quantity.stated) return null;
  const noun = readNoun(tokens, other.to);
  const behind = readAboard(tokens, noun?.to ?? other.to);
  if (tokens[quantity.to]!.norm === 'out') return other.definite || behind.aboard ? null : behind.to;
  if (other.from > start || quantity.quantity.stated > MOST_IN_RATE) return null;
  return noun !== null || BARE_NEXT.has(tokens[other.to]?.norm ?? '') ? behind.to : null;
}
/** "38 in a hundred" is a rate; "41 in 60 people carriers" hardly. */
const MOST_IN_RATE = 20;

/** "both of the people on board", "ten of the crew", "two of those aboard": a number of a group that is not counted here. */
function readGroupOf(tokens: readonly Token[], quantity: QuantityMatch): CountChunk | null {
  if (tokens[quantity.to]?.norm !== 'of' || !/^(?:the|its|their|those)$/.test(tokens[quantity.to + 1]?.norm ?? ''))
    return null;
  if (GROUP_NOUN.test(tokens[quantity.to - 1]!.norm)) return null;
  const at = quantity.to + 2;
  const isThose = tokens[at - 1]!.norm === 'those';
  const noun = isThose ? { to: at, role: 'people' as const, counted: 'people', facet: null } : readNoun(tokens, at);
  if (noun === null || !/^(?:people|passengers|crew)$/.test(noun.role)) return null;
  const behind = readAboard(tokens, noun.to);
  if (isThose && !behind.aboard) return null;
  const isPart = noun.role === 'crew' && !quantity.all;
  const facet = isPart ? 'crew' : noun.facet;
  // a part of those aboard is not everybody aboard, unless it is both or all
  const place = quantity.all ? behind : { ...behind, aboard: false };
  return chunkOf(tokens, quantity, { ...noun, to: behind.to, facet }, place, null);
}

/** "of the 67 people on board", "of its crew", "out of 176 passengers". */
function readWhole(tokens: readonly Token[], start: number): CountChunk | null {
  let at = start;
  if (tokens[at]?.norm === 'out') at++;
  if (tokens[at]?.norm !== 'of') return null;
  at++;
  for (let i = at; i <= at + 4 && i < tokens.length; i++) {
    if (readQuantity(tokens, i) !== null) {
      const whole = readNumbered(tokens, i);
      return whole === null || whole.whole !== null ? null : { ...whole, definite: true };
    }
    if (
      !/^(?:the|its|their|a|total|estimated|about|around|some|approximately|roughly|more|than|at|least|all|over|nearly|almost)$/.test(
        tokens[i]!.norm,
      )
    )
      return null;
  }
  return null;
}

function partOf(tokens: readonly Token[], quantity: QuantityMatch, whole: CountChunk): CountChunk {
  const isAll = quantity.all || quantity.quantity.stated === whole.value.stated;
  return {
    ...chunkOf(
      tokens,
      quantity,
      {
        to: whole.to,
        role: whole.role === 'people' ? 'people' : whole.role,
        counted: whole.value.counted,
        facet: whole.facet,
      },
      { aboard: whole.aboard, ground: false },
      whole,
    ),
    all: isAll,
  };
}

function readBare(tokens: readonly Token[], quantity: QuantityMatch): CountChunk | null {
  const next = tokens[quantity.to];
  const behind = readAboard(tokens, quantity.to);
  const isFate = next !== undefined && isBehindFate(tokens, quantity) && isVerbLike(next);
  if (!behind.aboard && !behind.ground && !(next === undefined || BARE_NEXT.has(next.norm) || isFate)) return null;
  const first = tokens[quantity.from]!;
  // a lone "one" is a pronoun unless a predicate follows; a lone year is a year
  if (/^(?:19|20)\d\d$/.test(tokens[quantity.to - 1]!.norm) && quantity.quantity.max === quantity.quantity.min)
    return null;
  if ((first.norm === 'one' && next?.norm === 'of') || isAgeBehindName(tokens, quantity.from)) return null;
  if (next?.norm === '-' && tokens[quantity.to + 1]?.start === next.end && next.start === tokens[quantity.to - 1]!.end)
    return null;
  return chunkOf(tokens, quantity, { to: behind.to, role: 'bare', counted: 'people', facet: null }, behind, null);
}

/** "killed 57", "injuring 12": the verb takes people only. */
const isBehindFate = (tokens: readonly Token[], quantity: QuantityMatch) =>
  /^(?:kill|kills|killed|killing|injures|injured|injuring|injure)$/.test(tokens[quantity.from - 1]?.norm ?? '');
const isVerbLike = (token: Token) =>
  !token.capital && /^(?:led|\p{L}{3,}(?:ed|s))$/u.test(token.norm) && !NOT_PEOPLE.has(token.norm);

function chunkOf(
  tokens: readonly Token[],
  quantity: QuantityMatch,
  noun: Noun,
  behind: { aboard: boolean; ground: boolean },
  whole: CountChunk | null,
): CountChunk {
  return countChunk({
    from: quantity.from,
    to: noun.to,
    role: behind.ground ? 'ground' : noun.role,
    whole,
    value: countOf(
      isBoundLast(tokens, noun.to) ? bend(quantity.quantity, 'least') : quantity.quantity,
      noun.counted,
      // bodies are found one after the other
      isSoFar(tokens, noun.to) || noun.role === 'bodies',
      isCorrected(tokens, quantity.from),
    ),
    facet: noun.facet ?? includedFacet(tokens, quantity.from, noun.counted),
    additional: isAdditional(tokens, quantity, noun),
    aboard: behind.aboard,
    definite: quantity.definite || /^(?:'s|its|their)$/.test(tokens[quantity.from - 1]?.norm ?? ''),
    all: quantity.all,
  });
}

/** Field by field where nothing is to be added: so most figures are made. */
function countOf(
  { min, max, stated, approximate }: Quantity,
  counted: string,
  isProvisional = false,
  isCorrection = false,
): CountValue {
  if (!isProvisional && !isCorrection) return { min, max, stated, approximate, counted };
  const marks = { ...(isProvisional ? { provisional: true } : {}), ...(isCorrection ? { corrected: true } : {}) };
  return { min, max, stated, approximate, ...marks, counted };
}

function countChunk(parts: {
  from: number;
  to: number;
  role: Role;
  whole: CountChunk | null;
  value: CountValue;
  facet?: string | null;
  additional?: boolean;
  aboard?: boolean;
  definite?: boolean;
  all?: boolean;
}): CountChunk {
  return {
    kind: 'count',
    from: parts.from,
    to: parts.to,
    role: parts.role,
    value: parts.value,
    facet: parts.facet ?? null,
    additional: parts.additional ?? false,
    aboard: parts.aboard ?? false,
    definite: parts.definite ?? false,
    all: parts.all ?? false,
    whole: parts.whole,
  };
}
