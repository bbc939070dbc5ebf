import type {
  BuiltInFactId,
  CountValue,
  DateValue,
  FlightValue,
  NameValue,
  PlaceValue,
  TermValue,
  VehicleValue,
} from '../model/fact-kind.js';
import type { Described } from './described.js';

/** A fact's value by the kind of thing it measures: `$defs` of the report's schema. */
export const VALUE_DEFS = {
  countValue: {
    type: 'object',
    description: 'How many of whom: an interval.',
    properties: {
      min: { type: 'integer', minimum: 0, description: 'The fewest that the words allow.' },
      max: { type: ['integer', 'null'], minimum: 0, description: 'The most that the words allow; null for no bound.' },
      stated: { type: 'integer', minimum: 0, description: 'The number as the text states it.' },
      approximate: { type: 'boolean', description: 'Whether the number is not meant to the last unit ("about").' },
      counted: { type: 'string', description: 'Who is counted, in one plural noun.' },
      provisional: { type: 'boolean', description: 'True when the text itself expects the figure to move.' },
      corrected: { type: 'boolean', description: 'True when the text itself takes an earlier figure back.' },
    } satisfies Described<CountValue>,
    required: ['min', 'max', 'stated', 'approximate', 'counted'],
  },
  flightValue: {
    type: 'object',
    description: 'The number of a flight.',
    properties: {
      number: { type: 'string', description: 'Digits without designator and leading zeros.' },
      designator: { type: ['string', 'null'], description: 'The IATA or ICAO designator as written, or null.' },
    } satisfies Described<FlightValue>,
    required: ['number', 'designator'],
  },
  nameValue: {
    type: 'object',
    description: 'A carrier, a registration or a party.',
    properties: {
      name: { type: 'string', description: 'The usual English name; a registration as painted.' },
      parent: { type: ['string', 'null'], description: 'A wider name that includes this one, or null.' },
      known: { type: 'boolean', description: 'False when only its form or frame makes it a name of that kind.' },
    } satisfies Described<NameValue>,
    required: ['name', 'parent'],
  },
  vehicleValue: {
    type: 'object',
    description: 'What crashed, as far as the text tells.',
    properties: {
      name: { type: 'string', description: 'Maker and model, or the kind of vehicle.' },
      maker: { type: ['string', 'null'], description: 'The maker, or null.' },
      model: { type: ['string', 'null'], description: 'The model, or null.' },
      vehicle: { type: 'string', description: 'The kind of vehicle ("plane", "train").' },
      crashed: { type: 'boolean', description: 'True when the sentence says that this one came to grief.' },
    } satisfies Described<VehicleValue>,
    required: ['name', 'maker', 'model', 'vehicle'],
  },
  placeValue: {
    type: 'object',
    description: 'A place and how the accident is related to it.',
    properties: {
      name: { type: 'string', description: 'The most specific name that the text gives.' },
      parents: {
        type: 'array',
        items: { type: 'string' },
        description: 'Wider places that include it, nearest first, as far as they are known.',
      },
      type: {
        enum: ['country', 'region', 'city', 'water', 'airport', 'named'],
        description: 'What kind of place it is.',
      },
      relation: { type: 'string', description: 'How the place is related to the spot ("near", "off"); may be empty.' },
    } satisfies Described<PlaceValue>,
    required: ['name', 'parents', 'type', 'relation'],
  },
  dateValue: {
    type: 'object',
    description: 'A day, or the days it may have been.',
    properties: {
      from: { type: 'string', format: 'date', description: 'The first possible day.' },
      to: { type: 'string', format: 'date', description: 'The last possible day; equal to `from` for an exact day.' },
      slack: { type: 'integer', minimum: 0, description: 'Days by which it may be off, by zone or weekday.' },
    } satisfies Described<DateValue>,
    required: ['from', 'to'],
  },
  termValue: {
    type: 'object',
    description: 'A term of a closed list or a taxonomy: a cause, a weapon.',
    properties: { term: { type: 'string', description: 'The term.' } } satisfies Described<TermValue>,
    required: ['term'],
  },
} as const;

type ValueDef = keyof typeof VALUE_DEFS;

const VALUE_OF: Readonly<Record<BuiltInFactId, ValueDef>> = {
  'flight-number': 'flightValue',
  operator: 'nameValue',
  'vehicle-type': 'vehicleValue',
  registration: 'nameValue',
  origin: 'placeValue',
  destination: 'placeValue',
  'crash-site': 'placeValue',
  'crash-date': 'dateValue',
  aboard: 'countValue',
  passengers: 'countValue',
  crew: 'countValue',
  'death-toll': 'countValue',
  'ground-deaths': 'countValue',
  survivors: 'countValue',
  injured: 'countValue',
  missing: 'countValue',
  cause: 'termValue',
  'weapon-system': 'termValue',
  'responsible-party': 'nameValue',
};

/** For a claim: the shape of `value` follows from `fact`. */
export const VALUE_BY_FACT = Object.entries(VALUE_OF).map(([fact, def]) => ({
  if: { properties: { fact: { const: fact } } },
  // biome-ignore lint/suspicious/noThenProperty: a key of JSON Schema
  then: { properties: { value: { $ref: `#/$defs/${def}` } } },
}));
