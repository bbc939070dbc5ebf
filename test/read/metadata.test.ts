import type { SourceMetadata } from '../../src/model/article.js';
import { readHeader } from '../../src/read/metadata.js';
import { parsePublished } from '../../src/read/published.js';
import { readArticle } from '../../src/read/read-article.js';

const read = (text: string, metadata?: SourceMetadata) =>
  readArticle({ path: 'x.txt', text, sha256: '', ...(metadata === undefined ? {} : { metadata }) }, 'a1', 2000);

describe('header forms', () => {
  const BODY = 'The ferry sank on Tuesday, killing nine people.';
  test.each([
    ['key lines', `Source: Reuters\nDate: 2024-05-16\nTitle: Ferry sinks\n\n${BODY}`],
    ['key lines in another case', `SOURCE: Reuters\nPUBLISHED: 16 May 2024\nHEADLINE: Ferry sinks\n\n${BODY}`],
    [
      'key lines with others between',
      `Source: Reuters\nURL: https://example.org/a:b\nAuthor: A. Writer\nDate: May 16, 2024\nTitle: Ferry sinks\n\n${BODY}`,
    ],
    ['front matter', `---\nsource: Reuters\ndate: 2024-05-16T08:30:00Z\ntitle: "Ferry sinks"\n---\n${BODY}`],
    ['Windows line ends', `Source: Reuters\r\nDate: 2024-05-16\r\nTitle: Ferry sinks\r\n\r\n${BODY}`],
    [
      'an address for a source',
      `Source: https://www.reuters.com/world/x\nDate: 2024-05-16\nTitle: Ferry sinks\n\n${BODY}`,
    ],
  ])('%s', (_name, text) => {
    const article = read(text);
    expect([article.outlet, article.published, article.title]).toEqual(['Reuters', '2024-05-16', 'Ferry sinks']);
    const body = article.sentences.filter((sentence) => sentence.role === 'body');
    expect(body.map(({ start, end }) => text.slice(start, end))).toEqual([BODY]);
  });

  test('a first line that begins with its date', () => {
    const article = read(`2024-05-16 TUNIS: ${BODY}`);
    expect(article.published).toBe('2024-05-16');
    expect(article.outlet).toBeNull();
  });

  test('no header: nothing is guessed', () => {
    const article = read(BODY);
    expect([article.outlet, article.published, article.title, article.origins]).toEqual([null, null, null, []]);
  });

  test('a sentence with a colon is no header', () => {
    const text = `Minister: the ferry was overloaded. ${BODY}`;
    expect(readHeader(text).bodyStart).toBe(0);
  });

  test('what is known beside the text wins', () => {
    const article = read(`Source: Reuters\nDate: 2024-05-16\n\n${BODY}`, {
      outlet: 'Gulf Herald',
      published: '2024-05-17',
      title: 'Lost',
    });
    expect([article.outlet, article.published, article.title]).toEqual(['Gulf Herald', '2024-05-17', 'Lost']);
  });

  test('front matter that never ends is text', () => {
    expect(read(`---\n${BODY}`).published).toBeNull();
  });
});

describe('dates of publication', () => {
  test.each([
    ['2024-05-16', '2024-05-16', null],
    ['2024-05-16T08:30:00+02:00', '2024-05-16', '08:30'],
    ['2024-05-16 08:30', '2024-05-16', '08:30'],
    ['16 May 2024', '2024-05-16', null],
    ['May 16, 2024', '2024-05-16', null],
    ['Thursday, 16 May 2024 08:30', '2024-05-16', '08:30'],
    ['Thu, 16 May 2024 08:30:00 GMT', '2024-05-16', '08:30'],
    ['2024-02-31', null, null],
    ['31 February 2024', null, null],
    ['yesterday', null, null],
    ['16/05/24', null, null],
    ['', null, null],
  ])('%j is %s %s', (raw, date, time) => expect(parsePublished(raw)).toEqual({ date, time }));
});
