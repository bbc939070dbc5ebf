/** Words of carrying. A lexicon: imports nothing. */
export const lexicon = {
  carry: ['carrying', 'carried', 'carries', 'transporting', 'ferrying'],
} as const;
