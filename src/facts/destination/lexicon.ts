/** Verbs and nouns of being under way. A lexicon: imports nothing. */
export const lexicon = {
  run: [
    'flight',
    'flying',
    'travelling',
    'traveling',
    'train',
    'service',
    'route',
    'run',
    'sailing',
    'crossing',
    'ferry',
    'trip',
    'bus',
    'journey',
  ],
  land: ['landing', 'land', 'touch down', 'arrive', 'arriving'],
} as const;
