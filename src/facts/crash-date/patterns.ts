import { mainVerbs } from '../../language/tagging.js';
import { isClosedClass } from '../../language/word-classes.js';
import type { Chunk } from '../../model/chunk.js';
import type { ParsedSentence, Pattern } from '../../model/pattern.js';
import {
  CRASH_TRIGGERS,
  chunkBefore,
  chunkBehind,
  chunkBehindNoun,
  crashWordAt,
  isAccidentSentence,
  mentionsVehicle,
} from '../../values/accident.js';
import { CRASH_VERBS, HARM_VERBS, SAYING_WORDS } from '../../values/crash-words.js';
import { lexicon } from './lexicon.js';

const BEHIND_REACH = 30;
const BEFORE_REACH = 9;
const HARM: ReadonlySet<string> = new Set(lexicon.harm);

const isDay = (parsed: ParsedSentence) => (chunk: Chunk, at: number) =>
  chunk.kind === 'date' &&
  chunk.precision === 'day' &&
  chunk.value !== null &&
  !isBehindSaying(parsed, at) &&
  !isBesideDay(parsed, chunk) &&
  !isPhotoDate(parsed, at) &&
  !isDateline(parsed, chunk);

/** "before 7 June", "by Tuesday", "not on 4 June", "a day after 3 June": another day than the one named. */
function isBesideDay({ tokens }: ParsedSentence, chunk: Chunk): boolean {
  const [outer, word] = [tokens[chunk.from - 2]?.norm ?? '', tokens[chunk.from - 1]?.norm ?? ''];
  if (word === 'not' || (word === 'on' && outer === 'not')) return true;
  if (`${outer} ${word}` === 'rather than' || `${outer} ${word}` === 'instead of') return true;
  if (word === 'of' && /^(?:as|eve|ahead)$/.test(outer)) return true;
  // "after Tuesday's crash", "after June 4 derailment": the day is the noun's
  const next = tokens[chunk.to];
  const isOwner = next?.norm === "'s" || (next?.kind === 'word' && !isClosedClass(next.norm));
  return !isOwner && /^(?:before|after|by|until|till|since|nor)$/.test(word);
}

/** "MADRID, July 25 - A train": the day of the writing. */
const isDateline = (parsed: ParsedSentence, chunk: Chunk) =>
  chunk.from <= 10 &&
  parsed.tokens[chunk.from - 1]?.norm === ',' &&
  /^(?:-|\u2013|\u2014|--)$/.test(parsed.tokens[chunk.to]?.norm ?? '');

/** A caption's ", December 26, 2024" is the day of the picture. */
const isPhotoDate = (parsed: ParsedSentence, at: number) =>
  parsed.role === 'caption' && parsed.tokens[at - 1]?.norm === ',' && parsed.tokens.length - at < 12;

/** "said on Thursday": the day of the saying. */
function isBehindSaying(parsed: ParsedSentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const { norm } = parsed.tokens[i]!;
    // "a derailment was reported near Kimball on Friday": found out on the day
    if (norm === 'reported' && /^(?:was|were|been)$/.test(parsed.tokens[i - 1]?.norm ?? '')) return false;
    if (SAYING_WORDS.has(norm)) return true;
    if (norm === ',' || norm === 'that') return false;
  }
  return false;
}

export const patterns: readonly Pattern[] = [
  {
    name: 'crashed-on',
    triggers: [...CRASH_TRIGGERS, ...lexicon.harm],
    needs: 'date',
    find: (parsed, at) => {
      const word = crashWordAt(parsed, at);
      if (word === null && !(HARM.has(parsed.tokens[at]!.norm) && isPredicate(parsed, at) && hasAccident(parsed)))
        return null;
      const look = word?.isNoun ? chunkBehindNoun : chunkBehind;
      const date = look(parsed, word?.to ?? at + 1, BEHIND_REACH, isDay(parsed), true);
      if (date === null || (word?.isNoun && isOfAnotherVerb(parsed, at, date.from))) return null;
      if ((word === null && hasCountBetween(parsed, at, date.from)) || hasReaction(parsed, at, date.from)) return null;
      return { from: at, to: date.to, anchor: at, captures: [date] };
    },
  },
  {
    name: 'on-day-crashed',
    triggers: [...CRASH_TRIGGERS, ...lexicon.harm],
    needs: 'date',
    find: (parsed, at) => {
      const word = crashWordAt(parsed, at);
      if (word === null && !(HARM.has(parsed.tokens[at]!.norm) && isPredicate(parsed, at) && hasAccident(parsed)))
        return null;
      const date =
        (word?.isNoun
          ? dateOfNoun(parsed, at)
          : chunkBefore(parsed, behindComma(parsed, at), BEFORE_REACH, isDay(parsed))) ??
        openingDate(parsed, at) ??
        dayWhen(parsed, at);
      return date === null ? null : { from: date.from, to: at + 1, anchor: at, captures: [date] };
    },
  },
];

/** "carrying tourists on Tuesday, fell": the comma that closes the day's aside. */
const behindComma = (parsed: ParsedSentence, at: number) =>
  parsed.tokens[at - 1]?.norm === ',' && parsed.endingAt(at - 1).some((chunk) => chunk.kind === 'date') ? at - 1 : at;

/** "those who died when a bus overturned reacted with anger yesterday": the day of the sentence's own verb. */
const hasReaction = (parsed: ParsedSentence, from: number, to: number) =>
  parsed.tokens
    .slice(from + 1, to)
    .some(
      (token, at) => REACTIONS.has(token.norm) && !/^(?:was|were|been)$/.test(parsed.tokens[from + at]?.norm ?? ''),
    );
const REACTIONS: ReadonlySet<string> = new Set(
  'reacted mourned gathered welcomed demanded marked remembered appeared pleaded testified vowed urged resigned apologised apologized promised sued'.split(
    ' ',
  ),
);

/** "of the 24 who were hurt, eight went home on Thursday": the day of the others. */
const hasCountBetween = (parsed: ParsedSentence, from: number, to: number) =>
  parsed.tokens.slice(from, to).some((token) => token.norm === ',') &&
  parsed.chunks.some((chunk) => chunk.kind === 'count' && chunk.from > from + 2 && chunk.to < to);

const hasAccident = (parsed: ParsedSentence) => isAccidentSentence(parsed) || mentionsVehicle(parsed);

/** "One more passenger died in hospital on Tuesday": a day after the accident's. */
const isLaterDeath = (parsed: ParsedSentence) =>
  !isAccidentSentence(parsed) &&
  parsed.tokens.some((token) => /^(?:hospital|wounds|injuries|overnight|more|another|succumbed)$/.test(token.norm));

/** "last night as the number of people known to have died reached 78": the day of the counting. */
const isInCount = (parsed: ParsedSentence, at: number) =>
  parsed.tokens.slice(Math.max(0, at - 8), at).some((token) => /^(?:number|toll)$/.test(token.norm));

/** "The plane took off from Goma on Monday": a journey that ends in an accident does so on its day. */
function isDeparture(parsed: ParsedSentence, at: number): boolean {
  if (parsed.tokens[at]!.norm === 'took' && parsed.tokens[at + 1]?.norm !== 'off') return false;
  return parsed.chunks.some(
    (chunk) => (chunk.kind === 'vehicle' || chunk.kind === 'flight') && chunk.to <= at && at - chunk.to <= 12,
  );
}

/** "the injured were flown", "nine injured nationals arrived": an adjective carries no day; a predicate or a verb does. */
function isPredicate(parsed: ParsedSentence, at: number): boolean {
  if (/^(?:died|dies|dead)$/.test(parsed.tokens[at]!.norm) && (isLaterDeath(parsed) || isInCount(parsed, at)))
    return false;
  if (/^(?:took|departed|left)$/.test(parsed.tokens[at]!.norm)) return isDeparture(parsed, at);
  if (!/^(?:injured|hurt|dead|killed)$/.test(parsed.tokens[at]!.norm)) return true;
  const before = parsed.tokens[at - 1]?.norm ?? '';
  if (/^(?:were|was|been|are|is|be|and|severely|seriously|critically|,)$/.test(before) || at === 0) return true;
  return [...parsed.startingAt(at + 1), ...parsed.endingAt(at)].some((chunk) => chunk.kind === 'count');
}

/** "On Wednesday, a plane crashed": a day that opens the sentence holds for its first clause. */
function openingDate(parsed: ParsedSentence, at: number): Chunk | null {
  if (at > 16 || parsed.tokens.slice(0, at).some((token) => SAYING_WORDS.has(token.norm))) return null;
  const first = parsed.chunks.find(
    (chunk) => chunk.kind === 'date' && (chunk.from <= 2 || opensWithClock(parsed, chunk)),
  );
  return first !== undefined && isDay(parsed)(first, first.from) ? first : null;
}

/** "At 5.40 a.m. local time on 4 June": nothing but the hour before the day. */
const opensWithClock = ({ tokens }: ParsedSentence, chunk: Chunk) =>
  chunk.from <= LONGEST_CLOCK && tokens.slice(0, chunk.from).every((token) => CLOCK_WORD.test(token.norm));
const LONGEST_CLOCK = 10;
const CLOCK_WORD =
  /^(?:\d[\d.:]*(?:am|pm)?|[:.,]|at|about|around|shortly|just|after|before|past|minutes?|early|late|on|local|time|[ap]\.?m|gmt|utc|midnight|noon|dawn|dusk|the|morning|evening|night|afternoon|hours?|of|in)$/;

/** "Wednesday's plane crash", "the Feb. 3 derailment": a noun's day stands in its own phrase. */
function dateOfNoun(parsed: ParsedSentence, at: number): Chunk | null {
  const date = chunkBefore(parsed, at, 6, isDay(parsed));
  if (date === null) return null;
  const isOwner = parsed.tokens[date.to]?.norm === "'s";
  return isOwner || at - date.to <= 1 ? date : null;
}

const WHEN_REACH = 7;

/** "was patrolling on Tuesday morning when it collided", "on Sunday, then veered": the day of both. */
function dayWhen(parsed: ParsedSentence, at: number): Chunk | null {
  const leadsOn = (to: number) => {
    const [first, second] = [parsed.tokens[to]?.norm, parsed.tokens[to + 1]?.norm];
    const when = parsed.tokens.findIndex((token, i) => i >= to && i < to + WHEN_REACH && token.norm === 'when');
    const isPlain = when >= 0 && !parsed.tokens.slice(to, when).some((token) => token.kind === 'mark');
    return isPlain || ((first === ',' || first === 'and') && (second === 'then' || second === 'before'));
  };
  const date = parsed.chunks.find((chunk) => chunk.to < at && leadsOn(chunk.to) && isDay(parsed)(chunk, chunk.from));
  return date ?? null;
}

/**
 * "visits the scene of the derailment on Thursday": behind a noun, the day belongs to the sentence's verb unless that
 * verb tells of the accident itself.
 */
function isOfAnotherVerb(parsed: ParsedSentence, noun: number, date: number): boolean {
  const stretch = parsed.text.slice(parsed.tokens[0]!.start, parsed.tokens[date]!.start);
  if (parsed.tokens.slice(0, date).some((token) => ACCIDENT_VERBS.has(token.norm))) return false;
  const between = parsed.tokens.slice(noun + 1, date);
  const isVisit = parsed.tokens.slice(0, noun).some((token) => VISITS.has(token.norm));
  const isInPhrase =
    /^(?:on|of)$/.test(parsed.tokens[date - 1]?.norm ?? '') && !between.some((token) => token.norm === ',');
  if (isVisit || isInPhrase) return isVisit;
  // a bare day, or one behind a comma, goes with the sentence's verb if it has one
  const verbs = mainVerbs(stretch);
  return verbs === null || verbs.length > 0;
}
/** What people do about an accident on a day of their own. */
const VISITS: ReadonlySet<string> = new Set(
  'visit visits visited visiting attend attends attended gather gathers gathered protest protested rally met meet meets travel travels traveled travelled speak spoke testify testified host hosts hosted will held hold holds urged pressed slammed convicted guilty sentenced acquitted jailed ruled ruling verdict trial court charged sued'.split(
    ' ',
  ),
);
const ACCIDENT_VERBS: ReadonlySet<string> = new Set(
  [...CRASH_VERBS, ...HARM_VERBS].filter((word) => !/^(?:crash|plunge|hit|hits)$/.test(word)),
);
