import { cutBlocks } from '../../src/read/blocks.js';

const LONG = `A tram jumped the rails near Oruro in Bolivia late on Monday and came to rest against a wall of the depot, police said.`;
const blocks = (text: string) => cutBlocks(text, 0).map(({ start, end }) => text.slice(start, end));

test('lines are blocks where any of them is a paragraph', () =>
  expect(blocks(`${LONG}\nThe road was closed.\n\nIt rained.`)).toEqual([LONG, 'The road was closed.', 'It rained.']));

test('short lines are wrapped text up to a blank one', () =>
  expect(blocks('The road\nwas closed.\n\nIt rained.')).toEqual(['The road\nwas closed.', 'It rained.']));

describe('a line that breaks off goes on below', () => {
  test.each(['\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085', '\f', '\v'])('%j', (end) =>
    expect(blocks(`${LONG}${end}Then 38${end}people were hurt.`)).toEqual([LONG, `Then 38${end}people were hurt.`]),
  );

  test.each([
    'at least\n38 people were hurt',
    'between three\nand eight people were hurt',
    'some 38 people\nwere hurt',
    'thirty-\neight people were hurt',
    'the driver of the tram,\nwho was hurt',
  ])('%j', (lines) => expect(blocks(`${LONG}\n${lines}`)).toEqual([LONG, lines]));

  test.each([
    'Crash kills 38\nWhat we know',
    '38 killed\n12 injured',
    '38\n12',
    'The road was closed.\nand so was the bridge',
    'Crash in Oruro\nread more about trams',
    'Dead: 38\nInjured: 12',
  ])('not %j', (lines) => expect(blocks(`${LONG}\n${lines}`)).toEqual([LONG, ...lines.split('\n')]));
});
