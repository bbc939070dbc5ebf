/** Words of death that must stand in the sentence. A lexicon: imports nothing. */
export const lexicon = {
  death: ['killed', 'killing', 'kills', 'kill', 'dead', 'died', 'die', 'dies', 'perished', 'deaths'],
} as const;
