/** Verbs of arriving. A lexicon: imports nothing. */
export const lexicon = {
  land: ['landing', 'land', 'touch down', 'arrive', 'arriving'],
} as const;
