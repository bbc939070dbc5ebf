import type { Pattern } from '../../model/pattern.js';
import { lexicon } from './lexicon.js';

export const patterns: readonly Pattern[] = [
  { name: 'n-passengers-and-crew', words: '#count.passengers ,? and|plus|,|with ~2 #count.crew', lexicon },
  { name: 'n-crew-and-passengers', words: '#count.crew ,? and|plus|,|with #count.passengers', lexicon },
  { name: 'carrying-n-crew', words: '%carry #count.crew', lexicon },
  { name: 'n-crew-were-aboard', words: '#count.crew %aux* on_board|onboard|aboard', lexicon },
  { name: 'with-n-crew', words: 'with|had|has|were|was|are #count.crew', lexicon },
  {
    name: 'crew-of-n',
    words: 'crew of #count.bare',
    // a film crew or a fire crew runs no vehicle of the accident's
    guard: (parsed, hit) =>
      !/^(?:film|camera|tv|television|news|fire|rescue|ambulance|road|work|construction|ground|medical|repair)$/.test(
        parsed.tokens[hit.from - 1]?.norm ?? '',
      ),
  },
  { name: 'n-member-crew', words: '%sized crew', lexicon },
  {
    name: 'the-n-crew',
    chunk: 'count',
    find: (_parsed, _at, chunk) =>
      chunk?.kind === 'count' && chunk.role === 'crew' && (chunk.definite || chunk.aboard) && chunk.whole === null
        ? { from: chunk.from, to: chunk.to, anchor: chunk.from, captures: [chunk] }
        : null,
  },
];
