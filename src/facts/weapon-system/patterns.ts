import type { Pattern } from '../../model/pattern.js';
import { lexicon } from './lexicon.js';

const HARM: ReadonlySet<string> = new Set(lexicon.harm);

export const patterns: readonly Pattern[] = [
  {
    name: 'weapon-in-the-act',
    chunk: 'weapon',
    find: (parsed, _at, chunk) => {
      if (chunk?.kind !== 'weapon') return null;
      const anchor = parsed.tokens.findIndex((token, i) => HARM.has(token.norm) && (i < chunk.from || i >= chunk.to));
      if (anchor < 0) return null;
      // drones fill the news around an accident; only one that hits the vehicle is its weapon
      if (/drone/.test(chunk.term) && !/^(?:by|with)$/.test(leadOf(parsed, chunk.from))) return null;
      return { from: chunk.from, to: chunk.to, anchor, captures: [chunk] };
    },
  },
];

/** The preposition before a noun, over its article and adjectives. */
function leadOf(parsed: { tokens: readonly { norm: string }[] }, at: number): string {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if (/^(?:by|with|of|against|from|in|to|at)$/.test(parsed.tokens[i]!.norm)) return parsed.tokens[i]!.norm;
  }
  return '';
}
