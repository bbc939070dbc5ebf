/** Words around vehicles that are not the accident's own. A lexicon: imports nothing. */
export const lexicon = {
  /** What a vehicle does that comes to chase or help: said of the one that does it. */
  chasing: ['intercepted', 'intercept', 'intercepts', 'chased', 'chase', 'chases', 'pursued', 'pursue', 'escorted', 'escort', 'scrambled', 'scramble', 'searching', 'search', 'rescued'],
  /** What is done with such a vehicle: said of the one it is done with. */
  sending: ['scrambled', 'scramble', 'scrambles', 'deployed', 'deploys', 'dispatched', 'sent', 'launched', 'sending', 'deploying'],
  /** Words that tie a named model to the accident in a sentence without an accident word. */
  ties: ['aboard', 'onboard', 'board', 'flown', 'flew', 'flying', 'carrying', 'carried', 'took', 'departed', 'registered', 'pilot', 'destroyed', 'damaged', 'passengers', 'bound', 'owned', 'intercepted'],
  /** Words for a vehicle that say no more than that it is one. */
  umbrella: ['plane', 'airplane', 'aircraft', 'vessel', 'craft', 'boat', 'jet', 'vehicle', 'car', 'cars', 'van', 'aeroplane', 'barge'],
} as const;
