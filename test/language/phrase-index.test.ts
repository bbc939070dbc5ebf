import { PhraseIndex } from '../../src/language/phrase-index.js';
import { firstNormOf, tokenize } from '../../src/language/tokens.js';

const tokensOf = (text: string) => tokenize(text, { start: 0, end: text.length });
const indexOf = (phrases: readonly string[], base?: PhraseIndex<string>, mark = '') =>
  new PhraseIndex<string>((add) => {
    for (const phrase of phrases) add(phrase, mark + phrase);
  }, base);
const found = (index: PhraseIndex<string>, text: string) => index.match(tokensOf(text), 0);

describe('an index of phrases', () => {
  const usual = indexOf(['Gold', 'Gold Coast', 'GOLD COAST', 'U.S. Army', 'São Paulo', '737-200', '  Blank', '']);

  test.each([
    ['Gold Coast airport', 'Gold Coast', 2],
    ['gold rush', 'Gold', 1],
    ['US Army', 'U.S. Army', 2],
    ['são paulo', 'São Paulo', 2],
    ['737-200 jet', '737-200', 3],
    ['Blank', '  Blank', 1],
  ])('finds the longest in %j, the first of equals', (text, value, to) =>
    expect(found(usual, text)).toEqual({ value, to }),
  );

  test.each(['Coast', 'U.S. Navy', 'silver', ''])('finds nothing in %j', (text) =>
    expect(found(usual, text)).toBeNull(),
  );

  test('knows whole phrases and first words alone', () => {
    expect(usual.valueOf('gold coast')).toBe('Gold Coast');
    expect(usual.valueOf('gold coast airport')).toBeNull();
    expect(['gold', 'us', 'são', 'blank', '737'].every((word) => usual.begins(word))).toBe(true);
    expect(['coast', 'u', 'paulo', ''].some((word) => usual.begins(word))).toBe(false);
  });

  test('comes first before one that is laid over it, and stays as it is', () => {
    const own = indexOf(['Gold Coast', 'Gold Coast Pier', 'Silver'], usual, 'own ');
    expect(found(own, 'Gold Coast')?.value).toBe('Gold Coast');
    expect(found(own, 'Gold Coast Pier')?.value).toBe('own Gold Coast Pier');
    expect(found(own, 'Gold rush')?.value).toBe('Gold');
    expect(found(own, 'US Army')?.value).toBe('U.S. Army');
    expect(own.valueOf('silver')).toBe('own Silver');
    expect(own.begins('são') && own.begins('silver')).toBe(true);
    expect(found(usual, 'Gold Coast Pier')?.value).toBe('Gold Coast');
    expect(usual.begins('silver')).toBe(false);
  });

  test('lists its phrases when it is first asked, and but once', () => {
    let times = 0;
    const index = new PhraseIndex<number>((add) => add('one', ++times));
    expect(times).toBe(0);
    expect([index.begins('one'), index.valueOf('one'), index.valueOf('one')]).toEqual([true, 1, 1]);
  });
});

test.each([
  'Lima',
  "O'Hare",
  "People's Daily",
  'St. Louis',
  'Île-de-France',
  '25th Army',
  '20minutes',
  '1,200 tons',
  '747',
])('the first word of %j is what the tokenizer makes of it', (text) =>
  expect(firstNormOf(text)).toBe(tokensOf(text)[0]!.norm),
);
