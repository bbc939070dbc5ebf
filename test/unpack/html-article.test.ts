/** Which part of a page is its article: what is kept, what is left out, and what never is. */
import { unpackHtml } from '../../src/unpack/html/unpack-html.js';

const LEAD = 'A lock gate broke at Tholen on Sunday and two barges sank.';
const NEXT = 'Nobody was hurt, the water board said.';
const LAST = 'The lock will be closed for a month.';
const OTHER = 'A bus fell into a river in the south and 41 people died.';

const textOf = (html: string): string => unpackHtml(html).text;
const article = (...parts: string[]): string =>
  `<title>Lock gate breaks</title><article><h1>Lock gate breaks</h1><p>${LEAD}</p>${parts.join('')}<p>${LAST}</p></article>`;
const whole = (...parts: string[]): string => ['Lock gate breaks', LEAD, ...parts, LAST].join('\n\n');

describe('left out between paragraphs', () => {
  test.each([
    ['an advertisement', `<div class="ad-slot"><p>${OTHER}</p></div>`],
    ['an advertisement that a script named', `<div id="div-gpt-ad-17"><p>${OTHER}</p></div>`],
    ['a label', '<div>ADVERTISEMENT</div>'],
    ['a label with instructions', '<p>Story continues below advertisement</p>'],
    ['a related story', `<div class="c-related-story"><h4>${OTHER}</h4></div>`],
    ['a link to another story', `<p><strong>Read more:</strong> <a href="/x">Bus falls into river, 41 die</a></p>`],
    ['a line for another story', '<p>RELATED: Bus falls into river, 41 die</p>'],
    ['a linked line', '<p><a href="/x">Bus falls into river, 41 die</a></p>'],
    [
      'a list of links',
      '<h3>In other places</h3><ul><li><a href="/x">41 die in bus</a><li><a href="/y">12 die in fire</a></ul>',
    ],
    ['a card', `<div class="q7"><h3><a href="/x">Bus falls into river</a></h3><p>${OTHER}</p></div>`],
    [
      'a card with a label above',
      `<div class="q7"><span>World</span><h3><a href="/x">Bus falls</a></h3><p>${OTHER}</p></div>`,
    ],
    ['rows of links with lines', `<div><a href="/x">Bus falls</a><p>41 people died.</p></div>`.repeat(2)],
    ['a newsletter box', `<section class="newsletter-signup"><p>${OTHER}</p><form><input></form></section>`],
    ['an aside', `<aside><p>${OTHER}</p></aside>`],
    ['a landmark beside the text', `<div role="complementary"><p>${OTHER}</p></div>`],
    ['a part that is labelled so', `<section aria-label="Related content"><p>${OTHER}</p></section>`],
    ['a share bar', '<ul class="share-tools"><li>Facebook<li>Copy link</ul>'],
    ['a video player', '<div class="video-player"><p>Now playing</p></div>'],
    [
      'an author box',
      `<div class="author-bio"><p>Piet Vos has written on ships and locks for the paper since 1999.</p></div>`,
    ],
    [
      'an article in the article',
      `<article class="teaser"><h2><a href="/x">Bus falls</a></h2><p>${OTHER}</p></article>`,
    ],
    ['the headline once more', '<div class="sticky">Lock gate breaks</div>'],
    ['a count', '<div>1.2k shares</div><div>3 min read</div>'],
  ])('%s', (_name, html) => {
    expect(textOf(article(html, `<p>${NEXT}</p>`))).toBe(whole(NEXT));
  });
});

describe('kept between paragraphs', () => {
  test.each([
    ['a quotation', '<blockquote><p>The gate was old.</p></blockquote>', 'The gate was old.'],
    [
      'a quotation with its source',
      '<blockquote>Too old.<footer>Piet Vos</footer></blockquote>',
      'Too old.\n\nPiet Vos',
    ],
    ['a post from elsewhere', '<div class="social-embed"><blockquote>Too old.</blockquote></div>', 'Too old.'],
    ['a caption', '<figure><figcaption>The lock</figcaption></figure>', 'The lock'],
    ['a list', '<ul><li>Two barges sank</li><li>One was saved</li></ul>', 'Two barges sank\n\nOne was saved'],
    ['a table', '<table><tr><td>Dead<td>0</table>', 'Dead\t0'],
    ['a heading with its text', '<h2>What is next</h2><p>Divers will come.</p>', 'What is next\n\nDivers will come.'],
    [
      'a heading that is a place in the page',
      '<h2><a href="#n">What is next</a></h2><p>Divers come.</p>',
      'What is next\n\nDivers come.',
    ],
    [
      'a paragraph with many links',
      '<p>The <a href=a>water board of Zeeland</a> and <a href=b>its own divers</a> are at work.</p>',
      'The water board of Zeeland and its own divers are at work.',
    ],
    [
      'a paragraph that is all link and a sentence',
      '<p><a href=a>The water board has told its divers to work.</a></p>',
      'The water board has told its divers to work.',
    ],
    ['a word with an odd name', '<p>Shares of <span class="ticker">Lockco</span> fell.</p>', 'Shares of Lockco fell.'],
    ['a paragraph named teaser', '<p class="teaser">The board had been warned.</p>', 'The board had been warned.'],
    [
      'a part with something',
      '<div class="text has-related with-sidebar no-ads"><p>It was old.</p></div>',
      'It was old.',
    ],
    ['a part about shares', '<div class="tag-shares category-cookies"><p>It was old.</p></div>', 'It was old.'],
    [
      'a correction',
      '<p class="correction">An earlier version spoke of three barges.</p>',
      'An earlier version spoke of three barges.',
    ],
    ['a short paragraph', '<p>No.</p>', 'No.'],
    ['a short line', '<p>* * *</p>', '* * *'],
  ])('%s', (_name, html, text) => {
    expect(textOf(article(html))).toBe(whole(text));
  });
});

describe('above and below the text', () => {
  test.each([
    [
      'site names, sections, buttons',
      '<div><a href=/>Post</a></div><div>World</div><div><button>Share</button></div>',
      '',
    ],
    ['a standfirst', '<div class="standfirst">Two barges sank in Zeeland</div>', 'Two barges sank in Zeeland'],
    ['a second heading', '<h2>Two barges sank</h2>', 'Two barges sank'],
    ['a name', '<div>By Piet Vos</div>', 'By Piet Vos'],
    ['a date', '<div>Sunday, 7 June 2015 10:22 CEST</div>', 'Sunday, 7 June 2015 10:22 CEST'],
    ['points', '<ul><li>Two barges sank in the lock</li></ul>', 'Two barges sank in the lock'],
    ['a place with a dash', '<div>THOLEN (ZP) \u2014</div>', 'THOLEN (ZP) \u2014'],
  ])('%s above', (_name, html, text) => {
    const page = `<title>Lock gate breaks</title><main><h1>Lock gate breaks</h1>${html}<div class="x"><p>${LEAD}</p><p>${NEXT}</p></div></main>`;
    expect(textOf(page)).toBe(['Lock gate breaks', ...(text === '' ? [] : [text]), LEAD, NEXT].join('\n\n'));
  });

  test.each([
    ['topics', '<ul class="k1"><li><a href=a>Zeeland</a><li><a href=b>Shipping</a></ul>', ''],
    ['a heading without text', '<h3>More on this story</h3><ul><li><a href=a>12 die in fire</a></ul>', ''],
    ['comments', `<h3>2 comments</h3><div><b>Jo</b><p>${OTHER}</p></div>`, ''],
    ['a copyright line', '<p>\u00a9 2015 Zeeland Post. All rights reserved.</p>', ''],
    ['a credit', '<div>Source: Northwire</div>', 'Source: Northwire'],
    ['signs of the writers', '<p>pv/jd (Northwire, ZP)</p>', 'pv/jd (Northwire, ZP)'],
    [
      'a contribution',
      '<footer><p>Additional reporting by Jan Dam; editing by Els Bos.</p></footer>',
      'Additional reporting by Jan Dam; editing by Els Bos.',
    ],
  ])('%s below', (_name, html, text) => {
    const page = `<article><h1>Lock gate breaks</h1><div class="x"><p>${LEAD}</p><p>${NEXT}</p></div>${html}</article>`;
    expect(textOf(page)).toBe(['Lock gate breaks', LEAD, NEXT, ...(text === '' ? [] : [text])].join('\n\n'));
  });
});

describe('where the article is', () => {
  const others = `<div class="z"><p>${OTHER} ${OTHER} ${OTHER}</p><p>${OTHER} ${OTHER}</p></div>`;

  test.each([
    ['itemprop', `<div itemprop="articleBody"><p>${LEAD}</p></div>`],
    ['role', `<div role="article"><p>${LEAD}</p></div>`],
    ['a class of microformats', `<div class="hentry"><p>${LEAD}</p></div>`],
    ['schema.org', `<div itemscope itemtype="http://schema.org/NewsArticle"><p>${LEAD}</p></div>`],
    ['a class', `<div class="story-body__inner"><p>${LEAD}</p></div>`],
    ['a class in another hand', `<div class="StoryBody-module_3xZ"><p>${LEAD}</p></div>`],
  ])('%s tells, whatever else the page says', (_name, html) => {
    const page = `<div><h1>Lock gate breaks</h1>${html}</div><div id="comments">${others}</div><div class="sidebar">${others}</div>`;
    expect(textOf(page)).toBe(`Lock gate breaks\n\n${LEAD}`);
  });

  test('the heading that the title names is the headline, not the name of the site or of a box', () => {
    const page = `<title>Lock gate breaks | Zeeland Post</title><h1>Zeeland Post</h1><div class="box"><h1>Consent</h1></div><h2>Lock gate breaks</h2><p>${LEAD}</p>`;
    expect(textOf(page)).toBe(`Lock gate breaks\n\n${LEAD}`);
  });

  test('the column of a table that holds the text is the container', () => {
    const page = `<table><tr><td>Fair. 22 degrees.<br><br>Winds from the west.</td><td><h1>Lock gate breaks</h1>${`<p>${LEAD}</p>`.repeat(4)}</td></tr></table>`;
    expect(textOf(page)).toBe(['Lock gate breaks', LEAD, LEAD, LEAD, LEAD].join('\n\n'));
  });

  test('what is said to readers who do not see is no part of the headline', () => {
    const page = unpackHtml(`<h1>Lock gate breaks <span class="sr-only">(opens here)</span></h1><p>${LEAD}</p>`);
    expect([page.text, page.metadata.title]).toEqual([`Lock gate breaks\n\n${LEAD}`, 'Lock gate breaks']);
  });

  test('without a title, the heading nearest to the text is', () => {
    expect(textOf(`<div><h1>Zeeland Post</h1></div><div><h1>Lock gate breaks</h1><p>${LEAD}</p></div>`)).toBe(
      `Lock gate breaks\n\n${LEAD}`,
    );
  });

  test.each([
    ['a bare text', '38 people died.', '38 people died.'],
    [
      'a bare text with breaks',
      'Lock gate breaks at Tholen<br><br>Two barges sank.',
      'Lock gate breaks at Tholen\n\nTwo barges sank.',
    ],
    ['headings only', '<h2>Lock gate breaks</h2><h2>Barges sink</h2>', 'Lock gate breaks\n\nBarges sink'],
    ['links only', '<a href=a>Lock gate breaks</a>', 'Lock gate breaks'],
    ['an aside only', '<aside>Two barges sank.</aside>', 'Two barges sank.'],
    ['a navigation only', '<nav>Home</nav>', ''],
    ['a title only', '<title>Lock gate breaks</title>', 'Lock gate breaks'],
    ['nothing', '', ''],
  ])('%s gives what is to be seen', (_name, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  test('the text is the page\u2019s, not that of the data in it', () => {
    const page = `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${OTHER}"}</script><p>${LEAD}</p>`;
    expect(textOf(page)).toBe(LEAD);
  });
});
