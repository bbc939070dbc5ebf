/** Verbs and nouns of being under way. A lexicon: imports nothing. */
export const lexicon = {
  travel: [
    'flight', 'flying', 'fly', 'flew', 'travelling', 'traveling', 'travelled', 'traveled', 'heading', 'headed', 'heads', 'bound', 'en route', 'on its way', 'on the way', 'on their way',
    'journey', 'travel', 'sailing', 'sailed', 'going', 'train', 'due', 'way', 'voyage', 'trip', 'destined', 'en-route', 'plane', 'bus', 'ferry', 'returning', 'took off', 'departed',
  ],
  land: ['landing', 'land', 'touch down', 'arrive', 'arriving'],
} as const;
