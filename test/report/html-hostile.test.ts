/** Nothing of an article may become live: whatever it says, the page has the same elements and shows the same words. */
import fc from 'fast-check';
import { crosscheck, FACTS, type Report, renderHtml } from '../../src/index.js';
import { html } from '../../src/report/html/escape.js';
import { visible, visibleName } from '../../src/report/visible.js';
import { noisyFolder } from '../properties/prose.js';
import { pageOf, skeletonOf } from './page-of.js';
import { sampleReport } from './sample-report.js';

const { SEED = '20240305', RUNS = '100' } = process.env;
fc.configureGlobal({ seed: Number(SEED), numRuns: Number(RUNS) });
const PATIENCE = 60_000 + Number(RUNS) * 200;

const LINE_END = /[\r\n]/;
/** What acts without being seen. */
const HIDDEN =
  /[\p{Zl}\p{Zp}\p{Cs}\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/u;

/** The sample report with one text wherever an input's text can stand. */
function withText(text: string): Report {
  const sample = sampleReport();
  const passage = `Before. ${text} And after.`;
  const evidence = { text, start: 108, end: 108 + text.length, line: 3, column: 9, sentence: 7 };
  return {
    ...sample,
    articles: sample.articles.map((article, at) => ({
      ...article,
      path: `${text}/${at}`,
      source: at === 0 ? null : text,
      title: text,
      author: text,
      url: text,
      origins: [text, `${at}`],
    })),
    events: sample.events.map((event) => ({ ...event, label: text })),
    claims: sample.claims.map((claim) => ({
      ...claim,
      canonical: text,
      facet: text,
      attribution: [{ name: text, named: true, count: null }],
      pattern: text,
      evidence,
    })),
    passages: ['a1', 'a2', 'a3'].map((article) => ({ article, sentence: 7, start: 100, text: passage })),
    findings: sample.findings.map((finding) => ({
      ...finding,
      fingerprint: text,
      message: text,
      explanation: text,
      waiver: { reason: text, expires: text },
      positions: finding.positions.map((position) => ({
        ...position,
        canonical: text,
        label: text,
        origins: [text],
        quotations: [{ article: 'a1', voice: text, evidence }],
      })),
    })),
    agreements: sample.agreements.map((agreement) => ({ ...agreement, label: text, note: text, origins: [text] })),
    problems: sample.problems.map((problem) => ({ ...problem, path: text, message: text })),
  };
}

const HARMLESS = skeletonOf(pageOf(renderHtml(withText('harmless'))));

test.each([
  ['a script element', '<script>alert(1)</script>'],
  ['an end of the script and the style', '</script></style><script>alert(1)</script>'],
  ['an end of the title', '</title><img src=x onerror=alert(1)>'],
  ['an end of an attribute', '" onmouseover="alert(1)" x="'],
  ['an end of an attribute in single quotes', "' onfocus='alert(1)' autofocus tabindex='1"],
  ['an end of a comment', '--><svg onload=alert(1)>'],
  ['templates', '{{7*7}} \u0024{7*7} <%= 7*7 %> #{7*7}'],
  ['patterns of replacement', "$& $` $' $1 $$ $<name>"],
  ['references', '&lt;script&gt; &amp; &#60;b&#62; &bogus'],
  ['an address', 'javascript:alert(1)'],
  ['an address of data', 'data:text/html,<script>alert(1)</script>'],
  ['separators', 'a\u2028alert(1)\u2029b'],
  ['controls', 'a\u0000b\u001b[31mc\u009bd\u007f'],
  ['overrides', '\u202e83\u202c people'],
  ['half a pair', 'a\ud83d'],
  ['a declaration and a processing instruction', '<!DOCTYPE html><?php echo 1 ?><![CDATA[<b>]]>'],
  [
    'frames and forms',
    '<iframe srcdoc="x"></iframe><form action="https://a.example"><input></form><base href="//a.example">',
  ],
  [
    'a link and a picture',
    '<a href="https://a.example">a</a><img src="https://a.example/a.png"><link rel=prefetch href=//a.example>',
  ],
  ['the names of objects', '__proto__ constructor toString'],
  ['an end of a plain text', '</textarea></noscript></template><plaintext>'],
])('%s', (_name, text) => {
  const source = renderHtml(withText(text));
  const page = pageOf(source);
  expect(skeletonOf(page)).toEqual(HARMLESS);
  expect(page.byClass('message')[0]!.text).toBe(visible(text));
  expect(page.byName('title')[0]!.text).toContain(visible(text));
  expect(page.byName('blockquote')[0]!.text).toBe(visible(`Before. ${text} And after.`));
  expect(page.byId('problems').text).toContain(visibleName(text));
  expect(source).not.toMatch(HIDDEN);
});

test('the row above can fail: one field that is not escaped changes the elements', () => {
  const source = renderHtml(withText('harmless')).replace(
    '<p class="message">harmless',
    '<p class="message"><b>harmless</b>',
  );
  expect(skeletonOf(pageOf(source))).not.toEqual(HARMLESS);
});

const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc
    .array(
      fc.constantFrom(
        '<',
        '>',
        '"',
        "'",
        '&',
        '/',
        '=',
        '!',
        '-',
        '`',
        '$',
        '{',
        'script',
        'on',
        'x',
        ' ',
        '\n',
        '\u2028',
      ),
      { minLength: 1 },
    )
    .map((parts) => parts.join('')),
);

test(
  'any text: the same elements, and nothing hidden',
  () => {
    fc.assert(
      fc.property(text, (said) => {
        const source = renderHtml(withText(said));
        expect(skeletonOf(pageOf(source))).toEqual(HARMLESS);
        expect(source).not.toMatch(HIDDEN);
      }),
    );
  },
  PATIENCE,
);

test('what is escaped is shown as it is, between tags and in an attribute', () => {
  fc.assert(
    fc.property(text, (said) => {
      const [, element] = pageOf(html`<i></i><p title="${said}">${said}</p>`.source).all;
      expect([element!.text, element!.attributes.title]).toEqual([visible(said), visible(said)]);
      expect(visible(said)).not.toMatch(LINE_END);
    }),
  );
});

test(
  'any articles: the page has every finding and none of their markup',
  () => {
    fc.assert(
      fc.property(noisyFolder, (sources) => {
        const report = crosscheck(sources, { facts: FACTS });
        const page = pageOf(renderHtml(report));
        const shown = page.byClass('finding').map(({ attributes }) => attributes.id);
        expect(shown.sort()).toEqual(report.findings.map(({ id }) => `finding-${id}`).sort());
        expect(page.all.filter(({ name }) => !KNOWN.has(name))).toEqual([]);
      }),
    );
  },
  PATIENCE,
);

/** Every element that the page is made of. */
const KNOWN = new Set(
  (
    'html head meta title link style body svg symbol path circle use text a header p b h1 h2 h3 h4 h5 ul ol li span form ' +
    'fieldset legend label input select option button nav main article section time cite blockquote mark details summary ' +
    'figure figcaption div table thead tbody tr th td i caption dl dt dd footer script'
  ).split(' '),
);
