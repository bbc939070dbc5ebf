/** Beside the accident words, the verbs of death and injury carry the day. A lexicon: imports nothing. */
export const lexicon = {
  harm: [
    'killed',
    'died',
    'dead',
    'killing',
    'injured',
    'injuring',
    'perished',
    'kills',
    'hurt',
    'derailment',
    'turbulence',
    'happened',
    'occurred',
    'took',
    'departed',
    'left',
    'hospitalised',
    'hospitalized',
  ],
} as const;
