import type { PlaceChunk } from '../../model/chunk.js';
import type { ParsedSentence, Pattern, PatternHit } from '../../model/pattern.js';
import {
  CRASH_TRIGGERS,
  chunkBefore,
  chunkBehind,
  chunkBehindNoun,
  classBefore,
  crashWordAt,
  crashWords,
  isAccidentSentence,
} from '../../values/accident.js';
import { placeLabel, placeNameBefore } from '../../values/place-measure.js';
import { isTitleCased } from '../../values/places.js';
import { DIRECTIONS, FLANKS } from '../../values/words-of-place.js';
import { lexicon } from './lexicon.js';

const AT: ReadonlySet<string> = new Set(lexicon.at);
const THROUGH: ReadonlySet<string> = new Set(lexicon.through);
const STRICT: ReadonlySet<string> = new Set(lexicon.strict);
const BEHIND_REACH = 18;
const BEFORE_REACH = 10;

const isSite =
  (parsed: ParsedSentence) =>
  (chunk: { kind: string }, at: number): chunk is PlaceChunk =>
    chunk.kind === 'place' &&
    isLikely(parsed, chunk as PlaceChunk) &&
    (AT.has(parsed.tokens[at - 1]?.norm ?? '') ||
      isFlank(parsed, at - 1) ||
      isDistance(parsed, at - 1) ||
      ((chunk as PlaceChunk).known && parsed.tokens[at - 1]?.norm === 'during'));

/** What a vehicle passes before it comes to grief: "moving through Salisbury". */
const isPassed =
  (parsed: ParsedSentence) =>
  (chunk: { kind: string }, at: number): chunk is PlaceChunk =>
    isSite(parsed)(chunk, at) ||
    (chunk.kind === 'place' &&
      parsed.tokens[at - 1]?.norm === 'through' &&
      THROUGH.has(parsed.tokens[at - 2]?.norm ?? ''));

/** In a headline every noun has a capital: only a known place, or one with its country, is a place there. */
const isLikely = (parsed: ParsedSentence, place: PlaceChunk) =>
  place.known || place.value.parents.length > 0 || !isTitleCased(parsed.tokens);

/** "hit the flank of Mount Ruapehu", "the bank of the Padma". */
const isFlank = (parsed: ParsedSentence, at: number) =>
  parsed.tokens[at]?.norm === 'of' && FLANKS.has(parsed.tokens[at - 1]?.norm ?? '');

/** "northwest of Moscow", "100 miles from Moscow". */
function isDistance(parsed: ParsedSentence, at: number): boolean {
  const word = parsed.tokens[at]?.norm;
  const before = parsed.tokens[at - 1]?.norm ?? '';
  return (
    (word === 'of' && DIRECTIONS.has(before)) ||
    (word === 'from' && /^(?:miles?|km|kilometres?|kilometers?|kms)$/.test(before))
  );
}

/** A place and the nearer or wider one named right behind it: "on the A9 near Leipzig", "in the Midwest, this time in Ogallala". */
function withNext(parsed: ParsedSentence, first: PlaceChunk): readonly PlaceChunk[] {
  for (let at = first.to; at < first.to + 5; at++) {
    const next = parsed.startingAt(at).find((chunk) => isSite(parsed)(chunk, at));
    if (next !== undefined) return [first, next as PlaceChunk];
    if (!/^(?:,|this|time|near|in|off|at|outside|on|just|about|and|around)$/.test(parsed.tokens[at]?.norm ?? '')) break;
  }
  return [first];
}

export const patterns: readonly Pattern[] = [
  {
    name: 'crashed-at',
    triggers: CRASH_TRIGGERS,
    needs: 'place',
    find: (parsed, at) => {
      const word = crashWordAt(parsed, at);
      if (word === null) return null;
      const look = word.isNoun ? chunkBehindNoun : chunkBehind;
      const place = look(parsed, word.to, BEHIND_REACH, isSite(parsed));
      if (place === null) return null;
      return withNext(parsed, place as PlaceChunk).map((one) => hit(word.at, one.to, word.at, one));
    },
  },
  {
    name: 'at-place-crashed',
    triggers: CRASH_TRIGGERS,
    needs: 'place',
    find: (parsed, at) => {
      const word = crashWordAt(parsed, at);
      // a noun has its place behind it; a name right before it is part of another noun
      if (word === null || word.isNoun) return null;
      // "moving through Salisbury, North Carolina, derailed": the comma closes the place
      const end =
        parsed.tokens[word.at - 1]?.norm === ',' && parsed.endingAt(word.at - 1).length > 0 ? word.at - 1 : word.at;
      const place = chunkBefore(parsed, end, BEFORE_REACH, isPassed(parsed));
      // "violated airspace over the capital and later crashed": the place is the other verb's
      const isOfAnother =
        place !== null && parsed.tokens.slice(place.to, word.at).some((token) => token.norm === 'and');
      return place === null || isOfAnother ? null : hit(place.from, word.to, word.at, place);
    },
  },
  {
    name: 'place-vehicle-crash',
    triggers: CRASH_TRIGGERS,
    find: (parsed, at) => {
      const word = crashWordAt(parsed, at);
      if (word === null) return null;
      const isNoun = word.isNoun || classBefore(parsed, at) !== null;
      const place = placeNameBefore(parsed, at, isNoun);
      if (place === null || (!isNoun && place.from > 0)) return null;
      // a verb's own place stands behind it: "Utah bus crashes in Nevada"
      if (!isNoun && parsed.chunks.some((chunk) => isSite(parsed)(chunk, chunk.from))) return null;
      return hit(place.from, word.to, word.at, place);
    },
  },
  {
    name: 'dead-at',
    triggers: lexicon.dead,
    needs: 'place',
    find: (parsed, at) => {
      // "killed near Mallawi" puts it there; "killed in Kenya" only where the sentence tells of the accident
      const place = chunkBehind(parsed, at + 1, 4, isSite(parsed));
      if (place === null || !(isAccidentSentence(parsed) || isStrict(parsed, place))) return null;
      return hit(at, place.to, at, place);
    },
  },
  {
    name: 'wreck-at',
    triggers: lexicon.wreck,
    needs: 'place',
    find: (parsed, at) => {
      const place = chunkBehind(parsed, at + 1, 9, isSite(parsed));
      if (place === null || !(isStrict(parsed, place) || isFollowedByAccident(parsed, place.to))) return null;
      return hit(at, place.to, at, place);
    },
  },
  {
    // "searching off Lampedusa after a boat capsized", "in Brandon, where a bus crashed", "were killed in X when …"
    name: 'at-place-where',
    triggers: ['where', 'after', 'when', 'following', 'as'],
    needs: 'place',
    find: (parsed, at) => {
      const end = parsed.tokens[at - 1]?.norm === ',' ? at - 1 : at;
      const place = parsed.endingAt(end).find((chunk) => chunk.kind === 'place' && isSite(parsed)(chunk, chunk.from));
      if (place === undefined || !isFollowedByAccident(parsed, end)) return null;
      const isWhere = parsed.tokens[at]!.norm === 'where';
      if (!isWhere && !isSearchOrHarm(parsed, place.from)) return null;
      return hit(place.from, at + 1, at, place);
    },
  },
  {
    // "Ludlow: four hurt in helicopter crash": a headline's label
    name: 'place-label',
    triggers: [':'],
    find: (parsed, at) => {
      if (parsed.role !== 'headline' || !isAccidentSentence(parsed)) return null;
      const place = placeLabel(parsed, at);
      return place === null ? null : hit(0, at, at, place);
    },
  },
];

const isStrict = (parsed: ParsedSentence, place: { from: number }) =>
  STRICT.has(parsed.tokens[place.from - 1]?.norm ?? '');

/** ", where a bus crashed", " after a boat capsized": an accident in the clause behind. */
function isFollowedByAccident(parsed: ParsedSentence, end: number): boolean {
  const at = parsed.tokens[end]?.norm === ',' ? end + 1 : end;
  if (!/^(?:where|after|when|following|as)$/.test(parsed.tokens[at]?.norm ?? '')) return false;
  const last = parsed.tokens.findIndex((token, i) => i > at && token.norm === ',');
  const isIn = (word: number) => word > at && (last < 0 || word < last + 8);
  return (
    // "after the crash": the accident already told of, wherever this is
    crashWords(parsed).some((word) => isIn(word.at) && !(word.isNoun && parsed.tokens[word.at - 1]?.norm === 'the')) ||
    (parsed.tokens[at]!.norm === 'where' &&
      parsed.tokens.some((token, i) => isIn(i) && /^(?:killed|died|perished|dead)$/.test(token.norm)))
  );
}

/** The clause before a place tells of the search, the dead or the saved, not of a court or a hospital. */
function isSearchOrHarm(parsed: ParsedSentence, place: number): boolean {
  const words = parsed.tokens.slice(Math.max(0, place - 9), place).map((token) => token.norm);
  return (
    words.some((word) => (lexicon.search as readonly string[]).includes(word)) &&
    !words.some((word) => (lexicon.elsewhere as readonly string[]).includes(word))
  );
}

const hit = (from: number, to: number, anchor: number, place: unknown): PatternHit => ({
  from,
  to,
  anchor,
  captures: [place as PlaceChunk],
});
