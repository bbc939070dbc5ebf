import fc from 'fast-check';
import { tokenize } from '../../src/language/tokens.js';
import { withLexicon } from '../../src/model/extensible.js';
import { isInDoubt, mayNameOutlet } from '../../src/read/outlet-openings.js';
import { OUTLETS } from '../../src/values/lexicon/outlets.js';
import { matchOutlet } from '../../src/values/outlets.js';
import { cellsOf, namesIn } from '../../src/values/rows.js';

const namesOutlet = (words: string) => {
  const tokens = tokenize(words, { start: 0, end: words.length });
  return tokens.some((_, at) => matchOutlet(tokens, at) !== null);
};
const mayName = (words: string) => isInDoubt(words) || mayNameOutlet(words);

const names = OUTLETS.flatMap((row) => namesIn(cellsOf(row)[0]));
const capitalised = (name: string) => name.replace(/^./u, (letter) => letter.toUpperCase());

test.each([
  ['Officials told Reuters on Monday', true],
  ['The Guardian reported it', true],
  ['The A.P. said so', true],
  ['T\u00e9lam said so', true],
  ['The minister said that the harbour was shut', false],
  ['the guardian of the tomb said so', false],
  ['San Remo, he said, was quiet', false],
])('%s: %s', (words, expected) => expect(mayName(words)).toBe(expected));

test('no name of an outlet is passed over', () => {
  const missed = names.map(capitalised).filter((name) => namesOutlet(`told ${name} so`) && !mayName(`told ${name} so`));
  expect(missed).toEqual([]);
});

const pieces = fc.oneof(
  fc.constantFrom(...names, ...names.map(capitalised)),
  fc.constantFrom(' ', ' ', ' ', '-', '\n', '. ', '.', ',', "'s", '\u2019s', '\u2011', '*', '_', '[3]', '5', '(', '"'),
  fc.constantFrom('The', 'the', 'A.P.', 'U.S.', 'said', 'New', 'One', '\u00a0', '\u200b', '\u00ad', '\uff32euters'),
);

test('where it says no, none is found, whatever stands around', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const words = parts.join('');
      if (!mayName(words)) expect(namesOutlet(words)).toBe(false);
    }),
    { numRuns: 5000 },
  );
});

test('an outlet that a run adds counts in that run', () => {
  const words = 'told Skerry Times so';
  const lexicon = { outlets: [{ name: 'Skerry Times' }] };
  expect(mayName(words)).toBe(false);
  expect(withLexicon(lexicon, () => mayName(words) && namesOutlet(words))).toBe(true);
  expect(mayName(words)).toBe(false);
});
