import { jsonParts, renderJson } from '../../src/report/json.js';
import { claim, sampleReport } from './sample-report.js';

const withQuote = (text: string) => ({
  ...sampleReport(),
  claims: [claim('c1', { article: 'a1', fact: 'death-toll', canonical: '38', text })],
});

test('is the report itself, two spaces in, with one line feed at the end', () => {
  const json = renderJson(sampleReport());
  expect(JSON.parse(json)).toEqual(sampleReport());
  expect(json).toMatch(/^\{\n {2}"schemaVersion": "1.2",\n/);
  expect(json.endsWith('}\n')).toBe(true);
  expect(renderJson(sampleReport())).toBe(json);
});

test('holds no hidden character raw and loses none', () => {
  const hostile = '\u001b[31m\u009b\u007f\u202e83\u202c\u200b\u061c\u2028\ufeff\u{e0031}\u00ad\r\n\t"</script>';
  const json = renderJson(withQuote(hostile));
  expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  expect(json).toContain('\\u202e83\\u202c\\u200b\\u061c\\u2028\\ufeff\\udb40\\udc31\\u00ad');
  expect(JSON.parse(json).claims[0].evidence.text).toBe(hostile);
});

test('is well-formed even where the input was not', () => {
  const json = renderJson(withQuote('a\ud800b \udc00 😀'));
  expect(json).not.toMatch(/\p{Surrogate}|\\ud[89a-f]/iu);
  expect(JSON.parse(json).claims[0].evidence.text).toBe('a\ufffdb \ufffd 😀');
});

test('orders to build services are escaped, and stay as they are for a reader', () => {
  const json = renderJson(withQuote('##[error]x ###vso[y] # #1'));
  expect(json).toContain('"\\u0023#[error]x #\\u0023#vso[y] # #1"');
  expect(JSON.parse(json).claims[0].evidence.text).toBe('##[error]x ###vso[y] # #1');
});

test('the parts add up to the report, its empty lists included, and a long list is in many', () => {
  const passages = Array.from({ length: 1000 }, (_, sentence) => ({ article: 'a1', sentence, start: 0, text: 'x' }));
  const report = { ...sampleReport(), passages, agreements: [], problems: [] };
  const parts = [...jsonParts(report)];
  expect(parts.join('')).toBe(`${JSON.stringify(report, null, 2)}\n`);
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(JSON.stringify(passages, null, 2).length / 5);
});
