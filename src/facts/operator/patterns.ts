import type { ParsedSentence, Pattern } from '../../model/pattern.js';
import { isAccidentSentence } from '../../values/accident.js';
import { lexicon } from './lexicon.js';

const BEHIND: ReadonlySet<string> = new Set(lexicon.behind);

export const patterns: readonly Pattern[] = [
  { name: 'operated-by', words: '%before the? #operator', lexicon },
  {
    name: 'operator-of-vehicle',
    chunk: 'operator',
    find: (parsed, _at, chunk) => {
      if (chunk?.kind !== 'operator' || !isTied(parsed)) return null;
      let next = chunk.to;
      while (parsed.tokens[next]?.norm === "'s" || parsed.tokens[next]?.norm === "'" || parsed.tokens[next]?.norm === '\u2019') next++;
      const isNamed = BEHIND.has(parsed.tokens[next]?.norm ?? '') || parsed.startingAt(next).some((one) => one.kind === 'vehicle' || one.kind === 'flight');
      return isNamed ? { from: chunk.from, to: next + 1, anchor: chunk.from, captures: [chunk] } : null;
    },
  },
];

/** The sentence speaks of the accident or of the flight itself. */
const isTied = (parsed: ParsedSentence) => isAccidentSentence(parsed) || parsed.tokens.some((token) => TIES.has(token.norm));
const TIES: ReadonlySet<string> = new Set(lexicon.ties);
