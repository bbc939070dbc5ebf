import type { Finding, Problem, Report } from '../../src/index.js';
import { renderGithub } from '../../src/report/github.js';
import { ATTACKS, hostileReport } from './hostile-report.js';
import { readCommand } from './readers.js';
import { claim, sampleReport } from './sample-report.js';

const linesOf = (report: Report) => renderGithub(report).split('\n').slice(0, -1);
const commandsOf = (report: Report) => linesOf(report).map(readCommand);

test('an annotation for each finding, errors first, at the outlier', () => {
  expect(commandsOf(sampleReport())).toEqual([
    {
      level: 'error',
      properties: {
        file: 'news/0003.txt',
        line: '2',
        col: '20',
        endColumn: '31',
        title: 'Contradiction: flight number',
      },
      message: [
        'Reuters and CNN give the flight as J2-8243, 0003.txt as 8432. (finding f1)',
        'why: same digits in another order (8243 / 8432): likely a transcription error',
        '- J2-8243: Reuters, CNN (origin: Reuters): “Flight J2-8243” at news/reuters.txt:9:1',
        '- 8432: 0003.txt (origin: Euronews): “flight 8432” at news/0003.txt:2:20',
      ].join('\n'),
    },
    expect.objectContaining({ level: 'warning' }),
  ]);
});

test('an input that failed is an error, one that was left out is none', () => {
  const problem = (action: Problem['action']) =>
    ({ path: 'wire.ndjson#7', code: 'invalid-input', message: 'line 7: no object', action }) as const;
  const report = {
    ...sampleReport(),
    findings: [],
    problems: [problem('failed'), problem('skipped'), problem('noted')],
  };
  expect(commandsOf(report)).toEqual([
    {
      level: 'error',
      properties: { file: 'wire.ndjson', title: 'Input failed: invalid-input' },
      message: 'wire.ndjson#7: line 7: no object',
    },
  ]);
});

const ofSeverity = (severity: Finding['severity'], count: number): Finding[] =>
  Array.from({ length: count }, (_, at) => ({ ...sampleReport().findings[0]!, id: `${severity}-${at}`, severity }));

test.each([
  [10, 10, 10, [10, 10, 10], null],
  [11, 0, 0, [10, 0, 1], 1],
  [12, 13, 9, [10, 10, 10], 5],
  [0, 0, 11, [0, 0, 10], 2],
  [11, 0, 10, [10, 0, 10], 2],
])('%i errors, %i warnings, %i notices: as many as are shown', (errors, warnings, notices, shown, left) => {
  const findings = [...ofSeverity('note', notices), ...ofSeverity('warning', warnings), ...ofSeverity('error', errors)];
  const commands = commandsOf({ ...sampleReport(), findings });
  expect(['error', 'warning', 'notice'].map((level) => commands.filter((one) => one.level === level).length)).toEqual(
    shown,
  );
  const last = /^(\d+) more annotations? (?:is|are) not shown here/.exec(commands.at(-1)!.message);
  expect(last === null ? null : Number(last[1])).toBe(left);
});

test('a finding that is known and let pass is a notice, with the reason', () => {
  const waiver = { reason: 'agreed with the desk', expires: null };
  const findings = sampleReport().findings.map((one) => (one.id === 'f1' ? { ...one, atGate: false, waiver } : one));
  const commands = commandsOf({ ...sampleReport(), findings });
  expect(commands.map(({ level }) => level)).toEqual(['warning', 'notice']);
  expect(commands[1]!.message).toContain('\nwaived: agreed with the desk\n');
});

test('findings come before inputs that failed', () => {
  const problems = Array.from({ length: 20 }, (_, at) => ({
    path: `${at}.txt`,
    code: 'unreadable' as const,
    message: 'no right to read',
    action: 'failed' as const,
  }));
  const [first] = commandsOf({ ...sampleReport(), problems });
  expect(first!.properties.title).toBe('Contradiction: flight number');
});

test('words of several lines have no end column', () => {
  const sample = sampleReport();
  const quote = claim('c7', {
    article: 'a3',
    fact: 'flight-number',
    canonical: '8432',
    text: 'flight\n8432',
    at: [2, 20],
  });
  const [first] = commandsOf({ ...sample, claims: sample.claims.map((one) => (one.id === 'c7' ? quote : one)) });
  expect(first!.properties).not.toHaveProperty('endColumn');
});

test.each([
  ['%', '100% sure', '100%25 sure'],
  ['a line break', 'a\r\nb', 'a b'],
  ['an escape of its own', '%0A::error::x', '%250A\\u{3A}:error\\u{3A}:x'],
])('a message is data: %s', (_name, message, written) => {
  const report = { ...sampleReport(), findings: [{ ...sampleReport().findings[0]!, message }] };
  expect(renderGithub(report)).toContain(`::${written} (finding`);
});

test('a path is one property', () => {
  const sample = sampleReport();
  const path = 'a,line=1:x%2C\n::error::b.txt';
  const articles = sample.articles.map((article) => ({ ...article, path }));
  const [first] = commandsOf({ ...sample, articles });
  expect(first!.properties).toEqual(
    expect.objectContaining({ file: 'a,line=1:x%2C\\u{A}\\u{3A}:error\\u{3A}:b.txt', line: '2' }),
  );
});

test('nothing of an article begins a line or a command', () => {
  for (const line of linesOf(hostileReport(ATTACKS))) {
    expect(line).toMatch(/^::(?:error|warning|notice) (?:file=|title=)/);
    expect(line.match(/::/g)).toHaveLength(2);
    expect(line).not.toMatch(/##\[|##vso|\r/);
    for (const shown of readCommand(line).message.split('\n').slice(1)) expect(shown).toMatch(/^(?:why: |waived: |- )/);
  }
});
