import type { PlaceChunk } from '../../model/chunk.js';
import type { ParsedSentence, Pattern, PatternHit } from '../../model/pattern.js';
import {
  CRASH_TRIGGERS,
  chunkBefore,
  chunkBehind,
  chunkBehindNoun,
  classBefore,
  crashWordAt,
  isAccidentSentence,
} from '../../values/accident.js';
import { placeNameBefore } from '../../values/place-measure.js';
import { isTitleCased } from '../../values/places.js';
import { DIRECTIONS } from '../../values/words-of-place.js';
import { lexicon } from './lexicon.js';

const AT: ReadonlySet<string> = new Set(lexicon.at);
const BEHIND_REACH = 18;
const BEFORE_REACH = 10;

const isSite =
  (parsed: ParsedSentence) =>
  (chunk: { kind: string }, at: number): chunk is PlaceChunk =>
    chunk.kind === 'place' &&
    isLikely(parsed, chunk as PlaceChunk) &&
    (AT.has(parsed.tokens[at - 1]?.norm ?? '') ||
      isDistance(parsed, at - 1) ||
      ((chunk as PlaceChunk).known && parsed.tokens[at - 1]?.norm === 'during'));

/** In a headline every noun has a capital: only a known place, or one with its country, is a place there. */
const isLikely = (parsed: ParsedSentence, place: PlaceChunk) =>
  place.known || place.value.parents.length > 0 || !isTitleCased(parsed.tokens);

/** "northwest of Moscow", "100 miles from Moscow". */
function isDistance(parsed: ParsedSentence, at: number): boolean {
  const word = parsed.tokens[at]?.norm;
  const before = parsed.tokens[at - 1]?.norm ?? '';
  return (
    (word === 'of' && DIRECTIONS.has(before)) ||
    (word === 'from' && /^(?:miles?|km|kilometres?|kilometers?|kms)$/.test(before))
  );
}

export const patterns: readonly Pattern[] = [
  {
    name: 'crashed-at',
    triggers: CRASH_TRIGGERS,
    find: (parsed, at) => {
      const word = crashWordAt(parsed, at);
      if (word === null) return null;
      const look = word.isNoun ? chunkBehindNoun : chunkBehind;
      const place = look(parsed, word.to, BEHIND_REACH, isSite(parsed));
      return place === null ? null : hit(word.at, place.to, word.at, place);
    },
  },
  {
    name: 'at-place-crashed',
    triggers: CRASH_TRIGGERS,
    find: (parsed, at) => {
      const word = crashWordAt(parsed, at);
      // a noun has its place behind it; a name right before it is part of another noun
      if (word === null || word.isNoun) return null;
      const place = chunkBefore(parsed, word.at, BEFORE_REACH, isSite(parsed));
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
      if (word === null || classBefore(parsed, at) === null) return null;
      const place = placeNameBefore(parsed, at);
      return place === null ? null : hit(place.from, word.to, word.at, place);
    },
  },
  {
    name: 'dead-at',
    triggers: lexicon.dead,
    find: (parsed, at) => {
      // "killed near Mallawi" puts it there; "killed in Kenya" only where the sentence tells of the accident
      const place = chunkBehind(parsed, at + 1, 4, isSite(parsed));
      if (
        !isAccidentSentence(parsed) &&
        (place === null || !/^(?:near|outside|off)$/.test(parsed.tokens[place.from - 1]!.norm))
      )
        return null;
      return place === null ? null : hit(at, place.to, at, place);
    },
  },
  {
    name: 'wreck-at',
    triggers: lexicon.wreck,
    find: (parsed, at) => {
      const place = chunkBehind(parsed, at + 1, 9, isSite(parsed));
      return place === null || !/^(?:near|outside|off|on)$/.test(parsed.tokens[place.from - 1]!.norm)
        ? null
        : hit(at, place.to, at, place);
    },
  },
];

const hit = (from: number, to: number, anchor: number, place: unknown): PatternHit => ({
  from,
  to,
  anchor,
  captures: [place as PlaceChunk],
});
