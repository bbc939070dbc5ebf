import type { Report, SarifOptions } from '../../src/index.js';
import { renderSarif } from '../../src/report/sarif.js';
import { EXPECTED_REPORTS } from './expected-reports.js';
import { ATTACKS, hostileReport, rewordedFinding } from './hostile-report.js';
import { readSarifMessage } from './readers.js';
import { claim, sampleReport } from './sample-report.js';
import { type Run, sarifFaults } from './sarif-schema.js';

const runOf = (report: Report, options?: SarifOptions) =>
  (JSON.parse(renderSarif(report, options)) as { runs: [Run] }).runs[0];
const firstOf = (report: Report) => runOf(report).results[0]!;

describe('is valid by the schema of SARIF 2.1.0', () => {
  test('the schema finds faults', () => {
    const log = JSON.parse(renderSarif(sampleReport()));
    log.runs[0].results[0]!.locations[0]!.physicalLocation.region.startLine = 0;
    log.runs[0].results[1].messages = {};
    expect(sarifFaults(log)).toEqual([
      '/runs/0/results/0/locations/0/physicalLocation/region/startLine must be >= 1',
      '/runs/0/results/1 must NOT have additional properties',
    ]);
  });

  test.each([
    ['sample', sampleReport()],
    ['hostile', hostileReport(ATTACKS)],
    ['without anything', { ...sampleReport(), articles: [], events: [], claims: [], findings: [], problems: [] }],
  ])('%s report', (_name, report) => {
    expect(sarifFaults(JSON.parse(renderSarif(report)))).toEqual([]);
  });

  test.each(EXPECTED_REPORTS)('fixtures/%s', (_name, report) => {
    expect(sarifFaults(JSON.parse(renderSarif(report)))).toEqual([]);
    expect(runOf(report).results).toHaveLength(report.findings.length);
  });
});

test('one result for each finding, gravest first, at the outlier, with all other places related', () => {
  const { results } = runOf(sampleReport());
  expect(results.map(({ ruleId, level, partialFingerprints }) => [ruleId, level, partialFingerprints])).toEqual([
    ['flight-number/contradiction', 'error', { 'crashcheck/v1': 'f1f1' }],
    ['cause/dispute', 'warning', { 'crashcheck/v1': 'f2f2' }],
  ]);
  const { locations, relatedLocations } = results[0]!;
  expect(locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: 'news/0003.txt', uriBaseId: 'SRCROOT' },
        region: { startLine: 2, startColumn: 20, endColumn: 31, snippet: { text: 'flight 8432' } },
      },
      message: { text: '8432: 0003.txt (origin: Euronews): “flight 8432”' },
    },
  ]);
  expect(relatedLocations.map(({ id, physicalLocation }) => [id, physicalLocation.artifactLocation.uri])).toEqual([
    [1, 'news/reuters.txt'],
    [2, 'news/cnn.txt'],
  ]);
});

test('a message tells the reason and the places, for viewers that show no related ones', () => {
  expect(firstOf(sampleReport()).message.text).toBe(
    'Reuters and CNN give the flight as J2-8243, 0003.txt as 8432. ' +
      'Why: same digits in another order (8243 / 8432): likely a transcription error. ' +
      'Places: 8432 (news/0003.txt:2:20); J2-8243 (news/reuters.txt:9:1).',
  );
});

describe('the outlier', () => {
  const position = (canonical: string, origins: string[], articles: string[], claims: string[]) => ({
    canonical,
    label: canonical,
    origins,
    articles,
    claims,
  });
  test.each([
    [
      'has the fewest independent origins',
      [position('8243', ['A', 'B'], ['a1', 'a2'], ['c1']), position('8432', ['C'], ['a3'], ['c7'])],
      'news/0003.txt',
    ],
    [
      'else the latest article',
      [position('8243', ['A'], ['a2'], ['c4']), position('8432', ['C'], ['a1'], ['c1'])],
      'news/cnn.txt',
    ],
    [
      'an origin that nobody knows counts as one',
      [position('8243', ['A'], ['a2'], ['c4']), position('8432', [], ['a1'], ['c1'])],
      'news/cnn.txt',
    ],
    [
      'else, where a date is not known, the fewest articles',
      [position('8243', ['A'], ['a1', 'a2'], ['c1']), position('8432', ['C'], ['a3'], ['c7'])],
      'news/0003.txt',
    ],
  ])('%s', (_name, positions, uri) => {
    const sample = sampleReport();
    const days = ['2024-12-25', '2024-12-26', null];
    const articles = sample.articles.map((article, at) => ({ ...article, published: days[at] ?? null }));
    const { results } = runOf({ ...sample, articles, findings: [{ ...sample.findings[0]!, positions }] });
    expect(results[0]!.locations[0]!.physicalLocation.artifactLocation.uri).toBe(uri);
  });
});

describe('a path becomes an address', () => {
  test.each([
    ['news/a b.txt', 'news/a%20b.txt'],
    ['50%/a?b=[1].txt', '50%25/a%3Fb%3D%5B1%5D.txt'],
    [`it's "so" (1)!.txt`, 'it%27s%20%22so%22%20%281%29%21.txt'],
    ['事故/é.txt', '%E4%BA%8B%E6%95%85/%C3%A9.txt'],
    ['a:b.txt', 'a%3Ab.txt'],
    ['a\\b.txt', 'a%5Cb.txt'],
    ['a\ud800.txt', 'a%EF%BF%BD.txt'],
    ['../x/y.txt', '../x/y.txt'],
    ['wire.ndjson#17', 'wire.ndjson'],
    ['a#b.txt', 'a%23b.txt'],
  ])('%s', (path, uri) => {
    expect(locationOfPath(path)).toEqual({ uri, uriBaseId: 'SRCROOT' });
  });

  test.each([
    ['/tmp/a b.txt', 'file:///tmp/a%20b.txt'],
    ['C:/news/a.txt', 'file:///C:/news/a.txt'],
    ['//host/share/a.txt', 'file://host/share/a.txt'],
  ])('an absolute one stands alone: %s', (path, uri) => {
    expect(locationOfPath(path)).toEqual({ uri });
  });
});

function locationOfPath(path: string): unknown {
  const sample = sampleReport();
  const articles = sample.articles.map((article) => (article.id === 'a3' ? { ...article, path } : article));
  return runOf({ ...sample, articles }).results[0]!.locations[0]!.physicalLocation.artifactLocation;
}

test.each([
  ['one line, in UTF-16 units', 'all 😀 38 dead', { startLine: 2, startColumn: 20, endColumn: 34 }],
  ['several lines reach to the end of the first', 'all 38\ndead', { startLine: 2, startColumn: 20 }],
])('a region: %s', (_name, text, region) => {
  const sample = sampleReport();
  const quote = claim('c7', { article: 'a3', fact: 'flight-number', canonical: '8432', text, at: [2, 20] });
  const claims = sample.claims.map((one) => (one.id === 'c7' ? quote : one));
  const { snippet: _, ...found } = runOf({ ...sample, claims }).results[0]!.locations[0]!.physicalLocation.region;
  expect(found).toEqual(region);
});

test('rules: one for each that occurs, with few tags, in the order of the results', () => {
  const { tool, results } = runOf({ ...sampleReport(), findings: [...sampleReport().findings, rewordedFinding()] });
  const { rules } = tool.driver;
  expect(rules.map(({ id, name, defaultConfiguration }) => [id, name, defaultConfiguration.level])).toEqual([
    ['flight-number/contradiction', 'FlightNumberContradiction', 'error'],
    ['cause/dispute', 'CauseDispute', 'warning'],
    ['statement/drift', 'StatementDrift', 'warning'],
  ]);
  expect(results.map(({ ruleId, ruleIndex }) => rules[ruleIndex]!.id === ruleId)).toEqual([true, true, true]);
  for (const rule of rules) {
    expect(rule.properties.tags.length).toBeLessThanOrEqual(10);
    expect([rule.shortDescription, rule.fullDescription, rule.help].every(({ text }) => text.length > 5)).toBe(true);
  }
});

test('a finding that is known and let pass is suppressed with its reason, and no more than a note', () => {
  const waiver = { reason: 'agreed with the desk', expires: '2025-01-31' };
  const findings = sampleReport().findings.map((one) => (one.id === 'f1' ? { ...one, waiver } : one));
  const [dispute, known] = runOf({ ...sampleReport(), findings }).results;
  expect(known!.suppressions).toEqual([
    { kind: 'external', status: 'accepted', justification: 'agreed with the desk (until 2025-01-31)' },
  ]);
  expect([known!.ruleId, known!.level]).toEqual(['flight-number/contradiction', 'note']);
  expect(known!.message.text).toContain(' Waived: agreed with the desk (until 2025-01-31). ');
  expect(dispute).not.toHaveProperty('suppressions');
});

test('a severity that settings lower is the level', () => {
  const findings = sampleReport().findings.map((one) => ({ ...one, severity: 'note' as const }));
  const { results, tool } = runOf({ ...sampleReport(), findings });
  expect(results.map(({ level }) => level)).toEqual(['note', 'note']);
  expect(tool.driver.rules.map(({ defaultConfiguration }) => defaultConfiguration.level)).toEqual(['error', 'warning']);
});

test('a finding about quoted words stands at the words', () => {
  const { results } = runOf({ ...sampleReport(), findings: [rewordedFinding()] });
  expect(results[0]!.locations[0]!.physicalLocation.region.snippet.text).toBe('We heard a bang');
  expect(results[0]!.relatedLocations[0]!.physicalLocation.artifactLocation.uri).toBe('news/cnn.txt');
});

describe('inputs that were not read whole are notifications', () => {
  const problem = (action: 'failed' | 'skipped' | 'noted', code: Report['problems'][number]['code']) => ({
    path: 'a b.txt',
    code,
    message: 'so',
    action,
  });
  test.each([
    [problem('failed', 'unreadable'), 'error'],
    [problem('skipped', 'binary'), 'warning'],
    [problem('skipped', 'unsupported-format'), 'note'],
    [problem('noted', 'no-date'), 'note'],
  ])('%j', (one, level) => {
    const [invocation] = runOf({ ...sampleReport(), problems: [one] }).invocations;
    expect(invocation.toolExecutionNotifications).toEqual([
      {
        descriptor: { id: one.code },
        level,
        message: { text: `so (${one.action})` },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20b.txt', uriBaseId: 'SRCROOT' } } }],
      },
    ]);
  });

  test('the run succeeded when it is complete', () => {
    expect(runOf(sampleReport()).invocations[0].executionSuccessful).toBe(true);
    expect(runOf({ ...sampleReport(), complete: false }).invocations[0].executionSuccessful).toBe(false);
    expect(runOf(sampleReport()).invocations[0]).not.toHaveProperty('exitCode');
  });

  test('a limit of the report is about no file', () => {
    const limit = { path: '(report)', code: 'limit', message: 'so', action: 'noted' } as const;
    const [notification] = runOf({ ...sampleReport(), problems: [limit] }).invocations[0].toolExecutionNotifications;
    expect(notification).not.toHaveProperty('locations');
  });
});

describe('limits of code scanning', () => {
  const [dispute, contradiction] = sampleReport().findings;
  const many = (count: number) => Array.from({ length: count }, (_, at) => ({ ...dispute!, id: `f${at + 2}` }));
  const texts = (run: Run) => run.invocations[0].toolExecutionNotifications.map(({ message }) => message.text);
  const clean = { ...sampleReport(), problems: [] };

  test('results beyond the limit are left out by severity, and said', () => {
    const run = runOf({ ...clean, findings: [...many(5), contradiction!] }, { maxResults: 2 });
    expect(run.results.map(({ properties }) => properties.finding)).toEqual(['f1', 'f2']);
    expect(texts(run)).toEqual(['4 findings left out, those of the least severity: 2 are told.']);
    expect(run.tool.driver.notifications).toEqual([
      {
        id: 'limit',
        shortDescription: { text: expect.stringContaining('A limit left something out') },
        help: { text: expect.stringContaining('--max-findings') },
      },
    ]);
  });

  test('25,000 results at most by itself, and what is shown of them', () => {
    const run = runOf({ ...clean, findings: many(25_001) });
    expect(run.results).toHaveLength(25_000);
    expect(texts(run)).toEqual([
      '1 finding left out, those of the least severity: 25000 are told.',
      'GitHub code scanning shows the first 5000 of 25000 results.',
    ]);
  });

  test('places beyond the limit are left out, but none before every value has one', () => {
    const run = runOf(clean, { maxLocations: 2 });
    const { locations, relatedLocations } = run.results[0]!;
    expect(locations[0]!.message.text).toMatch(/^8432:/);
    expect(relatedLocations.map(({ message }) => message.text.split(':')[0])).toEqual(['J2-8243']);
    expect(texts(run)).toEqual(['2 results with more than 2 places: those beyond are left out.']);
  });

  test('1,000 places at most by itself', () => {
    const claims = Array.from({ length: 1_200 }, (_, at) => ({ ...sampleReport().claims[0]!, id: `c${at + 1}` }));
    const position = { ...contradiction!.positions[0]!, claims: claims.map(({ id }) => id) };
    const run = runOf({ ...clean, claims, findings: [{ ...contradiction!, positions: [position] }] });
    expect(run.results[0]!.relatedLocations).toHaveLength(999);
  });
});

test('no text of an input is a link or a placeholder', () => {
  const run = runOf(hostileReport(ATTACKS));
  const messages: string[] = [
    ...run.results.flatMap(({ message, locations, relatedLocations }) => [
      message,
      ...[...locations, ...relatedLocations].map((one) => one.message),
    ]),
    ...run.invocations[0].toolExecutionNotifications.map(({ message }) => message),
  ].map(({ text }) => text);
  expect(messages.length).toBeGreaterThan(10);
  expect(messages.map(readSarifMessage).join('\n')).toContain('[link](0) {0} {{1}} \\[x]');
});
