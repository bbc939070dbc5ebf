/** Words of absence. A lexicon: imports nothing. */
export const lexicon = {
  missing: [
    'missing',
    'unaccounted for',
    'unaccounted',
    'yet to be found',
    'yet to be traced',
    'yet to be located',
    'still to be found',
    'not been traced',
    'yet to be accounted for',
    'not been found',
    'not been accounted for',
  ],
  remain: ['remain', 'remains', 'remained', 'go', 'gone', 'went'],
} as const;
