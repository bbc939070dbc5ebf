/** Counted people: a quantity, who is counted, and what part of a whole they are. */
import type { CountChunk, Role } from '../model/chunk.js';
import type { CountValue } from '../model/fact-kind.js';
import type { Token } from '../model/token.js';
import { readAboard } from './aboard.js';
import { includedFacet, isAdditional, isCorrected, isOfTheDead, isSoFar } from './count-context.js';
import { joinCrew, type Noun, readNoun } from './counted-nouns.js';
import { type QuantityMatch, readQuantity } from './quantity.js';
import { BARE_NEXT, NOT_COUNTS_BEFORE, NOT_PEOPLE } from './words-of-count.js';

/** Reads the counted group whose number starts at a token, or null when it counts no people. */
export function readCount(tokens: readonly Token[], at: number): CountChunk | null {
  return readNone(tokens, at) ?? readLoneBystander(tokens, at) ?? readAllBut(tokens, at) ?? readNumbered(tokens, at);
}

/** "no one", "nobody", "no survivors", "none of the 88 passengers": a count of nought. */
function readNone(tokens: readonly Token[], at: number): CountChunk | null {
  const word = tokens[at]!.norm;
  const zero = (to: number, role: Role, counted: string, whole: CountChunk | null = null): CountChunk =>
    countChunk({ from: at, to, role, counted, whole, value: { min: 0, max: 0, stated: 0, approximate: false } });
  const everybody = (to: number): CountChunk => {
    const behind = readAboard(tokens, to);
    return zero(behind.to, behind.ground ? 'ground' : 'people', 'people');
  };
  if (word === 'nobody') return everybody(at + 1);
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
  const noun = readNoun(tokens, at + 1);
  return noun === null ? null : zero(noun.to, noun.role, noun.counted);
}

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
    counted: tokens[at + 1]!.norm,
    whole: null,
    value: { min: 1, max: 1, stated: 1, approximate: false },
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
  if (quantity === null || !isBelievable(tokens, at, quantity)) return null;
  // "3 out of 8 people" is a rate; "three of the eight people" a part of a group
  if (
    tokens[quantity.to]?.norm === 'out' &&
    tokens[quantity.to + 1]?.norm === 'of' &&
    readQuantity(tokens, quantity.to + 2)?.definite === false
  )
    return null;
  const whole = readWhole(tokens, quantity.to);
  if (whole !== null) return partOf(tokens, quantity, whole);
  const group = readGroupOf(tokens, quantity);
  if (group !== null) return group;
  // "dozens of passengers", and "dozens of dogs"
  const isOf =
    tokens[quantity.to]?.norm === 'of' &&
    /^(?:dozens?|scores?|hundreds|thousands)$/.test(tokens[quantity.to - 1]!.norm) &&
    !/^(?:whom|them|which|the)$/.test(tokens[quantity.to + 1]?.norm ?? '');
  const noun = readNoun(tokens, isOf ? quantity.to + 1 : quantity.to);
  if (noun === null) return isOf ? null : readBare(tokens, quantity);
  const combined = joinCrew(tokens, noun);
  const behind = readAboard(tokens, combined.to);
  return chunkOf(tokens, quantity, { ...combined, to: behind.to }, behind, null);
}

/** More people than any accident's report counts: beyond it a number is something else. */
const MOST_PEOPLE = 10_000_000;

/** Ages, sums, hours, scores, types and the rest of what numbers are. */
function isBelievable(tokens: readonly Token[], at: number, quantity: QuantityMatch): boolean {
  const before = tokens[quantity.from - 1]?.norm ?? '';
  if (NOT_COUNTS_BEFORE.has(before) && !(before === 'day' && quantity.definite))
    return before === ':' ? !isClock(tokens, quantity.from) : false;
  const after = tokens[quantity.to]?.norm ?? '';
  if (after === '%' || after === ':' || after === "'s" || after === '/' || after === '\u00b0')
    return after === ':' && !/^\d/.test(tokens[quantity.to + 1]?.norm ?? '');
  // "Covid-19", "3.5", "9:28" come as one token or with a mark in between
  const glued = tokens[at - 1];
  if (
    glued !== undefined &&
    glued.end === tokens[at]!.start &&
    (glued.norm === '-' || glued.norm === '/' || glued.norm === '.' || glued.norm === '_')
  )
    return false;
  return quantity.quantity.min <= MOST_PEOPLE;
}
const isClock = (tokens: readonly Token[], from: number) => tokens[from - 2]?.kind === 'number';

/** "both of the people on board", "ten of the crew", "two of those aboard": a number of a group that is not counted here. */
function readGroupOf(tokens: readonly Token[], quantity: QuantityMatch): CountChunk | null {
  if (tokens[quantity.to]?.norm !== 'of' || !/^(?:the|its|their|those)$/.test(tokens[quantity.to + 1]?.norm ?? ''))
    return null;
  if (/^(?:dozens?|scores?|hundreds|thousands)$/.test(tokens[quantity.to - 1]!.norm)) return null;
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
  if (first.norm === 'one' && next?.norm === 'of') return null;
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
    counted: noun.counted,
    whole,
    value: {
      ...quantity.quantity,
      // bodies are found one after the other
      ...(isSoFar(tokens, noun.to) || noun.role === 'bodies' ? { provisional: true } : {}),
      ...(isCorrected(tokens, quantity.from) ? { corrected: true } : {}),
    },
    facet: noun.facet ?? includedFacet(tokens, quantity.from, noun.counted),
    additional: isAdditional(tokens, quantity, noun),
    aboard: behind.aboard,
    definite: quantity.definite || /^(?:'s|its|their)$/.test(tokens[quantity.from - 1]?.norm ?? ''),
    all: quantity.all,
  });
}

function countChunk(parts: {
  from: number;
  to: number;
  role: Role;
  counted: string;
  whole: CountChunk | null;
  value: Omit<CountValue, 'counted'>;
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
    value: { ...parts.value, counted: parts.counted },
    facet: parts.facet ?? null,
    additional: parts.additional ?? false,
    aboard: parts.aboard ?? false,
    definite: parts.definite ?? false,
    all: parts.all ?? false,
    whole: parts.whole,
  };
}
