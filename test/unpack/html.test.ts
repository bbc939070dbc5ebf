/** What the markup of a page does to its text: blocks, white space, references, hidden text, roles, places. */
import fc from 'fast-check';
import { looksLikeHtml } from '../../src/unpack/html/looks-like-html.js';
import { unpackFragment } from '../../src/unpack/html/unpack-fragment.js';
import { unpackHtml } from '../../src/unpack/html/unpack-html.js';
import type { MappedText } from '../../src/unpack/mapped-text.js';

const textOf = (html: string): string => unpackFragment(html).text;

describe('blocks and white space', () => {
  test.each([
    ['paragraphs', '<p>One.</p>\n<p>Two.</p>', 'One.\n\nTwo.'],
    ['paragraphs that are not closed', '<p>One.<p>Two.<div>Three.', 'One.\n\nTwo.\n\nThree.'],
    ['text beside blocks', 'One.<p>Two.</p>Three.', 'One.\n\nTwo.\n\nThree.'],
    ['white space collapses', '<p>  38\n\t  people  </p>', '38 people'],
    ['white space across elements', '<p>38 <b> people</b> <i>\n</i>died</p>', '38 people died'],
    ['no white space between inline elements', '<p>3<b>8</b><span></span> people</p>', '38 people'],
    ['a line break', '<p>One<br>two <br/> three</p>', 'One\ntwo\nthree'],
    ['line breaks at the edges', '<p><br>One<br></p>', 'One'],
    ['two line breaks part blocks', 'One.<br><br>Two.<br> &nbsp;<br>Three.', 'One.\n\nTwo.\n\nThree.'],
    ['a rule', 'One.<hr>Two.', 'One.\n\nTwo.'],
    ['list items', '<ul><li>One<li>Two</ul>', 'One\n\nTwo'],
    ['terms', '<dl><dt>Dead<dd>none</dl>', 'Dead\n\nnone'],
    ['cells and rows', '<table><tr><th>Killed<td>38<tr><th>Hurt<td>9</table>', 'Killed\t38\nHurt\t9'],
    [
      'cells in sections',
      '<table><tbody><tr><td>a</td><td>b</td></tr></tbody><tfoot><tr><td>c</td></tr></tfoot></table>',
      'a\tb\nc',
    ],
    ['two tables', '<table><tr><td>a</table><table><tr><td>b</table>', 'a\n\nb'],
    [
      'long cells are columns',
      `<table><tr><td>${'long '.repeat(40)}<td>b</table>`,
      `${'long '.repeat(40).trim()}\n\nb`,
    ],
    ['preformatted lines', '<pre>One\n  two\n\n\nThree\r\n\r\nFour</pre>', 'One\ntwo\n\nThree\n\nFour'],
    ['details', '<details><summary>What is known</summary>Little.</details>', 'What is known\n\nLittle.'],
    [
      'an element shown as a block',
      '<span style="display:block">One</span><span style="Display: BLOCK;">Two</span>',
      'One\n\nTwo',
    ],
    [
      'a block shown in a line',
      '<p>a</p><div style="display:inline">3</div><div style="display:inline">8</div>',
      'a\n\n38',
    ],
    ['a first letter that floats', '<p><span style="display:block;float:left">T</span>hree died.</p>', 'Three died.'],
    ['no-break spaces', '<p>&nbsp; 38&nbsp;people&nbsp;</p>', '38\u00a0people'],
    ['a no-break space beside a blank is a blank', '<p>died.&nbsp; Two &nbsp;were hurt</p>', 'died. Two were hurt'],
    ['blocks of nothing', '<p>&nbsp;</p><p>\u200b</p><p>One</p><p><br></p>', 'One'],
    ['quotation elements', '<p>He said <q>no one <b>died</b></q>.</p>', 'He said \u201cno one died\u201d.'],
    [
      'a raised note is no digit',
      '<p>38<sup>2</sup> people on 4 km<sup>2</sup>, the 12<sup>th</sup></p>',
      '38\u00b2 people on 4 km\u00b2, the 12th',
    ],
    ['a lowered digit is one', '<p>CO<sub>2</sub></p>', 'CO2'],
    ['readings above the line', '<ruby>東<rp>(</rp><rt>とう</rt><rp>)</rp></ruby>京', '東京'],
    ['word break chances', '<p>counter<wbr>claim</p>', 'counterclaim'],
    ['NUL characters', '<p>3\u00008 people</p>', '38 people'],
    ['nothing', '', ''],
    ['plain text', '38 people < 41 people', '38 people < 41 people'],
  ])('%s', (_name, html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

describe('references', () => {
  test.each([
    ['decimal, hexadecimal, named', '&#51;&#x38; &lt;b&gt; &amp; &mdash; &eacute;', '38 <b> & \u2014 \u00e9'],
    ['decoded once', '&amp;#51;&amp;#56; &amp;lt;', '&#51;&#56; &lt;'],
    ['without a semicolon', 'AT&T, R&amp D, &copy2020, &#51 people', 'AT&T, R& D, \u00a92020, 3 people'],
    ['unknown', '&unknown; &; & &#; &#x;', '&unknown; &; & &#; &#x;'],
    ['of windows-1252', '&#147;no one&#148;', '\u201cno one\u201d'],
    ['of no character', '3&#0;8 &#xD800;people&#x110000;', '38 people'],
    ['beyond the first plane', '&#128512;', '\u{1F600}'],
    ['of two characters', '&NotEqualTilde;', '\u2242\u0338'],
    ['of white space', 'a&#10;&#9;&#32;b', 'a b'],
    ['a soft hyphen stays', 'kil&shy;led', 'kil\u00adled'],
    ['cut off at the end', '<p>38 &am', '38 &am'],
  ])('%s', (_name, html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

describe('odd markup', () => {
  test.each([
    ['misnested formatting', '<p>One <b>two <i>three</b> four</i> five</p>', 'One two three four five'],
    ['formatting that spans blocks', '<b><p>One.</b> Two.</p>Three.', 'One. Two.\n\nThree.'],
    ['stray end tags', '</b></div>38</p> people</i></br>died', '38\n\npeople\ndied'],
    ['a cell that a stray end tag does not leave', '<table><tr><td>a</div></p>b</td><td>c</table>', 'a\n\nb\tc'],
    ['a less-than sign', '<p>3 < 8 <8 <> <', '3 < 8 <8 <> <'],
    ['comments', 'a<!-- b -->c<!--> d --><!---> e <!-- f --!>g', 'ac d --> e g'],
    ['declarations', 'a<!>b<!->c</>d<!doctype html>e<?php x ?>f', 'abcdef'],
    ['CDATA, a comment in HTML', 'a<![CDATA[b>c]]>d', 'ac]]>d'],
    ['a comment that never ends', 'a<!-- b <p>c', 'a'],
    ['a tag that never ends', 'a<p class="b c', 'a'],
    [
      'raw text',
      '<script>"<p>99</p>"</script>a<style>p{}</style>b<textarea><p>99</textarea>c<title>99</title>d',
      'abcd',
    ],
    ['plain text to the end', 'a<plaintext><p>38 &amp; 41\n\nb', 'a\n\n<p>38 &amp; 41\n\nb'],
    ['an example', '<xmp><b>38</b></xmp>', '<b>38</b>'],
    ['a drawing that was not closed', 'a<svg><text>99<p>38 people', 'a\n\n38 people'],
    ['a drawing that closes itself', 'a<svg/>b<svg><path/></svg>c', 'abc'],
    ['a title of a drawing', '<svg><title>99</title></svg>38', '38'],
    ['links in links', '<a href=a>one <a href=b>two</a> three', 'one two three'],
    ['names of properties of objects', '<constructor>3</constructor><b __proto__=1 toString=1>8</b>', '38'],
  ])('%s', (_name, html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

describe('what no reader sees', () => {
  test.each([
    '<p hidden>',
    '<p hidden="until-found">',
    '<p aria-hidden="true">',
    '<p style="display:none">',
    '<p style="color: red; DISPLAY : none !important">',
    '<p style="visibility: hidden;">',
    '<p style="font-size:0">',
    '<p style="font-size: 0.0em">',
    '<p style="opacity:0">',
    '<p style="opacity: 0.00;">',
    '<p style="position:absolute;left:-9999px">',
    '<p style="height:1px; overflow: hidden">',
    '<p style="text-decoration: line-through">',
    '<p class="lead sr-only">',
    '<p class="visually-hidden">',
    '<p class="Screen-Reader-Text">',
    '<p class="hidden">',
    '<div class="is-hidden"><p>',
    '<del>',
    '<s>',
    '<strike>',
    '<template>',
    '<noscript>',
    '<nav>',
    '<aside>',
    '<form>',
    '<button>',
    '<select><option>',
    '<object>',
    '<iframe>',
    '<math>',
    '<canvas>',
    '<audio>',
    '<video>',
    '<dialog>',
    '<menu>',
    '<label>',
    '<datalist>',
    '<amp-ad>',
  ])('%s', (open) => {
    const close = open
      .replace(/<(\S+?)(?:\s[^>]*)?>/g, '</$1>')
      .split(/(?=<)/)
      .reverse()
      .join('');
    const page = `<p>Before.</p>${open}99 people died.${close}<p>After.</p>`;
    expect(textOf(page)).toBe('Before.\n\nAfter.');
    expect(unpackHtml(page).text).toBe('Before.\n\nAfter.');
  });

  test.each([
    '<p class="hidden md:block">',
    '<p class="d-none d-md-block">',
    '<p class="hidden-gems">',
    '<p aria-hidden="false">',
    '<p style="opacity:0.5">',
    '<p style="font-size:10px">',
    '<p style="display:block">',
    '<p style="height:1px">',
    '<p style="text-indent:-1em">',
    '<p style="visibility:visible">',
    '<ins>',
    '<template shadowrootmode="open">',
    '<blockquote>',
    '<unknown-element>',
  ])('is not %s', (open) => {
    expect(textOf(`${open}<b>38 people died.</b>`)).toBe('38 people died.');
  });

  test('struck text that is closed late', () => {
    expect(textOf('<div>Five <s>nine<p>ten</s> six</p></div>')).toBe('Five\n\nsix');
  });
});

describe('roles', () => {
  const rolesOf = ({ text, roles }: ReturnType<typeof unpackFragment>) =>
    roles.map(({ start, end, role }) => `${role}: ${text.slice(start, end)}`);

  test('of a fragment', () => {
    const html =
      '<h1>Head</h1><p class="byline">By Ann</p><p>Text by <a rel="author">Bo</a> and others on the spot.</p><h2>Sub</h2>' +
      '<figure><img><figcaption>Caption.</figcaption></figure><figure><table><tr><td>38</table></figure><h6>Low</h6>';
    expect(rolesOf(unpackFragment(html))).toEqual([
      'headline: Head',
      'byline: By Ann',
      'subhead: Sub',
      'caption: Caption.',
      'subhead: Low',
    ]);
  });

  test('of a page, where one heading is the headline', () => {
    const html =
      '<title>Head line here</title><article><h1>Head line here</h1><p><time>3 March 2021</time></p><h1>Other</h1>' +
      '<p>A boat sank.</p><div class="wp-caption"><p class="wp-caption-text">The boat.</p></div><p>Two died.</p></article>';
    expect(rolesOf(unpackHtml(html))).toEqual([
      'headline: Head line here',
      'metadata: 3 March 2021',
      'subhead: Other',
      'caption: The boat.',
    ]);
  });

  test('a title that is not in the body stands above it, from its own place', () => {
    const html = '<head><title> Boat &amp; crew lost | Example Post</title></head><body><p>A boat sank.</p>';
    const page = unpackHtml(html);
    expect(page.text).toBe('Boat & crew lost | Example Post\n\nA boat sank.');
    expect(rolesOf(page)).toEqual(['headline: Boat & crew lost | Example Post']);
    expect(page.offsetOf(0)).toBe(html.indexOf('Boat'));
    expect(page.offsetOf(page.text.indexOf('A boat'))).toBe(html.indexOf('A boat'));
  });

  test('a headline in two lines is one', () => {
    expect(unpackHtml('<h1>Boat lost<br>off Faro</h1><p>A boat sank.</p>').text).toBe(
      'Boat lost off Faro\n\nA boat sank.',
    );
  });
});

describe('the way back', () => {
  test('for copied words and for what stands in the place of others', () => {
    const html = '<p>At\n  least &#51;8 people &amp; <b>two</b> dogs</p><p>Next</p>';
    const { text, offsetOf } = unpackFragment(html);
    expect(text).toBe('At least 38 people & two dogs\n\nNext');
    const places = (words: string) => offsetOf(text.indexOf(words));
    expect(places('least')).toBe(html.indexOf('least'));
    expect(places('38')).toBe(html.indexOf('&#51;'));
    expect(places('8 people')).toBe(html.indexOf('8 people'));
    expect(places('&')).toBe(html.indexOf('&amp;'));
    expect(places('two')).toBe(html.indexOf('two'));
    expect(places('\n\nNext')).toBe(html.indexOf('</p>'));
    expect(places('Next')).toBe(html.indexOf('Next'));
    expect(offsetOf(text.length)).toBe(html.indexOf('Next') + 4);
  });

  const word = fc.constantFrom('38', 'people', 'died', 'caf\u00e9', '\u{1F600}', 'x\u200by', '.', '"No."');
  const ending = [
    '',
    ' ',
    '\n ',
    '&nbsp;',
    '&amp;',
    '<br>',
    '<br><br>',
    '<wbr>',
    '&#51;',
    '<',
    '\u00a0',
    '\t',
    '<!-- 99 -->',
  ];
  const leaf = fc.tuple(word, fc.constantFrom(...ending)).map((pair) => pair.join(''));
  const tag = fc.constantFrom(
    'p',
    'b',
    'div',
    'span',
    'li',
    'td',
    'tr',
    'table',
    'a',
    'blockquote',
    'h2',
    'q',
    'sup',
    's',
    'pre',
    'article',
  );
  const { markup } = fc.letrec<{ markup: string; element: string }>((tie) => ({
    markup: fc
      .array(fc.oneof({ weight: 3, arbitrary: leaf }, tie('element')), { maxLength: 6 })
      .map((parts) => parts.join('')),
    element: fc
      .tuple(tag, tie('markup'), fc.boolean())
      .map(([name, inner, isClosed]) => `<${name}>${inner}${isClosed ? `</${name}>` : ''}`),
  }));

  /** Every word that stands in the file is where its place says; places only grow, but for the headline. */
  function expectPlaces(html: string, { text, offsetOf }: MappedText, from: number): void {
    const faults: string[] = [];
    let last = 0;
    for (let at = from; at <= text.length; at++) {
      const place = offsetOf(at);
      if (place < last || place > html.length) faults.push(`${at} comes from ${place}, after ${last}`);
      last = place;
    }
    for (const { 0: unit, index } of text.matchAll(/[^\s&"\u201c\u201d\u00b3\u2070-\u2079]/gu)) {
      const place = offsetOf(index);
      if (html[place] !== '&' && !html.startsWith(unit, place)) faults.push(`${unit} is not at ${place}`);
    }
    expect(faults).toEqual([]);
  }

  test('holds for any markup', () => {
    fc.assert(
      fc.property(markup, (html) => {
        expectPlaces(html, unpackFragment(html), 0);
        const page = unpackHtml(`<title>38 people</title>${html}`);
        const headline = page.roles.find(({ role }) => role === 'headline');
        expectPlaces(`<title>38 people</title>${html}`, page, headline === undefined ? 0 : headline.end + 2);
      }),
      { seed: 20240305, numRuns: 500 },
    );
  });

  test('any text gives a text, and roles that lie in it', () => {
    const noise = fc.array(
      fc.oneof(
        fc.constantFrom('<', '>', '&', '"', '=', '/', '!--', '-->', '<p>', '</p>', '<a href=x>', '<td>', '<![CDATA['),
        fc.string(),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(noise, (parts) => {
        const { text, roles, offsetOf } = unpackHtml(parts.join(''));
        let last = 0;
        for (const { start, end } of roles) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        expect(offsetOf(text.length)).toBeLessThanOrEqual(parts.join('').length);
      }),
      { seed: 20240305, numRuns: 500 },
    );
  });
});

describe('whether a string is HTML', () => {
  test.each([
    '<p>a',
    'a<br>b',
    'a<br />b',
    'a</a>',
    '<a href="x">',
    '<P CLASS = x>',
    '<img src=x>',
    '<h2>a</h2>',
    'x <b>y</b>',
  ])('%s is', (text) => {
    expect(looksLikeHtml(text)).toBe(true);
  });

  test.each([
    '',
    'a < b',
    '<3',
    'a <b and c> d',
    '3 <p 4',
    '<example@example.org>',
    'if a<b then',
    '<pre',
    '&lt;p&gt;',
    '<unknown>',
    'x <- y',
  ])('%s is not', (text) => {
    expect(looksLikeHtml(text)).toBe(false);
  });
});
