/** Shapes that take other readers minutes, or overflow their stacks: each ends and gives the right text. */
import { unpackFeed } from '../../src/unpack/feed/unpack-feed.js';
import { unpackFragment } from '../../src/unpack/html/unpack-fragment.js';
import { unpackHtml } from '../../src/unpack/html/unpack-html.js';

/** In milliseconds. They take a second at most; a loaded machine is given more. */
const PATIENCE = 60_000;

const many = (text: string, times: number): string => text.repeat(times);

describe('pages', () => {
  test.each<[name: string, html: string, text: string]>([
    ['elements nested 20,000 deep', `${many('<div>', 20_000)}38 people${many('</div>', 20_000)}`, '38 people'],
    ['formatting nested 60,000 deep', `${many('<b>', 60_000)}38 people`, '38 people'],
    [
      'end tags of nothing below open elements',
      `${many('<div>', 20_000)}38 people${many('</b>', 60_000)}`,
      '38 people',
    ],
    ['misnested formatting', `${many('<b><p>', 20_000)}38 people${many('</b>', 20_000)}`, '38 people'],
    ['20,000 attributes', `<p ${many('a="1" ', 20_000)}>38 people`, '38 people'],
    ['an attribute of a million units', `<p class="${many('related ', 125_000)}">38 people`, '38 people'],
    ['300,000 less-than signs', many('<', 300_000), many('<', 300_000)],
    ['100,000 comments that never end', `38 people${many('<!--', 100_000)}`, '38 people'],
    ['100,000 sections that never end', `38 people${many('<![CDATA[', 100_000)}`, '38 people'],
    ['headings that never end', `${many('<h1>', 40_000)}38 people`, '38 people'],
    ['links that never end', `${many('<a href=x><p>', 20_000)}38 people`, '38 people'],
    ['tables in tables', `${many('<table><tr><td>', 12_000)}38 people`, '38 people'],
    ['drawings in drawings', `${many('<svg><foreignObject>', 12_000)}<p>38 people`, ''],
    ['500,000 blanks', `<p>38${many(' \n', 250_000)}people`, '38 people'],
    ['60,000 references', many('&#51;', 60_000), many('3', 60_000)],
    ['a reference of a million digits', `&#${many('1', 1_000_000)}; 38 people`, '38 people'],
    ['200,000 line breaks', `38${many('<br>', 200_000)}people`, '38\n\npeople'],
    ['lines of blanks in preformatted text', `<pre>38${many('\n ', 200_000)}people</pre>`, '38\n\npeople'],
  ])(
    '%s',
    (_name, html, text) => {
      expect(unpackFragment(html).text === text).toBe(true);
      expect(unpackHtml(html).text === text).toBe(true);
    },
    PATIENCE,
  );

  test(
    '20,000 paragraphs',
    () => {
      const html = many('<p>38 people died.', 20_000);
      expect(unpackHtml(html).text.length).toBe(20_000 * 15 + 19_999 * 2);
    },
    PATIENCE,
  );

  test(
    '20,000 articles deep in a page',
    () => {
      const html = `<title>What we know</title><h1>What we know</h1>${many('<div>', 20_000)}${many('<article><p>38 died.</article>', 20_000)}`;
      expect(unpackHtml(html).text.length).toBe('What we know'.length + 20_000 * 10);
    },
    PATIENCE,
  );

  test(
    '20,000 teasers',
    () => {
      const teaser = '<li><a href=x>Bus falls</a><p>41 died.</p></li>';
      const html = `<article><p>${many('38 people died. ', 60_000)}</p></article><ul>${many(teaser, 20_000)}</ul>`;
      expect(unpackHtml(html).text.includes('41')).toBe(false);
    },
    PATIENCE,
  );

  test('nothing is left behind in the prototypes of objects', () => {
    unpackHtml('<p __proto__="x" constructor="y" class="__proto__ constructor"><meta name="__proto__" content="z">');
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});

describe('feeds', () => {
  test(
    '20,000 entries',
    () => {
      const item = '<item><title>38 people</title></item>';
      const items = unpackFeed(`<rss><channel>${many(item, 20_000)}</channel></rss>`);
      expect(items).toHaveLength(20_000);
      expect(items.at(-1)).toMatchObject({ number: 20_000, article: { text: '38 people' } });
    },
    PATIENCE,
  );

  test('entities that multiply are not expanded, and none is fetched', () => {
    const entities = '<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/hostname">';
    const xml = `<!DOCTYPE rss [${entities}]><rss><channel><item><title>38 &b; &x;</title></item></channel></rss>`;
    expect(unpackFeed(xml)[0]).toMatchObject({ article: { text: '38 &b; &x;' } });
  });

  test.each([
    ['entries that never end', many('<item>', 100_000), 100_000],
    ['a field that nests itself', `<item><description>${many('<description>', 100_000)}`, 1],
    ['elements of no meaning', many('<a:b>', 100_000), 0],
  ])('%s', (_name, inner, count) => {
    expect(unpackFeed(`<rss>${inner}`)).toHaveLength(count);
  });
});
