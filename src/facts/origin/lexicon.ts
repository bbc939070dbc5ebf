/** Verbs and nouns of setting out. A lexicon: imports nothing. */
export const lexicon = {
  leave: ['flying', 'flew', 'fly', 'sailing', 'sailed', 'flight', 'heading', 'coming', 'came'],
} as const;
