/** Where a sentence speaks of an accident, and what stands in the same clause as that word. */
import { holdsAny } from '../language/held-words.js';
import { PREPOSITIONS } from '../language/word-classes.js';
import type { Chunk } from '../model/chunk.js';
import type { ParsedSentence } from '../model/pattern.js';
import { CRASH_NOUNS, CRASH_PAIRS, CRASH_VERBS, SAYING_WORDS, WEAK_CRASH_WORDS } from './crash-words.js';
import { vehicleClassAt } from './vehicles.js';

export interface CrashWord {
  /** Token index. */
  readonly at: number;
  /** One past its last token ("went down" has two). */
  readonly to: number;
  readonly isNoun: boolean;
}

/** Triggers for every pattern that starts from an accident word. */
export const CRASH_TRIGGERS: readonly string[] = [
  ...new Set([...CRASH_VERBS, ...CRASH_NOUNS, ...CRASH_PAIRS.keys(), 'loss', 'lost']),
];

const TRIGGERS: ReadonlySet<string> = new Set(CRASH_TRIGGERS);
const holdsTrigger = holdsAny(TRIGGERS);

const NONE: readonly CrashWord[] = [];
const cache = new WeakMap<ParsedSentence, readonly CrashWord[]>();

/** The accident words of a sentence; weak ones ("struck", "fell") only beside a vehicle. */
export function crashWords(parsed: ParsedSentence): readonly CrashWord[] {
  let found = cache.get(parsed);
  if (found === undefined) {
    found = holdsTrigger(parsed) ? findCrashWords(parsed) : NONE;
    cache.set(parsed, found);
  }
  return found;
}

function findCrashWords(parsed: ParsedSentence): CrashWord[] {
  const found: CrashWord[] = [];
  parsed.tokens.forEach(({ norm }, at) => {
    if (!TRIGGERS.has(norm)) return;
    const next = parsed.tokens[at + 1]?.norm ?? '';
    const pairEnd = pairAt(parsed, at);
    if (pairEnd !== null) found.push({ at, to: pairEnd, isNoun: false });
    else if (FIRE.has(norm) && SERVICE.has(next)) return;
    else if (BLOWS.has(norm) && !hasSubject(parsed, at)) return;
    else if (isFigure(parsed, at)) return;
    else if (isLoss(parsed, at)) found.push({ at, to: at + 1, isNoun: norm === 'loss' });
    else if (CRASH_NOUNS.has(norm) || CRASH_VERBS.has(norm)) {
      if (WEAK_CRASH_WORDS.has(norm) && !mentionsVehicle(parsed) && !isTold(parsed, at)) return;
      const isVerb = (norm === 'crash' && next === 'into') || (norm === 'crashes' && isHeadlineVerb(parsed, at));
      found.push({ at, to: at + 1, isNoun: CRASH_NOUNS.has(norm) && !isVerb });
    }
  });
  return found;
}

/** "Bus in northern Ghana crashes with van": of one vehicle, a headline's "crashes" is a verb. */
const isHeadlineVerb = (parsed: ParsedSentence, at: number) =>
  parsed.role === 'headline' &&
  parsed.chunks.some((chunk) => chunk.kind === 'vehicle' && chunk.to <= at && !chunk.plural) &&
  !/^(?:two|three|several|many|fatal|recent)$/.test(parsed.tokens[at - 2]?.norm ?? '');

/** "the loss of an Il-76", "the ATR 72 lost in Taipei": a vehicle's end. */
function isLoss(parsed: ParsedSentence, at: number): boolean {
  const { norm } = parsed.tokens[at]!;
  const isVehicle = (chunk: Chunk) => chunk.kind === 'vehicle';
  if (norm === 'loss')
    return (
      parsed.tokens[at + 1]?.norm === 'of' &&
      parsed.chunks.some((chunk) => isVehicle(chunk) && chunk.from > at && chunk.from <= at + 6)
    );
  return (
    norm === 'lost' &&
    parsed.endingAt(at).some(isVehicle) &&
    /^(?:in|at|off|over|near|on)$/.test(parsed.tokens[at + 1]?.norm ?? '')
  );
}

/** "the incident happened", "the tragic incident", "sank in the Bay of Biscay": an accident even where no vehicle is named. */
function isTold(parsed: ParsedSentence, at: number): boolean {
  const { norm } = parsed.tokens[at]!;
  if (/^(?:sank|sinks|sunk)$/.test(norm))
    return parsed.chunks.some(
      (chunk) => chunk.kind === 'place' && chunk.from > at && chunk.from <= at + 4 && chunk.value.type === 'water',
    );
  // "It hit a mountain": the vehicle was named before
  if (BLOWS.has(norm) && parsed.tokens[at - 1]?.norm === 'it')
    return parsed.tokens.slice(at + 1, at + 6).some((token) => OBSTACLES.has(token.norm));
  if (!/^(?:incident|tragedy|disaster|mishap)$/.test(norm)) return false;
  return (
    /^(?:tragic|deadly|fatal)$/.test(parsed.tokens[at - 1]?.norm ?? '') ||
    parsed.tokens.slice(at + 1, at + 4).some((token) => HAPPENING.has(token.norm))
  );
}

const HAPPENING = new Set(['happened', 'occurred', 'unfolded', 'took']);

/** Markets, talks and careers crash and derail too. */
const FIGURES = new Set(
  'market markets stock stocks share shares price prices economy economic currency talks negotiations campaign campaigns career careers plan plans bill deal scandal computer computers system systems website server servers app software party'.split(
    ' ',
  ),
);
const FIGURE_REACH = 3;

const isFigure = (parsed: ParsedSentence, at: number) =>
  parsed.tokens.slice(Math.max(0, at - FIGURE_REACH), at).some((token) => FIGURES.has(token.norm)) ||
  /^(?:talks|negotiations|campaign|hopes|plans|efforts|career)$/.test(parsed.tokens[at + 1]?.norm ?? '') ||
  (/^crash/.test(parsed.tokens[at]!.norm) && parsed.tokens[at + 1]?.norm === 'out') ||
  (/^(?:his|her|their|its)$/.test(parsed.tokens[at + 1]?.norm ?? '') && /^derail/.test(parsed.tokens[at]!.norm));

const FIRE = new Set(['fire', 'blaze', 'inferno']);
const SERVICE = new Set([
  'service',
  'services',
  'brigade',
  'department',
  'chief',
  'official',
  'officials',
  'crews',
  'crew',
  'truck',
  'trucks',
  'engine',
  'engines',
  'station',
  'rescue',
  'safety',
  'and',
]);
/** Verbs of any blow: an accident's only when a vehicle deals or takes it. */
const BLOWS = new Set(['struck', 'hit', 'hits']);
const SUBJECT_REACH = 9;

function hasSubject(parsed: ParsedSentence, at: number): boolean {
  // "it hit a wall", "and hit a wall": the vehicle is named elsewhere, the obstacle here
  const isOnObstacle = parsed.tokens.slice(at + 1, at + 6).some((token) => OBSTACLES.has(token.norm));
  if (isOnObstacle && /^(?:it|and|then|before|which)$/.test(parsed.tokens[at - 1]?.norm ?? '')) return true;
  return parsed.chunks.some(
    (chunk) =>
      chunk.kind === 'vehicle' &&
      chunk.to <= at &&
      at - chunk.to <= SUBJECT_REACH &&
      !/^(?:strikes?|attacks?|activity)$/.test(parsed.tokens[chunk.to]?.norm ?? ''),
  );
}

/** "went down", "forced it down": where the pair ends, or null. */
function pairAt(parsed: ParsedSentence, at: number): number | null {
  const seconds = CRASH_PAIRS.get(parsed.tokens[at]!.norm);
  if (seconds === undefined) return null;
  for (let i = at + 1; i <= at + 3; i++) {
    const word = parsed.tokens[i]?.norm ?? '';
    if (seconds.has(word)) return isFlightInto(parsed, at, i) ? null : i + 1;
    if (!/^(?:it|the|them|a|an|its|plane|aircraft|drone|jet|helicopter|into)$/.test(word)) return null;
  }
  return null;
}

/** "flew into a mountain" is an accident, "flew into London" a journey; "ran into trouble" neither. */
function isFlightInto(parsed: ParsedSentence, at: number, into: number): boolean {
  if (
    parsed.tokens[into]!.norm !== 'into' ||
    !/^(?:flew|flying|flown|ran|run|running|drove)$/.test(parsed.tokens[at]!.norm)
  )
    return false;
  return (
    !parsed.tokens.slice(into + 1, into + 8).some((token) => OBSTACLES.has(token.norm)) &&
    !parsed.chunks.some((chunk) => chunk.kind === 'vehicle' && chunk.from > into && chunk.from < into + 6)
  );
}

const VEHICLE_SIGNS = ['flight', 'flights', 'mv', 'onboard', 'aboard'];
const holdsVehicleSign = holdsAny(VEHICLE_SIGNS);
const withVehicle = new WeakMap<ParsedSentence, boolean>();

/** A vehicle, a flight, or words of being on board one. */
export function mentionsVehicle(parsed: ParsedSentence): boolean {
  let found = withVehicle.get(parsed);
  if (found === undefined) {
    found =
      parsed.chunks.some((chunk) => chunk.kind === 'vehicle' || chunk.kind === 'flight') || holdsVehicleSign(parsed);
    withVehicle.set(parsed, found);
  }
  return found;
}

export function isAccidentSentence(parsed: ParsedSentence): boolean {
  return crashWords(parsed).length > 0;
}

/** The accident word at a token, or null. */
export function crashWordAt(parsed: ParsedSentence, at: number): CrashWord | null {
  return crashWords(parsed).find((word) => word.at === at) ?? null;
}

/** What a vehicle may run into. */
const OBSTACLES = new Set(
  'mountain mountains mountainside hillside hill hills ridge cliff cliffs volcano slope slopes ground trees tree building buildings house houses tower wires lines pole wall bridge peak terrain sea lake river rocks gorge ravine barrier side crowd hangar pylon cables powerlines school store church crane apartment apartments block factory warehouse fence shop market flank embankment'.split(
    ' ',
  ),
);

const STOPS = new Set([
  ';',
  'when',
  'while',
  'that',
  'who',
  'which',
  'whose',
  'because',
  'but',
  'although',
  'if',
  'where',
  'why',
  'how',
  'whether',
]);
const LANDING = new Set([
  'leaving',
  'departing',
  'taking',
  'takeoff',
  'take-off',
  'landing',
  'reaching',
  'arriving',
  'takeoff',
  'take-off',
  'it',
  'crashing',
  'touching',
]);

/**
 * The first chunk that `accept` takes in the same clause behind a token; `reach` is the number of tokens looked at.
 * A reporting verb, a new clause or the sentence's end stops the search; with `overDeeds` "after hitting a wire" does not.
 */
export function chunkBehind(
  parsed: ParsedSentence,
  from: number,
  reach: number,
  accept: (chunk: Chunk, at: number) => boolean,
  overDeeds = false,
): Chunk | null {
  let last = from + reach;
  for (let at = from; at < Math.min(parsed.tokens.length, last); at++) {
    if (TURNS.has(parsed.tokens[at]!.norm)) {
      const aside = asideEnd(parsed, at);
      if (aside !== null) {
        last += aside - at;
        at = aside - 1;
        continue;
      }
      if (leavesVehicle(parsed, at)) return null;
      const same = sameStory(parsed, at, from);
      if (same !== null) {
        at = same - 1;
        continue;
      }
      if (endsClause(parsed, at, overDeeds)) return null;
    }
    for (const chunk of parsed.startingAt(at)) if (accept(chunk, at)) return chunk;
  }
  return null;
}

/** All words at which a clause may end, begin or go on: over others the search goes straight. */
const TURNS: ReadonlySet<string> = new Set([
  ...STOPS,
  ...SAYING_WORDS,
  ',',
  'and',
  'as',
  'after',
  'before',
  'to',
  'when',
  'while',
  'that',
  'which',
  'reported',
]);

/** Words at which the sentence turns from the vehicle, whatever follows them. */
function leavesVehicle({ tokens }: ParsedSentence, at: number): boolean {
  const { norm } = tokens[at]!;
  if (norm === 'as') return tokens[at - 1]?.norm === ',';
  // "who smashed into a wall, killing 80, was under guard on Thursday": the sentence goes back to its own verb
  return norm === ',' && RESUMING.test(tokens[at + 1]?.norm ?? '');
}

/** Words that report, or open a clause about another deed or hour. */
function endsClause(parsed: ParsedSentence, at: number, overDeeds: boolean): boolean {
  const { norm } = parsed.tokens[at]!;
  const next = parsed.tokens[at + 1]?.norm ?? '';
  if (STOPS.has(norm) || SAYING_WORDS.has(norm) || opensInfinitive(parsed, at)) return true;
  if (norm === ',') return opensSaying(parsed, at);
  if (norm === 'and') return isNewClause(parsed, at);
  if (norm !== 'after' && norm !== 'before') return false;
  if (CLOCK_WORD.test(next) || LANDING.has(next)) return false;
  return norm === 'before' || !(overDeeds && /ing$/.test(next));
}

const CLOCK_WORD = /^(?:\d.*|midnight|noon|midday|dawn|sunrise|sunset|dark|takeoff|take-off)$/;

const RESUMING = /^(?:was|were|is|are|has|have|will|would|could|faces|remained|remains|appeared)$/;

/**
 * Words that open a clause or sound like saying and yet go on about the vehicle: "while taking off", "while it was flying",
 * "when it was docked", "the accident that took place", "was reported near". Where the look-out goes on, or null.
 */
function sameStory(parsed: ParsedSentence, at: number, from: number): number | null {
  const word = (i: number) => parsed.tokens[i]?.norm ?? '';
  const norm = word(at);
  if (norm === 'while' && /ing$/.test(word(at + 1))) return at + 1;
  if (
    /^(?:while|when|as)$/.test(norm) &&
    /^(?:it|he|she|they)$/.test(word(at + 1)) &&
    /^(?:was|were)$/.test(word(at + 2))
  )
    return at + 3;
  if (/^(?:that|which)$/.test(norm) && at === from && HAPPENING.has(word(at + 1))) return at + 2;
  if (
    norm === 'reported' &&
    /^(?:was|were|been)$/.test(word(at - 1)) &&
    PREPOSITIONS.has(word(at + 1)) &&
    word(at + 1) !== 'by'
  )
    return at + 1;
  return null;
}

/** ", which are part of the division," is stepped over: where it ends, or null. */
function asideEnd(parsed: ParsedSentence, at: number): number | null {
  if (parsed.tokens[at]!.norm !== ',' || !/^(?:which|who|whose)$/.test(parsed.tokens[at + 1]?.norm ?? '')) return null;
  for (let i = at + 2; i < Math.min(parsed.tokens.length, at + 20); i++)
    if (parsed.tokens[i]!.norm === ',') return i + 1;
  return null;
}

/** ", four sources in Baku told Reuters": what follows the comma is who says so. */
function opensSaying(parsed: ParsedSentence, comma: number): boolean {
  for (let i = comma + 1; i < Math.min(parsed.tokens.length, comma + 16); i++) {
    const { norm } = parsed.tokens[i]!;
    if (norm === ',' || norm === ';') return false;
    if (SAYING_WORDS.has(norm) || norm === 'according') return true;
  }
  return false;
}

/** "to appear in court": another act. */
function opensInfinitive(parsed: ParsedSentence, at: number): boolean {
  const next = parsed.tokens[at + 1];
  if (parsed.tokens[at]!.norm !== 'to' || next === undefined) return false;
  return (
    next.kind === 'word' &&
    !next.capital &&
    !/^(?:the|a|an|its|their|his|her|land|reach|at|about|over)$/.test(next.norm)
  );
}

/** "and" followed by a subject of its own ("and officials said"). */
function isNewClause(parsed: ParsedSentence, at: number): boolean {
  for (let i = at + 1; i < Math.min(parsed.tokens.length, at + 6); i++)
    if (SAYING_WORDS.has(parsed.tokens[i]!.norm)) return true;
  return false;
}

const BREAKS = new Set([',', 'after', 'before', ':', '.']);

/** The same behind a noun: where the clause's verb begins, the noun's own phrase ends, unless that verb places it. */
export function chunkBehindNoun(
  parsed: ParsedSentence,
  from: number,
  reach: number,
  accept: (chunk: Chunk, at: number) => boolean,
  overDeeds = false,
): Chunk | null {
  const verb = parsed.tokens.findIndex(
    (token, at) => at >= from && at < from + reach && isElsewhere(parsed, at, token.norm),
  );
  return chunkBehind(parsed, from, verb < 0 ? reach : verb - from, accept, overDeeds);
}

/** "were treated", "have been buried": a verb that tells of something else than where and when it was. */
function isElsewhere(parsed: ParsedSentence, at: number, norm: string): boolean {
  if (!/^(?:were|was|are|is|have|has|had|will|would|could|can)$/.test(norm)) return false;
  const next = parsed.tokens[at + 1]?.norm ?? '';
  return (
    !PREPOSITIONS.has(next) &&
    !/^(?:reported|been|just|about|also|happened|occurred|taken)$/.test(next) &&
    !/^\d/.test(next)
  );
}

/** The nearest chunk that `accept` takes before a token in the same clause. */
export function chunkBefore(
  parsed: ParsedSentence,
  to: number,
  reach: number,
  accept: (chunk: Chunk, at: number) => boolean,
): Chunk | null {
  for (let at = to; at > Math.max(0, to - reach); at--) {
    for (const chunk of parsed.endingAt(at)) if (accept(chunk, chunk.from)) return chunk;
    const { norm } = parsed.tokens[at - 1]!;
    if (STOPS.has(norm) || SAYING_WORDS.has(norm) || BREAKS.has(norm)) return null;
  }
  return null;
}

/** The vehicle class that a noun just before a token names ("train" in "train crash"), or null. */
export function classBefore(parsed: ParsedSentence, at: number): string | null {
  return at > 0 ? vehicleClassAt(parsed.tokens, at - 1) : null;
}
