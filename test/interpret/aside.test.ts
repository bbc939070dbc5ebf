import { claimsOf, reportOn, valuesOf } from '../accident-report.js';

const HEAD = 'A train derailed near Leeds on Tuesday';
const tollsOf = (text: string) => valuesOf(reportOn(text), 'death-toll');

test.each([
  [`${HEAD}, the worst crash since a fire in 1998, leaving 9 dead.`, ['9']],
  [`${HEAD}, the deadliest accident since a train collision in 2009, killing 38 people.`, ['38']],
  ['A bus crashes with two trucks near Leeds on Tuesday, killing 12 people.', ['12']],
  ['Nine people died on Tuesday when a helicopter bought last month crashed into a hill.', ['9']],
])('a comparison does not take the toll away: %s', (text, tolls) => expect(tollsOf(text)).toEqual(tolls));

test.each([
  `${HEAD}, weeks after another train derailed in Kent, killing four.`,
  `${HEAD}, the worst accident since a train derailed in Kent, killing four.`,
  `${HEAD}. It was the latest of several; a helicopter crashed in Kent only last month, killing four.`,
])('what is set beside the accident is not its toll: %s', (text) => expect(tollsOf(text)).toEqual([]));

test.each([
  'A boat close to shore capsized off Lampedusa on Tuesday.',
  'After nearly an hour the boat capsized off Lampedusa on Tuesday.',
])('nearness of something else averts nothing: %s', (text) => {
  expect(claimsOf(reportOn(text), 'cause').map(({ modality }) => modality.certainty)).toEqual(['certain']);
});

test('a near miss is no collision', () => {
  const report = reportOn('Two planes nearly collided at Leeds airport on Tuesday.');
  expect(claimsOf(report, 'cause').map(({ modality }) => modality.certainty)).toEqual(['uncommitted']);
});

test('all but a few: whoever the rest are decides', () => {
  const survivors = (text: string) => valuesOf(reportOn(text), 'survivors');
  expect(survivors('All but three of the 20 passengers survived when the bus overturned.')).toEqual(['17']);
  expect(survivors('All but three of the 20 passengers died when the bus overturned.')).toEqual(['3']);
});
