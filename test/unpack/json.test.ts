import fc from 'fast-check';
import { unpackJson, unpackJsonLine } from '../../src/unpack/json.js';
import type { JsonOptions } from '../../src/unpack/json-article.js';
import { DEFAULT_FIELDS } from '../../src/unpack/json-fields.js';
import { textBuilder } from '../../src/unpack/mapped-text.js';
import { UnpackError } from '../../src/unpack/unpacked.js';

/** Stands in for the reader of HTML: takes tags off, calls what stands in `h1` a headline. */
const openHtml: NonNullable<JsonOptions['openHtml']> = (html) => {
  const builder = textBuilder();
  const roles = [];
  let at = 0;
  for (const { index, 0: tag } of html.matchAll(/<[^<>]*>/g)) {
    const start = builder.length();
    builder.copy(html.slice(at, index), at);
    if (tag === '</h1>') roles.push({ start, end: builder.length(), role: 'headline' as const });
    at = index + tag.length;
  }
  builder.copy(html.slice(at), at);
  return { ...builder.build(), roles };
};
const HTML: JsonOptions = { openHtml, looksLikeHtml: (text) => /<\w/.test(text) };

const told = (value: unknown, options?: JsonOptions) =>
  unpackJson(typeof value === 'string' ? value : JSON.stringify(value), options).map((item) =>
    item.article === null ? `${item.number}: ${item.reason}` : [item.article.text, ...item.notes].join(' | '),
  );

const refusal = (text: string): string => {
  try {
    unpackJson(text);
    return 'read';
  } catch (error) {
    return error instanceof UnpackError ? error.message : `${error}`;
  }
};

const first = (value: unknown, options?: JsonOptions) => {
  const [item] = unpackJson(JSON.stringify(value), options);
  if (item === undefined || item.article === null) throw new Error('no article');
  return item.article;
};

const STORY = { title: 'Ferry lost', text: 'Nine people drowned.' };
const TEXT = 'Ferry lost\n\nNine people drowned.';

describe('where the articles are', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['one object', STORY, [TEXT]],
    ['a list', [STORY, { body: 'Two drowned.' }], [TEXT, 'Two drowned.']],
    ['a list in an object', { status: 'ok', totalResults: 1, articles: [STORY] }, [TEXT]],
    ['a list one deeper', { response: { status: 'ok', results: [STORY] } }, [TEXT]],
    ['data.items', { data: { items: [STORY] }, meta: {} }, [TEXT]],
    [
      'hits of a search engine',
      { took: 3, hits: { total: { value: 1 }, hits: [{ _id: '1', _source: STORY }] } },
      [TEXT],
    ],
    ['an article with a list of others', { ...STORY, articles: [{ title: 'Other' }] }, [TEXT]],
    ['a feed that tells of itself', { title: 'Feed', description: 'News', items: [STORY] }, [TEXT]],
    ['one article wrapped up', { article: STORY }, [TEXT]],
    ['one of many, with attributes', { data: [{ id: '1', type: 'news', attributes: STORY }] }, [TEXT]],
    ['a title with a list of other things', { title: 'Ferry lost', tags: [], data: [{ x: 1 }] }, ['Ferry lost']],
    ['one that names its parts', { response: { content: { webTitle: 'Ferry lost' } } }, ['Ferry lost']],
    ['an empty list beside a full one', { data: [], posts: [STORY] }, [TEXT]],
  ])('%s', (_name, value, expected) => expect(told(value)).toEqual(expected));

  test.each([
    ['7', 'no article found: the file holds a number'],
    ['"Nine people drowned."', 'no article found: the file holds a string'],
    ['null', 'no article found: the file holds null'],
    ['true', 'no article found: the file holds true'],
    ['[]', 'no article found: the file holds an empty array'],
    ['{}', 'no article found: the file holds an object without text and without a list of articles'],
    ['{"id":1,"tags":["a"]}', 'no article found: the file holds an object without text and without a list of articles'],
    ['{"articles":[]}', 'no article found: the file holds an object whose "articles" is an empty array'],
    [
      '{"title":"Feed","description":"News","items":[]}',
      'no article found: the file holds an object whose "items" is an empty array',
    ],
    ['{"text":5}', 'no article found: the file holds an object whose "text" is not a string'],
    ['{"text":" "}', 'no article found: the file holds an object whose "text" is empty'],
    [
      '{"__proto__":{"text":"x"}}',
      'no article found: the file holds an object without text and without a list of articles',
    ],
  ])('%s', (text, expected) => expect(refusal(text)).toBe(expected));

  test.each([
    ['{"text":"Nine', 'invalid JSON at line 1, column 14 (byte 13): cut short'],
    ['{"text":"Nine"}\n{"text":"Ten"}', 'invalid JSON at line 2, column 1 (byte 16): more than one value'],
    ['{\n"text":"é",}', 'invalid JSON at line 2, column 12 (byte 14)'],
    ['{"dead":NaN}', 'invalid JSON at line 1, column 9 (byte 8)'],
    ['// nine\n{}', 'invalid JSON at line 1, column 1 (byte 0)'],
    ['', 'invalid JSON at line 1, column 1 (byte 0): cut short'],
  ])('%j', (text, expected) => expect(refusal(text)).toBe(expected));
});

describe('items', () => {
  test('one that is none says why, the others are read', () => {
    const items = [
      'Nine',
      5,
      null,
      [STORY],
      { text: 5 },
      { text: ['Nine'], title: 'T' },
      { text: '' },
      { tags: [] },
      STORY,
    ];
    expect(told(items)).toEqual([
      '1: not a JSON object',
      '2: not a JSON object',
      '3: not a JSON object',
      '4: not a JSON object',
      '5: "text" is not a string',
      '6: "text" is not a string',
      '7: "text" is empty',
      '8: no text: none of text, body, content, articleBody and the like',
      TEXT,
    ]);
  });

  test.each<[string, unknown, string]>([
    ['a wrong text beside a right one', { text: 5, body: 'Nine drowned.' }, 'Nine drowned.'],
    ['a title alone', { title: 'Nine drowned', content: null }, 'Nine drowned'],
    [
      'a body that begins with its title',
      { title: 'Ferry lost', body: 'Ferry lost\nNine drowned.' },
      'Ferry lost\nNine drowned.',
    ],
    ["a body that begins with its title's words", { title: 'Ferry', body: 'Ferry lost.' }, 'Ferry\n\nFerry lost.'],
    ['keys in capitals', { TITLE: 'Ferry lost', Body: 'Nine.' }, 'Ferry lost\n\nNine.'],
    ['a mark of what was cut off', { content: 'Nine people … [+1234 chars]' }, 'Nine people '],
    ['a number in brackets that is no such mark', { content: 'Nine people [+12]' }, 'Nine people [+12]'],
    ['a text for those who pay', { content: 'ONLY AVAILABLE IN PAID PLANS', description: 'Nine.' }, 'Nine.'],
    ['rendered parts', { title: { rendered: 'Ferry lost' }, content: { rendered: 'Nine.' } }, 'Ferry lost\n\nNine.'],
    [
      'fields of an item',
      { webTitle: 'W', fields: { headline: 'Ferry lost', bodyText: 'Nine.' } },
      'Ferry lost\n\nNine.',
    ],
    ['methods in the data', { text: 'Nine.', toString: 1, hasOwnProperty: 2, constructor: 'x' }, 'Nine.'],
  ])('%s', (_name, value, expected) => expect(told([value])).toEqual([expected]));

  test('of equal keys the last counts, and its place is found', () => {
    const json = '[{"text":"Eight drowned.","text":"Nine drowned."}]';
    const [item] = unpackJson(json);
    expect(item?.article?.text).toBe('Nine drowned.');
    expect(item?.article?.offsetOf(0)).toBe(json.indexOf('Nine'));
  });

  test('equal ids are named and neither article is lost', () => {
    const items = [
      { id: 7, text: 'One.' },
      { id: 7, text: 5 },
      { id: '7', text: 'Two.' },
      { id: 7, text: 'Three.' },
    ];
    expect(told(items)).toEqual(['One.', '2: "text" is not a string', 'Two.', 'Three. | same id as item 1']);
  });

  test("keys of one's own", () => {
    const fields = { ...DEFAULT_FIELDS, text: ['story.words'], items: ['bag.all'] };
    expect(told({ bag: { all: [{ story: { words: 'Nine.' }, text: 'no' }] } }, { fields })).toEqual(['Nine.']);
  });

  test('a long list', () => {
    const items = unpackJson(`[${'{"text":"Nine.","id":null},'.repeat(20_000)}1]`);
    expect(items).toHaveLength(20_001);
    const item = items[19_999]!;
    expect(item.article?.offsetOf(0)).toBe(1 + 19_999 * 27 + 9);
    expect(item).toMatchObject({ raw: { start: 1 + 19_999 * 27, end: 19_999 * 27 + 27 } });
  });

  test('an object with many keys', () => {
    const keys = Array.from({ length: 40_000 }, (_, at) => [`k${at}`, at]);
    expect(told([{ ...Object.fromEntries(keys), Text: 'Nine.' }])).toEqual(['Nine.']);
  });

  test('depth', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(told(`[{"x":${deep},"text":"Nine."},${deep}]`)).toEqual(['Nine.', '2: not a JSON object']);
    expect(unpackJson(`{"x":${deep},"text":"Nine."}`)[0]?.article?.offsetOf(1)).toBe(5 + 400_000 + 9 + 1);
  });

  test('nothing is polluted', () => {
    told('[{"__proto__":{"text":"x","polluted":1},"constructor":{"prototype":{"polluted":1}},"text":"Nine."}]');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('metadata', () => {
  test.each<[string, unknown, object]>([
    [
      'a news interface',
      {
        source: { id: null, name: 'Gulf Herald' },
        author: 'A. Lima',
        publishedAt: '2021-03-04T05:06:07Z',
        url: 'https://example.org/1',
      },
      { outlet: 'Gulf Herald', author: 'A. Lima', published: '2021-03-04T05:06:07Z', url: 'https://example.org/1' },
    ],
    [
      'schema.org',
      {
        publisher: { name: 'Gulf Herald' },
        author: [{ name: 'A. Lima' }, { name: 'T. Reed' }],
        datePublished: '2021-03-04',
        dateModified: '2021-03-05',
      },
      { outlet: 'Gulf Herald', author: 'A. Lima, T. Reed', published: '2021-03-04', modified: '2021-03-05' },
    ],
    [
      'a paper',
      { webPublicationDate: '2021-03-04T05:06:07Z', webUrl: 'https://example.org/2', fields: { byline: 'A. Lima' } },
      { author: 'A. Lima', published: '2021-03-04T05:06:07Z', url: 'https://example.org/2' },
    ],
    [
      'an index of news',
      { domain: 'herald.example', seendate: '20210304T050607Z' },
      { outlet: 'herald.example', published: '2021-03-04T05:06:07Z' },
    ],
    [
      'a feed entry',
      { pubDate: 'Thu, 04 Mar 2021 05:06:07 GMT', creator: ['A. Lima'] },
      { author: 'A. Lima', published: 'Thu, 04 Mar 2021 05:06:07 GMT' },
    ],
    ['an export', { date: { $date: '2021-03-04T05:06:07Z' } }, { published: '2021-03-04T05:06:07Z' }],
    ['seconds since 1970', { timestamp: 1614834367 }, { published: '2021-03-04T05:06:07Z' }],
    ['a bad date beside a good one', { date: '2021-02-30', published: '2021-03-04' }, { published: '2021-03-04' }],
    ['wrong types', { source: 5, author: {}, date: [], url: 7 }, {}],
  ])('%s', (_name, value, expected) =>
    expect(first({ text: 'Nine.', ...(value as object) }).metadata).toEqual(expected),
  );

  test('a title', () => expect(first(STORY).metadata).toEqual({ title: 'Ferry lost' }));

  test.each([['2021-02-30'], ['soon'], [-1]])('the date %j is left out with a note', (date) =>
    expect(told([{ text: 'Nine.', date }])).toEqual(['Nine. | the date is not a date and was left out']),
  );

  test.each<[string, object, string | undefined]>([
    ["a feed's title", { version: 'https://jsonfeed.org/version/1.1', title: 'Gulf Herald' }, 'Gulf Herald'],
    ['a title of what is no such feed', { title: 'Search results' }, undefined],
    ['a source of them all', { source: 'Gulf Herald' }, 'Gulf Herald'],
    ['a feed beside the list', { feed: { title: 'Gulf Herald', url: 'https://example.org' } }, 'Gulf Herald'],
  ])('%s', (_name, root, expected) =>
    expect(first({ ...root, items: [{ content_text: 'Nine.' }] }).metadata.outlet).toBe(expected),
  );

  test("an item's own outlet wins", () =>
    expect(first({ source: 'Gulf Herald', items: [{ text: 'Nine.', source: 'Bay Post' }] }).metadata.outlet).toBe(
      'Bay Post',
    ));
});

describe('places and roles', () => {
  test('title and body are found again, the title is the headline', () => {
    const json = ` [ {"body":"Nine \\u2019 drowned.", "title" : "Ferry\\nlost"} ] `;
    const [item] = unpackJson(json);
    const { text, offsetOf, roles } = item!.article!;
    expect(text).toBe('Ferry\nlost\n\nNine \u2019 drowned.');
    expect(roles).toEqual([{ start: 0, end: 10, role: 'headline' }]);
    for (const word of ['Ferry', 'lost', 'Nine', 'drowned.']) {
      expect(offsetOf(text.indexOf(word))).toBe(json.indexOf(word));
    }
    expect(item).toMatchObject({ raw: { start: json.indexOf('{'), end: json.indexOf('}') + 1 } });
  });

  test('markup is taken off and what stands in it is found again', () => {
    const value = { title: 'Ferry', content: '<p>Nine <b>people</b> drowned.</p>', summary: 'no' };
    const json = JSON.stringify({ entries: [value] });
    const [item] = unpackJson(json, HTML);
    const { text, offsetOf } = item!.article!;
    expect(text).toBe('Ferry\n\nNine people drowned.');
    for (const word of ['Ferry', 'Nine', 'people', 'drowned']) {
      expect(offsetOf(text.indexOf(word))).toBe(json.indexOf(word));
    }
  });

  test.each<[string, object, string]>([
    ['without a reader of HTML it stays', { content_html: '<i>Nine</i>' }, '<i>Nine</i>'],
    ['markup alone is no text', { content: '<img src="x">', summary: 'Nine.' }, '<img src="x">'],
  ])('%s', (_name, value, expected) => expect(told([value])).toEqual([expected]));

  test.each<[string, object, string]>([
    ['a key that tells of HTML', { content_html: 'Nine & <i>ten</i>' }, 'Nine & ten'],
    ['markup alone is no text', { content: '<img src="x">', summary: 'Nine.' }, 'Nine.'],
    ['a less-than sign is no markup', { content: 'Nine < ten' }, 'Nine < ten'],
  ])('%s', (_name, value, expected) => expect(told([value], HTML)).toEqual([expected]));

  test('roles of the body move with it', () => {
    const { text, roles } = first({ title: 'Ferry', body: '<h1>Lost</h1> Nine.' }, HTML);
    expect(roles.map(({ start, end }) => text.slice(start, end))).toEqual(['Ferry', 'Lost']);
  });
});

describe('lines', () => {
  test.each<[string, string]>([
    ['{"text":"Nine."}', 'Nine.'],
    ['{"text":', 'invalid JSON at column 9: cut short'],
    ['{"text":"Nine."},', 'invalid JSON at column 17: more than one value'],
    ['["Nine."]', 'not a JSON object'],
    ['{"_source":{"text":"Nine."}}', 'Nine.'],
  ])('%s', (line, expected) => {
    const item = unpackJsonLine(line, 3);
    expect([item.number, item.article === null ? item.reason : item.article.text]).toEqual([3, expected]);
  });

  test('the place is that in the line', () => {
    const line = '  {"a":1,"text":"Nine."} ';
    const item = unpackJsonLine(line, 1);
    expect(item).toMatchObject({ raw: { start: 2, end: line.length - 1 } });
    expect(item.article?.offsetOf(1)).toBe(line.indexOf('ine'));
  });
});

const KEYS = [
  ...[
    'text',
    'Text',
    'title',
    'content',
    'rendered',
    'name',
    'items',
    'articles',
    'data',
    'response',
    'results',
    '_source',
  ],
  ...[
    'source',
    'author',
    'date',
    'id',
    'fields',
    'bodyText',
    'description',
    '$date',
    '__proto__',
    'constructor',
    'toString',
  ],
];
const { anything } = fc.letrec<{ anything: unknown }>((tie) => ({
  anything: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(
      'Nine.',
      'Nine\n\ud83d\ude00 "ten"',
      '',
      ' ',
      '<p>Nine</p>',
      '2021-03-04',
      1614834367,
      null,
      true,
      -1,
    ),
    fc.string(),
    fc.array(tie('anything'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('anything'), { maxKeys: 6 }),
  ),
}));

test('for any data an article is found where it says it is, or there is a reason', () => {
  fc.assert(
    fc.property(anything, fc.nat(2), (value, indent) => {
      const json = JSON.stringify(value, null, indent);
      let items: ReturnType<typeof unpackJson> = [];
      try {
        items = unpackJson(json, HTML);
      } catch (error) {
        expect(error).toBeInstanceOf(UnpackError);
      }
      items.forEach((item, index) => {
        expect(item.number).toBe(index + 1);
        if (item.article === null) {
          expect(item.reason).not.toBe('');
          return;
        }
        const { text, offsetOf } = item.article;
        expect(text.trim()).not.toBe('');
        for (const { index: at, 0: word } of text.matchAll(/\w+/g)) {
          expect(json.startsWith(word, offsetOf(at))).toBe(true);
          expect(offsetOf(at)).toBeGreaterThan(item.raw.start);
          expect(offsetOf(at)).toBeLessThan(item.raw.end);
        }
      });
    }),
    { numRuns: 1000 },
  );
  expect(({} as Record<string, unknown>).text).toBeUndefined();
});
