import type { VehicleChunk } from '../../model/chunk.js';
import type { ParsedSentence, Pattern } from '../../model/pattern.js';
import { crashWords } from '../../values/accident.js';
import { lexicon } from './lexicon.js';

const CHASING: ReadonlySet<string> = new Set(lexicon.chasing);
const SENDING: ReadonlySet<string> = new Set(lexicon.sending);
const TIES: ReadonlySet<string> = new Set(lexicon.ties);
const UMBRELLA: ReadonlySet<string> = new Set(lexicon.umbrella);
const SUBJECT_REACH = 9;

export const patterns: readonly Pattern[] = [
  {
    name: 'model-that-crashed',
    chunk: 'vehicle',
    find: (parsed, _at, chunk) =>
      chunk?.kind === 'vehicle' && chunk.specific && isSubject(parsed, chunk)
        ? { from: chunk.from, to: chunk.to, anchor: chunk.from, captures: [chunk] }
        : null,
  },
  {
    name: 'model-named',
    chunk: 'vehicle',
    find: (parsed, _at, chunk) =>
      chunk?.kind === 'vehicle' &&
      chunk.specific &&
      !isOther(parsed, chunk) &&
      !isMeans(parsed, chunk) &&
      (isTied(parsed) || isDefinite(parsed, chunk))
        ? { from: chunk.from, to: chunk.to, anchor: chunk.from, captures: [chunk] }
        : null,
  },
  {
    name: 'vehicle-that-crashed',
    chunk: 'vehicle',
    find: (parsed, _at, chunk) =>
      chunk?.kind === 'vehicle' && !chunk.specific && !UMBRELLA.has(chunk.value.name) && isSubject(parsed, chunk)
        ? { from: chunk.from, to: chunk.to, anchor: chunk.from, captures: [chunk] }
        : null,
  },
];

/** Where the words before a model begin that belong to it: "the [Loganair] ATR-72", "the [twin-propeller] ATR 42". */
function ownerStart(parsed: ParsedSentence, chunk: VehicleChunk): number {
  const owner = parsed.endingAt(chunk.from).find((one) => one.kind === 'operator');
  if (owner !== undefined) return owner.from;
  return /-/.test(parsed.tokens[chunk.from - 1]?.norm ?? '') ? chunk.from - 1 : chunk.from;
}

/** "The ATR 72, barely six years old, …", "The aircraft was a Dash 8": the one the story is about. */
const isDefinite = (parsed: ParsedSentence, chunk: VehicleChunk) =>
  parsed.tokens[ownerStart(parsed, chunk) - 1]?.norm === 'the' ||
  (/^(?:a|an)$/.test(parsed.tokens[chunk.from - 1]?.norm ?? '') &&
    /^(?:was|is|,)$/.test(parsed.tokens[chunk.from - 2]?.norm ?? ''));

/** "flew to the scene in an Airbus helicopter": somebody's means of travel. */
const isMeans = (parsed: ParsedSentence, chunk: VehicleChunk) =>
  /^(?:a|an)$/.test(parsed.tokens[chunk.from - 1]?.norm ?? '') &&
  /^(?:in|by)$/.test(parsed.tokens[chunk.from - 2]?.norm ?? '') &&
  !parsed.tokens
    .slice(0, chunk.from)
    .some((token) =>
      /^(?:died|killed|travelling|traveling|flying|dead|aboard|injured|collision|collided)$/.test(token.norm),
    );

const isTied = (parsed: ParsedSentence) =>
  crashWords(parsed).length > 0 || parsed.tokens.some((token) => TIES.has(token.norm));

/** A vehicle that chases, helps or is sent out: not the one the story is about. */
function isOther(parsed: ParsedSentence, chunk: VehicleChunk): boolean {
  const behind = parsed.tokens.slice(chunk.to, chunk.to + 4).map((token) => token.norm);
  const isPassive = behind.some((word) => /^(?:was|were|been|being|by)$/.test(word));
  if (!isPassive && behind.some((word) => CHASING.has(word))) return true;
  if (isPassive && behind.some((word) => SENDING.has(word))) return true;
  return parsed.tokens.slice(Math.max(0, chunk.from - 4), chunk.from).some((token) => SENDING.has(token.norm));
}

/** The vehicle that crashed, in the narrow sense: the noun before an accident verb, or the one an accident noun is of. */
const isSubject = (parsed: ParsedSentence, chunk: VehicleChunk): boolean =>
  (isBoarded(parsed, chunk) || hasCrashed(parsed, chunk)) && !isOther(parsed, chunk);

function hasCrashed(parsed: ParsedSentence, chunk: VehicleChunk): boolean {
  return crashWords(parsed).some(({ at, isNoun }) => {
    if (isNoun && chunk.to === at) return true;
    if (isNoun)
      return (
        at < chunk.from &&
        chunk.from - at <= 5 &&
        /^(?:of|between|involving|with)$/.test(parsed.tokens[at + 1]?.norm ?? '')
      );
    return chunk.to <= at && at - chunk.to <= SUBJECT_REACH && !hasRival(parsed, chunk.to, at);
  });
}

/** "all seven on board the Bell 429": the one whose people are counted. */
const isBoarded = (parsed: ParsedSentence, chunk: VehicleChunk) =>
  chunk.specific &&
  parsed.tokens[chunk.from - 1]?.norm === 'the' &&
  /^(?:board|aboard|onboard)$/.test(parsed.tokens[chunk.from - 2]?.norm ?? '') &&
  parsed.chunks.some((count) => count.kind === 'count' && count.to <= chunk.from);

/** Another vehicle or the end of the clause between a noun and the verb takes the verb away from it. */
function hasRival(parsed: ParsedSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (/^(?:;|:|when|while|after|before|said)$/.test(parsed.tokens[i]!.norm)) return true;
    if (parsed.startingAt(i).some((chunk) => chunk.kind === 'vehicle')) return true;
  }
  return false;
}
