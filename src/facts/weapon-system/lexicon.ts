/** Words that make a weapon part of what happened to the vehicle. A lexicon: imports nothing. */
export const lexicon = {
  harm: [
    'downed', 'downing', 'struck', 'hit', 'shot', 'shoot', 'brought', 'fired', 'launched', 'caused', 'destroyed', 'damage', 'damaged', 'shrapnel', 'exploded',
    'detonation', 'detonated', 'strike', 'strikes', 'taken', 'fragments', 'targeted', 'crash', 'crashed', 'trail', 'used', 'blamed',
  ],
} as const;
