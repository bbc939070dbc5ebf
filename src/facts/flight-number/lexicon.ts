/** Words before a designator. The word "flight" is part of the designator's own reading. A lexicon: imports nothing. */
export const lexicon = { flight: ['flight', 'flights'] } as const;
