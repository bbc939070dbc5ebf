import { visible, visibleName } from '../../src/report/visible.js';

test.each([
  ['plain text', '38 dead – “all” of them 😀 é', '38 dead – “all” of them 😀 é'],
  ['escape and bell', 'a\u001b[31mb\u0007', 'a\\u{1B}[31mb\\u{7}'],
  ['DEL and C1', 'a\u007f\u009bb\u0085', 'a\\u{7F}\\u{9B}b\\u{85}'],
  ['an override around a number', '\u202e83\u202c people', '\\u{202E}83\\u{202C} people'],
  ['isolates and marks', '\u2066a\u2069\u200e\u200f\u061c', '\\u{2066}a\\u{2069}\\u{200E}\\u{200F}\\u{61C}'],
  ['zero width', '3\u200b8\u200c\u200d\u2060\ufeff', '3\\u{200B}8\\u{200C}\\u{200D}\\u{2060}\\u{FEFF}'],
  ['separators', 'a\u2028b\u2029c', 'a\\u{2028}b\\u{2029}c'],
  ['tag characters', '38\u{e0031}', '38\\u{E0031}'],
  ['a soft hyphen', 'kil\u00adled', 'kil\\u{AD}led'],
  ['half a pair', 'a\ud800b', 'a\\u{D800}b'],
  [
    'workflow commands',
    '::error::x ##[group] ##vso[x] a: b #1',
    '\\u{3A}:error\\u{3A}:x \\u{23}#[group] \\u{23}#vso[x] a: b #1',
  ],
  ['line breaks and tabs', 'a \r\n\n  b\tc\rd', 'a b c d'],
  ['blanks without a break', 'a \t  b', 'a    b'],
])('%s', (_name, text, expected) => {
  expect(visible(text)).toBe(expected);
});

test('a line break in a name is shown, so that two names stay two', () => {
  expect(visibleName('a\nb.txt')).toBe('a\\u{A}b.txt');
  expect(visibleName('a b.txt')).toBe('a b.txt');
});
