import type { FactKind, FlightValue } from '../../model/fact-kind.js';
import { explainDigits } from '../../values/count-measure.js';
import { patterns } from './patterns.js';

export const flightNumber: FactKind<FlightValue> = {
  id: 'flight-number',
  title: 'flight number',
  summary: 'The number the carrier gave the flight; J2-8243, AHY8243 and Flight 8243 are one.',
  doubt:
    'A number in the form of a designator that is none (a train, a model, a decree), or the flight of another accident that is told of without saying so.',
  holds: 'single',
  identifies: true,
  movement: 'fixed',
  clash: 'contradiction',
  patterns,
  normalise: (mention) =>
    mention.captures.flatMap((chunk) => (chunk.kind === 'flight' ? [{ value: chunk.value }] : [])),
  canonical: (value) => value.number,
  label: ({ designator, number }) => (designator === null ? number : `${designator}-${number}`),
  relate: (a, b) => (a.number === b.number ? 'equal' : 'conflicting'),
  explain: (a, b) => explainDigits(a.number, b.number),
};
