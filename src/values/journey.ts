/** Journeys of vehicles, told apart from the trips of people in the news. */
import type { ParsedSentence, PatternHit } from '../model/pattern.js';
import { isAccidentSentence } from './accident.js';
import { isTitleCased } from './places.js';
import { vehicleClassAt } from './vehicles.js';

const REACH = 12;
const PERSONAL = new Set([
  'trip',
  'visit',
  'visits',
  'visited',
  'travels',
  'travel',
  'taken',
  'hospital',
  'survivors',
  'bodies',
  'remains',
  'injured',
  'wounded',
]);

/**
 * Whether the journey of a hit is the vehicle's: a vehicle or flight stands in the hit or shortly before it, and in a
 * headline, where every word has a capital, the places are known ones.
 */
export function isVehicleJourney(parsed: ParsedSentence, hit: PatternHit): boolean {
  const from = Math.max(0, hit.from - REACH);
  const words = parsed.tokens.slice(from, hit.to).map((token) => token.norm);
  const isNamed =
    /^(?:flight|flights)$/.test(parsed.tokens[hit.from]?.norm ?? '') ||
    vehicleClassAt(parsed.tokens, hit.from) !== null;
  if (!isNamed && parsed.tokens.slice(Math.max(0, hit.from - 5), hit.to).some((token) => PERSONAL.has(token.norm)))
    return false;
  if (isTitleCased(parsed.tokens) && hit.captures.some((chunk) => chunk.kind === 'place' && !chunk.known)) return false;
  const hasVehicle = parsed.chunks.some(
    (chunk) => (chunk.kind === 'vehicle' || chunk.kind === 'flight') && chunk.to > from && chunk.from < hit.to,
  );
  const isLanding =
    /^(?:landing|land|takeoff|take-off|took|leaving|due)$/.test(parsed.tokens[hit.anchor]?.norm ?? '') &&
    isAccidentSentence(parsed);
  return (
    isNamed ||
    isLanding ||
    isUnderWay(parsed, hit.from) ||
    hasVehicle ||
    words.some((word) => /^(?:flight|flights|it|which|express|airliner|service)$/.test(word))
  );
}

/** "sank while coming from … to", "the Star was on its way from … to": the name of the vehicle may be unknown. */
function isUnderWay(parsed: ParsedSentence, from: number): boolean {
  const [before, last] = [parsed.tokens[from - 2]?.norm ?? '', parsed.tokens[from - 1]?.norm ?? ''];
  if (before === 'its' && last === 'way') return true;
  return before === 'while' && /^(?:coming|returning|going|sailing|heading)$/.test(last) && isAccidentSentence(parsed);
}
