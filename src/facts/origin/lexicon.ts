/** Verbs and nouns of setting out. A lexicon: imports nothing. */
export const lexicon = {
  leave: ['flying', 'flew', 'fly', 'sailing', 'sailed', 'flight', 'heading', 'coming', 'came'],
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
} as const;
