/** Words of survival. A lexicon: imports nothing. */
export const lexicon = {
  alive: [
    'survived', 'survive', 'survives', 'rescued', 'saved', 'unharmed', 'unhurt', 'uninjured', 'escaped', 'alive', 'safe', 'escape', 'pulled to safety', 'pulled alive',
    'evacuated safely', 'evacuated', 'brought to safety', 'picked up alive', 'walked away', 'safely evacuated', 'safely off',
  ],
  rescue: ['rescue', 'rescues', 'rescued', 'rescuing', 'save', 'saves', 'saved', 'saving'],
} as const;
