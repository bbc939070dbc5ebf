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

describe('what a file’s markup says', () => {
  const lines = ['Ferry sinks', 'Photo of a pier', 'Nine people died on 4 June.', 'What we know', 'More follows.'];
  const text = lines.join('\n\n');
  const spanOf = (line: string) => ({ start: text.indexOf(line), end: text.indexOf(line) + line.length });

  test('goes before looks', () => {
    const roles = [
      { ...spanOf('Ferry sinks'), role: 'headline' as const },
      { ...spanOf('Photo of a pier'), role: 'caption' as const },
      { ...spanOf('What we know'), role: 'subhead' as const },
    ];
    const { title, sentences } = readArticle({ path: 'x.html', text, sha256: '', roles }, 'a1', 2000);
    expect(title).toBe('Ferry sinks');
    expect(sentences.map(({ role }) => role)).toEqual(['headline', 'caption', 'body', 'subhead', 'body']);
  });
});

test('a title, an outlet or an author of any length is shortened, and that is said', () => {
  const metadata = { title: 'T'.repeat(501), outlet: 'O'.repeat(500), author: `${'a'.repeat(499)}😀` };
  const article = readArticle({ path: 'x.txt', text: 'Nine died.', sha256: '', metadata }, 'a1', 2000);
  expect(article.title).toBe(`${'T'.repeat(500)}…`);
  expect(article.outlet).toBe('O'.repeat(500));
  expect(article.author).toBe(`${'a'.repeat(499)}…`);
  expect(article.cuts).toEqual([
    'title longer than 500 characters, shortened',
    'author longer than 500 characters, shortened',
  ]);
});
