import type { Pattern } from '../../model/pattern.js';
import { lexicon } from './lexicon.js';

const DEATH: ReadonlySet<string> = new Set(lexicon.death);

export const patterns: readonly Pattern[] = [
  { name: 'n-killed-on-ground', words: '#count.people %aux* killed|dead|died on_the_ground' },
  {
    name: 'n-on-the-ground',
    chunk: 'count',
    find: (parsed, _at, chunk) => {
      if (chunk?.kind !== 'count' || chunk.role !== 'ground') return null;
      const anchor = parsed.tokens.findIndex((token) => DEATH.has(token.norm));
      return anchor < 0 ? null : { from: chunk.from, to: chunk.to, anchor, captures: [chunk] };
    },
  },
];
