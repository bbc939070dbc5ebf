import type { Report } from '../../src/index.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { codeText, proseText } from '../../src/report/markdown-text.js';
import { renderStepSummary } from '../../src/report/step-summary.js';
import { visible } from '../../src/report/visible.js';
import { ATTACKS, hostileReport } from './hostile-report.js';
import { liveMarkdown, readMarkdown } from './readers.js';
import { sampleReport } from './sample-report.js';

test.each([
  [
    'prose',
    'Four “sources” say: 38 dead (about 5%), the rest – alive!',
    'Four “sources” say: 38 dead (about 5%), the rest – alive!',
  ],
  ['names with dots and hyphens', 'J2-8243, 0003.txt, D.C.', 'J2-8243, 0003.txt, D.C.'],
  ['letters of any script', 'Ан-26 в Кабуле 事故 Mūsā', 'Ан-26 в Кабуле 事故 Mūsā'],
  ['emphasis', 'a *b* _c_ ~d~', 'a `*b*` `_c_` `~d~`'],
  ['an image', '![x](http://127.0.0.1/x.png)', '&#33;`[x`&#93;`(http://127.0.0.1/x.png)`'],
  ['a link', '[y](javascript:alert(1))', '`[y`&#93;`(javascript:alert(1))`'],
  ['HTML', '<b>x</b> &lt; &', '&#60;`b>x`&#60;`/b>` `&lt;` &'],
  ['a cell of a table', 'a|b || c', '`a`&#124;`b` &#124;&#124; c'],
  ['code', 'a `b` ``', 'a &#96;`b`&#96; &#96;&#96;'],
  [
    'mentions and references',
    '@name #12 GH-12 (gh-12) a/b#1 !5 %3',
    '`@name` `#12` `GH-12` `(gh-12)` `a/b#1` `!5` `%3`',
  ],
  ['commits', '0123abc 0123456789abcdef', '`0123abc` `0123456789abcdef`'],
  ['shares and milestones', '5% 5%, %5 (%5)', '5% 5%, `%5` `(%5)`'],
  ['addresses', 'www.x.org (www.x.org) https://x a@b.org', '`www.x.org` `(www.x.org)` `https://x` `a@b.org`'],
  ['names of emoji, footnotes, formulas', ':tada: [^1] $x$', '`:tada:` `[^1]` `$x$`'],
  ['a backslash', 'a\\b \\| \\`', '`a\\b` `\\`&#124; `\\`&#96;'],
  ['a sum', 'a = b & c=d', 'a = b & `c=d`'],
  ['hidden characters', '\u202e83\u202c', '`\\u{202E}83\\u{202C}`'],
  ['line breaks', 'a\n# b\n\n- c', 'a `#` b - c'],
])('prose: %s', (_name, text, markdown) => {
  expect(proseText(text)).toBe(markdown);
});

test.each([
  ['news/a b.txt:1:2', '`news/a b.txt:1:2`'],
  ['a`b|c.txt', '`a`&#96;`b`&#124;`c.txt`'],
  ['  ', ''],
])('code: %j', (text, markdown) => {
  expect(codeText(text)).toBe(markdown);
});

test('what is shown is the text', () => {
  for (const attack of ATTACKS) {
    expect(readMarkdown(proseText(attack))).toBe(visible(attack));
    expect(readMarkdown(codeText(attack))).toBe(visible(attack).trim());
  }
});

test('the whole of a small report', () => {
  expect(renderMarkdown(sampleReport())).toBe(`\
## crashcheck: 1 contradiction, 1 dispute

3 articles; gate: contradiction — hit; inputs: 1 skipped

### Azerbaijan Airlines J2-8243, Aktau, 2024-12-25

3 articles.

- **Contradiction: flight number** (\`f1\`): Reuters and CNN give the flight as J2-8243, 0003.txt as 8432. _Why:_ same digits in another order (8243 / 8432): likely a transcription error
- **Dispute: cause** (\`f2\`): Four sources say the plane was shot down; the Kremlin denies it.

| finding | value | said by | origins | in these words | where |
| --- | --- | --- | --- | --- | --- |
| \`f1\` flight number | J2-8243 | Reuters, CNN | Reuters | “Flight J2-8243” | \`news/reuters.txt:9:1\` |
|  | 8432 | 0003.txt | Euronews | “flight 8432” | \`news/0003.txt:2:20\` |
| \`f2\` cause | shot down | Reuters, CNN | Reuters | “Russian air defences downed an Azerbaijan Airlines plane” | \`news/reuters.txt:7:8\` |
|  | not shot down | 0003.txt | Euronews | “was not shot down” | \`news/0003.txt:8:2\` |

Agreed:

- death toll 38 (3 articles, 2 independent origins): 38 dead + 29 survivors = 67 aboard

<details>
<summary>The articles and what each says</summary>

| article | outlet | published | origins | path |
| --- | --- | --- | --- | --- |
| \`a1\` | Reuters | 2024-12-26 | Reuters | \`news/reuters.txt\` |
| \`a2\` | CNN | 2024-12-26 | Reuters | \`news/cnn.txt\` |
| \`a3\` | 0003.txt | no date | Euronews | \`news/0003.txt\` |

| fact | \`a1\` | \`a2\` | \`a3\` |
| --- | --- | --- | --- |
| flight number | J2-8243 | J2-8243 | 8432 |
| death toll | 38 | 38 | 38 |
| cause | shot down | shot down? | ✗shot down; bird strike (withdrawn) |

</details>

Also mentioned: Malaysia Airlines MH17, 2014

### Inputs not used

- \`news/photo.txt\`: binary content (PNG) (skipped)
`);
});

test('no findings, no articles', () => {
  const none = { ...sampleReport(), findings: [] };
  const unanimous = renderMarkdown({ ...none, summary: { ...none.summary, findings: {} } });
  expect(unanimous).toMatch(/^## crashcheck: no findings\n/);
  expect(unanimous).toContain('\n3 articles. No disagreement found.\n');
  const empty = { ...none, articles: [], events: [], claims: [], agreements: [], problems: [] };
  expect(renderMarkdown({ ...empty, summary: { ...none.summary, articles: 0 } })).toBe(
    '## crashcheck: nothing was analysed\n\n0 articles; inputs: 1 skipped\n',
  );
});

test('a finding that is known and let pass says why', () => {
  const waiver = { reason: 'agreed with @desk', expires: '2025-01-31' };
  const findings = sampleReport().findings.map((one) => ({ ...one, waiver }));
  expect(renderMarkdown({ ...sampleReport(), findings })).toContain(
    'the Kremlin denies it. _Waived:_ agreed with `@desk` (until 2025-01-31)\n',
  );
});

test('whole kinds of files are counted, not named', () => {
  const skipped = (path: string, code: 'hidden' | 'unsupported-format') =>
    ({ path, code, message: 'so', action: 'skipped' }) as const;
  const problems = [
    skipped('.a', 'hidden'),
    skipped('b.png', 'unsupported-format'),
    skipped('c.png', 'unsupported-format'),
  ];
  expect(renderMarkdown({ ...sampleReport(), problems })).toMatch(
    /\n### Inputs not used\n\n- left out: 2 of other formats, 1 hidden\n$/,
  );
});

test('many accidents: those without findings are counted', () => {
  const sample = sampleReport();
  const others = Array.from({ length: 20 }, (_, at) => ({ ...sample.events[0]!, id: `e${at + 3}`, label: `L${at}` }));
  const text = renderMarkdown({ ...sample, events: [...sample.events, ...others] });
  expect(text.match(/^### (?!Inputs)/gm)).toHaveLength(1);
  expect(text).toContain('\n20 more accidents without findings.\n');
});

/** Lines that are ours alone, and what each kind of line begins with. */
const FRAME = new Set(['', '<details>', '</details>', '<summary>The articles and what each says</summary>']);
const LEAD = /^(?:#{2,3} |- (?:\*\*[\w :-]+\*\* |)|\| |Agreed:$|Also mentioned: |_Left out[\w ,:;]+._$)/;

/** Everything in a document that is neither ours nor prose, code or a reference. */
function findLive(markdown: string): string[] {
  return markdown.split('\n').flatMap((line) => {
    if (line.split('`').length % 2 === 0) return [line];
    if (FRAME.has(line) || /^[|\- ]+$/.test(line)) return [];
    const rest = liveMarkdown(line.replace(LEAD, '').replace(/ _(?:Why|Waived):_ /g, ' '))
      .replace(/ \|$/, '')
      .replaceAll(' | ', ' ');
    return /[<>*_~[\]#@$\\|{}^]|&[#\w]|:\S|!\S|https?:|www\.|\bgh-\d|[\da-f]{7}/i.test(rest) ? [line] : [];
  });
}

test('what is live is found', () => {
  for (const live of ['<b>', '![', '](', '@a', 'http://a', '#1', 'a_b_', '`a', '| a', ':a:', '&lt;', '0123abc']) {
    expect(findLive(`- ${live}`)).toEqual([`- ${live}`]);
  }
});

test('nothing of an input is live', () => {
  const markdown = renderMarkdown(hostileReport(ATTACKS));
  expect(findLive(markdown)).toEqual([]);
  expect(markdown).not.toMatch(/!\[|\]\(|<(?!\/?(?:details|summary)>)/);
});

test('every row of a table has as many cells as its head', () => {
  const lines = renderMarkdown(hostileReport(ATTACKS)).split('\n');
  let cells = 0;
  for (const [at, line] of lines.entries()) {
    if (!line.startsWith('|')) continue;
    // A pipe divides cells in code too, so every one counts.
    const count = line.split('|').length;
    if (!lines[at - 1]!.startsWith('|')) cells = count;
    expect([line, count]).toEqual([line, cells]);
  }
  expect(cells).toBeGreaterThan(0);
});

describe('room', () => {
  const [dispute, contradiction] = sampleReport().findings;
  const many = (count: number): Report => ({
    ...sampleReport(),
    findings: [...Array.from({ length: count }, (_, at) => ({ ...dispute!, id: `f${at + 2}` })), contradiction!],
  });
  const bytesOf = (text: string) => Buffer.byteLength(text);

  test.each([1_000, 2_000, 5_000, 65_536])('%i bytes are not passed', (maxBytes) => {
    const text = renderMarkdown(many(2_000), { maxBytes });
    expect(bytesOf(text)).toBeLessThanOrEqual(maxBytes);
    expect(text).toMatch(
      /\n_Left out for want of room: [\d,]+ findings(?: and \d+ other parts?)?; the JSON report has them\._\n$/,
    );
  });

  test('the gravest are kept, and the rest is counted', () => {
    const text = renderMarkdown(many(2_000), { maxBytes: 3_000 });
    expect(text).toContain('**Contradiction: flight number** (`f1`)');
    const told = text.match(/^- \*\*/gm)!.length;
    expect(text).toContain(`: ${2_001 - told} findings`);
  });

  test('a comment by itself has 64 KiB, a step summary 1 MiB', () => {
    expect(bytesOf(renderMarkdown(many(10_000)))).toBeLessThanOrEqual(65_536);
    const summary = bytesOf(renderStepSummary(many(10_000)));
    expect(summary).toBeGreaterThan(900_000);
    expect(summary).toBeLessThanOrEqual(1_048_576);
  });

  test('no room taken, nothing left out', () => {
    expect(renderMarkdown(sampleReport())).not.toContain('Left out');
    expect(renderStepSummary(sampleReport())).toBe(renderMarkdown(sampleReport()));
  });
});
