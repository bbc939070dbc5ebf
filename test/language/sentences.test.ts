import fc from 'fast-check';
import { splitSentences, WholeText } from '../../src/language/sentences.js';
import type { Span } from '../../src/model/span.js';
import { sentenceTraps, trapText } from './sentence-traps.js';

const split = (text: string): Span[] => splitSentences(text, 0, text.length);
const slices = (text: string): string[] => split(text).map((span) => text.slice(span.start, span.end));

describe('traps', () => {
  test('are many, named once, and rebuilt from their sentences', () => {
    expect(sentenceTraps.length).toBeGreaterThanOrEqual(80);
    expect(new Set(sentenceTraps.map((trap) => trap.name)).size).toBe(sentenceTraps.length);
    for (const trap of sentenceTraps) {
      const rest = trap.sentences.reduce((text, sentence) => text.replace(sentence, ''), trapText(trap));
      expect(rest.trim()).toBe('');
    }
  });

  test.each(sentenceTraps.map((trap) => [trap.set, trap.name, trap] as const))('%s: %s', (_set, _name, trap) => {
    expect(slices(trapText(trap))).toEqual(trap.sentences);
  });
});

describe('blocks', () => {
  test('nothing gives nothing', () => {
    expect(split('')).toEqual([]);
    expect(split(' \n\t \r\n\u00a0')).toEqual([]);
    expect(splitSentences('A tram stopped.', 5, 5)).toEqual([]);
  });

  test('only the block is read', () => {
    const text = 'Ignored. Fog closed in. The jet hit a mast. Ignored.';
    const start = text.indexOf('Fog');
    const end = text.indexOf(' Ignored.', start);
    expect(splitSentences(text, start, end).map((span) => text.slice(span.start, span.end))).toEqual([
      'Fog closed in.',
      'The jet hit a mast.',
    ]);
  });

  test('blocks of one text are split as each by itself, in any order', () => {
    const text = 'A tram stopped.\nFog closed in.\n\nThe jet hit a mast. It fell\non a barn.\n\nNobody was hurt.';
    const whole = new WholeText(text);
    const blocks = [0, 33, 72, 16, 33, 0, 72].map((start) => [start, start === 72 ? text.length : start + 30] as const);
    for (const [start, end] of blocks)
      expect(splitSentences(text, start, end, whole)).toEqual(splitSentences(text, start, end));
  });

  test('text just outside the block changes nothing', () => {
    const inner = 'He met Gen. Sorokin at 5 p.m. and left.';
    const text = `x${inner}Then (more`;
    expect(splitSentences(text, 1, 1 + inner.length)).toEqual([{ start: 1, end: 1 + inner.length }]);
  });
});

/** Text made of the pieces that decide where sentences end, in any order. */
const pieces = fc.constantFrom(
  ...['The jet fell', 'officials said', 'Gen', 'U.S', 'a.m', 'No', 'J', 'Mr', 'Inc', 'Dec', 'iPhone', 'É', 'Ш', '飞机'],
  ...['.', '. ', '...', '…', '?', '!', '?!', '。', ',', ';', ':', ' - ', ' — ', '"', "'", '“', '”', '’', '«', '»'],
  ...['(', ')', '[', ']', '[4]', ' ', '  ', '\u00a0', '\n', '\n\n', '\r\n', '\n- ', '\n• ', '1. ', '62', '3.5'],
  ...['EMBR3.SA', 'a@example.com', 'https://example.com/A.B', '🙏', '\ud83d', '\ude4f', 'WHAT WE KNOW'],
);
const newsish = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));
const anyText = fc.oneof(newsish, fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ maxLength: 80 }));

describe('properties', () => {
  const holds = (check: (text: string) => void): void => fc.assert(fc.property(anyText, check), { numRuns: 2000 });

  test('spans are in order, apart, inside the text and not empty', () => {
    holds((text) => {
      let last = 0;
      for (const span of split(text)) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeGreaterThan(span.start);
        last = span.end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    });
  });

  test('spans are trimmed and leave out nothing but white space', () => {
    holds((text) => {
      let last = 0;
      for (const span of split(text)) {
        const sentence = text.slice(span.start, span.end);
        expect(sentence.trim()).toBe(sentence);
        expect(text.slice(last, span.start).trim()).toBe('');
        last = span.end;
      }
      expect(text.slice(last).trim()).toBe('');
    });
  });

  test('the same block splits the same wherever it stands', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, text, after) => {
        const moved = splitSentences(before + text + after, before.length, before.length + text.length);
        const back = moved.map((span) => ({ start: span.start - before.length, end: span.end - before.length }));
        expect(back).toEqual(split(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('no surrogate pair is cut', () => {
    const isHigh = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
    const isLow = (code: number): boolean => code >= 0xdc00 && code < 0xe000;
    holds((text) => {
      for (const { start, end } of split(text)) {
        for (const cut of [start, end]) {
          expect(isHigh(text.charCodeAt(cut - 1)) && isLow(text.charCodeAt(cut))).toBe(false);
        }
      }
    });
  });

  test('sentences of a split text are not split again', () => {
    for (const trap of sentenceTraps) {
      for (const sentence of trap.sentences) expect(slices(sentence)).toEqual([sentence]);
    }
  });
});

/** Shapes that make a scanner with unbounded look-around take quadratic time, or lose the rest of the text. */
const bombs: Record<string, string> = {
  dots: '.',
  'spaced dots': '. ',
  ellipses: '… ',
  'question marks': '?!',
  spaces: ' ',
  'dot and spaces': `.${' '.repeat(500)}`,
  newlines: '\n',
  'short lines': 'a\n',
  'lines with capitals': 'A\nB c\n',
  'straight quotes': '"',
  'spaced straight quotes': ' "a',
  'curly quotes': 'a “b ',
  'opening brackets': '(',
  'spaced opening brackets': 'a (b ',
  'closing brackets': '(a ) ',
  'dots and closers': '.")',
  'open footnotes': '.[1',
  abbreviations: 'Gen. ',
  'glued abbreviations': 'U.S.',
  initials: 'J. ',
  'glued initials': 'J.',
  'one long word': 'a',
  'one long capital word': 'A',
  'long words and stops': `${'a'.repeat(1000)}. B`,
  'list numbers': '1. A ',
  digits: '1',
  'clock times': '5 p.m. ',
  bullets: '• ',
  'full-width stops': '。',
  'lone surrogates': '\ud83d',
  'quoted names': '“Why?” Harrow Harrow ',
  'address marks': 'a.B@',
  hyphens: '- ',
};

describe('hostile shapes of 128 KB', () => {
  test.each(Object.entries(bombs))('%s', (_name, shape) => {
    const text = shape.repeat(Math.ceil(131_072 / shape.length));
    const spans = split(text);
    const kept = spans.reduce((sum, span) => sum + text.slice(span.start, span.end).replace(/\s/g, '').length, 0);
    expect(kept).toBe(text.replace(/\s/g, '').length);
  });
});
