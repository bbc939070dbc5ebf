/** M: markup and structured input. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bytes, derailed } from './articles.js';
import type { Expectation, Fate, Files, Row } from './row.js';
import { processed } from './row.js';

const LEAD = derailed('4 June 2024');
const DIFFERENT = { contradiction: 'reported' } as const;
const PARTLY: readonly Fate[] = ['processed', 'failed limit', 'failed timeout', 'failed invalid-input'];

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Train derails</title>${head}</head><body>${body}</body></html>`;
const news = (body: string, head = '') => page(`<article><p>${LEAD}</p>${body}</article>`, head);
const frontMatter = (yaml: string, fence = '---') => `${fence}\n${yaml}\n---\n\n${LEAD} The crash killed 17 people.\n`;
const item = (fields: Readonly<Record<string, unknown>>) => JSON.stringify(fields);
const article = (source: string, dead: number) =>
  item({ source, title: 'Train derails', text: `${LEAD} The crash killed ${dead} people.` });

type RowBody = { readonly files: Files; readonly isShared?: boolean; readonly expect: Expectation };

/** One file that is read, and gives 17 dead unless the row says otherwise. */
function read(name: string, content: string | Uint8Array, expect: Partial<Expectation> = {}): RowBody {
  return {
    files: { [name]: content },
    expect: { inputs: processed(name), values: [`${name}: death-toll 17`], ...expect },
  };
}

/** One file that cannot be used, and why. */
function refused(
  name: string,
  content: string | Uint8Array,
  words: RegExp,
  expect: Partial<Expectation> = {},
): RowBody {
  return {
    files: { [name]: content },
    expect: { inputs: { [name]: 'failed invalid-input' }, messages: { [name]: words }, ...expect },
  };
}

/** One file that is read, or lost to a limit that is named; nothing is asked of its claims. */
function survived(name: string, content: string, withinSeconds: number, fates: readonly Fate[] = PARTLY): RowBody {
  return { files: { [name]: content }, isShared: true, expect: { inputs: { [name]: fates }, withinSeconds } };
}

const SECRET = 'PRIVATE-51c2';
const placeSecret = (folder: string) => writeFileSync(join(folder, '..', 'private.txt'), `${SECRET} killed 17 people.`);
const SEVENTEEN = '<p>The crash killed 17 people.</p>';
const SCRIPTS = ['script', 'style', 'template', 'noscript'];

const HTML: readonly Row[] = [
  {
    id: 'M01',
    case: 'numbers in script, style, comment, template, noscript',
    ...read(
      'a.html',
      news(
        `${SCRIPTS.map((tag, at) => `<${tag}>The crash killed ${96 + at} people.</${tag}>`).join('')}` +
          `<!-- The crash killed 95 people. -->${SEVENTEEN}`,
      ),
      { never: [/9[5-9] people/], notValues: [95, 96, 97, 98, 99].map((n) => `a.html: death-toll ${n}`) },
    ),
  },
  {
    // What the author hides from readers is not what the article says.
    id: 'M02',
    case: 'hidden text',
    ...read(
      'a.html',
      news(
        `<p hidden>The crash killed 95 people.</p><p style="display:none">The crash killed 96 people.</p>` +
          `<p aria-hidden="true">The crash killed 97 people.</p>${SEVENTEEN}`,
      ),
      { notValues: [95, 96].map((n) => `a.html: death-toll ${n}`) },
    ),
  },
  {
    id: 'M03',
    case: '20000 nested elements',
    ...survived('a.html', news(`${'<div>'.repeat(20_000)}${SEVENTEEN}${'</div>'.repeat(20_000)}`), 15),
  },
  {
    id: 'M04',
    case: 'misnested and unclosed formatting',
    ...survived('a.html', news(`${'<b><i><a><p>'.repeat(5000)}${'</b></i>'.repeat(5000)}${SEVENTEEN}`), 30),
  },
  {
    id: 'M05',
    case: '20000 attributes on one element',
    ...survived(
      'a.html',
      news(`<p ${Array.from({ length: 20_000 }, (_, n) => `a${n}=1`).join(' ')}>It rained.</p>`),
      15,
    ),
  },
  {
    id: 'M06',
    case: 'entities that make digits and overrides',
    ...read(
      'a.html',
      news('<p>The crash killed &#51;&#x38; people.</p><p>&#x202E;14&#8236; &amp;#52;1 &#0; &#xD800; &#1114112;</p>'),
      { values: ['a.html: death-toll 38'], holdsReplacement: true },
    ),
  },
  {
    id: 'M07',
    case: 'active content',
    ...read(
      'a.html',
      news(
        `<script src="http://127.0.0.1:9/x.js"></script><iframe src="http://127.0.0.1:9/"></iframe>` +
          `<img src="http://127.0.0.1:9/x.png" onerror="alert(1)"><object data="file:///etc/passwd"></object>` +
          `<meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/">${SEVENTEEN}`,
        '<link rel="stylesheet" href="http://127.0.0.1:9/x.css"><base href="http://127.0.0.1:9/">',
      ),
    ),
  },
  {
    id: 'M08',
    case: 'external entity and external stylesheet',
    files: {
      'a.xhtml':
        `<?xml version="1.0"?><?xml-stylesheet href="../private.txt"?><!DOCTYPE html [<!ENTITY x SYSTEM ` +
        `"../private.txt">]><html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body><p>${LEAD} ` +
        'The crash killed 17 people. &x;</p></body></html>',
      'b.xml':
        `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "../private.txt">]><rss version="2.0"><channel>` +
        `<title>T</title><item><title>Train derails &x;</title><description>${LEAD} The crash killed 17 people. ` +
        '&x;</description></item></channel></rss>',
    },
    make: placeSecret,
    expect: {
      inputs: { 'a.xhtml': 'processed', 'b.xml': ['processed', 'failed invalid-input'] },
      values: ['a.xhtml: death-toll 17'],
      never: [SECRET],
    },
  },
  {
    id: 'M08',
    case: 'entities that multiply',
    ...survived(
      'a.xml',
      `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "killed 17 people ">${'bcdefghij'
        .split('')
        .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`)
        .join('')}]><rss version="2.0"><channel><item><description>${LEAD} &j;</description></item></channel></rss>`,
      5,
    ),
  },
  {
    id: 'M09',
    case: 'plaintext, textarea, title, CDATA',
    ...read(
      'a.html',
      news(
        `${SEVENTEEN}<textarea><p>The crash killed 95 people.</textarea><![CDATA[ The crash killed 96 people. ]]>` +
          '<plaintext></p></body><p>The crash killed 17 people.',
        '<title><b>Second</title>',
      ),
    ),
  },
  { id: 'M10', case: 'less-than signs', ...survived('a.html', news(`<p>${'<'.repeat(60_000)}</p>`), 15) },
  { id: 'M11', case: 'open comments', ...survived('a.html', news('<!--'.repeat(16_000)), 15) },
];

const ALIASES = Array.from({ length: 9 }, (_, at) =>
  at === 0 ? 'a0: &a0 [x, x, x, x, x, x, x, x, x]' : `a${at}: &a${at} [${`*a${at - 1}, `.repeat(8)}*a${at - 1}]`,
).join('\n');

const MARKDOWN: readonly Row[] = [
  {
    id: 'M12',
    case: 'front matter that is JavaScript',
    files: {
      'a.md': frontMatter('process.exit(66)', '---js'),
      'b.md': frontMatter('module.exports = process.exit(66)', '---javascript'),
      'c.md': frontMatter('title: !!js/eval "process.exit(66)"', '---yaml'),
    },
    expect: {
      inputs: {
        'a.md': ['processed', 'failed invalid-input'],
        'b.md': ['processed', 'failed invalid-input'],
        'c.md': ['processed', 'failed invalid-input'],
      },
    },
  },
  {
    id: 'M13',
    case: 'YAML tags that make functions',
    ...refused('a.md', frontMatter('title: !!js/function "function () { process.exit(66) }"'), /tag/),
  },
  {
    id: 'M14',
    case: 'YAML aliases that multiply',
    ...refused('a.md', frontMatter(`${ALIASES}\ntitle: Train derails`), /alias|node|too many/i, { withinSeconds: 5 }),
  },
  {
    id: 'M15',
    case: 'YAML merge key repeated',
    ...survived('a.md', frontMatter(`base: &b {x: 1}\n${'<<: *b\n'.repeat(2000)}title: Train derails`), 5),
  },
  {
    id: 'M16',
    case: 'front matter with __proto__ and constructor',
    ...read(
      'a.md',
      frontMatter('__proto__:\n  polluted: true\nconstructor:\n  prototype:\n    polluted: true\ntitle: Train derails'),
    ),
  },
  {
    id: 'M17',
    case: 'front matter never closed',
    files: { 'a.md': `---\ntitle: Train derails\n\n${LEAD} The crash killed 17 people.\n` },
    expect: { inputs: { 'a.md': ['processed', 'failed invalid-input'] } },
  },
  {
    id: 'M18',
    case: 'front matter date and id traps',
    ...read(
      'a.md',
      frontMatter(
        'date: 2024-02-31\nid: ../../../../tmp/x\nurl: http://127.0.0.1:9/\nslug: /etc/passwd\nimage: file:///x',
      ),
      { notValues: ['a.md: crash-date 2024-03-02'] },
    ),
  },
  {
    id: 'M19',
    case: 'Markdown: raw HTML and links',
    ...read(
      'a.md',
      `# Train derails\n\n${LEAD} <script>alert("killed 95 people")</script> The crash killed [17 people](javascript:alert(1)` +
        ' "killed 96 people").\n\n![killed 97 people](http://127.0.0.1:9/x.png)\n<!-- The crash killed 98 people. -->\n',
      { notValues: [95, 96, 98].map((n) => `a.md: death-toll ${n}`) },
    ),
  },
  { id: 'M20', case: 'Markdown: tildes', ...survived('a.md', `${LEAD}\n\n${'~'.repeat(60_000)}\n`, 15) },
  { id: 'M21', case: 'Markdown: open links', ...survived('a.md', `${LEAD}\n\n${'[a]('.repeat(16_000)}\n`, 15) },
  {
    id: 'M22',
    case: 'Markdown: nested quotes and lists',
    ...survived('a.md', `${LEAD}\n\n${'> '.repeat(10_000)}quiet\n\n${'- '.repeat(10_000)}quiet\n`, 15),
  },
  { id: 'M23', case: 'Markdown: unmatched quotes', ...survived('a.md', `${LEAD}\n\n${'`a" \''.repeat(13_000)}\n`, 15) },
  {
    id: 'M38',
    case: 'Markdown: alternating emphasis marks',
    ...survived('a.md', `${LEAD}\n\n${'*a_ '.repeat(16_000)}\n`, 15),
  },
];

const NESTED = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;

const JSON_FILES: readonly Row[] = [
  {
    id: 'M24',
    case: 'JSON cut short',
    ...refused('a.json', article('Brno Daily', 17).slice(0, -9), /invalid JSON.*byte \d+/),
  },
  {
    id: 'M25',
    case: 'JSON with a byte order mark',
    ...read('a.json', bytes([0xef, 0xbb, 0xbf], article('Brno Daily', 17))),
  },
  {
    id: 'M26',
    case: 'JSON5, NaN, comments, trailing comma',
    files: {
      'a.json': "{text: 'The crash killed 17 people.'}",
      'b.json': '{"text": "The crash killed 17 people.", "n": NaN}',
      'c.json': '/* news */ {"text": "The crash killed 17 people."}',
      'd.json': '{"text": "The crash killed 17 people.",}',
    },
    expect: {
      inputs: Object.fromEntries('abcd'.split('').map((name) => [`${name}.json`, 'failed invalid-input' as const])),
      messages: Object.fromEntries('abcd'.split('').map((name) => [`${name}.json`, /invalid JSON/])),
    },
  },
  {
    id: 'M27',
    case: 'JSON keys that reach prototypes',
    ...read(
      'a.json',
      `{"__proto__": {"polluted": true, "text": "no"}, "constructor": {"prototype": {"polluted": 1}}, "toString": 1, ` +
        `"hasOwnProperty": null, "valueOf": [], ${article('Brno Daily', 17).slice(1)}`,
    ),
  },
  {
    id: 'M28',
    case: 'JSON nested 200,000 deep',
    isLarge: true,
    files: { 'a.json': NESTED, 'b.json': `{"x": ${NESTED}, ${article('Brno Daily', 17).slice(1)}`, 'c.ndjson': NESTED },
    expect: {
      inputs: {
        'a.json': ['failed invalid-input', 'failed limit'],
        'b.json': ['processed', 'failed invalid-input', 'failed limit'],
        'c.ndjson#1': ['failed invalid-input', 'failed limit'],
      },
      never: ['RangeError', 'call stack'],
    },
  },
  {
    id: 'M29',
    case: 'JSON roots of every type',
    files: Object.fromEntries(
      ['1', '"text"', 'null', 'true', '[]', '{}', '-0', '[[]]', '[1, null]'].map((root, at) => [`${at}.json`, root]),
    ),
    expect: {
      inputs: {
        ...Object.fromEntries([0, 1, 2, 3, 4, 5, 6].map((at) => [`${at}.json`, 'failed invalid-input' as const])),
        '7.json': 'failed invalid-input',
        '8.json#1': 'failed invalid-input',
        '8.json#2': 'failed invalid-input',
      },
    },
  },
  {
    id: 'M30',
    case: 'JSON fields of wrong types',
    files: {
      'a.json': `[${article('Brno Daily', 17)}, {"text": 17}, {"text": ["killed 18 people"]}, {"text": {"toString": "x"}}]`,
    },
    expect: {
      inputs: {
        'a.json#1': 'processed',
        'a.json#2': 'failed invalid-input',
        'a.json#3': 'failed invalid-input',
        'a.json#4': 'failed invalid-input',
      },
      messages: { 'a.json#2': /item 2.*not a string/, 'a.json#3': /item 3.*not a string/ },
      claims: { atLeast: 1 },
    },
  },
  {
    id: 'M31',
    case: 'JSON duplicate keys and duplicate ids',
    files: {
      'a.json': `[{"id": 1, "text": "x", ${article('Brno Daily', 17).slice(1)}, {"id": 1, ${article('Moravian Post', 19).slice(1)}]`,
    },
    expect: {
      inputs: processed('a.json#1', 'a.json#2'),
      messages: { 'a.json#2': /same id/ },
      values: ['a.json#1: death-toll 17', 'a.json#2: death-toll 19'],
      ...DIFFERENT,
    },
  },
  {
    id: 'M32',
    case: 'NDJSON with one bad line',
    files: { 'a.ndjson': `${article('Brno Daily', 17)}\n{"text": "cut\n${article('Moravian Post', 19)}\n` },
    expect: {
      inputs: { ...processed('a.ndjson#1', 'a.ndjson#3'), 'a.ndjson#2': 'failed invalid-input' },
      messages: { 'a.ndjson#2': /line 2: invalid JSON/ },
      ...DIFFERENT,
    },
  },
  {
    id: 'M33',
    case: 'NDJSON: bad bytes in one line',
    files: {
      'a.jsonl': bytes(
        `${article('Brno Daily', 17)}\n{"text": "`,
        [0xff, 0xfe, 0x80],
        `"}\n${article('Moravian Post', 19)}\n`,
      ),
    },
    expect: {
      inputs: { ...processed('a.jsonl#1', 'a.jsonl#3'), 'a.jsonl#2': 'failed invalid-encoding' },
      messages: { 'a.jsonl#2': /line 2: invalid UTF-8/ },
      ...DIFFERENT,
    },
  },
  {
    id: 'M34',
    case: 'NDJSON: one very long line',
    isLarge: true,
    files: {
      'a.ndjson': `${article('Brno Daily', 17)}\n{"text": "${'It rained. '.repeat(200_000)}"}\n${article('Moravian Post', 19)}\n`,
    },
    expect: {
      inputs: { ...processed('a.ndjson#1', 'a.ndjson#3'), 'a.ndjson#2': ['processed', 'skipped too-large'] },
      ...DIFFERENT,
      withinSeconds: 60,
    },
  },
  {
    id: 'M35',
    case: 'two JSON values in one .json',
    ...refused('a.json', `${article('Brno Daily', 17)}\n${article('Moravian Post', 19)}`, /invalid JSON.*byte \d+/),
  },
  {
    id: 'M36',
    case: 'ids and urls that are paths or inner addresses',
    ...read(
      'a.json',
      `{"id": "../../x", "path": "/etc/passwd", "url": "http://169.254.169.254/latest", "link": "file:///etc/passwd", ` +
        `"image": "//127.0.0.1:9/x", ${article('Brno Daily', 17).slice(1)}`,
    ),
  },
  {
    id: 'M37',
    case: 'JSON with 40,000 keys',
    ...read(
      'a.json',
      `{${Array.from({ length: 40_000 }, (_, at) => `"k${at}": ${at}`).join(', ')}, ${article('Brno Daily', 17).slice(1)}`,
      { withinSeconds: 15 },
    ),
  },
];

/** Beyond the catalogue: what feeds add. */
const FEEDS: readonly Row[] = [
  {
    id: 'M39',
    case: 'feed entries that are markup in markup',
    files: {
      'a.rss':
        `<?xml version="1.0"?><rss version="2.0"><channel><title>Brno Daily</title><item><title>Train derails</title>` +
        `<description><![CDATA[<p>${LEAD}</p><script>killed 95 people</script><p>The crash killed 17 people.</p>]]>` +
        `</description></item><item><title>&lt;b&gt;Train&lt;/b&gt; derails</title><description>&lt;p&gt;${LEAD} The ` +
        'crash killed &amp;#49;7 people.&lt;/p&gt;</description></item></channel></rss>',
    },
    expect: {
      inputs: processed('a.rss#1', 'a.rss#2'),
      values: ['a.rss#1: death-toll 17', 'a.rss#2: death-toll 17'],
      notValues: ['a.rss#1: death-toll 95'],
    },
  },
  {
    id: 'M40',
    case: 'feed without an entry, and XML that is no feed',
    files: {
      'a.atom': '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Brno Daily</title></feed>',
      'b.xml': '<?xml version="1.0"?><project><version>17</version></project>',
      'c.rss': '',
    },
    expect: {
      inputs: {
        'a.atom': ['failed invalid-input', 'skipped empty'],
        'b.xml': ['failed invalid-input', 'skipped unsupported-format'],
        'c.rss': 'skipped empty',
      },
    },
  },
];

export const MARKUP_ROWS: readonly Row[] = [...HTML, ...MARKDOWN, ...JSON_FILES, ...FEEDS];
