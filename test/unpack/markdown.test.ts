import fc from 'fast-check';
import { unpackMarkdown } from '../../src/unpack/markdown.js';
import { UnpackError } from '../../src/unpack/unpacked.js';

const textOf = async (markdown: string) => (await unpackMarkdown(markdown)).text;

describe('blocks', () => {
  test.each<[string, string, string]>([
    ['a paragraph over lines', 'Nine\npeople\r\ndrowned.\n', 'Nine people drowned.'],
    ['two paragraphs', 'One.\n\n \t\nTwo.', 'One.\n\nTwo.'],
    ['old line ends', 'One.\r\rTwo.', 'One.\n\nTwo.'],
    ['headings', '# Ferry lost #\n## Nine dead\nText.', 'Ferry lost\n\nNine dead\n\nText.'],
    ['a number sign', '#9 ferry, # of dead', '#9 ferry, # of dead'],
    ['underlined headings', 'Ferry lost\n===\nNine dead\n---\nText.', 'Ferry lost\n\nNine dead\n\nText.'],
    ['a name of a heading', '## Nine dead {#nine}', 'Nine dead'],
    ['rules', 'One.\n\n***\n- - -\n\n___\nTwo.', 'One.\n\nTwo.'],
    ['a quote', '> Nine\n> people\ndrowned.\n\n>> deep', 'Nine people drowned.\n\ndeep'],
    ['a quote with paragraphs', '> One.\n>\n> Two.', 'One.\n\nTwo.'],
    ['a list', '- nine dead\n- ten\n  hurt\n* one lost', 'nine dead\n\nten hurt\n\none lost'],
    ['a list with paragraphs', '1. One.\n\n   Two.\n\n2) Three.', 'One.\n\nTwo.\n\nThree.'],
    ['lists within lists', '- a\n  - b\n    1. c\n- d', 'a\n\nb\n\nc\n\nd'],
    ['tasks', '- [x] done\n- [ ] open', 'done\n\nopen'],
    ['a number at the beginning of a line', 'The dead were\n38. Others lived.', 'The dead were 38. Others lived.'],
    ['a year with a full stop', '2019. gada ziema', '2019. gada ziema'],
    ['a minus sign', 'It was\n-5 degrees.', 'It was -5 degrees.'],
    ['a callout', '> [!warning] Update\n> Nine dead.', 'Update\n\nNine dead.'],
    ['code', 'One.\n\n    99 dead\n\n\t98 dead\n\nTwo.', 'One.\n\nTwo.'],
    ['code in a list', '- One.\n\n      99 dead\n\n  Two.', 'One.\n\nTwo.'],
    ['an indented line of a paragraph', 'One\n    two.', 'One two.'],
    ['a file of indented paragraphs', '# Ferry\n\n\tNine died.\n\n\tTen live.', 'Ferry\n\nNine died.\n\nTen live.'],
    ['fences', 'One.\n```js\n99\n```\n~~~~\n98\n```\n~~~\n~~~~\nTwo.', 'One.\n\nTwo.'],
    ['a fence in a quote', '> ```\n> 99\n> ```\n> Two.', 'Two.'],
    ['a fence that its list ends', '- ```\n  99\n\nTwo.\n\n```\n98\n```', 'Two.'],
    ['a fence that is never closed', '```\nNine dead.\n\nTen hurt.', 'Nine dead.\n\nTen hurt.'],
    ['a fence with words', '```nine people died\n', '```nine people died'],
    [
      'a table',
      '| Who | How many |\n|:---|---:|\n| dead | 9 |\nhurt | 1\\|0\n\nEnd.',
      'Who How many\n\ndead 9\n\nhurt 1|0\n\nEnd.',
    ],
    ['a table below a line', 'Figures:\na | b\n-|-\nc | d\n# End', 'Figures:\n\na b\n\nc d\n\nEnd'],
    ['pipes that are no table', 'a | b\nc | d', 'a | b c | d'],
    ['definitions', '[a]: https://example.org "x"\n[b]:\n  /b\n*[CG]: Coast Guard\n{: .lead}\n:::note\nNine.', 'Nine.'],
    [
      'what only looks like a definition',
      '[Herald]: nine dead\n\n[Post]: Confirmed',
      '[Herald]: nine dead\n\n[Post]: Confirmed',
    ],
    [
      'a note',
      'Nine[^1] dead.[^x]\n\n[^1]: One more\n    was lost.\n\n    Later.',
      'Nine dead.\n\nOne more was lost.\n\nLater.',
    ],
    [
      'lines of keys',
      'Source: Gulf Herald\n**Date:** 2021-03-04\n---\nNine.',
      'Source: Gulf Herald\nDate: 2021-03-04\n\nNine.',
    ],
    [
      'lines of keys without blanks',
      '---\ndate:2021-03-04\nsource:Herald\n---\nNine.',
      'date:2021-03-04\nsource:Herald\n\nNine.',
    ],
    ['a sentence above a rule', 'Nine died.\n---\nTen live.', 'Nine died.\n\nTen live.'],
  ])('%s', async (_name, markdown, expected) => expect(await textOf(markdown)).toBe(expected));
});

describe('marks within a line', () => {
  test.each([
    ['**9** *people* ***were*** _lost_ __at__ sea', '9 people were lost at sea'],
    ['**bold *both* bold** *a **b** c*', 'bold both bold a b c'],
    ['**9 dead**: un*frigging*likely', '9 dead: unfrigginglikely'],
    ['**9 un*like*ly dead**', '9 unlikely dead'],
    ['3*4 2*3*4 and 38* with a note', '3*4 2*3*4 and 38* with a note'],
    ['snake_case_name __init__ _9_th', 'snake_case_name init _9_th'],
    ['* 9 * people', '9 * people'],
    ['** not bold** *open', '** not bold** *open'],
    ['\\*9\\* \\_ \\\\ \\a', '*9* _ \\ \\a'],
    ['~~8~~ 9 people', '9 people'],
    ['9 ~~or **10** ~~dead', '9 ~~or 10 ~~dead'],
    ['~~8 **and~~ 9 dead**', '9 dead**'],
    ['~~8~~9', '9'],
    ['~9 or ~10 and ~~~', '~9 or ~10 and ~~~'],
    ['==9== people, a == b', '9 people, a == b'],
    ['[nine people](https://example.org/38 "10") died', 'nine people died'],
    ['[nine [of ten](a)](<b c>) [ ](d)(e)', 'nine of ten (e)'],
    ['[nine][ref] [Ref][] [ref] [other][none] [sic]\n\n[ref]: /x', 'nine Ref ref [other][none] [sic]'],
    ['![99 dead](x.png) nine ![97][ref] dead [![96](y)](z)\n\n[ref]: /x', 'nine dead'],
    ['<https://example.org/99> <desk@example.org> nine', 'nine'],
    ['[[Bay of Oran|the bay]] [[Oran#History]] ![[99.png]]', 'the bay Oran'],
    ['killed 38[1](#fn1), 41.[[2]](https://example.org)', 'killed 38, 41.'],
    ['killed [38](https://example.org) of ([41](x))', 'killed 38 of (41)'],
    ['`9 *people*` ``a`b`` `', '9 *people* a`b `'],
    ['`9\npeople`', '9 people'],
    [
      '9 &amp; 10 &lt;b&gt; &amp;lt; &#51;8 &#x33;8 &rsquo;s &#146;s &nope; &',
      '9 & 10 <b> &lt; 38 38 \u2019s \u2019s &nope; &',
    ],
    ['&yuml;&nbsp;&ccedil;&scaron;&#0;&#xd800;', '\u00ff\u00a0\u00e7\u0161&#0;&#xd800;'],
    ['9 <b>people</b> <span title="a > b">died</span> <br/>here', '9 people died\nhere'],
    ['9 < 10 and 11 > 10, a <b', '9 < 10 and 11 > 10, a <b'],
    ['38<sup>2</sup> 38<sup><a href="#n">[3]</a></sup> 10<sup>th</sup> H<sub>2</sub>O', '38 38 10th H2O'],
    ['9 <!-- 99 --> dead <del>98</del><s>97</s>', '9 dead'],
    ['9 <!-- 99', '9 <!-- 99'],
    ['<script>99</script><STYLE>98</STYLE ><noscript>97</noscript>9', '9'],
    ['<script> is 9', 'is 9'],
    ['`<script>` 9 `</script>`', '<script> 9 </script>'],
    ['<svg width="9"/> 9 <svg>99</svg>', '9'],
    ['One.\n<!--\n\n99\n\n--> Two.', 'One. Two.'],
    ['One.\n<!--more-->\nTwo.', 'One.\n\nTwo.'],
    ['<div>\n<h2>Ferry</h2>\n<p>One <p>Two\n</div>', 'Ferry\n\nOne\n\nTwo'],
    ['<table><tr><td>dead<td>9<tr><td>hurt<td>10</table>', 'dead 9\n\nhurt 10'],
    ['One.  \nTwo\\\nThree', 'One.\nTwo\nThree'],
    ['{{< figure src="99" >}} 9 {% include a %}{: .b} {{ page.n }}dead {9}', '9 dead {9}'],
    ['{% comment %} 99 {% endcomment %}9', '9'],
    ['%%99%% 9 and 5%% or 6%%', '9 and 5%% or 6%%'],
    ['Nine died. ^a1b2', 'Nine died.'],
    ['2^10', '2^10'],
  ])('%j', async (markdown, expected) => expect(await textOf(markdown)).toBe(expected));
});

describe('title and roles', () => {
  const roled = async (markdown: string) => {
    const { text, roles } = await unpackMarkdown(markdown);
    return roles.map(({ start, end, role }) => `${role}: ${text.slice(start, end)}`);
  };

  test.each<[string, string, readonly string[]]>([
    [
      'the first heading of the first level',
      '## Top\n# Ferry **lost**\n# Again\nText.',
      ['subhead: Top', 'headline: Ferry lost', 'subhead: Again'],
    ],
    ['an underlined one', 'Ferry lost\n===\nText.', ['headline: Ferry lost']],
    ['in HTML', '<h1>Ferry</h1><figcaption>The bay</figcaption> x', ['headline: Ferry', 'caption: The bay']],
    ['a title in the front matter', '---\ntitle: Ferry\n---\n# Lost\nText.', ['headline: Ferry', 'subhead: Lost']],
    [
      'the same as the heading',
      '---\ntitle: Ferry\n---\n# Ferry\n## Lost\nText.',
      ['headline: Ferry', 'subhead: Lost'],
    ],
    ['below a picture', '# ![logo](x.png)\n# Ferry\nText.', ['headline: Ferry']],
    ['no heading', 'Text.', []],
  ])('%s', async (_name, markdown, expected) => expect(await roled(markdown)).toEqual(expected));

  test('a title stands above the body and is found in the front matter', async () => {
    const markdown = '---\r\ntitle: "Ferry lost"\r\n---\r\n\r\nNine **people** drowned.\r\n';
    const { text, offsetOf, metadata } = await unpackMarkdown(markdown);
    expect(text).toBe('Ferry lost\n\nNine people drowned.');
    expect(metadata).toEqual({ title: 'Ferry lost' });
    for (const word of ['Ferry', 'lost', 'Nine', 'people', 'drowned']) {
      expect(offsetOf(text.indexOf(word))).toBe(markdown.indexOf(word));
    }
  });

  test('a title alone', async () => expect(await textOf('---\ntitle: Ferry\n---\n')).toBe('Ferry'));

  test('front matter that is not read', async () => {
    await expect(unpackMarkdown('---js\nx\n---\nText.')).rejects.toThrow(UnpackError);
  });

  test('an empty file', async () => {
    expect(await unpackMarkdown('')).toMatchObject({ text: '', roles: [], metadata: {} });
  });
});

test('each unit is found again', async () => {
  const markdown =
    '> - **Nine** [people](x) `of`\n>   the &#99;rew ~~were~~ <i>lost</i>\\!\n\n| a | b |\n|---|---|\n| c <!-- d --> e | f |\n';
  const { text, offsetOf } = await unpackMarkdown(markdown);
  expect(text).toBe('Nine people of the crew lost!\n\na b\n\nc e f');
  const places = [...text].map((_, at) => at).filter((at) => text[at] !== ' ' && text[at] !== '\n');
  const written = places.map((at) => markdown[offsetOf(at)]).join('');
  expect(written).toBe('Ninepeopleofthe&rewlost!abcef');
});

/** Marks in every order, with words, digits and blanks between them. */
const MARKS = [
  ...[
    '*',
    '**',
    '_',
    '~~',
    '~~~',
    '`',
    '```',
    '[',
    ']',
    '](',
    ')',
    '![',
    '[[',
    ']]',
    '|',
    '|-',
    '<',
    '>',
    '<b>',
    '</b>',
  ],
  ...[
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<sup>1</sup>',
    '<del>',
    '\\',
    '#',
    '# ',
    '- ',
    '1. ',
    '> ',
    '---',
    '===',
  ],
  ...[
    '[^1]',
    '[^1]:',
    '[a]: /b',
    '[a]',
    '{{',
    '}}',
    '{%',
    '%}',
    '{: .a}',
    '%%',
    '^a',
    '"',
    "'",
    '(',
    ':',
    '!',
    'a',
    '9',
  ],
  ...[' ', '  ', '    ', '\t', '\n', '\n\n', '\r\n', '\u00e9', '\u{1f600}', '\u2028', 'Date: x'],
];
const noise = fc.array(fc.constantFrom(...MARKS), { maxLength: 60 }).map((marks) => marks.join(''));

test('for any noise each unit but blanks is that of the file, in order, and little is added', async () => {
  await fc.assert(
    fc.asyncProperty(noise, async (markdown) => {
      const { text, offsetOf, roles } = await unpackMarkdown(markdown).catch((error) => {
        expect(error).toBeInstanceOf(UnpackError);
        return { text: '', offsetOf: () => 0, roles: [] };
      });
      let last = 0;
      for (let at = 0; at < text.length; at++) {
        const from = offsetOf(at);
        expect(from).toBeGreaterThanOrEqual(last);
        if (!/\s/.test(text[at]!)) expect(markdown[from]).toBe(text[at]);
        last = from;
      }
      expect(offsetOf(text.length)).toBeLessThanOrEqual(markdown.length);
      expect(text.length).toBeLessThanOrEqual(markdown.length + 2 * text.split('\n\n').length);
      for (const { start, end } of roles) expect(start).toBeLessThan(end);
    }),
    { numRuns: 500 },
  );
});

test('for any prose without marks all words stay', async () => {
  const word = fc
    .stringMatching(/^[a-zA-Z0-9\u00e9,.;?'"\u2019()-]{1,9}$/)
    .filter((text) => !/^\W|^\d+[.)]$/.test(text));
  const prose = fc.array(fc.tuple(word, fc.constantFrom(' ', '\n', '\n\n', '\r\n', ' \n ')), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(prose, async (parts) => {
      const markdown = parts.flat().join('');
      expect((await textOf(markdown)).split(/\s+/)).toEqual(markdown.trim().split(/\s+/));
    }),
  );
});

const SIZE = 100_000;
test.each([
  ...[
    '[',
    ']',
    '![',
    '[a](',
    '[a](b "',
    '[[a|',
    '[^',
    '*',
    '*a',
    '*_',
    '**a *b __c _d ',
    'a* ',
    '~~',
    '~~a ',
    '==a',
    '`',
    '``a`b',
  ],
  ...[
    '> ',
    '>',
    '- ',
    '1. ',
    '* - + ',
    '- a\n',
    '\\',
    '&',
    '&#x',
    '<',
    '<a ',
    '<a x="',
    '<!--',
    '<!---->',
    '<script>',
    '<del>',
  ],
  ...[
    '<sup>',
    '{{',
    '{%',
    '{% comment %}',
    '%%',
    '|',
    'a|b\n-|-\n',
    '# ',
    '```\n',
    '~~~ a\n',
    '~~~~ x\n```\n```\n',
    '\n',
    ' ',
    '\t',
    '---\n',
    '- - -\n',
  ],
  ...['[a]: b\n', '[^a]: b\n', ']:', '*[`<&\\_~!{|^', '<div>\n', ':::\n', '  \n', '```\n\n    '],
])('%j over and over ends soon', async (shape) => {
  const started = performance.now();
  await unpackMarkdown(shape.repeat(SIZE / shape.length)).catch((error) => expect(error).toBeInstanceOf(UnpackError));
  expect(performance.now() - started).toBeLessThan(4_000);
});

test.each([
  ['brackets around brackets', '['.repeat(SIZE / 2) + ']'.repeat(SIZE / 2)],
  ['brackets that a label might name', `[a]: /b\n\n${'['.repeat(SIZE / 2)}${']'.repeat(SIZE / 2)}`],
  ['runs of every length', Array.from({ length: 440 }, (_, at) => `${'`'.repeat(at + 1)}a`).join('')],
  ['fences that get shorter', Array.from({ length: 440 }, (_, at) => `${'`'.repeat(443 - at)}x y\n`).join('')],
  ['a deep list and blanks', `${'- '.repeat(SIZE / 4)}a\n${'\n'.repeat(SIZE / 2)}`],
  ['a deep list and a wide line', `${'- '.repeat(SIZE / 2)}a\n${' '.repeat(SIZE)}b`],
  ['a deep quote and short lines', `${'> '.repeat(SIZE / 4)}a\n${'> b\n'.repeat(SIZE / 4)}`],
])('%s', async (_name, markdown) => {
  const started = performance.now();
  await unpackMarkdown(markdown);
  expect(performance.now() - started).toBeLessThan(4_000);
});
