import fc from 'fast-check';
import { findElements, findValue, mapLiteral, mappedLater, skipSpace } from '../../src/unpack/json-places.js';

const sliceOf = (json: string, keys: readonly string[]) => {
  const span = findValue(json, 0, keys);
  return span === null ? null : json.slice(span.start, span.end);
};

describe('values', () => {
  test.each([
    ['{"a":1}', ['a'], '1'],
    [' { "a" : -1.5e+3 } ', ['a'], '-1.5e+3'],
    ['{"b":{"a":"}"},"a":[1,"]",{}]}', ['a'], '[1,"]",{}]'],
    ['{"a":{"b":{"c":null}}}', ['a', 'b', 'c'], 'null'],
    ['{"a":1,"a":"two"}', ['a'], '"two"'],
    ['{"a":{"b":1},"a":{"c":2}}', ['a', 'b'], null],
    ['{"\\u0061":1}', ['a'], '1'],
    ['{"a\\"b":"\\\\"}', ['a"b'], '"\\\\"'],
    ['{"__proto__":{"a":1}}', ['a'], null],
    ['[1]', ['0'], null],
    ['{}', ['a'], null],
    ['"a"', [], '"a"'],
    ['{"A":1}', ['a'], null],
  ])('%s at %j is %s', (json, keys, expected) => expect(sliceOf(json, keys)).toBe(expected));

  test('depth does not matter', () => {
    const deep = `{"x":${'['.repeat(200_000)}${']'.repeat(200_000)},"a":${'{"b":'.repeat(100_000)}7${'}'.repeat(100_000)}}`;
    expect(sliceOf(deep, ['x'])).toHaveLength(400_000);
    expect(sliceOf(deep, ['a', 'b', 'b'])).toHaveLength(100_000 * 6 + 1 - 12);
  });
});

describe('elements', () => {
  test.each([
    ['[]', []],
    [' [ ] ', []],
    ['[1, "a,b" ,[2,[3]],{"a":[]}]', ['1', '"a,b"', '[2,[3]]', '{"a":[]}']],
  ])('%s', (json, expected) => {
    const edges = findElements(json, skipSpace(json, 0));
    const slices = expected.map((_, at) => json.slice(edges[2 * at], edges[2 * at + 1]));
    expect([edges.length, ...slices]).toEqual([expected.length * 2, ...expected]);
  });
});

describe('string literals', () => {
  test('each unit comes from its own place, an escape from its backslash', () => {
    const json = ' "3\\u0038 di\\ned \\ud83d\\ude00!" ';
    const mapped = mapLiteral(json, { start: 1, end: json.length - 1 });
    expect(mapped.text).toBe('38 di\ned \u{1f600}!');
    const from = [...Array(mapped.text.length + 1).keys()].map((at) => json[mapped.offsetOf(at)]).join('');
    expect(from).toBe('3\\ di\\ed \\\\!"');
  });

  test('the end of a text that ends with an escape', () => {
    expect(mapLiteral('"a\\n"', { start: 0, end: 5 }).offsetOf(2)).toBe(4);
  });

  test('places are looked up on the first question and once', () => {
    let asked = 0;
    const later = mappedLater('ab', () => {
      asked++;
      return { text: 'ab', offsetOf: (at) => at + 10 };
    });
    expect(asked).toBe(0);
    expect([later.offsetOf(0), later.offsetOf(1), asked]).toEqual([10, 11, 1]);
  });

  test('many short literals are mapped in linear time', () => {
    const json = `[${'"ab",'.repeat(100_000)}"\\n"]`;
    const edges = findElements(json, 0);
    const started = performance.now();
    for (let at = 0; at < edges.length; at += 2) mapLiteral(json, { start: edges[at]!, end: edges[at + 1]! });
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

/** JSON text of a value with white space and escapes wherever they may stand. */
const anyString = fc.string({
  unit: fc.oneof(
    fc.constantFrom('"', '\\', '\n', '\u2028', '\ud83d', 'a', '{', ']', ','),
    fc.string({ minLength: 1, maxLength: 1 }),
  ),
});
const literalOf = (text: string, escaped: readonly boolean[]) =>
  `"${[...Array(text.length).keys()]
    .map((at) => {
      const hex = `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`;
      const plain = JSON.stringify(text[at]).slice(1, -1);
      return escaped[at % escaped.length] ? hex : plain;
    })
    .join('')}"`;
const anyLiteral = fc
  .tuple(anyString, fc.array(fc.boolean(), { minLength: 1 }))
  .map(([text, escaped]) => literalOf(text, escaped));
const anyMembers = fc.array(fc.tuple(anyLiteral, fc.oneof(anyLiteral, fc.json()), fc.constantFrom('', ' ', '\r\n\t')), {
  minLength: 1,
  maxLength: 8,
});

test('for any object the places agree with JSON.parse', () => {
  fc.assert(
    fc.property(anyMembers, (members) => {
      const json = `{${members.map(([key, value, space]) => `${space}${key}${space}:${space}${value}${space}`).join(',')}}`;
      const parsed = JSON.parse(json) as Record<string, unknown>;
      for (const key of Object.keys(parsed)) {
        const span = findValue(json, 0, [key])!;
        const value = parsed[key];
        expect(JSON.parse(json.slice(span.start, span.end))).toEqual(value);
        if (typeof value === 'string') expect(mapLiteral(json, span).text).toBe(value);
      }
    }),
  );
});

test('for any array each element is where it stands', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(anyLiteral, fc.json()), { maxLength: 8 }), (values) => {
      const json = ` [ ${values.join(' , ')} ] `;
      const edges = findElements(json, skipSpace(json, 0));
      expect(values.map((_, at) => json.slice(edges[2 * at], edges[2 * at + 1]))).toEqual(
        values.map((value) => value.trim()),
      );
      expect(edges).toHaveLength(values.length * 2);
    }),
  );
});

test('for any literal each unit is found again in the file', () => {
  fc.assert(
    fc.property(anyLiteral, fc.nat(9), (literal, lead) => {
      const json = ' '.repeat(lead) + literal;
      const mapped = mapLiteral(json, { start: lead, end: json.length });
      expect(mapped.text).toBe(JSON.parse(literal));
      for (let at = 0; at < mapped.text.length; at++) {
        const raw = json.slice(mapped.offsetOf(at), mapped.offsetOf(at + 1));
        expect(JSON.parse(`"${raw}"`)).toBe(mapped.text[at]);
      }
    }),
  );
});
