import fc from 'fast-check';
import type { Report } from '../../src/index.js';
import { displayWidth } from '../../src/report/display-width.js';
import { renderTerminal, type TerminalOptions } from '../../src/report/terminal.js';
import { EXPECTED_REPORTS } from './expected-reports.js';
import { sampleReport } from './sample-report.js';

const ON_TERMINAL: TerminalOptions = {
  color: true,
  width: 80,
  borders: true,
  quiet: false,
  verbose: false,
  links: 'file:///news%20room/',
};
const render = (report: Report, options: Partial<TerminalOptions> = {}) =>
  renderTerminal(report, { ...ON_TERMINAL, ...options });
const lines = (text: string) => text.split('\n');
const ESC = '\u001b';
const link = (address: string, text: string) => `${ESC}]8;;${address}\u0007${text}${ESC}]8;;\u0007`;

/** The sample report with other paths: one for each of its articles. */
function withPaths(...paths: readonly string[]): Report {
  const report = sampleReport();
  return {
    ...report,
    articles: report.articles.map((article, at) => ({ ...article, path: paths[at] ?? article.path })),
  };
}

/** The sample report, its contradiction and its dispute changed. */
function withFindings(change: Partial<Report['findings'][number]>): Report {
  const report = sampleReport();
  return { ...report, findings: report.findings.map((finding) => ({ ...finding, ...change })) };
}

describe('links', () => {
  test('lead from a place to its file', () => {
    const text = render(sampleReport());
    expect(text).toContain(link('file:///news%20room/news/reuters.txt', 'news/reuters.txt:9:1'));
    expect(text).toContain(
      `a1  Reuters, 2024-12-26, ${link('file:///news%20room/news/reuters.txt', 'news/reuters.txt')}`,
    );
  });

  test('are all that they add, and stand nowhere else', () => {
    const plain = render(sampleReport(), { links: null });
    expect(plain).not.toContain(']8;');
    expect(render(sampleReport()).replace(/\u001b\]8;;[^\u0007]*\u0007/g, '')).toBe(plain);
    expect(renderTerminal(sampleReport(), { ...ON_TERMINAL, links: undefined as never })).toBe(plain);
  });

  test.each([
    ['/abs/a b.txt', 'file:///abs/a%20b.txt'],
    ['../up/a.txt', 'file:///up/a.txt'],
    ['data.ndjson#17', 'file:///news%20room/data.ndjson'],
    ['what?#x.txt', 'file:///news%20room/what%3F%23x.txt'],
    ['C:/news/a.txt', 'file:///C:/news/a.txt'],
    ['http://evil/x', 'file:///news%20room/http%3A//evil/x'],
    ['//evil/share.txt', 'file:///evil/share.txt'],
    ['javascript:alert(1)', 'file:///news%20room/javascript%3Aalert%281%29'],
    [`a${ESC}\\x\u0007;;\u009c\n\u202e.txt`, 'file:///news%20room/a%1B%5Cx%07%3B%3B%C2%9C%0A%E2%80%AE.txt'],
    ['a\ud800.txt', 'file:///news%20room/a%EF%BF%BD.txt'],
    ['%2e%2e/a.txt', 'file:///news%20room/%252e%252e/a.txt'],
  ])('of %j', (path, address) => {
    expect(render(withPaths(path), { width: 200 })).toContain(`${ESC}]8;;${address}\u0007`);
  });

  test('no path can smuggle an escape through one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), (path) => {
        const text = render(withPaths(path), { color: false });
        const rest = text.replace(/\u001b\]8;;(?:file:\/\/\/[A-Za-z0-9%/.:_~-]*)?\u0007/g, '');
        expect(rest.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u);
      }),
      { numRuns: 30 },
    );
  });
});

test('no line is wider than a terminal of 40 to 200 columns', () => {
  const wide = withPaths(`${'报道/'.repeat(40)}事故.txt`, `${'x'.repeat(90)}.txt`, `a${'/b c'.repeat(40)}.txt`);
  const reports = [...EXPECTED_REPORTS.map(([, report]) => report), wide];
  const all = fc.record({
    width: fc.integer({ min: 40, max: 200 }),
    report: fc.constantFrom(...reports),
    verbose: fc.boolean(),
    quiet: fc.boolean(),
    links: fc.constantFrom(null, 'file:///news/'),
  });
  fc.assert(
    fc.property(all, ({ report, ...options }) => {
      const text = render(report, options);
      expect(lines(text).filter((line) => displayWidth(line) > options.width)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('away from a terminal no line is wider but one with a path', () => {
  for (const [, report] of EXPECTED_REPORTS) {
    for (const width of [40, 63, 100]) {
      const text = render(report, { width, borders: false, color: false, links: null });
      const wide = lines(text).filter((line) => displayWidth(line) > width);
      expect(wide.filter((line) => !line.includes('fixtures/'))).toEqual([]);
      expect(text).not.toMatch(/\u001b|[─│┌]/);
    }
  }
});

test('on a narrow terminal a path shows its end in a place, and all of itself beside its article', () => {
  const text = render(withPaths('a/long/way/from/here/to/the/articles/reuters.txt'), {
    width: 40,
    color: false,
    links: null,
  });
  expect(text).toContain('  …/here/to/the/articles/reuters.txt:9:1\n');
  expect(text).toContain('  a/long/way/from/here/to/the/articles/\n  reuters.txt\n');
  expect(render(withPaths(`${'x'.repeat(50)}.txt`), { width: 40, links: null })).toContain(
    `…${'x'.repeat(29)}.txt:9:1`,
  );
});

describe('colour tells what a finding weighs in this run', () => {
  const head = (report: Report) => lines(render(report)).find((line) => line.includes('CONTRADICTION')) ?? '';
  test.each([
    ['its severity', { atGate: false, severity: 'warning' as const }, 33],
    ['a note', { atGate: false, severity: 'note' as const }, 36],
    ['the gate, whatever the verdict', { atGate: true, severity: 'note' as const }, 31],
  ])('%s', (_, change, color) => {
    expect(head(withFindings(change))).toContain(`${ESC}[${color}m${ESC}[1mCONTRADICTION`);
  });

  test('what is known is dimmed and stands last', () => {
    const waiver = { reason: 'seen', expires: null };
    const report = sampleReport();
    const findings = report.findings.map((finding) => ({
      ...finding,
      atGate: false,
      waiver: finding.id === 'f1' ? waiver : null,
    }));
    const text = render({ ...report, findings });
    expect(text.indexOf('CONTRADICTION')).toBeGreaterThan(text.indexOf('DISPUTE'));
    const known = lines(text).filter((line) => line.startsWith(`${ESC}[2m`));
    expect(known[0]).toContain(`${ESC}[36m`);
    expect(known.at(-1)).toContain('waived: seen');
    expect(known[0]!.replace(/\u001b\[\d+m/g, '')).toBe('CONTRADICTION  flight number');
  });
});

test('the accident with the gravest findings comes first', () => {
  const report = sampleReport();
  const other = { id: 'e3', label: 'A ferry off Cebu', background: false, articles: ['a1'] };
  const text = render({ ...report, events: [other, ...report.events] }, { color: false });
  expect(text.indexOf('Azerbaijan Airlines')).toBeLessThan(text.indexOf('A ferry off Cebu'));
});

describe('the value in its quote', () => {
  test.each([
    ['38', 38, 'in 1938 the 38 people', 'in 1938 the [38] people'],
    ['19', 19, 'Nineteen people were killed', '[Nineteen] people were killed'],
    ['0', 0, 'no survivors', '[no] survivors'],
    ['42', 42, 'forty-two aboard', '[forty-two] aboard'],
    ['1578', 1578, 'all 1,578 of them', 'all [1,578] of them'],
    ['9', 9, 'a dozen', 'a dozen'],
  ])('%s', (canonical, stated, quote, shown) => {
    const report = sampleReport();
    const claims = report.claims.map((claim) =>
      claim.id === 'c1'
        ? { ...claim, canonical, value: { stated }, evidence: { ...claim.evidence, text: quote } }
        : claim,
    );
    const findings = report.findings.map((finding) => ({
      ...finding,
      positions: finding.positions.map((position) => ({
        ...position,
        claims: position.claims.filter((id) => id !== 'c4'),
      })),
    }));
    const text = render({ ...report, claims, findings }, { width: 200, links: null });
    const bare = text.replaceAll(`${ESC}[1m${ESC}[4m`, '[').replaceAll(`${ESC}[24m${ESC}[22m`, ']');
    expect(bare).toContain(`“${shown}”`);
  });
});
