/** Words of injury. A lexicon: imports nothing. */
export const lexicon = {
  hurt: ['injured', 'hurt', 'wounded', 'injure', 'injury'],
  gravely: [
    'critically', 'seriously', 'severely', 'gravely', 'badly', 'slightly', 'lightly', 'mildly', 'critical', 'serious',
  ],
  state: ['critical', 'serious', 'stable', 'grave', 'fair', 'good', 'guarded'],
  taken: ['taken', 'rushed', 'transported', 'sent', 'airlifted', 'flown', 'brought', 'admitted', 'evacuated', 'transferred', 'moved', 'carried'],
} as const;
