/** What ties a carrier's name to the vehicle. A lexicon: imports nothing. */
export const lexicon = {
  /** Words that may stand right behind the name. */
  behind: [
    'flight', 'flights', 'plane', 'planes', 'jet', 'jets', 'aircraft', 'airliner', 'helicopter', 'helicopters', 'train', 'trains', 'bus', 'ferry', 'ship', 'boat',
    'crash', 'passenger', 'drone', 'chopper', 'choppers', 'boeing', 'airbus', 'embraer', 'atr', 'regional', 'cargo', 'medical', 'air', 'airplane', 'freighter',
    'derailment', 'collision', 'vessel', 'freight', 'commercial', 'surveillance', 'reconnaissance', 'unmanned', 'military',
  ],
  /** Words that tie a carrier's vehicle to the accident in a sentence without an accident word. */
  ties: ['flight', 'flights', 'turbulence', 'aboard', 'onboard', 'survivor', 'survivors', 'passengers', 'wreckage', 'missing', 'killed', 'victims'],
  /** Words that may stand right before it. */
  before: ['operated by', 'run by', 'flown by', 'belonging to', 'belonged to', 'chartered by', 'the carrier', 'local carrier', 'the airline', 'the operator', 'the company', 'company', 'carrier'],
} as const;
