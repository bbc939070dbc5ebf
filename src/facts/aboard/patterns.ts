import type { Pattern } from '../../model/pattern.js';
import { lexicon } from './lexicon.js';

export const patterns: readonly Pattern[] = [
  { name: 'carrying-n-people', words: '%carry #count', lexicon },
  { name: 'with-n-aboard', words: 'with|had|has|have|having|were|was|are|been #count.aboard', lexicon },
  {
    name: 'n-were-aboard',
    words:
      '#count.people %aux* on_board|onboard|aboard|on_the_two_aircraft|on_the_plane|on_the_flight|on_the_train|on_the_bus|on_the_ferry|on_the_boat|on_the_aircraft|on_the_helicopter',
    lexicon,
    // those still on board are a part
    guard: (parsed, hit) => !parsed.tokens.slice(hit.from, hit.to).some((token) => token.norm === 'still'),
  },
  { name: 'n-who-were-aboard', words: '#count.people who|that were|was|had_been ~1 on_board|onboard|aboard', lexicon },
  { name: 'exactly-n-aboard-died', words: '#count.aboard ~7 %died', lexicon },
  { name: 'killing-exactly-n-aboard', words: '%kill #count.aboard', lexicon },
  { name: 'n-occupants', words: '#count.people occupants', lexicon },
  {
    name: 'the-n-aboard',
    chunk: 'count',
    find: (_parsed, _at, chunk) =>
      chunk?.kind === 'count' &&
      ((chunk.aboard && (chunk.definite || chunk.all)) || chunk.value.counted === 'passengers and crew')
        ? { from: chunk.from, to: chunk.to, anchor: chunk.from, captures: [chunk] }
        : null,
  },
];
