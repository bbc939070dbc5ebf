import type { ParsedSentence, Pattern, PatternHit } from '../../model/pattern.js';
import { isAccidentSentence } from '../../values/accident.js';
import { readFramedOperator } from '../../values/operators.js';
import { lexicon } from './lexicon.js';

const BEHIND: ReadonlySet<string> = new Set(lexicon.behind);

const FRAMES = lexicon.before.map((phrase) => phrase.split(' '));
const FRAME_TRIGGERS = [...new Set(FRAMES.map((words) => words[0]!))];

export const patterns: readonly Pattern[] = [
  {
    name: 'operated-by',
    triggers: FRAME_TRIGGERS,
    find: (parsed, at) => findFramed(parsed, at),
  },
  {
    name: 'vehicle-of-operator',
    chunk: 'operator',
    find: (parsed, _at, chunk) => {
      const of =
        parsed.tokens[(chunk?.from ?? 0) - 1]?.norm === 'the' ? (chunk?.from ?? 0) - 2 : (chunk?.from ?? 0) - 1;
      if (chunk?.kind !== 'operator' || parsed.tokens[of]?.norm !== 'of') return null;
      const owned = parsed.endingAt(of).find((one) => one.kind === 'vehicle' || one.kind === 'flight');
      return owned === undefined ? null : { from: owned.from, to: chunk.to, anchor: owned.from, captures: [chunk] };
    },
  },
  {
    name: 'operator-of-vehicle',
    chunk: 'operator',
    find: (parsed, _at, chunk) => {
      if (
        chunk?.kind !== 'operator' ||
        !(isTied(parsed) || parsed.startingAt(chunk.to).some((one) => one.kind === 'flight'))
      )
        return null;
      let next = chunk.to;
      while (/^(?:corp|inc|ltd|co|plc|group|\.)$/.test(parsed.tokens[next]?.norm ?? '')) next++;
      while (
        parsed.tokens[next]?.norm === "'s" ||
        parsed.tokens[next]?.norm === "'" ||
        parsed.tokens[next]?.norm === '\u2019'
      )
        next++;
      const isNamed =
        BEHIND.has(parsed.tokens[next]?.norm ?? '') ||
        parsed.startingAt(next).some((one) => one.kind === 'vehicle' || one.kind === 'flight');
      return isNamed ? { from: chunk.from, to: next + 1, anchor: chunk.from, captures: [chunk] } : null;
    },
  },
];

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
  const frame = FRAMES.find((words) => words.every((word, i) => parsed.tokens[at + i]?.norm === word));
  if (frame === undefined) return null;
  if (frame[0] === 'carrier' && LOADS.has(parsed.tokens[at - 1]?.norm ?? '')) return null;
  let name = at + frame.length;
  while (
    /^(?:the|a|local|regional|carrier|airline|company|operator|budget|low-cost|,|state-owned|private|firm)$/.test(
      parsed.tokens[name]?.norm ?? '',
    )
  )
    name++;
  const operator = readFramedOperator(parsed.tokens, name);
  if (operator === null) return null;
  return { from: at, to: operator.to, anchor: at, captures: [{ kind: 'operator', ...operator }] };
}

/** The sentence speaks of the accident or of the flight itself. */
const isTied = (parsed: ParsedSentence) =>
  isAccidentSentence(parsed) || parsed.tokens.some((token) => TIES.has(token.norm));
const TIES: ReadonlySet<string> = new Set(lexicon.ties);
