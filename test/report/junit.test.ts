import { execFileSync } from 'node:child_process';
import type { Report } from '../../src/index.js';
import { renderJunit } from '../../src/report/junit.js';
import { ATTACKS, hostileReport, rewordedFinding } from './hostile-report.js';
import { testWith } from './programs.js';
import { elementsOf, readXml, type XmlElement } from './readers.js';
import { sampleReport } from './sample-report.js';

const read = (report: Report) => readXml(renderJunit(report));
const casesOf = (suite: XmlElement) => elementsOf(suite, 'testcase').map(({ attributes }) => attributes.name);
const suitesOf = (report: Report) => elementsOf(read(report), 'testsuite');

test('a suite for each accident, a test for each fact compared; a suite for the inputs', () => {
  const [accident, inputs, ...more] = suitesOf(sampleReport());
  expect(more).toEqual([]);
  expect(accident!.attributes).toEqual({
    name: 'Azerbaijan Airlines J2-8243, Aktau, 2024-12-25',
    tests: '3',
    failures: '1',
    errors: '0',
    skipped: '0',
  });
  expect(casesOf(accident!)).toEqual(['flight number', 'death toll', 'cause']);
  expect(inputs!.attributes).toEqual({ name: 'inputs', tests: '4', failures: '0', errors: '0', skipped: '1' });
  expect(casesOf(inputs!)).toEqual(['news/0003.txt', 'news/cnn.txt', 'news/photo.txt', 'news/reuters.txt']);
});

test('what is at the gate fails with its places; other findings and agreements are output', () => {
  const [flight, toll, cause] = elementsOf(suitesOf(sampleReport())[0]!, 'testcase');
  expect(flight!.children.map(({ name, attributes }) => [name, attributes])).toEqual([
    [
      'failure',
      {
        type: 'flight-number/contradiction',
        message: 'Reuters and CNN give the flight as J2-8243, 0003.txt as 8432.',
      },
    ],
  ]);
  expect(flight!.children[0]!.text).toContain(
    '- 8432: 0003.txt (origin: Euronews): “flight 8432” at news/0003.txt:2:20',
  );
  expect(toll!.children.map(({ name, text }) => [name, text])).toEqual([
    ['system-out', 'agreed: 38 (3 articles, 2 origins): 38 dead + 29 survivors = 67 aboard'],
  ]);
  expect(cause!.children.map(({ name }) => name)).toEqual(['system-out']);
  expect(cause!.children[0]!.text).toMatch(/^f2 dispute: Four sources say/);
});

test.each([
  [[], 0],
  [['f1'], 1],
  [['f1', 'f2', 'f3'], 3],
] as const)('what is at the gate fails, whatever it is: %j', (atGate: readonly string[], failures) => {
  const sample = sampleReport();
  const all = [...sample.findings, rewordedFinding()];
  const report: Report = { ...sample, findings: all.map((one) => ({ ...one, atGate: atGate.includes(one.id) })) };
  expect(elementsOf(read(report), 'failure')).toHaveLength(failures);
  expect(read(report).attributes.failures).toBe(String(failures));
});

test('a finding that is known and let pass is output, with the reason', () => {
  const waiver = { reason: 'agreed with the desk', expires: '2025-01-31' };
  const findings = sampleReport().findings.map((one) => ({ ...one, atGate: false, waiver }));
  const [flight] = elementsOf(read({ ...sampleReport(), findings }), 'testcase');
  expect(flight!.children.map(({ name }) => name)).toEqual(['system-out']);
  expect(flight!.children[0]!.text).toContain('\nwaived: agreed with the desk (until 2025-01-31)\n');
});

test('several findings of one fact are one failure', () => {
  const sample = sampleReport();
  const [, flight] = sample.findings;
  const twice = { ...sample, findings: [flight!, { ...flight!, id: 'f9', message: 'Another.' }] };
  const failures = elementsOf(read(twice), 'failure');
  expect(failures.map(({ attributes }) => attributes.message)).toEqual([`${flight!.message} Another.`]);
  expect(failures[0]!.text).toMatch(/^f1 .*\nf9 /s);
});

test.each([
  ['failed', 'error'],
  ['skipped', 'skipped'],
  ['noted', 'system-out'],
] as const)('an input that was %s: %s', (action, element) => {
  const problem = { path: 'z.txt', code: 'unreadable', message: 'no right to read', action } as const;
  const inputs = suitesOf({ ...sampleReport(), problems: [problem] }).at(-1)!;
  const last = elementsOf(inputs, 'testcase').at(-1)!;
  expect([last.attributes.name, last.children.map(({ name }) => name)]).toEqual(['z.txt', [element]]);
});

test('accidents of one name stay two suites', () => {
  const sample = sampleReport();
  const events = [sample.events[0]!, { ...sample.events[0]!, id: 'e7' }];
  const findings = [...sample.findings, { ...sample.findings[0]!, event: 'e7' }];
  const names = suitesOf({ ...sample, events, findings }).map(({ attributes }) => attributes.name);
  expect(names).toEqual([`${sample.events[0]!.label} (e1)`, `${sample.events[0]!.label} (e7)`, 'inputs']);
});

/** Parents, children and attributes by the rules that Jenkins checks reports against (its junit-10 schema). */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  testsuites: ['testsuite'],
  testsuite: ['testcase'],
  testcase: ['failure', 'error', 'skipped', 'system-out'],
};
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  testsuites: ['name', 'tests', 'failures', 'errors'],
  testsuite: ['name', 'tests', 'failures', 'errors', 'skipped'],
  testcase: ['name', 'classname'],
  failure: ['type', 'message'],
  error: ['type', 'message'],
  skipped: ['type', 'message'],
  'system-out': [],
};

function checkShape(element: XmlElement): void {
  expect(Object.keys(element.attributes)).toEqual(ATTRIBUTES[element.name]);
  const names = element.children.map(({ name }) => name);
  expect(names.filter((name) => !(CHILDREN[element.name] ?? []).includes(name))).toEqual([]);
  if (names.length > 0) expect(element.text.trim()).toBe('');
  element.children.forEach(checkShape);
}

function checkCounts(element: XmlElement): void {
  const { attributes } = element;
  const cases = elementsOf(element, 'testcase');
  const having = (name: string) => cases.filter(({ children }) => children.some((child) => child.name === name)).length;
  expect([attributes.tests, attributes.failures, attributes.errors]).toEqual(
    [cases.length, having('failure'), having('error')].map(String),
  );
  elementsOf(element, 'testsuite').forEach(checkCounts);
}

test.each([
  ['sample', sampleReport()],
  ['hostile', hostileReport(ATTACKS)],
])('%s report: elements, attributes and sums are as readers expect them', (_name, report) => {
  const root = read(report);
  expect(root.name).toBe('testsuites');
  checkShape(root);
  checkCounts(root);
  // Readers drop the second of two tests with the same suite and name.
  const keys = elementsOf(root, 'testcase').map(({ attributes }) => `${attributes.classname}\n${attributes.name}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test('what is not XML is found', () => {
  for (const text of ['<a>', '<a></b>', '<a b="<"/>', '<a>&x;</a>', '<a>\u0001</a>', '<a b="1" b="2"/>', '<a/><b/>']) {
    expect(() => readXml(`<?xml version="1.0" encoding="UTF-8"?>\n${text}`)).toThrow();
  }
});

testWith('python3')('a full parser takes it', () => {
  const program =
    'import sys, xml.dom.minidom as m; print(len(m.parse(sys.stdin.buffer).getElementsByTagName("testcase")))';
  for (const report of [sampleReport(), hostileReport(ATTACKS)]) {
    const count = execFileSync('python3', ['-c', program], { input: renderJunit(report), encoding: 'utf8' });
    expect(Number(count)).toBe(elementsOf(read(report), 'testcase').length);
  }
});

testWith('xmllint')('so does a strict one', () => {
  for (const report of [sampleReport(), hostileReport(ATTACKS)]) {
    execFileSync('xmllint', ['--noout', '-'], { input: renderJunit(report), stdio: ['pipe', 'ignore', 'pipe'] });
  }
});
