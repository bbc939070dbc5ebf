/** Verbs and nouns of setting out. A lexicon: imports nothing. */
export const lexicon = {
  leave: [
    'took off', 'taken off', 'take off', 'taking off', 'takes off', 'takeoff', 'take-off', 'departed', 'departing', 'departs', 'departure', 'set off', 'set out', 'sailed', 'coming', 'arriving',
    'flown', 'flew', 'flying', 'fly', 'travelling', 'traveling', 'travelled', 'traveled', 'originated', 'lifted off', 'route', 'journey', 'way',
    'flight', 'voyage', 'trip',
  ],
} as const;
