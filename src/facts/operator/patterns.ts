import { indexPhrases } from '../../language/phrase-index.js';
import type { Chunk } from '../../model/chunk.js';
import type { ParsedSentence, Pattern, PatternHit } from '../../model/pattern.js';
import { crashWords, isAccidentSentence } from '../../values/accident.js';
import { readFramedOperator, readOperator } from '../../values/operators.js';
import { lexicon } from './lexicon.js';

const BEHIND: ReadonlySet<string> = new Set(lexicon.behind);

const frames = indexPhrases(lexicon.before);
const FRAME_TRIGGERS = [...new Set(lexicon.before.map((phrase) => phrase.split(' ')[0]!))];

export const patterns: readonly Pattern[] = [
  {
    name: 'operated-by',
    triggers: FRAME_TRIGGERS,
    find: (parsed, at) => findFramed(parsed, at),
  },
  {
    name: 'name-of-the-company',
    triggers: ['operated', 'operates', 'owned', 'owns', 'ran', 'runs', 'flew'],
    find: (parsed, at) => findNamedBefore(parsed, at),
  },
  {
    name: 'operator-named',
    triggers: ['operator', 'airline', 'carrier', 'firm', 'company', 'owner'],
    find: (parsed, at) => findTitled(parsed, at),
  },
  {
    name: 'flight-of-operator',
    chunk: 'flight',
    find: (parsed, _at, chunk) => {
      if (chunk === null || parsed.tokens[chunk.to]?.norm !== 'of') return null;
      const operator = readFramedOperator(parsed.tokens, chunk.to + 1);
      return operator === null
        ? null
        : { from: chunk.from, to: operator.to, anchor: chunk.from, captures: [{ kind: 'operator', ...operator }] };
    },
  },
  {
    name: 'vehicle-of-operator',
    chunk: 'operator',
    find: (parsed, _at, chunk) => {
      const of =
        parsed.tokens[(chunk?.from ?? 0) - 1]?.norm === 'the' ? (chunk?.from ?? 0) - 2 : (chunk?.from ?? 0) - 1;
      if (chunk?.kind !== 'operator' || !/^(?:of|from)$/.test(parsed.tokens[of]?.norm ?? '')) return null;
      const owned =
        ownedAt(parsed, of) ?? (parsed.tokens[of - 1]?.kind === 'word' ? ownedAt(parsed, of - 1) : undefined);
      return owned === undefined ? null : { from: owned.from, to: chunk.to, anchor: owned.from, captures: [chunk] };
    },
  },
  {
    name: 'operator-of-its-own',
    chunk: 'operator',
    find: (parsed, _at, chunk) => (chunk === null ? null : (findOwn(parsed, chunk) ?? findApposed(parsed, chunk))),
  },
  {
    name: 'operator-of-vehicle',
    chunk: 'operator',
    find: (parsed, _at, chunk) => {
      if (
        chunk?.kind !== 'operator' ||
        !(
          isTied(parsed) ||
          isDefinite(parsed, chunk) ||
          parsed.startingAt(chunk.to).some((one) => one.kind === 'flight')
        )
      )
        return null;
      let next = overBrackets(parsed, chunk.to);
      while (/^(?:corp|inc|ltd|co|plc|group|\.)$/.test(parsed.tokens[next]?.norm ?? '')) next++;
      while (
        parsed.tokens[next]?.norm === "'s" ||
        parsed.tokens[next]?.norm === "'" ||
        parsed.tokens[next]?.norm === '\u2019'
      )
        next++;
      // "the carrier's flight training school": a place, no journey
      if (SCHOOLS.test(parsed.tokens[next + 1]?.norm ?? '')) return null;
      const isNamed =
        BEHIND.has(parsed.tokens[next]?.norm ?? '') ||
        parsed.startingAt(next).some((one) => one.kind === 'vehicle' || one.kind === 'flight');
      return isNamed ? { from: chunk.from, to: next + 1, anchor: chunk.from, captures: [chunk] } : null;
    },
  },
];

const SCHOOLS = /^(?:training|school|schools|academy|center|centre|simulator|simulators)$/;

/** "the Karthala Air aircraft": the one already told of. */
const isDefinite = (parsed: ParsedSentence, operator: Chunk) =>
  parsed.tokens[operator.from - 1]?.norm === 'the' &&
  /^(?:air|airlines?|airways|aviation|lines|ferries|express|coaches)$/.test(parsed.tokens[operator.to - 1]!.norm);

const COMPANIES = /^(?:airline|carrier|company|firm|operator|agency|railway)$/;

/** "La Linea, the company that owned the bus", "Nordair, which operated the flight". */
function findNamedBefore(parsed: ParsedSentence, verb: number): PatternHit | null {
  const word = (at: number) => parsed.tokens[at]?.norm ?? '';
  if (!/^(?:that|which)$/.test(word(verb - 1)) || !/^(?:the|its)$/.test(word(verb + 1))) return null;
  let comma = verb - 2;
  if (COMPANIES.test(word(comma))) while (comma > verb - 6 && word(comma) !== ',') comma--;
  if (word(comma) !== ',') return null;
  // "the Rail Services Agency (RSA), which runs": the short name
  const end = word(comma - 1) === ')' ? comma - 1 : comma;
  let from = end;
  while (from > 0 && from > end - 4 && parsed.tokens[from - 1]!.capital) from--;
  if (/^(?:the|a)$/.test(word(from))) from++;
  const operator = from < end ? readFramedOperator(parsed.tokens, from) : null;
  if (operator === null || operator.to !== end) return null;
  return { from, to: verb + 1, anchor: verb, captures: [{ kind: 'operator', ...operator }] };
}

const TRADES =
  /^(?:rail|railway|train|coach|bus|ferry|helicopter|charter|tour|shipping|cruise|ship|state|budget|air|boat|trucking|haulage)$/;

/** "rail operator Renfe", "the aircraft's operator, CHC", "Renfe, the operator,": a name beside its trade. */
function findTitled(parsed: ParsedSentence, at: number): PatternHit | null {
  const word = (i: number) => parsed.tokens[i]?.norm ?? '';
  const isTrade = TRADES.test(word(at - 1));
  const isVehicles = word(at - 1) === "'s" && parsed.endingAt(at - 1).some((chunk) => chunk.kind === 'vehicle');
  const isBare = word(at) === 'operator' && word(at - 1) === 'the';
  if (word(at) === 'owner' && !isVehicles) return null;
  if (!isTrade && !isVehicles && !isBare) return null;
  const name = word(at + 1) === ',' ? at + 2 : at + 1;
  const behind = parsed.tokens[name]?.capital ? readFramedOperator(parsed.tokens, name) : null;
  if (behind !== null) return { from: at, to: behind.to, anchor: at, captures: [{ kind: 'operator', ...behind }] };
  // "Renfe, the operator,"
  const lead = isTrade ? at - 2 : at - 1;
  if (!/^(?:the|its)$/.test(word(lead)) || word(lead - 1) !== ',' || !/^[,.]$/.test(word(at + 1))) return null;
  let from = lead - 1;
  while (from > 0 && from > lead - 5 && parsed.tokens[from - 1]!.capital) from--;
  const before = from < lead - 1 ? readFramedOperator(parsed.tokens, from) : null;
  return before === null || before.to !== lead - 1
    ? null
    : { from, to: at + 1, anchor: at, captures: [{ kind: 'operator', ...before }] };
}

const ownedAt = (parsed: ParsedSentence, end: number) =>
  parsed.endingAt(end).find((one) => one.kind === 'vehicle' || one.kind === 'flight');

/** "Pakistan International Airlines (PIA) plane": the short name in between. */
function overBrackets(parsed: ParsedSentence, at: number): number {
  if (parsed.tokens[at]?.norm !== '(') return at;
  const close = parsed.tokens.findIndex((token, i) => i > at && i <= at + 4 && token.norm === ')');
  return close < 0 ? at : close + 1;
}

/** "said that its C-130 had crashed", "apologised for its train derailment": the vehicle of the one who speaks. */
function findOwn(parsed: ParsedSentence, operator: Chunk): PatternHit | null {
  const its = parsed.tokens.findIndex(
    (token, at) => at >= operator.to && at < operator.to + 14 && token.norm === 'its',
  );
  if (its < 0) return null;
  const vehicle = parsed.chunks.find((chunk) => chunk.kind === 'vehicle' && chunk.from > its && chunk.from <= its + 3);
  const isOther = parsed.chunks.some(
    (chunk) => chunk.kind === 'operator' && chunk.from >= operator.to && chunk.to <= its,
  );
  if (vehicle === undefined || isOther) return null;
  const hasCrashed = crashWords(parsed).some((word) => word.at >= vehicle.to && word.at <= vehicle.to + 5);
  return hasCrashed ? { from: operator.from, to: vehicle.to, anchor: operator.from, captures: [operator] } : null;
}

/** ", the airline that operated the flight". */
function findApposed(parsed: ParsedSentence, operator: Chunk): PatternHit | null {
  const at = overBrackets(parsed, operator.to);
  const words = parsed.tokens.slice(at, at + 7).map((token) => token.norm);
  if (words[0] !== ',' || !/^(?:the|a|which)$/.test(words[1] ?? '')) return null;
  const verb = words.findIndex((word) => /^(?:operated|operates|ran|runs|flew|flies|owned|owns)$/.test(word));
  if (!/^(?:the|its)$/.test(words[verb + 1] ?? '')) return null;
  return verb < 0 ? null : { from: operator.from, to: at + verb + 1, anchor: operator.from, captures: [operator] };
}

/** "bulk carrier", "aircraft carrier": a ship, not a company. */
const LOADS = new Set([
  'bulk',
  'sand',
  'cargo',
  'oil',
  'ore',
  'car',
  'aircraft',
  'personnel',
  'gas',
  'coal',
  'livestock',
  'troop',
]);

/** "operated by the carrier Karthala Air". */
function findFramed(parsed: ParsedSentence, at: number): PatternHit | null {
  const frame = frames.match(parsed.tokens, at);
  if (frame === null) return null;
  const head = parsed.tokens[at]!.norm;
  if (head === 'carrier' && LOADS.has(parsed.tokens[at - 1]?.norm ?? '')) return null;
  let name = frame.to;
  while (
    /^(?:the|a|local|regional|carrier|airline|company|operator|budget|low-cost|,|state-owned|private|firm)$/.test(
      parsed.tokens[name]?.norm ?? '',
    )
  )
    name++;
  // an owner may be a bank: only a carrier's name makes it the operator
  const operator = (head === 'owned' && !isOnGround(parsed) ? readOperator : readFramedOperator)(parsed.tokens, name);
  if (operator === null) return null;
  return { from: at, to: operator.to, anchor: at, captures: [{ kind: 'operator', ...operator }] };
}

/** Coaches, trains and ships are run by those who own them; planes are owned by lessors too. */
const isOnGround = (parsed: ParsedSentence) =>
  parsed.chunks.some((chunk) => chunk.kind === 'vehicle' && /^(?:bus|train|ship|truck)$/.test(chunk.value.vehicle));

/** The sentence speaks of the accident or of the flight itself. */
const isTied = (parsed: ParsedSentence) =>
  isAccidentSentence(parsed) || parsed.tokens.some((token) => TIES.has(token.norm));
const TIES: ReadonlySet<string> = new Set(lexicon.ties);
