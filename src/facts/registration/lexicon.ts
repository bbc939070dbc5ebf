/** Words that introduce a registration. A lexicon: imports nothing. */
export const lexicon = {
  lead: [
    'registration',
    'registered',
    'registered as',
    'matriculated',
    'tail number',
    'registration number',
    'tail no',
    'hull number',
    'registration mark',
  ],
} as const;
