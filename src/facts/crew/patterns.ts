import type { ParsedSentence, Pattern } from '../../model/pattern.js';
import { isServing } from '../../values/aboard.js';
import { lexicon } from './lexicon.js';

/** "two pilots and two flight attendants": the pilots are not the whole crew. */
const isListed = (parsed: ParsedSentence, at: number) =>
  parsed.chunks.some((chunk) => chunk.kind === 'count' && chunk.from >= at && chunk.from <= at + 3);

export const patterns: readonly Pattern[] = [
  { name: 'n-passengers-and-crew', words: '#count.passengers ,? and|plus|,|with ~2 #count.crew', lexicon },
  { name: 'n-crew-and-passengers', words: '#count.crew ,? and|plus|,|with #count.passengers', lexicon },
  {
    // "nine passengers and two pilots", "312 passengers and six staff"
    name: 'n-passengers-and-pilots',
    words: '#count.passengers ,? and|plus|,|with #count.people',
    guard: (parsed, hit) => isServing(hit.captures[1]) && !isListed(parsed, hit.to),
  },
  // "239 people, including 12 crew members": the crew is a part of those aboard, and whole in itself
  { name: 'carrying-including-n-crew', words: '%carry #count.people ,? including #count.crew', lexicon },
  { name: 'aboard-including-n-crew', words: '#count.aboard ,? including #count.crew' },
  { name: 'n-of-them-crew', words: '#count.bare of_them|of_whom %aux* crew|crewmembers' },
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
    find: (parsed, _at, chunk) =>
      chunk?.kind === 'count' &&
      chunk.role === 'crew' &&
      (chunk.definite || chunk.aboard) &&
      chunk.whole === null &&
      // "two survivors, both members of the crew" counts the two, not the crew
      parsed.tokens[chunk.from]!.norm !== 'both'
        ? { from: chunk.from, to: chunk.to, anchor: chunk.from, captures: [chunk] }
        : null,
  },
];
