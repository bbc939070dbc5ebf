import { parseSentence } from '../../src/extract/parse-sentence.js';
import { holdsAny } from '../../src/language/held-words.js';
import { wordsIn } from '../../src/language/words.js';

function parse(text: string) {
  return parseSentence(wordsIn(text), 'body', null);
}

test('tells whether a sentence holds a word of a list, whatever other lists have it', () => {
  const [holdsDoubt, holdsDenial] = [holdsAny(['may', 'denied']), holdsAny(['denied'])];
  const [doubted, denied, plain] = [parse('It may rain.'), parse('They DENIED it.'), parse('It rained.')];
  expect([doubted, denied, plain, doubted].map(holdsDoubt)).toEqual([true, true, false, true]);
  expect([doubted, denied, plain, denied].map(holdsDenial)).toEqual([false, true, false, true]);
});

test('takes no more lists than a number has bits', () => {
  expect(() => {
    for (let list = 0; list <= 31; list++) holdsAny(['rain']);
  }).toThrow(/more than 31 lists/);
});
