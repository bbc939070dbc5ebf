import { holdsNeeds, type Need, NeedTable } from '../../src/extract/needs.js';
import { compilePattern, needsBehind } from '../../src/extract/notation.js';
import { parseSentence } from '../../src/extract/parse-sentence.js';
import { wordsIn } from '../../src/language/words.js';

function parse(text: string) {
  return parseSentence(wordsIn(text), 'body', '2024-05-16');
}

describe('what a pattern needs', () => {
  const table = new NeedTable();
  const holds = (needs: readonly Need[], text: string) => holdsNeeds(parse(text), table.add(needs));

  test.each<[string, readonly Need[], string, boolean]>([
    ['nothing', [], 'It rained.', true],
    ['a word that stands there', [{ words: ['board', 'aboard'] }], 'Nine people were aboard.', true],
    ['a word that does not', [{ words: ['board', 'aboard'] }], 'Nine people were hurt.', false],
    ['a chunk of a kind', [{ chunk: 'count', want: null }], 'Nine people were hurt.', true],
    ['a count of a role', [{ chunk: 'count', want: 'crew' }], 'Nine crew members were hurt.', true],
    ['a count of another role', [{ chunk: 'count', want: 'crew' }], 'Nine passengers were hurt.', false],
    [
      'one that is there and one that is not',
      [{ chunk: 'count', want: null }, { words: ['ice'] }],
      'Nine died.',
      false,
    ],
  ])('%s', (_name, needs, text, expected) => expect(holds(needs, text)).toBe(expected));

  test('is told anew for every sentence', () => {
    const needs = table.add([{ words: ['ice'] }]);
    const [first, second] = [parse('It hit ice.'), parse('It hit a wall.')];
    expect([first, second, first].map((parsed) => holdsNeeds(parsed, needs))).toEqual([true, false, true]);
  });

  test('is one need where another pattern has the same', () => {
    const own = new NeedTable();
    const needs = [own.add([{ words: ['ice', 'fog'] }]), own.add([{ words: ['fog', 'ice'] }])];
    expect(needs[0]!.numbers).toEqual(needs[1]!.numbers);
  });
});

describe('a compiled pattern needs', () => {
  const lexicon = { storm: ['the storm', 'bad weather', 'storms'], of: ['of whom', 'of them'] };
  const compile = (words: string) => compilePattern({ name: 'sample', words, lexicon });

  test('what must stand beside its trigger, of a phrase its longest word', () => {
    expect(compile('%storm caused ~3 #count.crew %of fog?').needs).toEqual([
      { words: ['caused'] },
      expect.objectContaining({ chunk: 'count', want: 'crew' }),
      { words: ['whom', 'them'] },
    ]);
  });

  test('behind the first word of a trigger one that goes on with it', () => {
    const compiled = compile('%storm caused');
    expect(needsBehind(compiled, 'the')).toEqual([{ words: ['storm'] }]);
    expect(needsBehind(compiled, 'storms')).toEqual([]);
  });
});
