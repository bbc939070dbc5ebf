/** Words of death. A lexicon: imports nothing. */
export const lexicon = {
  kill: ['kill', 'kills', 'killing', 'killed'],
  dead: [
    'killed', 'dead', 'died', 'die', 'dies', 'dying', 'perished', 'perish', 'perishes', 'drowned', 'drown', 'deceased', 'lost their lives',
    'lost their life', 'burned to death', 'burnt to death', 'burned alive', 'succumbed', 'crushed to death', 'lose their lives',
  ],
  /** Finite forms that may stand a few words from their subject. */
  died: [
    'died', 'perished', 'drowned', 'die', 'were killed', 'was killed', 'have died', 'have been killed', 'had been killed', 'had died', 'lost their lives',
    'are dead', 'were dead', 'are feared dead', 'were feared dead', 'has died', 'has been killed', 'are presumed dead', 'were all killed', 'all died', 'were found dead',
  ],
  everyone: [
    'everyone on board', 'everyone aboard', 'everyone onboard', 'everybody on board', 'everybody aboard', 'all on board', 'all aboard',
    'all those on board', 'all those aboard', 'all onboard', 'all people on board', 'all of those on board', 'everyone inside', 'all the people on board',
    'all the passengers onboard', 'all the passengers on board',
  ],
} as const;
