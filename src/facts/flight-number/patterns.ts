import type { Pattern } from '../../model/pattern.js';

export const patterns: readonly Pattern[] = [
  {
    name: 'flight-designator',
    chunk: 'flight',
    find: (_parsed, _at, chunk) =>
      chunk === null ? null : { from: chunk.from, to: chunk.to, anchor: chunk.from, captures: [chunk] },
  },
];
