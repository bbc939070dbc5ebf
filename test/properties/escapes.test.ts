/** P17: what is escaped shows everything, hides nothing and can be read back. */
import fc from 'fast-check';
import { escapeHiddenInJson, visible, visibleName } from '../../src/report/visible.js';
import { property } from './reading.js';

/** Ordinary text, any text, and text made of what escapes must see. */
const anyText = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        ...'\0\u0007\b\t\n\r\u001b\u007f\u0080\u0085\u009b\u00ad\u061c\u180e\u200b\u200d\u200e\u2028\u202e\u2066\ufeff\ufff9',
        '\u{e0001}',
        '\u{e0031}',
        '\ud83d',
        '\udc00',
        '\u{1f686}',
        ':',
        '#',
        '[',
        'vso',
        '\\',
        'u{202E}',
        '38',
        'e\u0301',
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
);

const HIDDEN =
  /[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]|\p{Surrogate}/u;

/** What an escaped name stands for. */
const readBack = (name: string) =>
  name.replace(/\\u\{([0-9A-F]+)\}/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));

describe('P17', () => {
  property('a name shows no hidden character and can be read back', anyText, (text) => {
    const name = visibleName(text);
    expect(name).not.toMatch(HIDDEN);
    // a name that looks like an escape already reads back as what it looks like: the one thing that is not told apart
    if (!/\\u\{[0-9A-F]+\}/.test(text)) expect(readBack(name)).toBe(text);
  });

  property('two names that differ are shown differently', fc.tuple(anyText, anyText), ([one, other]) => {
    const isPlain = !/\\u\{/.test(one + other);
    if (isPlain && one !== other) expect(visibleName(one)).not.toBe(visibleName(other));
  });

  property('prose is one line, without hidden characters or orders to a build service', anyText, (text) => {
    const line = visible(text);
    expect(line).not.toMatch(HIDDEN);
    expect(line).not.toMatch(/^\s*::|##\[|##vso/);
  });

  property('prose keeps every character that is seen', anyText, (text) => {
    if (/\\u\{/.test(text)) return;
    const blanks = /\s+/g;
    expect(readBack(visible(text)).replace(blanks, '')).toBe(text.replace(blanks, ''));
  });

  property('JSON stays the same value, without hidden characters', fc.jsonValue({ stringUnit: 'binary' }), (value) => {
    const json = escapeHiddenInJson(JSON.stringify(value, null, 2));
    expect(json.replaceAll('\n', '')).not.toMatch(HIDDEN);
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
  });

  property('JSON of hostile text too', anyText, (text) => {
    const json = escapeHiddenInJson(JSON.stringify([text]));
    expect(json).not.toMatch(HIDDEN);
    expect(JSON.parse(json)).toEqual([text]);
  });
});
