/** A sentence's tokens and chunks: everything patterns may look at, computed once for all facts. */
import { isClosedClass } from '../language/word-classes.js';
import type { SentenceRole } from '../model/article.js';
import type { Chunk, CountChunk } from '../model/chunk.js';
import type { ParsedSentence } from '../model/pattern.js';
import type { Token, Words } from '../model/token.js';
import { BEGINS, beginningsOf } from '../values/beginnings.js';
import { passOver, readCount, readSpared } from '../values/counts.js';
import { readFlight } from '../values/flights.js';
import { readMoment } from '../values/moment.js';
import { readOperator } from '../values/operators.js';
import { matchParty } from '../values/parties.js';
import { readPlacePhrase } from '../values/places.js';
import { readVehicle } from '../values/vehicles.js';
import { isDrone, readWeapon } from '../values/weapons.js';
import { AT_WORDS, DIRECTIONS, FLANKS, ROUTE_WORDS } from '../values/words-of-place.js';

/** Parses a sentence. `published` (ISO or null) resolves relative days. */
export function parseSentence({ text, tokens }: Words, role: SentenceRole, published: string | null): ParsedSentence {
  const beginnings = tokens.map(beginningsOf);
  const named = readNamed(tokens, beginnings, published);
  const chunks = [...named, ...readCounts(tokens, beginnings, named)];
  const starts = new Array<Chunk[] | undefined>(tokens.length);
  const ends = new Array<Chunk[] | undefined>(tokens.length + 1);
  for (const chunk of chunks) {
    addByLength(starts, chunk.from, chunk);
    addByLength(ends, chunk.to, chunk);
  }
  return {
    text,
    role,
    tokens,
    chunks,
    startingAt: (token) => starts[token] ?? NONE,
    endingAt: (token) => ends[token] ?? NONE,
  };
}

const NONE: readonly Chunk[] = [];

/** The longest first, as patterns expect. */
function addByLength(lists: (Chunk[] | undefined)[], at: number, chunk: Chunk): void {
  const list = lists[at];
  if (list === undefined) {
    lists[at] = [chunk];
    return;
  }
  const place = list.findIndex((other) => other.to - other.from < chunk.to - chunk.from);
  list.splice(place < 0 ? list.length : place, 0, chunk);
}

/** Drones fill the news around an accident; one is a weapon only where the text says that something was hit by it. */
function isMeans(tokens: readonly Token[], at: number, term: string): boolean {
  if (term === 'mine') return isMineStruck(tokens, at);
  if (!isDrone(term)) return true;
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if (tokens[i]!.norm === 'by' || tokens[i]!.norm === 'with')
      return /^(?:struck|hit|downed|destroyed|damaged|down|attacked)$/.test(tokens[i - 1]?.norm ?? '');
  }
  return false;
}

/** "hit a mine" at sea or on a road; not the mine whose entrance it passed. */
function isMineStruck(tokens: readonly Token[], at: number): boolean {
  const [verb, article] = [tokens[at - 2]?.norm ?? '', tokens[at - 1]?.norm ?? ''];
  return (
    article === 'a' &&
    /^(?:hit|struck|by|detonated)$/.test(verb) &&
    (tokens[at + 1] === undefined || tokens[at + 1]!.kind === 'mark' || isClosedClass(tokens[at + 1]!.norm))
  );
}

/** Every chunk but the counts. */
function readNamed(tokens: readonly Token[], beginnings: readonly number[], published: string | null): Chunk[] {
  const chunks: Chunk[] = [];
  const until = { date: 0, flight: 0, vehicle: 0, operator: 0, weapon: 0, place: 0, party: 0 };
  for (let at = 0; at < tokens.length; at++) {
    const bits = beginnings[at]!;
    if (at >= until.date && (bits & BEGINS.moment || tokens[at + 2]?.norm === 'ago')) {
      const moment = readMoment(tokens, at, published);
      if (moment !== null) {
        chunks.push({ kind: 'date', from: at, to: moment.to, value: moment.value, precision: moment.precision });
        until.date = moment.to;
      }
    }
    if (bits & BEGINS.flight && at >= until.flight) {
      const flight = readFlight(tokens, at);
      if (flight !== null) {
        chunks.push({ kind: 'flight', ...flight });
        until.flight = flight.to;
      }
    }
    if (bits & BEGINS.vehicle && at >= until.vehicle) {
      const vehicle = readVehicle(tokens, at);
      if (vehicle !== null) {
        chunks.push({ kind: 'vehicle', ...vehicle });
        until.vehicle = vehicle.to;
      }
    }
    if (at >= until.operator && (bits & BEGINS.operator || mayBeCarrier(tokens, at))) {
      const operator = readOperator(tokens, at);
      if (operator !== null) {
        chunks.push({ kind: 'operator', ...operator });
        until.operator = operator.to;
      }
    }
    if (bits & BEGINS.weapon && at >= until.weapon) {
      const weapon = readWeapon(tokens, at);
      if (weapon !== null && isMeans(tokens, at, weapon.term)) {
        chunks.push({ kind: 'weapon', from: at, ...weapon });
        until.weapon = weapon.to;
      }
    }
    if (bits & BEGINS.party && at >= until.party) {
      const party = matchParty(tokens, at);
      if (party !== null) {
        chunks.push({ kind: 'party', from: at, ...party });
        until.party = party.to;
      }
    }
    if (at > 0 && beginnings[at - 1]! & BEGINS.placeBehind && at >= until.place) {
      const lead = tokens[at - 1]!.norm;
      const isPlaced =
        AT_WORDS.has(lead) ||
        ROUTE_WORDS.has(lead) ||
        (lead === 'of' &&
          (DIRECTIONS.has(tokens[at - 2]?.norm ?? '') ||
            isWayOut(tokens[at - 2]?.norm) ||
            FLANKS.has(tokens[at - 2]?.norm ?? ''))) ||
        (lead === 'and' && isSecondEnd(chunks.at(-1), at - 1));
      const place = isPlaced ? readPlacePhrase(tokens, at, lead) : null;
      if (place !== null) {
        chunks.push({ kind: 'place', ...place, from: at });
        until.place = place.to;
      }
    }
  }
  return chunks;
}

/** A carrier that is not known by name: capitals in a row, or a flight behind a name. */
const mayBeCarrier = (tokens: readonly Token[], at: number) =>
  tokens[at]!.capital && (tokens[at + 1]?.capital === true || tokens[at + 1]?.norm === 'flight');

/** "flying out of Teterboro", "in the direction of Malta". */
const isWayOut = (word: string | undefined) => word === 'out' || word === 'direction';

/** "between Cebu and Bohol": the second place. */
const isSecondEnd = (chunk: Chunk | undefined, and: number) =>
  chunk?.kind === 'place' && chunk.to === and && chunk.value.relation === 'between';

function readCounts(tokens: readonly Token[], beginnings: readonly number[], named: readonly Chunk[]): CountChunk[] {
  const taken = new Set<number>();
  for (const chunk of named) {
    const isNumberOwner =
      chunk.kind === 'date' ||
      chunk.kind === 'flight' ||
      (chunk.kind === 'vehicle' && chunk.specific) ||
      chunk.kind === 'weapon' ||
      chunk.kind === 'operator';
    if (isNumberOwner) for (let i = chunk.from; i < chunk.to; i++) taken.add(i);
  }
  const counts: CountChunk[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!(beginnings[at]! & BEGINS.count) || taken.has(at)) continue;
    const count = readCount(tokens, at);
    const spared = readSpared(tokens, at);
    if (spared !== null) {
      if (count !== null) counts.push(count, ...(count.whole === null ? [] : [count.whole]));
      counts.push(spared);
      at = Math.max(spared.to, count?.to ?? 0) - 1;
      continue;
    }
    if (count === null) {
      // a number that counts no people is passed over whole, so that no part of it is read as another
      at = Math.max(at, passOver(tokens, at) - 1);
      continue;
    }
    counts.push(count);
    if (count.whole !== null) counts.push(count.whole);
    at = Math.max(at, (count.whole?.from ?? count.to) - 1, count.to - 1);
  }
  return counts;
}
