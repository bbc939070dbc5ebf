/** What a page states of its article: which source wins, and what is no date, name or address. */
import type { SourceMetadata } from '../../src/model/article.js';
import { readLinkedData } from '../../src/unpack/html/json-ld.js';
import { unpackHtml } from '../../src/unpack/html/unpack-html.js';

const BODY = '<h1>Mast falls on hall</h1><p>A mast fell on a hall in Umea on Friday.</p>';
const metadataOf = (head: string, body = BODY): SourceMetadata =>
  unpackHtml(`<head>${head}</head><body>${body}</body>`).metadata;
const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
const og = (property: string, content: string): string => `<meta property="${property}" content="${content}">`;

describe('dates', () => {
  test.each([
    ['article:published_time', '2014-11-07T09:00:00+01:00'],
    ['og:article:published_time', '2014-11-07'],
    ['date', '2014-11-07'],
    ['DC.date.issued', '2014-11-07'],
    ['dc.date', '2014-11-07T09:00Z'],
    ['sailthru.date', '2014-11-07T09:00:00Z'],
    ['parsely-pub-date', '2014-11-07T09:00:00.123Z'],
    ['pubdate', '2014-11-07T09:00:00+0100'],
  ])('%s', (name, date) => {
    expect(metadataOf(og(name, date)).published).toBe(date);
    expect(metadataOf(meta(name, date)).published).toBe(date);
  });

  test.each([
    ['2014-11-07 09:00:00', '2014-11-07T09:00:00'],
    ['2014-11-07 09:00:00 +0100', '2014-11-07T09:00:00+01:00'],
    ['2014-11-07T09:00:00.000-05:00[America/New_York]', '2014-11-07T09:00:00-05:00'],
    ['20141107', '2014-11-07'],
    ['20141107T090000Z', '2014-11-07T09:00:00Z'],
    ['2014/11/7 9:05', '2014-11-07T09:05'],
    ['Fri, 07 Nov 2014 09:00:00 GMT', '2014-11-07T09:00:00Z'],
    ['November 7, 2014 6:28 pm', '2014-11-07T18:28'],
    ['7th of November 2014', '2014-11-07'],
    ['2014-11-07T25:61', '2014-11-07'],
    ['2014-02-31', undefined],
    ['31 February 2014', undefined],
    ['2014-13-01', undefined],
    ['1415350800', undefined],
    ['07/11/2014', undefined],
    ['yesterday', undefined],
    ['', undefined],
  ])('%s', (written, date) => {
    expect(metadataOf(meta('date', written)).published).toBe(date);
  });

  test('an impossible date leaves the word to the next source', () => {
    expect(metadataOf(og('article:published_time', '2014-02-31') + meta('date', '2014-11-07')).published).toBe(
      '2014-11-07',
    );
  });

  test('JSON-LD before meta elements before microdata', () => {
    const data = ld({ '@type': 'NewsArticle', datePublished: '2014-11-01' });
    const element = '<meta itemprop="datePublished" content="2014-11-03">';
    expect(metadataOf(data + og('article:published_time', '2014-11-02'), BODY + element).published).toBe('2014-11-01');
    expect(metadataOf(og('article:published_time', '2014-11-02'), BODY + element).published).toBe('2014-11-02');
    expect(metadataOf('', BODY + element).published).toBe('2014-11-03');
  });

  test.each([
    [
      'marked as published',
      '<article><p>A mast fell.</p><time pubdate datetime="2014-11-07">x</time></article>',
      '2014-11-07',
    ],
    [
      'by a class',
      '<article><p>A mast fell.</p><time class="entry-date published" datetime="2014-11-07">x</time></article>',
      '2014-11-07',
    ],
    [
      'by its place',
      '<article><h1>Mast falls</h1><time datetime="2014-11-07">x</time><p>A mast fell.</p></article>',
      '2014-11-07',
    ],
    [
      'in a sentence',
      '<article><h1>Mast falls</h1><p>A mast fell <time datetime="2014-11-07">then</time>.</p></article>',
      undefined,
    ],
    [
      'of the update',
      '<article><h1>Mast falls</h1><time class="updated" datetime="2014-11-07">x</time><p>A mast fell.</p></article>',
      undefined,
    ],
    [
      'of another article',
      '<article><p>A mast fell.</p></article><div class="related"><time pubdate datetime="2014-11-07">x</time></div>',
      undefined,
    ],
    [
      'as text',
      '<article><h1>Mast falls</h1><div>Posted on Friday, Nov. 7, 2014 at 9:00 a.m. EST</div><p>A mast fell.</p></article>',
      '2014-11-07T09:00-05:00',
    ],
    [
      'as text of the update',
      '<article><h1>Mast falls</h1><div>Updated 7 November 2014</div><p>A mast fell.</p></article>',
      undefined,
    ],
    [
      'as the text of a caption',
      '<article><h1>Mast falls</h1><figcaption>Umea, 7 May 1999</figcaption><p>A mast fell.</p></article>',
      undefined,
    ],
  ])('a time %s', (_name, body, date) => {
    expect(metadataOf('', body).published).toBe(date);
  });

  test('the time of the last change', () => {
    expect(metadataOf(og('article:modified_time', '2014-11-08T10:00:00Z')).modified).toBe('2014-11-08T10:00:00Z');
    expect(metadataOf('', `${BODY}<time itemprop="dateModified" datetime="2014-11-08">x</time>`).modified).toBe(
      '2014-11-08',
    );
  });
});

describe('outlets and titles', () => {
  test.each([
    [
      'a publisher before a site name',
      ld({ '@type': 'Article', publisher: { name: 'Norra Posten' } }) + og('og:site_name', 'NP'),
      'Norra Posten',
    ],
    ['a publisher that is a string', ld({ '@type': 'Article', publisher: 'Norra Posten' }), 'Norra Posten'],
    ['a site name', og('og:site_name', '  Norra\n Posten '), 'Norra Posten'],
    ['a publisher in a meta element', meta('publisher', 'Norra Posten'), 'Norra Posten'],
    ['a publisher that is an address', meta('publisher', 'https://np.example'), undefined],
    ['an application', meta('application-name', 'Norra Posten'), 'Norra Posten'],
    [
      'the end of the title, as the address has it',
      `<title>Mast falls - Norra Posten</title>${og('og:url', 'https://www.norraposten.example/1')}`,
      'Norra Posten',
    ],
    [
      'the start of the title, as the address has it',
      `<title>Norra News | Mast falls</title>${og('og:url', 'https://norra.example/1')}`,
      'Norra News',
    ],
    ['the end of the title alone', '<title>Mast falls - Norra Posten</title>', undefined],
    [
      'the end of a title that the address does not know',
      `<title>Mast falls - In full</title>${og('og:url', 'https://np.example/1')}`,
      undefined,
    ],
  ])('%s', (_name, head, outlet) => {
    expect(metadataOf(head).outlet).toBe(outlet);
  });

  test.each([
    ['Mast falls on hall | Norra Posten', 'Mast falls on hall'],
    ['Mast falls on hall - norra posten', 'Mast falls on hall'],
    ['Norra Posten: Mast falls on hall', 'Norra Posten: Mast falls on hall'],
    ['Norra Posten \u2013 Mast falls on hall', 'Mast falls on hall'],
    ['Mast falls on hall - Umea', 'Mast falls on hall - Umea'],
    ['Mast falls on hall \u2014 live', 'Mast falls on hall \u2014 live'],
    ['Mast-fall at Norra Posten', 'Mast-fall at Norra Posten'],
  ])('%s', (title, cut) => {
    expect(metadataOf(og('og:site_name', 'Norra Posten') + og('og:title', title), '<p>A mast fell.</p>').title).toBe(
      cut,
    );
  });

  test('the title is the one that is trusted most, else the heading, else the title element', () => {
    const all =
      ld({ '@type': 'Article', headline: 'One &amp; two' }) + og('og:title', 'Two') + meta('twitter:title', 'Three');
    expect(metadataOf(`${all}<title>Four</title>`).title).toBe('One & two');
    expect(metadataOf(`${og('og:title', 'Two')}<title>Four</title>`).title).toBe('Two');
    expect(metadataOf('<title>Four | Post</title>').title).toBe('Mast falls on hall');
    expect(metadataOf('<title>Four</title>', '<p>A mast fell.</p>').title).toBe('Four');
  });

  test('the name of the site is no title', () => {
    expect(metadataOf(og('og:site_name', 'Norra Posten') + og('og:title', 'Norra Posten')).title).toBe(
      'Mast falls on hall',
    );
  });

  test('a field holds 500 units', () => {
    expect(metadataOf(og('og:title', 'long '.repeat(200)))).toMatchObject({ title: 'long '.repeat(100).trim() });
  });
});

describe('authors and addresses', () => {
  test.each([
    ['a name', meta('author', 'Ida Berg'), 'Ida Berg'],
    ['a byline', meta('byl', 'By Ida Berg'), 'Ida Berg'],
    ['a profile', og('article:author', 'https://social.example/ida'), undefined],
    ['an object', ld({ '@type': 'Article', author: { '@type': 'Person', name: 'Ida Berg' } }), 'Ida Berg'],
    ['a string', ld({ '@type': 'Article', author: 'Ida Berg' }), 'Ida Berg'],
    [
      'several',
      ld({ '@type': 'Article', author: [{ name: 'Ida Berg' }, 'Per Dahl', { name: 'Ida Berg' }] }),
      'Ida Berg, Per Dahl',
    ],
    [
      'a reference',
      ld({
        '@graph': [
          { '@id': '#i', name: 'Ida Berg' },
          { '@type': 'Article', author: { '@id': '#i' } },
        ],
      }),
      'Ida Berg',
    ],
  ])('%s', (_name, head, author) => {
    expect(metadataOf(head).author).toBe(author);
  });

  test('an author in the markup', () => {
    expect(metadataOf('', `${BODY}<p itemprop="author">By Ida Berg</p>`).author).toBe('Ida Berg');
    expect(metadataOf('', `${BODY}<p itemprop="author">By <b itemprop="name">Ida Berg</b>, staff</p>`).author).toBe(
      'Ida Berg',
    );
  });

  test.each([
    ['canonical', '<link rel="canonical" href="https://np.example/1">', 'https://np.example/1'],
    [
      'og:url before canonical',
      `${og('og:url', 'https://np.example/2')}<link rel="canonical" href="https://np.example/1">`,
      'https://np.example/2',
    ],
    [
      'JSON-LD before both',
      ld({ '@type': 'Article', mainEntityOfPage: 'https://np.example/3' }) + og('og:url', 'https://np.example/2'),
      'https://np.example/3',
    ],
    ['one that leads nowhere', '<link rel="canonical" href="/1">', undefined],
    ['a script', og('og:url', 'javascript:alert(1)'), undefined],
    ['a file', og('og:url', 'file:///etc/hostname'), undefined],
    ['where it was saved from', '<!-- saved from url=(0020)https://np.example/4 -->', 'https://np.example/4'],
  ])('%s', (_name, head, url) => {
    expect(metadataOf(head).url).toBe(url);
  });
});

describe('JSON-LD', () => {
  const article = '{"@type":"NewsArticle","headline":"Mast falls"}';

  test.each([
    ['an object', article],
    ['a list', `[{"@type":"WebSite","headline":"No"},${article}]`],
    ['a graph', `{"@graph":[[${article}]]}`],
    ['the main thing of a page', `{"@type":"WebPage","mainEntity":${article}}`],
    ['another kind of article', '{"@type":"ReportageNewsArticle","headline":"Mast falls"}'],
    ['a kind with its address', '{"@type":["Thing","https://schema.org/BlogPosting"],"headline":"Mast falls"}'],
    ['comment marks around it', `<!-- ${article} -->`],
    ['CDATA marks around it', `//<![CDATA[\n${article}\n//]]>`],
    ['a semicolon after it', `${article};`],
    ['raw line breaks in strings', '{"@type":"NewsArticle","description":"a\nb\tc","headline":"Mast falls"}'],
    ['several scripts, one of them broken', `{"@type":`, article],
    ['keys of the prototype', '{"@type":"NewsArticle","__proto__":{"headline":"No"},"headline":"Mast falls"}'],
  ])('%s', (_name, ...scripts) => {
    expect(readLinkedData(scripts)?.headline).toBe('Mast falls');
  });

  test.each([
    ['nothing', ''],
    ['null', 'null'],
    ['a number', '38'],
    ['another thing', '{"@type":"Organization","headline":"No"}'],
    ['a list of articles', `{"@type":"ItemList","itemListElement":[${article}]}`],
    ['only a prototype', '{"__proto__":{"@type":"NewsArticle","headline":"No"}}'],
    ['no JSON', 'var a = 1'],
  ])('%s is no article', (_name, script) => {
    expect(readLinkedData([script])).toBeNull();
  });

  test('brackets without end', () => {
    expect(readLinkedData(['['.repeat(300_000) + ']'.repeat(300_000)])).toBeNull();
    expect(readLinkedData([`${'{"@graph":'.repeat(50_000)}${article}${'}'.repeat(50_000)}`])?.headline).toBe(
      'Mast falls',
    );
  });
});
