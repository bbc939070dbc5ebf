/** Words of being in a vehicle. A lexicon: imports nothing. */
export const lexicon = {
  carry: ['carrying', 'carried', 'carries', 'carry', 'transporting', 'was carrying', 'ferrying'],
} as const;
