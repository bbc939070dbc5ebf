/** Words around vehicles that are not the accident's own. A lexicon: imports nothing. */
export const lexicon = {
  /** Verbs of vehicles that come to look, help or chase. */
  others: [
    'scrambled', 'scramble', 'intercepted', 'intercept', 'chased', 'chase', 'pursued', 'pursuing', 'pursue', 'escorted', 'escort', 'responding', 'respond',
    'rescue', 'searching', 'search', 'ambulance', 'training',
  ],
} as const;
