import fc from 'fast-check';
import { describePlace, findJsonFault } from '../../src/unpack/json-fault.js';

const told = (text: string) => {
  const fault = findJsonFault(text);
  return fault === null ? null : `${fault.offset} ${fault.kind}`;
};

describe('faults', () => {
  test.each([
    ['{"a":[1,-2.5e3,true,false,null,"\\u00e9\\n"]}', null],
    [' 7 ', null],
    ['', '0 cut short'],
    ['{"a":1', '6 cut short'],
    ['{"a":"tex', '9 cut short'],
    ['{"a":"\\u00', '10 cut short'],
    ['[1.', '3 cut short'],
    ['[tru', '4 cut short'],
    ['[1,]', '3 unexpected'],
    ['{"a":1,}', '7 unexpected'],
    ['{a:1}', '1 unexpected'],
    ["{'a':1}", '1 unexpected'],
    ['{"a" 1}', '5 unexpected'],
    ['[NaN]', '1 unexpected'],
    ['[nan]', '2 unexpected'],
    ['[1, // two\n2]', '4 unexpected'],
    ['[01]', '2 unexpected'],
    ['[.5]', '1 unexpected'],
    ['["a\nb"]', '3 unexpected'],
    ['["\\x41"]', '3 unexpected'],
    ['["\\u00g1"]', '6 unexpected'],
    ['[1}', '2 unexpected'],
    ['{} {}', '3 more than one value'],
    ['[]]', '2 more than one value'],
    ['\u00a0[]', '0 unexpected'],
    ['['.repeat(100_000), '100000 cut short'],
  ])('%#: %.40j', (text, expected) => expect(told(text)).toBe(expected));

  test('line, column and byte', () => {
    const text = '{\r\n "a": "é\u{1f600}",\n "b": x}';
    const { offset } = findJsonFault(text)!;
    expect(text[offset]).toBe('x');
    expect(describePlace(text, offset)).toBe(`line 3, column 7 (byte ${Buffer.from(text.slice(0, offset)).length})`);
  });
});

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test('for any damaged JSON a fault is found exactly when the parser refuses it', () => {
  const bits = fc.constantFrom(
    '',
    '"',
    '\\',
    ',',
    ':',
    '{',
    '}',
    '[',
    ']',
    '0',
    '.',
    '-',
    'e',
    'n',
    ' ',
    '\n',
    '\ufeff',
  );
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.nat(3), bits, (json, at, length, bit) => {
      const start = at % (json.length + 1);
      const text = json.slice(0, start) + bit + json.slice(start + length);
      expect(findJsonFault(text) === null).toBe(isJson(text));
    }),
    { numRuns: 1000 },
  );
});

test('any beginning of an object is cut short', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(), (object, at) => {
      const json = JSON.stringify(object);
      const text = json.slice(0, at % json.length);
      expect(findJsonFault(text)).toEqual({ offset: text.length, kind: 'cut short' });
    }),
  );
});
