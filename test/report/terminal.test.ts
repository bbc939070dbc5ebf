import type { Report } from '../../src/index.js';
import { displayWidth } from '../../src/report/display-width.js';
import { renderTerminal, type TerminalOptions } from '../../src/report/terminal.js';
import { claim, sampleReport } from './sample-report.js';

const PLAIN: TerminalOptions = { color: false, width: 80, borders: false, quiet: false, verbose: false };
const render = (report: Report, options: Partial<TerminalOptions> = {}) =>
  renderTerminal(report, { ...PLAIN, ...options });
const lines = (text: string) => text.split('\n');

test('plain, 80 columns: the whole report', () => {
  expect(render(sampleReport())).toBe(`\
Azerbaijan Airlines J2-8243, Aktau, 2024-12-25 — 3 articles
a1  Reuters, 2024-12-26, news/reuters.txt
a2  CNN, 2024-12-26, news/cnn.txt
a3  outlet not known, no date, news/0003.txt

CONTRADICTION  flight number
Reuters and CNN give the flight as J2-8243, 0003.txt as 8432.
J2-8243  2 outlets: Reuters, CNN
         origin: Reuters
         “Flight J2-8243”
         news/reuters.txt:9:1
8432     1 article: 0003.txt
         origin: Euronews
         “flight 8432”
         news/0003.txt:2:20
why: same digits in another order (8243 / 8432): likely a transcription error

DISPUTE  cause
Four sources say the plane was shot down; the Kremlin denies it.
shot down      2 outlets: Reuters, CNN
               origin: Reuters
               “Russian air defences downed an Azerbaijan Airlines plane”
               news/reuters.txt:7:8
not shot down  1 article: 0003.txt
               origin: Euronews
               “was not shot down”
               news/0003.txt:8:2

               a1         a2          a3
flight number  J2-8243    J2-8243     8432
death toll     38         38          38
cause          shot down  shot down?  ✗shot down; bird
                                      strike (withdrawn)

Agreed
- death toll 38 (all 3 articles, 2 independent origins): 38 dead + 29 survivors
  = 67 aboard

Also mentioned
- Malaysia Airlines MH17, 2014: a1, a3

Problems
- news/photo.txt: binary content (PNG) (skipped)

3 articles, 1 contradiction, 1 dispute; gate: contradiction — hit; inputs: 1
skipped
`);
});

test('what a drift or a sum says beside a value is no name for it', () => {
  const report = sampleReport();
  const findings = report.findings.map((finding) => ({
    ...finding,
    verdict: finding.fact === 'cause' ? ('drift' as const) : ('reconciliation' as const),
    positions: finding.positions.map((position) => ({ ...position, label: `${position.label}, as one told it` })),
  }));
  const [, matrix] = render({ ...report, findings }).split('\n               a1');
  expect(matrix).toContain('8243');
  expect(matrix).not.toContain('as one told it');
});

test('with borders, 120 columns: the same in tables', () => {
  const text = render(sampleReport(), { width: 120, borders: true });
  expect(text).toContain(`\
│ J2-8243 │ 2 outlets: Reuters, CNN           │ “Flight J2-8243”                                                       │
│         │ origin: Reuters                   │ news/reuters.txt:9:1                                                   │
`);
  expect(text).toContain(`\
┌───────────────┬───────────┬────────────┬────────────────────────┐
│               │ a1        │ a2         │ a3                     │
├───────────────┼───────────┼────────────┼────────────────────────┤
│ flight number │ J2-8243   │ J2-8243    │ 8432                   │
│ death toll    │ 38        │ 38         │ 38                     │
│ cause         │ shot down │ shot down? │ ✗shot down; bird       │
│               │           │            │ strike (withdrawn)     │
└───────────────┴───────────┴────────────┴────────────────────────┘
`);
});

test('with borders, 40 columns: two columns, then a list where a place would not fit', () => {
  const text = render(sampleReport(), { width: 40, borders: true });
  expect(text).toContain('│ 8432    │ 1 article: 0003.txt        │\n│         │ origin: Euronews           │\n');
  expect(text).toContain('- not shot down\n  1 article: 0003.txt\n  origin: Euronews\n  “was not shot down”\n');
  expect(text).toContain('flight number\n  J2-8243: a1, a2\n  8432: a3\n');
});

test('quiet: findings at the gate and the summary', () => {
  const text = render(sampleReport(), { quiet: true });
  expect(text).toMatch(/^Azerbaijan Airlines.*\n\nCONTRADICTION {2}flight number\n/);
  expect(text).not.toMatch(/DISPUTE|Agreed|Problems|a1 {2}/);
  expect(text.trimEnd().split('\n\n').at(-1)).toMatch(/^3 articles, 1 contradiction/);
});

test('verbose: noted problems and every claim too', () => {
  const text = render(sampleReport(), { verbose: true });
  expect(text).toContain('- news/0003.txt: no date found (noted)');
  expect(text).toContain(
    'Claims of a3, 0003.txt\n  news/0003.txt\n  2:20  flight number 8432, own words: “flight 8432”',
  );
  expect(text).toContain('  8:2  cause ✗shot down, the Kremlin: “was not shot down” [e1, by-hand]');
});

test('colour marks verdict, fact and value, and is all that it adds', () => {
  const text = render(sampleReport(), { color: true });
  expect(text).toContain('\u001b[31m\u001b[1mCONTRADICTION');
  expect(text).toContain('“Flight \u001b[1m\u001b[4mJ2-8243\u001b[24m\u001b[22m”');
  // biome-ignore lint/complexity/useRegexLiterals: a control character reads better escaped in a string
  expect(text.replace(new RegExp('\\u001b\\[\\d+m', 'g'), '')).toBe(render(sampleReport()));
});

describe('no line is wider than asked', () => {
  const wide = withManyArticles(30);
  test.each([40, 41, 57, 80, 120, 200])('%i columns', (width) => {
    for (const borders of [true, false]) {
      for (const verbose of [true, false]) {
        for (const report of [sampleReport(), wide, hostileReport()]) {
          const text = render(report, { width, borders, verbose, color: true });
          expect(lines(text).filter((line) => displayWidth(line) > width)).toEqual([]);
        }
      }
    }
  });

  test.each([0, -1, 39, Number.NaN, 1e9, Number.POSITIVE_INFINITY])(
    'a width of %p is brought to what can be',
    (width) => {
      for (const borders of [true, false]) {
        const widest = Math.max(...lines(render(sampleReport(), { width, borders })).map(displayWidth));
        expect(widest).toBeLessThanOrEqual(width > 40 ? 1_000 : 40);
      }
    },
  );

  test('but for a path away from a terminal, which is never broken', () => {
    const report = sampleReport();
    const path = `news/${'long/'.repeat(30)}a.txt`;
    const articles = report.articles.map((article) => (article.id === 'a3' ? { ...article, path } : article));
    const text = render({ ...report, articles }, { width: 60, borders: false });
    const tooWide = lines(text).filter((line) => displayWidth(line) > 60);
    expect(tooWide.map((line) => line.trim())).toEqual([path, `${path}:2:20`, `${path}:8:2`]);
  });
});

describe('hostile text', () => {
  test('is never raw, wherever it stands', () => {
    for (const options of [{}, { borders: true }, { verbose: true }, { quiet: true }, { width: 40 }]) {
      const text = render(hostileReport(), options);
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      expect(lines(text).filter((line) => /^\W*(::|##\[)/.test(line))).toEqual([]);
    }
    expect(render(hostileReport())).toContain('“\\u{1B}[31mkilling \\u{202E}83\\u{202C} people');
  });

  test('a sentence of 100 KB is cut around the value', () => {
    const report = sampleReport();
    const long = `${'x '.repeat(50_000)}flight 8432${' y'.repeat(50_000)}`;
    const claims = report.claims.map((c) => (c.id === 'c7' ? { ...c, evidence: { ...c.evidence, text: long } } : c));
    const text = render({ ...report, claims });
    expect(text).toMatch(/“… ?x x .*/);
    expect(text).toContain('flight 8432 y');
    expect(text.length).toBeLessThan(4_000);
  });
});

describe('many', () => {
  test('articles: blocks, and no more than can be read', () => {
    const text = render(withManyArticles(30), { width: 80 });
    expect(text).toContain('and 6 more articles: --verbose shows all');
    expect(text).toMatch(/^flight number {2}100 {2}101 {2}102/m);
    expect(text).toContain('and 18 more values');
  });

  test('accidents: those without findings are counted', () => {
    const report = sampleReport();
    const more = Array.from({ length: 20 }, (_, at) => ({
      id: `x${at}`,
      label: `Accident ${at}`,
      background: false,
      articles: ['a1'],
    }));
    const text = render({ ...report, events: [...report.events, ...more] });
    expect(text).toContain('20 more accidents without findings.');
    expect(text).not.toContain('Accident 7');
  });
});

test('nothing found and nothing read are told apart', () => {
  const report = { ...sampleReport(), findings: [], problems: [] };
  const gate = { ...report.summary.gate, findings: 0, hit: false };
  const inputs = { found: 3, processed: 3, skipped: 0, failed: 0, notReached: 0 };
  const clean = { ...report, summary: { ...report.summary, findings: {}, gate, inputs } };
  expect(render(clean)).toContain('No disagreement found.');
  expect(render(clean)).toMatch(/\n3 articles, no findings; gate: contradiction — not hit\n$/);
  const empty = { ...clean, articles: [], events: [], claims: [], agreements: [] };
  const none = { ...empty, summary: { ...clean.summary, articles: 0, inputs: { ...inputs, processed: 0, failed: 3 } } };
  expect(render(none)).toBe('0 articles, nothing was analysed; inputs: 3 failed\n');
});

/** One accident, one position per article. */
function withManyArticles(count: number): Report {
  const report = sampleReport();
  const numbers = Array.from({ length: count }, (_, at) => at);
  const articles = numbers.map((at) => ({ ...report.articles[0]!, id: `a${at}`, path: `news/${at}.txt` }));
  const claims = numbers.map((at) =>
    claim(`c${at}`, { article: `a${at}`, fact: 'flight-number', canonical: `${100 + at}`, text: `flight ${100 + at}` }),
  );
  const positions = numbers.map((at) => ({
    canonical: `${100 + at}`,
    label: `${100 + at}`,
    articles: [`a${at}`],
    origins: ['Reuters'],
    claims: [`c${at}`],
  }));
  const ids = articles.map((article) => article.id);
  return {
    ...report,
    articles,
    claims,
    events: [{ ...report.events[0]!, articles: ids }],
    findings: [{ ...report.findings[1]!, positions }],
    agreements: [],
  };
}

/** The same report with a hostile string in every place that comes from outside. */
function hostileReport(): Report {
  const bad = '\u001b[31mkilling \u202e83\u202c people\r\n::error::x \u009b\u0007\u200b\u2028\ufeff\u{e0031} 事故😀';
  const report = sampleReport();
  return {
    ...report,
    articles: report.articles.map((article) => ({ ...article, source: bad, origins: [bad], published: '2024-12-26' })),
    events: report.events.map((event) => ({ ...event, label: bad })),
    claims: report.claims.map((c) => ({
      ...c,
      facet: bad,
      attribution: [{ name: bad, named: true, count: null }],
      evidence: { ...c.evidence, text: bad },
    })),
    findings: report.findings.map((finding) => ({
      ...finding,
      message: bad,
      explanation: bad,
      positions: finding.positions.map((position) => ({ ...position, label: bad, origins: [bad] })),
    })),
    agreements: report.agreements.map((agreement) => ({ ...agreement, label: bad, note: bad })),
    problems: [{ path: 'a\n\u001b[2J.txt', code: 'binary', message: bad, action: 'failed' }],
  };
}
