/** Journeys of vehicles, told apart from the trips of people in the news. */
import type { Chunk, PlaceChunk } from '../model/chunk.js';
import type { ParsedSentence, Pattern, PatternHit } from '../model/pattern.js';
import { crashWords, isAccidentSentence } from './accident.js';
import { CRASH_VERBS, SAYING_WORDS } from './crash-words.js';
import { isTitleCased } from './places.js';
import { vehicleClassAt } from './vehicles.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words of being under way, whatever comes between them and the place. */
const MOVES = words(`
  flight flying flew flown fly travelling traveling travelled traveled heading headed heads bound route en-route way journey
  sailing sailed voyage destined service returning express departed departure departing departs left leaving transporting ferrying
  originated transfer clearance crossing cross shuttle chartered scheduled lifted itinerary arriving arrived
  arrives pushing towing
`);
/** Verbs that move many things: they count only with a vehicle as their subject or "it". */
const LIGHT_MOVES = words(
  'going go went came come coming making make made taking take took carrying bringing run running due reach',
);
/** Between a word of moving and a place, these make the place another's. */
const BLOCKS = words(`
  according due-to thanks close next attention response access damage hospital hospitals visit visits visited rushed airlifted evacuated
  crash who killed died injured where because that them whom cancelled canceled suspended diverted sent operated based owned safe safely
`);
const JOURNEY_REACH = 18;

/** What runs "between A and B". */
export const RUNS = {
  run: 'flight flying travelling traveling train service route run sailing crossing ferry trip bus journey'.split(' '),
};

/** Which end of a journey a preposition opens. */
const ENDS: Readonly<Record<'origin' | 'destination', ReadonlySet<string>>> = {
  origin: words('from'),
  destination: words('to for towards toward reach reaching reached'),
};

/** "was on a flight from A, in B, to C": the place behind a preposition that a word of moving before it governs. */
export const journeyEnd = (end: 'origin' | 'destination'): Pattern => ({
  name: end === 'origin' ? 'travelling-from' : 'travelling-to',
  chunk: 'place',
  find: (parsed, _at, chunk) => {
    const place = chunk as PlaceChunk;
    const lead = leadOf(parsed, place);
    if (lead === null || !ENDS[end].has(parsed.tokens[lead]!.norm)) return null;
    if (isAside(parsed, lead) || isSchool(parsed, place.to)) return null;
    const move = moveBefore(parsed, lead);
    if (
      move === null ||
      isDiverted(parsed, move) ||
      (end === 'destination' && isEarlierLeg(parsed, move)) ||
      (!place.known && isLooseFor(parsed, lead, move))
    )
      return null;
    return { from: move, to: place.to, anchor: move, captures: [place] };
  },
  guard: isVehicleJourney,
});

/** "The Alvia from Madrid to Ferrol left the track": two towns and an accident need no word of moving. */
export const areCities = (parsed: ParsedSentence, hit: PatternHit): boolean =>
  isAccidentSentence(parsed) &&
  !/^(?:motorway|road|line|highway|route|railway|bridge|tunnel)$/.test(parsed.tokens[hit.from - 1]?.norm ?? '') &&
  hit.captures.every((chunk) => chunk.kind === 'place' && chunk.known && /^(?:city|airport)$/.test(chunk.value.type)) &&
  isVehicleJourney(parsed, hit);

/** Where the preposition of a place stands: "to Basco", "back to its base at Basco"; null for what is no end of a journey. */
function leadOf(parsed: ParsedSentence, place: PlaceChunk): number | null {
  const at = place.from - 1;
  if (at < 0 || isRoad(place)) return null;
  const word = (i: number) => parsed.tokens[i]?.norm ?? '';
  // "to a campsite at Marghera": the nearer thing has no name of its own
  if (!/^(?:at|in|near|on)$/.test(word(at)) || /^(?:country|region)$/.test(place.value.type)) return at;
  for (let i = at - 2; i >= Math.max(0, at - 5); i--) {
    const token = parsed.tokens[i + 1]!;
    if (token.kind !== 'word' || token.capital) return at;
    if (/^(?:to|for|from)$/.test(word(i)) && /^(?:a|an|the|its|their|his)$/.test(token.norm)) return i;
  }
  return at;
}

const isRoad = (place: PlaceChunk) =>
  /^(?:runway|highway|interstate|route|motorway)\b| (?:highway|motorway|expressway)$/i.test(place.value.name);

/** "left the Pan-American Highway" is no departure. */
export const isDeparture = (parsed: ParsedSentence, hit: PatternHit): boolean =>
  isVehicleJourney(parsed, hit) && !hit.captures.some((chunk) => chunk.kind === 'place' && isRoad(chunk));

/** "students from Danwon high school": where people belong. */
const isSchool = (parsed: ParsedSentence, at: number) =>
  parsed.tokens
    .slice(at, at + 2)
    .some((token) => /^(?:school|university|college|club|company|hospital)$/.test(token.norm));

/** "It had flown to Chester on Friday": a leg that was done before. */
const isEarlierLeg = (parsed: ParsedSentence, move: number) =>
  /^(?:flown|travelled|traveled|sailed|gone)$/.test(parsed.tokens[move]!.norm) &&
  parsed.tokens[move - 1]?.norm === 'had' &&
  !isAccidentSentence(parsed);

/** "forced to fly over the sea to Aktau": not where it was meant to go. */
const isDiverted = (parsed: ParsedSentence, move: number) =>
  parsed.tokens
    .slice(Math.max(0, move - 5), move)
    .some((token) =>
      /^(?:forced|diverted|rerouted|redirected|instead|instructed|ordered|told|advised)$/.test(token.norm),
    );

/** "a flight for Continental": whom it is flown for; only words of setting out make "for" a direction. */
const isLooseFor = (parsed: ParsedSentence, lead: number, move: number) =>
  parsed.tokens[lead]!.norm === 'for' &&
  !/^(?:bound|heading|headed|heads|left|leaving|departed|departing|departs|making|made|set|destined|way|took|taken|got|boarded|route|en-route)$/.test(
    parsed.tokens[move]!.norm,
  );

/** "up to Leeds", "close to Leeds", "thanks to": no way of going. */
const isAside = (parsed: ParsedSentence, lead: number) =>
  /^(?:close|next|thanks|due|according|prior|similar|belonging|owing|opposite|attached|connected|apart|far|aside|away|miles|kilometers|kilometres|km)$/.test(
    parsed.tokens[lead - 1]?.norm === ')'
      ? (parsed.tokens[lead - 2]?.norm ?? '')
      : (parsed.tokens[lead - 1]?.norm ?? ''),
  );

/** The word of moving that governs a preposition, over the places, days and asides between them; null for none. */
function moveBefore(parsed: ParsedSentence, lead: number): number | null {
  let commas = 0;
  for (let at = lead - 1; at >= Math.max(0, lead - JOURNEY_REACH); at--) {
    const { norm } = parsed.tokens[at]!;
    if (isMove(parsed, at, lead)) return at;
    if (norm === ',' && ++commas > 3) return null;
    if (BLOCKS.has(norm) || SAYING_WORDS.has(norm) || CRASH_VERBS.has(norm) || LIGHT_MOVES.has(norm)) return null;
    // "a way to stick it to": another act
    if (norm === 'to' && isVerbNext(parsed, at)) return null;
    if (/^[;!?]$/.test(norm)) return null;
  }
  return null;
}

const isVerbNext = (parsed: ParsedSentence, at: number) => {
  const next = parsed.tokens[at + 1];
  return (
    next !== undefined &&
    next.kind === 'word' &&
    !next.capital &&
    !/^(?:the|a|an|its|their|his|her|both|either)$/.test(next.norm)
  );
};

function isMove(parsed: ParsedSentence, at: number, lead: number): boolean {
  const { norm } = parsed.tokens[at]!;
  const next = parsed.tokens[at + 1]?.norm ?? '';
  if (/^(?:took|taken|taking|takes|take)$/.test(norm) && next === 'off') return true;
  if (/^(?:takeoff|take-off)$/.test(norm)) return true;
  if (norm === 'set' && /^(?:off|out)$/.test(next)) return true;
  if (norm === 'got' && next === 'on') return true;
  if (norm === 'boarded' || norm === 'boarding') return parsed.tokens[lead]!.norm !== 'to';
  // a train's approach to a town is no more than a place
  if (norm === 'approach')
    return parsed.chunks.some(
      (chunk) =>
        chunk.kind === 'place' && chunk.from > lead && chunk.from <= lead + 2 && chunk.value.type === 'airport',
    );
  // people make trips; a trip that ends in an accident is the vehicle's
  if (norm === 'trip') return crashWords(parsed).some((word) => word.at > lead);
  // "the flight data recorder will be taken to Farnborough"
  if (norm === 'flight' && /^(?:data|recorder|recorders|attendant|attendants|crew|engineer|deck|school)$/.test(next))
    return false;
  if (MOVES.has(norm)) return true;
  if (/^(?:plane|bus|ferry|train|boat|coach)$/.test(norm)) return at === lead - 1;
  if (!LIGHT_MOVES.has(norm)) return false;
  if (norm === 'taking' && /^(?:place|part)$/.test(next)) return false;
  return isSubjectVehicle(parsed, at);
}

/** A vehicle, a flight or its pronoun stands right before a verb, over auxiliaries: "it was going", "the jet had come". */
function isSubjectVehicle(parsed: ParsedSentence, verb: number): boolean {
  // "was carrying 238 passengers from": only a vehicle does
  if (carriesPeople(parsed, verb)) return true;
  let at = verb - 1;
  while (at > 0 && LIGHT_LEADS.has(parsed.tokens[at]!.norm)) at--;
  const isVehicle = (chunk: Chunk) => chunk.kind === 'vehicle' || chunk.kind === 'flight';
  if (/^(?:it|which|and|while|flight)$/.test(parsed.tokens[at]?.norm ?? '')) return true;
  return (
    parsed.endingAt(at + 1).some(isVehicle) ||
    parsed.chunks.some((chunk) => isVehicle(chunk) && chunk.to <= at + 1 && verb - chunk.to <= 8)
  );
}
const carriesPeople = (parsed: ParsedSentence, verb: number) =>
  /^(?:carrying|taking)$/.test(parsed.tokens[verb]?.norm ?? '') &&
  parsed.chunks.some((chunk) => chunk.kind === 'count' && chunk.from > verb && chunk.from <= verb + 3);

const LIGHT_LEADS = words(
  'was were had has have been is are being then also meant supposed to trying try hoping expected about',
);

const REACH = 40;
const PERSONAL = new Set([
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
  const isNamed =
    /^(?:flight|flights)$/.test(parsed.tokens[hit.from]?.norm ?? '') ||
    vehicleClassAt(parsed.tokens, hit.from) !== null;
  const isPersonal = (token: { norm: string }, at: number, list: readonly { norm: string }[]) =>
    PERSONAL.has(token.norm) && !(token.norm === 'taken' && list[at + 1]?.norm === 'off');
  if (!isNamed && parsed.tokens.slice(Math.max(0, hit.from - 5), hit.to).some(isPersonal)) return false;
  if (isOfAnotherDay(parsed, hit.from)) return false;
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
    parsed.tokens.slice(from, hit.to).some((token) => VEHICLE_WORDS.has(token.norm))
  );
}

const VEHICLE_WORDS = words('flight flights it which express airliner service aircraft craft vessel liner');

/** "during a December 2011 flight from Porto to Faro", "on an earlier flight": told of another journey. */
function isOfAnotherDay({ tokens }: ParsedSentence, from: number): boolean {
  const isJourney = (at: number) => /^(?:flight|trip|voyage|journey|crossing)$/.test(tokens[at]?.norm ?? '');
  const noun = [from, from - 1].find(isJourney);
  if (noun === undefined) return false;
  const [article, month, before] = [3, 2, 1].map((back) => tokens[noun - back]?.norm ?? '');
  if (/^(?:earlier|previous|another)$/.test(before!)) return true;
  return /^(?:19|20)\d\d$/.test(before!) && [article, month].some((word) => /^(?:a|an|their)$/.test(word!));
}

/** "sank while coming from … to", "the Star was on its way from … to", "had taken off": the vehicle's name may be unknown. */
function isUnderWay(parsed: ParsedSentence, from: number): boolean {
  const [before, move, next] = [from - 1, from, from + 1].map((at) => parsed.tokens[at]?.norm ?? '');
  if (move === 'way' && (before === 'its' || (/^(?:his|her|their)$/.test(before!) && isAccidentSentence(parsed))))
    return true;
  if (/^(?:took|taken|taking|take)$/.test(move!) && next === 'off') return true;
  if (/^(?:takeoff|take-off)$/.test(move!) || carriesPeople(parsed, from)) return true;
  return before === 'while' && /^(?:coming|returning|going|sailing|heading)$/.test(move!);
}
