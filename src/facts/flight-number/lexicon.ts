/** Words around designators. A lexicon: imports nothing. */
export const lexicon = {
  /** Before a designator: the flight is only what this one is set beside. */
  comparing: ['since', 'like', 'unlike', 'than'],
} as const;
