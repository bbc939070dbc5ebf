import { readArticle } from '../../src/read/read-article.js';
import { roleOfLine } from '../../src/read/roles.js';

describe('what a line is', () => {
  test.each([
    ['By Ana Ruiz and Kofi Asante', 'byline'],
    ['Reporting by Ana Ruiz in Lima', 'byline'],
    ['Read more: what we know about the ferry', 'metadata'],
    ['Copyright 2024 The Gulf Herald. All rights reserved.', 'metadata'],
    ['Divers search the harbour on May 14, 2024. (Ana Ruiz/Reuters)', 'caption'],
    ['A view of the wreck on May 14, 2024.', 'caption'],
    ['Divers search the harbour. (File photo)', 'caption'],
    ['Divers search the harbour. (Handout/coastguard) ', 'caption'],
    ['Divers search the harbour. (Ana Ruiz via AFP)', 'caption'],
    ['Divers search the harbour \u2014 Reuters', 'caption'],
    ['Divers search the harbour \u2014 reuters', 'body'],
    ['Divers search the harbour \u2014 Gulf Port Authority of the North', 'body'],
    [`${'Divers search the harbour. '.repeat(26)}(Reuters)`, 'body'],
    ['The ferry sank in minutes, survivors said.', 'body'],
    ['The harbour (the largest in the country) was shut.', 'body'],
  ])('%s: %s', (line, role) => expect(roleOfLine(line, 3, false)).toBe(role));
});

test.each([
  ['\u2014 Reuters', 'byline'],
  ['(AFP) ', 'byline'],
  ['(The harbour)', 'body'],
])('the last line, %s: %s', (line, role) => expect(roleOfLine(line, 30, true)).toBe(role));

test('the first short line is the headline, what follows is running text', () => {
  const text =
    'Ferry sinks off Zanzibar\n\nA ferry sank off Zanzibar on Tuesday, killing nine people, the coastguard said on Wednesday after a day of searching.\n\nDivers found nine bodies.';
  const article = readArticle({ path: 'x.txt', text, sha256: '' }, 'a1', 2000);
  expect(article.title).toBe('Ferry sinks off Zanzibar');
  expect(article.sentences.map((sentence) => sentence.role)).toEqual(['headline', 'body', 'body']);
});

test('every sentence lies inside the text, in order, without overlap', () => {
  const text =
    'ZANZIBAR, May 14 (Reuters) - A ferry sank. Nine died.\n\n\u2022 Divers searched.\r\n\r\n(Reporting by Ana Ruiz)';
  const { sentences } = readArticle({ path: 'x.txt', text, sha256: '' }, 'a1', 2000);
  let end = 0;
  for (const sentence of sentences) {
    expect(sentence.start).toBeGreaterThanOrEqual(end);
    end = sentence.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
});
