/** Words of being in a vehicle. A lexicon: imports nothing. */
export const lexicon = {
  carry: ['carrying', 'carried', 'carries', 'transporting', 'was carrying', 'ferrying'],
  kill: ['kill', 'kills', 'killing', 'killed'],
  died: ['died', 'dead', 'perished', 'were killed', 'have died', 'are dead', 'killed'],
} as const;
