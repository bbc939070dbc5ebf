/** Counted people: a quantity, who is counted, and what part of a whole they are. */
import {
  BODY_NOUNS,
  COMPOUND_HEADS,
  CREW_NOUNS,
  DEAD_NOUNS,
  FACET_NOUNS,
  GROUND_NOUNS,
  HURT_NOUNS,
  PASSENGER_NOUNS,
  PEOPLE_MODIFIERS,
  PEOPLE_NOUNS,
  SERVING_NOUNS,
  SURVIVOR_NOUNS,
  TRAVELLING_NOUNS,
} from '../language/people.js';
import { isClosedClass } from '../language/word-classes.js';
import type { CountChunk, Role } from '../model/chunk.js';
import type { CountValue } from '../model/fact-kind.js';
import type { Token } from '../model/token.js';
import { matchDemonym } from './gazetteer.js';
import { type QuantityMatch, readQuantity } from './quantity.js';
import { isVehicleNoun } from './vehicles.js';
import { BARE_NEXT, NOT_COUNTS_BEFORE, NOT_PEOPLE, VEHICLE_POST } from './words-of-count.js';

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

/** Whether the rest died: the fate told next to the group, behind it or, as in "killed all but three", before it. */
function isOfTheDead(tokens: readonly Token[], from: number, to: number): boolean {
  const fates = [...tokens.slice(to, to + 6), ...tokens.slice(Math.max(0, from - 2), from)];
  const fate = fates.find((token) => FATES.dead.test(token.norm) || FATES.alive.test(token.norm));
  return fate !== undefined && FATES.dead.test(fate.norm);
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

interface Noun {
  readonly to: number;
  readonly role: Role;
  readonly counted: string;
  readonly facet: string | null;
}

const MAX_MODIFIERS = 5;

/** The person noun behind a number, over modifiers: "38 critically ill elderly passengers". */
function readNoun(tokens: readonly Token[], start: number): Noun | null {
  let at = start;
  let nation: string | null = null;
  let isGraded = false;
  let state: string | null = null;
  let strangers = 0;
  for (let steps = 0; steps <= MAX_MODIFIERS; steps++) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'mark' && token.norm !== '-')) return null;
    const role = roleOf(token.norm);
    if (role !== null) return nounAt(tokens, at, role, { state, isGraded, nation });
    const demonym = matchDemonym(tokens, at);
    if (demonym !== null) {
      if (isDemonymNoun(tokens, at, demonym.to))
        return { to: demonym.to, role: 'people', counted: tokens[at]!.norm, facet: `${demonym.name} nationals` };
      nation = demonym.name;
      at = demonym.to;
      continue;
    }
    if (/^(?:critically|seriously|severely|badly|gravely)$/.test(token.norm)) isGraded = true;
    // "the two missing crew": those who are missing, not the crew
    if (/^(?:missing|dead|injured|wounded|surviving|remaining|rescued)$/.test(token.norm)) state = token.norm;
    if (isUnknownGroup(tokens, at)) return { to: at + 1, role: 'people', counted: token.norm, facet: null };
    if (!PEOPLE_MODIFIERS.has(token.norm) && !token.capital && ++strangers > 1) return null;
    if (!PEOPLE_MODIFIERS.has(token.norm) && (isClosedClass(token.norm) || token.kind === 'number')) return null;
    at++;
  }
  return null;
}

/** What stands between a number and its noun says of the group. */
interface Modifiers {
  /** "missing", "surviving": those in that state. */
  readonly state: string | null;
  /** "critically injured": those of one grade. */
  readonly isGraded: boolean;
  /** "Australian": those of one nation. */
  readonly nation: string | null;
}

function nounAt(tokens: readonly Token[], at: number, role: Role, modifiers: Modifiers): Noun | null {
  const { norm } = tokens[at]!;
  const head = tokens[at + 1]?.norm ?? '';
  if (COMPOUND_HEADS.has(head)) {
    return { to: at + 2, role: compoundRole(role, head), counted: `${norm} ${head}`, facet: modifiers.state };
  }
  if (isVehicleNoun(tokens, at + 1) || isVehicleNoun(tokens, at)) return null;
  // "two members of the crew", "300 prisoners of war"
  if (head === 'of' && /^members?$/.test(norm) && /^(?:the|its|their|a)$/.test(tokens[at + 2]?.norm ?? '')) {
    const group = roleOf(tokens[at + 3]?.norm ?? '');
    if (group !== null) return { to: at + 4, role: group, counted: norm, facet: modifiers.state };
  }
  if (head === 'of' && tokens[at + 2]?.norm === 'war')
    return { to: at + 3, role, counted: norm, facet: modifiers.state };
  return { to: at + 1, role, counted: norm, facet: modifiers.state ?? facetOf(norm, modifiers) };
}

/** Children, the gravely hurt, the nationals of one country: parts, unless a force or a crew is counted by its flag. */
function facetOf(noun: string, { isGraded, nation }: Modifiers): string | null {
  if (FACET_NOUNS.has(noun)) return nation === null ? noun : `${nation} ${noun}`;
  if (isGraded) return 'injured';
  return nation === null || SERVING_NOUNS.has(noun) || TRAVELLING_NOUNS.has(noun) ? null : `${nation} ${noun}`;
}

/** A plural we do not know, right before a fate that only people meet ("four comrades survived"). */
function isUnknownGroup(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!.norm;
  if (!/[a-z]{3,}s$/.test(word) || tokens[at]!.capital || NOT_PEOPLE.has(word) || isVehicleNoun(tokens, at))
    return false;
  let next = at + 1;
  while (/^(?:were|was|are|have|had|has|been|all|also|feared)$/.test(tokens[next]?.norm ?? '')) next++;
  return /^(?:killed|died|dead|survived|injured|hurt|perished|rescued|wounded|drowned|hospitalised|hospitalized)$/.test(
    tokens[next]?.norm ?? '',
  );
}

/** "18 Nepalis": the people themselves, plural, with nothing counted behind. */
function isDemonymNoun(tokens: readonly Token[], at: number, to: number): boolean {
  if (!tokens[to - 1]!.norm.endsWith('s') || to - at > 1) return false;
  const next = tokens[to];
  return next === undefined || next.kind === 'mark' || isClosedClass(next.norm);
}

function roleOf(norm: string): Role | null {
  if (DEAD_NOUNS.has(norm) && norm !== 'dead') return 'dead';
  if (BODY_NOUNS.has(norm)) return 'bodies';
  if (norm === 'injuries') return 'hurt';
  if (SURVIVOR_NOUNS.has(norm)) return 'survivors';
  if (GROUND_NOUNS.has(norm)) return norm === 'residents' || norm === 'villagers' ? 'people' : 'ground';
  if (PASSENGER_NOUNS.has(norm)) return norm === 'passengers' || norm === 'passenger' ? 'passengers' : 'people';
  if (CREW_NOUNS.has(norm)) return norm === 'pilots' || norm === 'pilot' ? 'people' : 'crew';
  if (HURT_NOUNS.has(norm)) return null;
  return PEOPLE_NOUNS.has(norm) || FACET_NOUNS.has(norm) ? 'people' : null;
}
function compoundRole(role: Role, head: string): Role {
  return role === 'crew' || head === 'attendants' ? 'crew' : role === 'passengers' ? 'passengers' : 'people';
}

/** "250 passengers and crew": one group, everybody in the vehicle. */
function joinCrew(tokens: readonly Token[], noun: Noun): Noun {
  if (noun.role !== 'passengers' && noun.role !== 'crew' && noun.role !== 'people') return noun;
  const joint = tokens[noun.to]?.norm;
  if (joint !== 'and' && joint !== '&') return noun;
  const other = roleOf(tokens[noun.to + 1]?.norm ?? '');
  if (other !== 'crew' && other !== 'passengers') return noun;
  if (other === noun.role) return noun;
  const to = noun.to + (COMPOUND_HEADS.has(tokens[noun.to + 2]?.norm ?? '') ? 3 : 2);
  return { ...noun, to, role: 'people', counted: 'passengers and crew' };
}

/** "on board", "aboard the plane", "in the helicopter", "in it", "on the ground". */
function readAboard(tokens: readonly Token[], at: number): { to: number; aboard: boolean; ground: boolean } {
  const word = tokens[at]?.norm ?? '';
  const next = tokens[at + 1]?.norm ?? '';
  const isAboard = (to: number) => ({ to: overVehicle(tokens, to), aboard: true, ground: false });
  if (/^(?:onboard|on-board|aboard)$/.test(word)) return isAboard(at + 1);
  if (word === 'on' && next === 'board') return isAboard(at + 2);
  const ground = { aboard: false, ground: true };
  if (/^(?:who|that)$/.test(word) && /^(?:was|were|had)$/.test(next)) {
    const behind = readAboard(tokens, at + (tokens[at + 2]?.norm === 'been' ? 3 : 2));
    return behind.ground ? behind : { to: at, aboard: false, ground: false };
  }
  if (word === 'on' || word === 'in' || word === 'inside') {
    if (next === 'it' && hasVehicleBefore(tokens, at)) return { to: at + 2, aboard: true, ground: false };
    const noun = /^(?:the|a|an|their)$/.test(next) ? (tokens[at + 2]?.norm ?? '') : next;
    const further = tokens[at + 3]?.norm ?? '';
    if (noun === 'ground' && word === 'on') return { to: at + 3, ...ground };
    if (word === 'in' && /^(?:house|home|building|street|car|cars|factory|field)$/.test(noun))
      return { to: at + 3, ...ground };
    if (VEHICLE_POST.has(noun)) return { to: next === noun ? at + 2 : at + 3, aboard: true, ground: false };
    if (noun !== next && VEHICLE_POST.has(further)) return { to: at + 4, aboard: true, ground: false };
    // "on Baltica Airways flight BQ508"
    let name = at + 1;
    while (name < at + 5 && tokens[name]?.capital) name++;
    if (word === 'on' && name > at + 1 && /^(?:flight|train|ferry|bus)$/.test(tokens[name]?.norm ?? ''))
      return { to: name + 1, aboard: true, ground: false };
  }
  return { to: at, aboard: false, ground: false };
}

/** "aboard the plane", "on board a rescue helicopter": where the vehicle's own words end. */
function overVehicle(tokens: readonly Token[], at: number): number {
  if (!/^(?:the|a|an|their|its)$/.test(tokens[at]?.norm ?? '')) return at;
  if (VEHICLE_POST.has(tokens[at + 1]?.norm ?? '')) return at + 2;
  return VEHICLE_POST.has(tokens[at + 2]?.norm ?? '') ? at + 3 : at;
}

const IT_REACH = 12;

/** "a plane with 74 people in it", "There were nine people in it": "it" is the vehicle. */
const hasVehicleBefore = (tokens: readonly Token[], at: number) =>
  tokens.slice(Math.max(0, at - IT_REACH), at).some((token, i, list) => {
    const index = at - list.length + i;
    return isVehicleNoun(tokens, index) || VEHICLE_POST.has(token.norm) || /^[A-Za-z]+-\d/.test(token.raw);
  }) ||
  (tokens[0]?.norm === 'there' && /^(?:were|was)$/.test(tokens[1]?.norm ?? ''));

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
function isSoFar(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length - 1, from + 8); at++)
    if (tokens[at]!.norm === 'so' && tokens[at + 1]!.norm === 'far') return true;
  return tokens[0]?.norm === 'so' && tokens[1]?.norm === 'far' && from <= SO_FAR_REACH;
}

/** "a further nine", "two others", "the last five": beside those already counted, unless another fate is told before. */
function isAdditional(tokens: readonly Token[], quantity: QuantityMatch, noun: Noun): boolean {
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
const isCorrected = (tokens: readonly Token[], from: number) =>
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

/** "two more people": beside those already counted. */
const saysMore = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to).some((token) => token.norm === 'more' || token.norm === 'other');

/** "including three children", "among them two pilots": what is counted is a part. */
function includedFacet(tokens: readonly Token[], from: number, counted: string): string | null {
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
