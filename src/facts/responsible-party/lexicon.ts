/** Words of blame. A lexicon: imports nothing. */
export const lexicon = {
  blame: ['blame', 'blamed', 'blames', 'blaming', 'accused', 'accuses', 'accusing', 'pointed the finger at'],
  deny: ['denied', 'denies', 'deny', 'denying', 'rejected', 'rejects', 'dismissed', 'dismisses'],
  acted: ['shot down', 'downed', 'struck', 'hit', 'fired', 'launched', 'caused', 'shot', 'destroyed', 'brought down', 'attacked', 'bombed'],
  force: [
    'air defence', 'air defense', 'air defences', 'air defenses', 'air-defence', 'forces', 'missile', 'missiles', 'military', 'army', 'troops', 'fighter', 'jet',
    'fighters', 'jets', 'rebels', 'separatists', 'surface-to-air', 'anti-aircraft', 'pantsir-s', 'pantsir', 'buk', 'navy', 'air force', 'warplane', 'warplanes',
  ],
} as const;
