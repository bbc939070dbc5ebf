import type { ParsedSentence, Pattern } from '../../model/pattern.js';
import { lexicon } from './lexicon.js';

const ACTED = new Set<string>(lexicon.acted.map((phrase) => phrase.split(' ')[0]!));

export const patterns: readonly Pattern[] = [
  { name: 'blamed-party', words: '%blame ~4 #party', lexicon },
  { name: 'party-to-blame', words: '#party ~3 responsible|behind|to_blame', lexicon },
  { name: 'nothing-to-do', words: '#party ~2 nothing_to_do', lexicon },
  {
    name: 'party-with-weapon',
    chunk: 'party',
    find: (parsed, _at, chunk) => {
      if (chunk === null || !isArmed(parsed, chunk.to)) return null;
      const anchor = parsed.tokens.findIndex((token, i) => isAct(parsed, i) && token.norm !== '');
      return anchor < 0 ? null : { from: chunk.from, to: Math.min(chunk.to + 2, parsed.tokens.length), anchor, captures: [chunk] };
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

const isAct = (parsed: ParsedSentence, at: number) => ACTED.has(parsed.tokens[at]!.norm) && !aimsAtDrones(parsed, at);

/** "shoot down Ukrainian drones": the act is not upon the vehicle. */
function aimsAtDrones(parsed: ParsedSentence, at: number): boolean {
  return parsed.tokens.slice(at + 1, at + 6).some((token) => /^drones?$/.test(token.norm));
}
