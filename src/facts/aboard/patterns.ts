import type { Pattern } from '../../model/pattern.js';
import { crashWords } from '../../values/accident.js';
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
  {
    name: 'n-who-were-aboard',
    words:
      '#count.people who|that were|was|had_been ~1 on_board|onboard|aboard|on_the_plane|on_the_train|on_the_bus|on_the_ferry|on_the_flight|on_the_boat|on_it',
    lexicon,
  },
  { name: 'exactly-n-aboard-died', words: '#count.aboard ~7 %died', lexicon },
  { name: 'killing-exactly-n-aboard', words: '%kill #count.aboard', lexicon },
  {
    name: 'number-aboard',
    words:
      'number|total of people|persons|souls|passengers_and_crew ~2 on_board|aboard|onboard ~4 was|is|at|to|stood_at #count',
    guard: (parsed, hit) =>
      !parsed.tokens
        .slice(hit.from, hit.to)
        .some((token) => /^(?:killed|dead|died|injured|missing|rescued|hurt)$/.test(token.norm)),
  },
  {
    name: 'vehicle-with-n',
    words: '#vehicle with #count.people',
    // the vehicle that came to grief; those hurt or dead in it are told, not those it carried
    guard: (parsed, hit) =>
      crashWords(parsed).some((word) => !word.isNoun && word.at >= hit.to && word.at <= hit.to + 5) &&
      !/^(?:rescue|search|police|patrol|coastguard)$/.test(parsed.tokens[hit.from]!.norm) &&
      !/^(?:injured|hurt|dead|killed|wounded|missing|feared|trapped|stranded)$/.test(parsed.tokens[hit.to]?.norm ?? ''),
  },
  { name: 'number-on-board-at', words: 'number on_board|aboard|onboard ~3 at|was|is|to|exceeded #count' },
  { name: 'n-aside-aboard', words: '#count.people , including|among_them|all ~~8 , %aux* on_board|aboard|onboard' },
  {
    name: 'among-n-aboard',
    words: 'among|of #count.aboard',
    guard: (parsed, hit) =>
      !parsed.tokens.slice(hit.from, hit.to + 2).some((token) => /^(?:rescue|another|other)$/.test(token.norm)),
  },
  { name: 'searching-for-n-aboard', words: 'search|searching|scanning|looking|hunt|hunting ~5 for #count.aboard' },
  {
    // "57 passengers and four crew, 61 people in all"
    name: 'n-in-all',
    words: '#count.people in_all|in_total|altogether|all_told',
    guard: (parsed, hit) => {
      const has = (role: string) =>
        parsed.chunks.some((chunk) => chunk.kind === 'count' && chunk.role === role && chunk.to <= hit.from);
      return (has('crew') || has('people')) && has('passengers');
    },
  },
  { name: 'sole-occupant', words: 'sole|lone|only occupant|person_on_board|person_aboard' },
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
