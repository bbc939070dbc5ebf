import type { Pattern } from '../../model/pattern.js';
import { lexicon } from './lexicon.js';

const COMPARING: ReadonlySet<string> = new Set(lexicon.comparing);

export const patterns: readonly Pattern[] = [
  {
    name: 'flight-designator',
    chunk: 'flight',
    find: (_parsed, _at, chunk) =>
      chunk === null ? null : { from: chunk.from, to: chunk.to, anchor: chunk.from, captures: [chunk] },
    guard: (parsed, hit) => !COMPARING.has(parsed.tokens[hit.from - 1]?.norm ?? ''),
  },
];
