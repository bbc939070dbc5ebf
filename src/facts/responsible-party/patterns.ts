import type { ParsedSentence, Pattern } from '../../model/pattern.js';
import { CRASH_VERBS } from '../../values/crash-words.js';
import { lexicon } from './lexicon.js';

const ACTED = new Set<string>(lexicon.acted.map((phrase) => phrase.split(' ')[0]!));

export const patterns: readonly Pattern[] = [
  { name: 'blamed-party', words: '%blame ~4 #party', lexicon },
  { name: 'party-to-blame', words: '#party ~3 responsible|behind|to_blame', lexicon },
  { name: 'nothing-to-do', words: '#party ~2 nothing_to_do', lexicon },
  {
    name: 'party-denies-role',
    words: '#party ~4 %deny ~~10 behind|responsible|involvement|involved|shot_down|downed|role|blame|responsibility',
    lexicon,
  },
  {
    name: 'party-shot-down',
    words: '#party %aux* shot_down|shoots_down|downed|brought_down ~4 #vehicle',
    guard: (parsed, hit) => !aimsAtDrones(parsed, hit.anchor),
  },
  {
    name: 'party-with-weapon',
    chunk: 'party',
    find: (parsed, _at, chunk) => {
      if (chunk === null || !isArmed(parsed, chunk.to)) return null;
      if (isOwnVehicle(parsed, chunk.to) && !bringsDown(parsed, chunk.to)) return null;
      const anchor = actOf(parsed, chunk.from, chunk.to);
      return anchor === null
        ? null
        : { from: chunk.from, to: Math.min(chunk.to + 2, parsed.tokens.length), anchor, captures: [chunk] };
    },
  },
];

/** The party's name stands before a weapon or a force of its own. */
function isArmed(parsed: ParsedSentence, at: number): boolean {
  let next = at;
  while (parsed.tokens[next]?.norm === "'s") next++;
  if (parsed.startingAt(next).some((chunk) => chunk.kind === 'weapon' && !/drone/.test(chunk.term))) return true;
  return lexicon.force.some((phrase) => phrase.split(' ').every((word, i) => parsed.tokens[next + i]?.norm === word));
}

/** The act the party's force does or is the means of: behind it in the clause, or before a "by" or "with" that leads it. */
function actOf(parsed: ParsedSentence, from: number, to: number): number | null {
  for (let i = to; i < Math.min(parsed.tokens.length, to + 9); i++) if (isAct(parsed, i)) return i;
  const lead = parsed.tokens.slice(Math.max(0, from - 3), from).map((token) => token.norm);
  if (!lead.some((word) => word === 'by' || word === 'with')) return null;
  for (let i = from - 1; i >= Math.max(0, from - 8); i--) if (isAct(parsed, i)) return i;
  return null;
}

function isAct(parsed: ParsedSentence, at: number): boolean {
  const word = parsed.tokens[at]!.norm;
  if (!ACTED.has(word) || aimsAtDrones(parsed, at)) return false;
  // a jet of theirs that hit a house was not their blow
  if (word === 'shot')
    return (
      /^(?:down|at|dead)$/.test(parsed.tokens[at + 1]?.norm ?? '') ||
      parsed.tokens[at + 2]?.norm === 'down' ||
      parsed.tokens[at + 3]?.norm === 'down'
    );
  return true;
}

/** "Philippine military plane": the force's own vehicle, which is no weapon of theirs. */
const isOwnVehicle = (parsed: ParsedSentence, at: number) =>
  parsed.chunks.some(
    (chunk) =>
      chunk.kind === 'vehicle' &&
      chunk.from >= at &&
      chunk.from <= at + 2 &&
      !/^(?:fighter|warplane)/.test(chunk.value.name) &&
      !/^(?:fighter|fighters|warplane|warplanes|missile|missiles)$/.test(parsed.tokens[chunk.from]!.norm),
  );

/** "a Chilean jet caused a drone to crash": their own vehicle, and what it did to another. */
function bringsDown({ tokens }: ParsedSentence, from: number): boolean {
  const at = tokens.findIndex((token, i) => i > from && i < from + 5 && /^(?:caused|forced|causing)$/.test(token.norm));
  if (at < 0) return false;
  const to = tokens.findIndex((token, i) => i > at && i < at + 7 && token.norm === 'to');
  return to > 0 && CRASH_VERBS.has(tokens[to + 1]?.norm ?? '');
}

/** "shoot down Ukrainian drones": the act is not upon the vehicle. */
function aimsAtDrones(parsed: ParsedSentence, at: number): boolean {
  if (!/^(?:shot|downed|destroyed|fired|launched)$/.test(parsed.tokens[at]!.norm)) return false;
  return parsed.tokens.slice(at + 1, at + 6).some((token) => /^drones?$/.test(token.norm));
}
