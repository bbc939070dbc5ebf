/** Words of crews. A lexicon: imports nothing. */
export const lexicon = {
  carry: ['carrying', 'carried', 'carries'],
  sized: [
    'two-member',
    'three-member',
    'four-member',
    'five-member',
    'six-member',
    'two-person',
    'three-person',
    'four-person',
    'two-man',
    'three-man',
    'four-man',
  ],
} as const;

/** What a hyphenated size is worth. */
export const SIZES: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6 };
