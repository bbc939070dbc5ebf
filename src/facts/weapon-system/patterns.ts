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
      return { from: chunk.from, to: chunk.to, anchor, captures: [chunk] };
    },
  },
];
