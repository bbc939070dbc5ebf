/** What begins at a token begins at a word that may begin it: held against the readers themselves. */

import { FACTS } from '../../src/facts/index.js';
import { tokenize } from '../../src/language/tokens.js';
import type { Example } from '../../src/model/example.js';
import type { Token } from '../../src/model/token.js';
import { BEGINS, beginningsOf } from '../../src/values/beginnings.js';
import { passOver, readCount, readSpared } from '../../src/values/counts.js';
import { readFlight } from '../../src/values/flights.js';
import { readMoment } from '../../src/values/moment.js';
import { readOperator } from '../../src/values/operators.js';
import { matchParty } from '../../src/values/parties.js';
import { readVehicle } from '../../src/values/vehicles.js';
import { readWeapon } from '../../src/values/weapons.js';
import { mayLeadToPlace } from '../../src/values/words-of-place.js';
import { FIXTURES, loadFixture } from '../accident-fixtures.js';

type Reader = (tokens: readonly Token[], at: number) => unknown;
const READERS: Readonly<Record<keyof typeof BEGINS, Reader>> = {
  moment: (tokens, at) => readMoment(tokens, at, '2024-05-16'),
  flight: readFlight,
  vehicle: readVehicle,
  operator: readOperator,
  weapon: readWeapon,
  party: matchParty,
  placeBehind: (tokens, at) => (mayLeadToPlace(tokens[at]!.norm) ? at : null),
  count: (tokens, at) => readCount(tokens, at) ?? readSpared(tokens, at) ?? (passOver(tokens, at) > at ? at : null),
};
/** What a word alone does not tell: any number before "days ago", an unknown carrier's capitals. */
const IN_CONTEXT: Readonly<Partial<Record<keyof typeof BEGINS, (tokens: readonly Token[], at: number) => boolean>>> = {
  moment: (tokens, at) => tokens[at + 2]?.norm === 'ago',
  operator: (tokens, at) => tokens[at + 1]?.capital === true || tokens[at + 1]?.norm === 'flight',
};

const fixtures = await Promise.all(FIXTURES.map(loadFixture));
const examples = await Promise.all(
  FACTS.map(async ({ id }) => (await import(`../../src/facts/${id}/examples.js`)) as { examples: readonly Example[] }),
);
const TEXTS = [
  ...fixtures.flatMap(({ sources }) => sources.map(({ text }) => text)),
  ...examples.flatMap((one) => one.examples.map(({ text }) => text)),
  'A thirty-odd crowd, forty-plus cars, \u0663\u0668 people, half a dozen; a hundred dead on New Year\u2019s Eve.',
  'Valentine\u2019s Day 2021, 4\u20135 June, two days ago, a 3\u0664 mix, the air force C-130, HMS Dart.',
];

test.each(Object.keys(BEGINS) as (keyof typeof BEGINS)[])('%s', (kind) => {
  let count = 0;
  for (const text of TEXTS) {
    const tokens = tokenize(text, { start: 0, end: text.length });
    for (let at = 0; at < tokens.length; at++) {
      const read = READERS[kind](tokens, at);
      if (read === null) continue;
      count++;
      const isTold = (beginningsOf(tokens[at]!) & BEGINS[kind]) !== 0 || IN_CONTEXT[kind]?.(tokens, at) === true;
      expect([text.slice(tokens[at]!.start, tokens[at]!.start + 30), isTold]).toEqual([expect.anything(), true]);
    }
  }
  expect(count).toBeGreaterThan(5);
});

test('most words begin nothing', () => {
  const tokens = TEXTS.flatMap((text) => tokenize(text, { start: 0, end: text.length }));
  expect(tokens.filter((token) => beginningsOf(token) === 0).length).toBeGreaterThan(tokens.length / 2);
});
