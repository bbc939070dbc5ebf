import { parseSentence } from '../../src/extract/parse-sentence.js';
import { holdsAny } from '../../src/language/held-words.js';
import { tokenize } from '../../src/language/tokens.js';

function parse(text: string) {
  const sentence = { start: 0, end: text.length, index: 0, paragraph: 0, role: 'body' } as const;
  return parseSentence({ text, published: null, tokensOf: (span) => tokenize(text, span) }, sentence);
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
