import { compilePattern, matchAt } from '../../src/extract/notation.js';
import { parseSentence } from '../../src/extract/parse-sentence.js';
import { wordsIn } from '../../src/language/words.js';
import type { Pattern } from '../../src/model/pattern.js';

const lexicon = { kill: ['killed', 'killing', 'were killed'], dead: ['dead', 'lost their lives'] };

/** The words a pattern takes of a sentence, at its first trigger that fits, or null. */
function hitOf(words: string, text: string): string | null {
  const compiled = compilePattern({ name: 'sample', words, lexicon });
  const parsed = parseSentence(wordsIn(text), 'body', '2024-05-16');
  for (let at = 0; at < parsed.tokens.length; at++) {
    if (!compiled.triggers.includes(parsed.tokens[at]!.norm)) continue;
    const hit = matchAt(compiled, parsed, at);
    if (hit !== null) return text.slice(parsed.tokens[hit.from]!.start, parsed.tokens[hit.to - 1]!.end);
  }
  return null;
}

describe('the notation', () => {
  test.each([
    ['alternatives', 'killing|killed #count', 'A crash killed 38 people.', 'killed 38 people'],
    ['a phrase of several words', 'lost_their_lives', 'Nine people lost their lives.', 'lost their lives'],
    ['a lexicon', '%kill #count', 'A crash killing 38 people.', 'killing 38 people'],
    [
      'a lexicon entry of several words',
      '#count %dead',
      'Nine people lost their lives.',
      'Nine people lost their lives',
    ],
    [
      'auxiliaries in between',
      '#count %aux* dead',
      'Nine people are now feared dead.',
      'Nine people are now feared dead',
    ],
    ['a role of a count', 'carrying #count.crew', 'It was carrying nine crew members.', 'carrying nine crew members'],
    ['another role', 'carrying #count.crew', 'It was carrying nine passengers.', null],
    [
      'an optional word there',
      'killing instantly? #count',
      'killing instantly nine people',
      'killing instantly nine people',
    ],
    ['an optional word not there', 'killing instantly? #count', 'killing nine people', 'killing nine people'],
    ['a gap', 'toll ~3 to #count', 'The toll has now risen to nine.', 'toll has now risen to nine'],
    ['a gap that is too short', 'toll ~1 to #count', 'The toll has now risen to nine.', null],
    ['a gap that ends at a comma', 'toll ~5 to #count', 'The toll rose, said police to nine people.', null],
    [
      'an open gap over commas',
      '#count ,? ~~6 dead',
      'Nine people, all sailors, are dead.',
      'Nine people, all sailors, are dead',
    ],
    ['no gap over another count', '#count ~5 dead', 'Nine people hurt two people dead.', 'two people dead'],
    ['a date', 'crashed on #date', 'It crashed on May 14.', 'crashed on May 14'],
    ['letters of any case', 'killed #count', 'CRASH KILLED 38 PEOPLE', 'KILLED 38 PEOPLE'],
    ['nothing to be found', 'killed #count', 'Nobody was hurt.', null],
  ])('%s', (_name, words, text, expected) => expect(hitOf(words, text)).toBe(expected));
});

describe('triggers', () => {
  const compile = (words: string) => compilePattern({ name: 'sample', words, lexicon } as Pattern);

  test.each([
    ['killing|killed #count', ['killing', 'killed']],
    ['#count %dead', ['dead', 'lost']],
    ['instantly? killed', ['killed']],
    ['#count %aux* dead', ['dead']],
  ])('of %s are %j', (words, triggers) => expect([...compile(words).triggers].sort()).toEqual([...triggers].sort()));

  test('a pattern without a word of its own is a fault', () => {
    expect(() => compile('#count ~3 #date')).toThrow(/sample: no trigger word/);
  });

  test('an unknown lexicon is a fault', () => {
    expect(() => compile('%nothing #count')).toThrow(/no lexicon %nothing/);
  });
});
