/** Prepositions that put an accident at a place; the verbs and nouns of accidents are shared. A lexicon: imports nothing. */
export const lexicon = {
  at: [
    'in',
    'near',
    'at',
    'off',
    'over',
    'outside',
    'into',
    'onto',
    'on',
    'around',
    'above',
    'beside',
    'inside',
    'within',
    'along',
    'across',
    'under',
    'between',
    'below',
    'upon',
  ],
  dead: ['dead', 'killed', 'died', 'injured', 'missing'],
  /** What is left where it happened. */
  wreck: ['wreckage', 'wreck', 'debris', 'fuselage', 'site', 'scene'],
} as const;
