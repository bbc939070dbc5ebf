import type { Pattern } from '../../model/pattern.js';
import { isServing } from '../../values/aboard.js';
import { lexicon } from './lexicon.js';

export const patterns: readonly Pattern[] = [
  { name: 'carrying-n-passengers', words: '%carry #count.passengers', lexicon },
  { name: 'n-passengers-and-crew', words: '#count.passengers ,? and|plus|,|with ~2 #count.crew', lexicon },
  {
    name: 'n-passengers-and-pilots',
    words: '#count.passengers ,? and|plus|,|with #count.people',
    guard: (_parsed, hit) => isServing(hit.captures[1]),
  },
  { name: 'n-passengers-and-a-crew', words: '#count.passengers ,? and|plus|, a|its crew' },
  { name: 'n-of-them-passengers', words: '#count.bare of_them|of_whom %aux* passengers' },
  { name: 'spoken-of-n-passengers', words: 'spoke|spoken|talked of #count.passengers' },
  { name: 'n-crew-and-passengers', words: '#count.crew ,? and|plus|,|with #count.passengers', lexicon },
  {
    name: 'n-passengers-were-aboard',
    words: '#count.passengers %aux* on_board|onboard|aboard|travelling|traveling',
    lexicon,
  },
  { name: 'with-n-passengers', words: 'with|had|has|were|was|are #count.passengers', lexicon },
  {
    name: 'the-n-passengers',
    chunk: 'count',
    find: (_parsed, _at, chunk) =>
      chunk?.kind === 'count' && chunk.role === 'passengers' && (chunk.definite || chunk.aboard) && chunk.whole === null
        ? { from: chunk.from, to: chunk.to, anchor: chunk.from, captures: [chunk] }
        : null,
  },
];
