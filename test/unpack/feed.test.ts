/** Feeds in, their entries out as articles. */
import type { SourceMetadata } from '../../src/model/article.js';
import { unpackFeed } from '../../src/unpack/feed/unpack-feed.js';
import { UnpackError, type UnpackedItem } from '../../src/unpack/unpacked.js';

const rss = (items: string, channel = ''): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel>${channel}${items}</channel></rss>`;
const item = (inner: string): string => rss(`<item>${inner}</item>`);

function readItem(xml: string, number = 1): Extract<UnpackedItem, { notes: unknown }> {
  const found = unpackFeed(xml)[number - 1];
  if (found === undefined || found.article === null) throw new Error(`no article ${number}`);
  return found;
}
const textOf = (inner: string): string => readItem(item(inner)).article.text;
const metadataOf = (inner: string): SourceMetadata => readItem(item(inner)).article.metadata;

describe('whole feeds', () => {
  test('RSS 2.0', () => {
    const xml = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel><title>Fjord Dispatch</title><link>https://fjord.example/</link><atom:link href="https://fjord.example/feed" rel="self" type="application/rss+xml"/>
<image><title>Logo 99</title><url>https://fjord.example/l.png</url><link>https://fjord.example/image</link></image>
<item><title>Ski lift stops in Voss, 14 stuck</title><link>https://fjord.example/lift</link><dc:creator><![CDATA[Liv Moe]]></dc:creator>
<pubDate>Wed, 25 Dec 2019 06:28:00 GMT</pubDate><guid isPermaLink="false">https://fjord.example/?p=1</guid><category>News 99</category>
<description><![CDATA[A ski lift stopped. [&#8230;]]]></description>
<content:encoded><![CDATA[<p>A ski lift stopped in Voss on Wednesday.</p>
<p>All <b>14</b> people on it were brought down&nbsp;&#8211; unhurt.</p><aside>Ad 99</aside>]]></content:encoded></item>
<item><title>Snow closes road</title><description>The road over the mountain is closed.</description></item>
</channel></rss>`;
    const [first, second] = unpackFeed(xml);
    expect(first).toMatchObject({
      number: 1,
      article: {
        text: 'Ski lift stops in Voss, 14 stuck\n\nA ski lift stopped in Voss on Wednesday.\n\nAll 14 people on it were brought down\u00a0\u2013 unhurt.',
        metadata: {
          outlet: 'Fjord Dispatch',
          title: 'Ski lift stops in Voss, 14 stuck',
          author: 'Liv Moe',
          published: '2019-12-25T06:28:00Z',
          url: 'https://fjord.example/lift',
        },
        roles: [{ start: 0, end: 32, role: 'headline' }],
      },
      notes: [],
    });
    const raw = first !== undefined && first.article !== null ? first.raw : { start: 0, end: 0 };
    expect(xml.slice(raw.start, raw.end)).toMatch(/^<item><title>Ski.*<\/item>$/s);
    expect(second).toMatchObject({
      number: 2,
      article: { text: 'Snow closes road\n\nThe road over the mountain is closed.' },
    });
  });

  test('RSS 1.0', () => {
    const xml = `<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://old.example/"><title>Old Town Wire</title><link>https://old.example/</link><items><rdf:Seq><rdf:li resource="https://old.example/1"/></rdf:Seq></items></channel>
<item rdf:about="https://old.example/1"><title>Wall falls</title><link>https://old.example/1</link><dc:date>2004-05-06T07:08:09+02:00</dc:date><dc:creator>Eva Klug</dc:creator><description>A wall fell.</description></item></rdf:RDF>`;
    expect(readItem(xml).article).toMatchObject({
      text: 'Wall falls\n\nA wall fell.',
      metadata: {
        outlet: 'Old Town Wire',
        title: 'Wall falls',
        author: 'Eva Klug',
        published: '2004-05-06T07:08:09+02:00',
        url: 'https://old.example/1',
      },
    });
  });

  test('Atom', () => {
    const xml = `<feed xmlns="http://www.w3.org/2005/Atom"><title type="text">Latest from the coast</title><author><name>Coast Radio</name><uri>https://coast.example</uri></author><updated>2021-01-01T00:00:00Z</updated>
<entry><id>tag:1</id><title type="html">Buoy &amp;amp; net lost</title><link rel="self" href="https://coast.example/self"/><link rel="alternate" href="https://coast.example/buoy"/>
<published>2021-02-03T04:05:06Z</published><updated>2021-02-03T09:00:00+01:00</updated><author><name>Ole Ness</name></author><author><name>Siv Aas</name><email>siv@coast.example</email></author>
<summary>Short.</summary><content type="html">&lt;p&gt;A buoy was lost.&lt;/p&gt;&lt;p&gt;Nobody was hurt.&lt;/p&gt;</content></entry>
<entry><title>Gale</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>A gale &amp; <em>rain</em>.</p><p>Two boats sank.</p></div></content></entry></feed>`;
    expect(readItem(xml).article).toMatchObject({
      text: 'Buoy & net lost\n\nA buoy was lost.\n\nNobody was hurt.',
      metadata: {
        outlet: 'Coast Radio',
        title: 'Buoy & net lost',
        author: 'Ole Ness, Siv Aas',
        published: '2021-02-03T04:05:06Z',
        modified: '2021-02-03T09:00:00+01:00',
        url: 'https://coast.example/buoy',
      },
    });
    expect(readItem(xml, 2).article.text).toBe('Gale\n\nA gale & rain.\n\nTwo boats sank.');
  });

  test('an aggregator names the source of each entry', () => {
    const xml = rss(
      '<item><title>A</title><source url="https://x.example/rss">Hill Post</source></item><item><title>B</title></item>',
      '<title>All news</title>',
    );
    expect(readItem(xml).article.metadata.outlet).toBe('Hill Post');
    expect(readItem(xml, 2).article.metadata.outlet).toBe('All news');
    const atom =
      '<feed><title>All news</title><entry><title>A</title><source><id>x</id><title>Hill Post</title></source></entry></feed>';
    expect(readItem(atom).article.metadata.outlet).toBe('Hill Post');
  });

  test.each([
    ['World | Hill Post', 'https://www.hillpost.example/', 'Hill Post'],
    ['Hill News - World', 'https://hill.example/', 'Hill News'],
    ['World', 'https://www.hillpost.example/', 'World'],
  ])('a feed called %s at %s', (title, link, outlet) => {
    const xml = rss('<item><title>A</title></item>', `<title>${title}</title><link>${link}</link>`);
    expect(readItem(xml).article.metadata.outlet).toBe(outlet);
  });
});

describe('the text of an entry', () => {
  test.each([
    ['a title alone', '<title>38 people</title>', '38 people'],
    ['a text alone', '<description>38 people died.</description>', '38 people died.'],
    [
      'the content before the summary',
      '<title>T</title><description>Short.</description><summary>S</summary><content>Long.</content>',
      'T\n\nLong.',
    ],
    [
      'the encoded content before all',
      '<title>T</title><content>C.</content><content:encoded>E.</content:encoded>',
      'T\n\nE.',
    ],
    [
      'an empty content is none',
      '<title>T</title><content:encoded> </content:encoded><description>D.</description>',
      'T\n\nD.',
    ],
    [
      'escaped HTML',
      '<title>T</title><description>&lt;p&gt;38 &amp;amp; 9&lt;/p&gt;&lt;p&gt;died&lt;/p&gt;</description>',
      'T\n\n38 & 9\n\ndied',
    ],
    ['HTML in CDATA', '<title>T</title><description><![CDATA[<p>38 &amp; 9</p>]]></description>', 'T\n\n38 & 9'],
    [
      'HTML that was not escaped',
      '<title>T</title><description><p>38 <br>people</p> &amp; more</description>',
      'T\n\n38\npeople\n\n& more',
    ],
    ['text and CDATA by turns', '<title>3<![CDATA[8]]> people</title>', '38 people'],
    [
      'references decoded once',
      '<title>&amp;#51;8 &lt; 9</title><description>&#51;&#x38;</description>',
      '38 < 9\n\n38',
    ],
    [
      'plain text as it stands',
      '<title>T</title><description>\n One.\n\nTwo &lt; three &amp; four.\n</description>',
      'T\n\nOne.\n\nTwo < three & four.',
    ],
    ['a title in lines', '<title>\n  38\n  people\n</title>', '38 people'],
    [
      'a text that begins with the title',
      '<title>38 people</title><description>&lt;h1&gt;38 people&lt;/h1&gt;&lt;p&gt;Died.&lt;/p&gt;</description>',
      '38 people\n\nDied.',
    ],
    ['a text that is the title', '<title>38 people</title><description>38 people</description>', '38 people'],
    [
      'fields of other vocabularies',
      '<title>T</title><media:title>99</media:title><media:group><title>99</title><description>99</description></media:group><itunes:summary>99</itunes:summary>',
      'T',
    ],
    ['a hidden line', '<title>T</title><description>&lt;p hidden&gt;99&lt;/p&gt;38</description>', 'T\n\n38'],
  ])('%s', (_name, inner, text) => {
    expect(textOf(inner)).toBe(text);
  });

  test('prefixes are as the feed declares them', () => {
    const xml =
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom" xmlns:c="http://purl.org/rss/1.0/modules/content/"><a:entry><a:title>T</a:title><c:encoded>C.</c:encoded></a:entry></a:feed>';
    expect(readItem(xml).article.text).toBe('T\n\nC.');
  });

  test('roles and the way back through both layers', () => {
    const xml = item(
      '<title>Head</title><content:encoded>&lt;h2&gt;Sub&lt;/h2&gt;&lt;p&gt;38 &amp;amp; 9 died.&lt;/p&gt;</content:encoded>',
    );
    const { text, roles, offsetOf } = readItem(xml).article;
    expect(text).toBe('Head\n\nSub\n\n38 & 9 died.');
    expect(roles.map(({ start, end, role }) => `${role}: ${text.slice(start, end)}`)).toEqual([
      'headline: Head',
      'subhead: Sub',
    ]);
    for (const words of ['Head', 'Sub', '38', '9 died.'])
      expect(offsetOf(text.indexOf(words))).toBe(xml.indexOf(words));
    expect(offsetOf(text.indexOf('&'))).toBe(xml.indexOf('&amp;amp;'));
    expect(offsetOf(text.length)).toBe(xml.indexOf('died.') + 5);
  });
});

describe('metadata of an entry', () => {
  test.each([
    ['Wed, 25 Dec 2019 06:28:00 GMT', '2019-12-25T06:28:00Z'],
    ['Wed, 25 Dec 2019 23:30:00 EST', '2019-12-25T23:30:00-05:00'],
    ['Wed, 25 Dec 2019 23:30:00 +0300', '2019-12-25T23:30:00+03:00'],
    ['25 Dec 19 06:28 UT', '2019-12-25T06:28Z'],
    ['Wed, 5 December 2019 06:28:00 PDT', '2019-12-05T06:28:00-07:00'],
    ['Wednesday, 25-Dec-19 06:28:00 GMT', '2019-12-25T06:28:00Z'],
    ['Wed, 25 Dec 2019 06:28:00 XYZ', '2019-12-25T06:28:00'],
    ['Wed, 25 Dec 2019 26:28:00 GMT', '2019-12-25'],
    ['Sat, 29 Feb 2020 06:28:00 GMT', '2020-02-29T06:28:00Z'],
    ['2019-12-25T06:28:00.5+01:00', '2019-12-25T06:28:00.5+01:00'],
    ['2019-12-25', '2019-12-25'],
  ])('%s', (written, published) => {
    expect(readItem(item(`<title>T</title><pubDate>${written}</pubDate>`))).toMatchObject({
      article: { metadata: { published } },
      notes: [],
    });
  });

  test.each(['Sat, 29 Feb 2019 06:28:00 GMT', 'Mon, 31 Feb 2019 06:28:00 GMT', '2019-02-31', 'soon'])(
    '%s is left out, with a note',
    (written) => {
      const { article, notes } = readItem(item(`<title>T</title><pubDate>${written}</pubDate>`));
      expect(article.metadata).toEqual({ title: 'T' });
      expect(notes).toEqual([`"${written}" is no date: left out`]);
    },
  );

  test.each([
    ['ann@example.org (Ann Lee)', 'Ann Lee'],
    ['Ann Lee', 'Ann Lee'],
    ['ann@example.org', undefined],
  ])('an author written %s', (written, author) => {
    expect(metadataOf(`<title>T</title><author>${written}</author>`).author).toBe(author);
  });

  test.each([
    ['<link>https://x.example/1</link>', 'https://x.example/1'],
    ['<link>\n https://x.example/1 \n</link>', 'https://x.example/1'],
    ['<guid>https://x.example/1</guid>', 'https://x.example/1'],
    ['<guid isPermaLink="false">https://x.example/1</guid>', undefined],
    ['<link>javascript:alert(1)</link>', undefined],
    ['<link>/1</link>', undefined],
    [
      '<link>https://p.example/1</link><feedburner:origLink>https://x.example/1</feedburner:origLink>',
      'https://x.example/1',
    ],
    ['<link rel="enclosure" href="https://x.example/a.mp3"/><link href="https://x.example/1"/>', 'https://x.example/1'],
  ])('%s', (links, url) => {
    expect(metadataOf(`<title>T</title>${links}`).url).toBe(url);
  });
});

describe('broken feeds', () => {
  test('a feed that breaks off gives what was there, and says what was not', () => {
    const xml = rss('<item><title>A</title></item><item><title>B</title><description>38 peo').split('</channel>')[0]!;
    expect(unpackFeed(xml)).toMatchObject([
      { number: 1, article: { text: 'A' } },
      { number: 2, article: null, reason: 'the feed breaks off inside this entry' },
    ]);
  });

  test('an entry that says nothing', () => {
    expect(unpackFeed(item('<title> </title><guid>1</guid>'))).toEqual([
      { number: 1, article: null, reason: 'the entry has neither a title nor a text' },
    ]);
  });

  test('an entry without its end tag ends where the next one begins', () => {
    const xml = rss('<item><title>A</title><item><title>B</title></item>');
    expect(unpackFeed(xml)).toMatchObject([
      { article: { text: 'A' }, notes: ['its end tag is missing'] },
      { article: { text: 'B' }, notes: [] },
    ]);
  });

  test('a field without its end tag ends with its entry', () => {
    expect(unpackFeed(rss('<item><title>A</item><item><title>B</title></item>'))).toMatchObject([
      { article: null },
      { article: { text: 'B' } },
    ]);
  });

  test('stray ampersands and less-than signs', () => {
    expect(textOf('<title>A & B < C &nbsp;D</title>')).toBe('A & B < C D');
  });

  test('a feed without entries', () => {
    expect(unpackFeed(rss(''))).toEqual([]);
  });

  test.each([
    ['', 'not a feed: there is no element in it'],
    ['38 people', 'not a feed: there is no element in it'],
    [
      '<html><rss><item><title>A</title></item></rss></html>',
      'not a feed: it begins with <html>, not with <rss>, <rdf:RDF> or <feed>',
    ],
    [
      '<?xml version="1.0"?><urlset><url/></urlset>',
      'not a feed: it begins with <urlset>, not with <rss>, <rdf:RDF> or <feed>',
    ],
  ])('%s is no feed', (xml, message) => {
    expect(() => unpackFeed(xml)).toThrow(new UnpackError(message));
  });
});
