/** The fuzzer's own parts: cases can be made again, and each fault it looks for is found where it is planted. */
import { caseOf } from '../../scripts/fuzz/cases.mjs';
import { faultsOf } from '../../scripts/fuzz/oracles.mjs';
import { readSeeds } from '../../scripts/fuzz/seeds.mjs';
import { shrink } from '../../scripts/fuzz/shrink.mjs';

const SEEDS = readSeeds();
const FORMATS = ['terminal', 'json'];
const made = (seed, index) => caseOf(seed, index, SEEDS, FORMATS);

test('a case depends on seed and number only', () => {
  expect(made(7, 40)).toEqual(made(7, 40));
  expect(made(7, 40)).not.toEqual(made(7, 41));
  expect(made(8, 40)).not.toEqual(made(7, 40));
});

test('cases are small, and most of them are damaged', () => {
  const files = Array.from({ length: 300 }, (_, index) => made(3, index)).flatMap((one) => one.files);
  expect(files.every(({ bytes }) => bytes.length <= 6000)).toBe(true);
  expect(files.filter(({ bytes }) => SEEDS.some((seed) => seed.bytes.equals(bytes))).length).toBeLessThan(
    files.length / 4,
  );
});

const TEXT = 'A ferry sank, killing 38 people.';
const CLAIM = {
  id: 'c1',
  event: 'e1',
  article: 'a1',
  fact: 'death-toll',
  canonical: '38',
  value: { min: 38, max: 38, stated: 38, approximate: false, counted: 'people' },
  evidence: { text: 'killing 38 people', start: 14, end: 31, line: 1, column: 15, sentence: 0 },
};
const REPORT = {
  schemaVersion: '1.1',
  tool: { name: 'crashcheck', version: '1' },
  complete: true,
  articles: [{ id: 'a1', path: 'a.txt' }],
  events: [{ id: 'e1' }],
  claims: [CLAIM],
  findings: [],
  agreements: [],
  problems: [],
  summary: {
    claims: 1,
    inputs: { found: 1, processed: 1, skipped: 0, failed: 0, notReached: 0 },
    gate: { hit: false },
  },
};
const withClaim = (changes) => ({ ...REPORT, claims: [{ ...CLAIM, ...changes }] });
const withEvidence = (changes) => withClaim({ evidence: { ...CLAIM.evidence, ...changes } });
const run = (report, changes = {}) => ({ code: 0, stdout: JSON.stringify(report), stderr: '', ...changes });
const faults = (done, argv = ['scan', '--format', 'json']) => faultsOf(done, argv, () => TEXT).join('; ');

test('a sound run has no fault', () => {
  expect(faults(run(REPORT))).toBe('');
  expect(faults(run({ ...REPORT, complete: false }), ['scan', '--format', 'json', '--allow-input-errors'])).toBe('');
});

test.each([
  ['a strange exit code', run(REPORT, { code: 70 }), /exit code 70/],
  ['an exit code that the report contradicts', run(REPORT, { code: 1 }), /exit code 1 of a report that has 0/],
  [
    'an incomplete run that passes for a clean one',
    run({ ...REPORT, complete: false }),
    /exit code 0 of a report that has 3/,
  ],
  ['a stack trace', run(REPORT, { stderr: 'oh\n    at main (file:///x.js:1:2)\n' }), /stack trace/],
  ['an escape', run(REPORT, { stderr: 'a\u001b[31m' }), /hidden character on stderr: U\+1b/],
  ['an override', run(withEvidence({ text: '\u202e' })), /hidden character on stdout: U\+202e/],
  ['a tag character', run(REPORT, { stderr: '\u{e0031}' }), /hidden character on stderr: U\+e0031/],
  ['half a character', run(REPORT, { stderr: '\ud800' }), /hidden character/],
  ['an order to a build service', run(REPORT, { stderr: 'a\n ::error::x\n' }), /order to a build service/],
  ['no JSON', run(REPORT, { stdout: '{' }), /no JSON/],
  ['a lacking field', run({ ...REPORT, agreements: undefined }), /lacks agreements/],
  [
    'an input that is lost',
    run({ ...REPORT, summary: { ...REPORT.summary, inputs: { ...REPORT.summary.inputs, found: 2 } } }),
    /do not add up/,
  ],
  ['a lost claim', run({ ...REPORT, claims: [] }), /claims do not add up/],
  ['a claim of no article', run(withClaim({ article: 'a2' })), /claim of no article/],
  ['evidence from elsewhere', run(withEvidence({ start: 13, end: 30 })), /does not hold there/],
  ['evidence of another length', run(withEvidence({ end: 30 })), /another length/],
  ['a place that is none', run(withEvidence({ line: 0 })), /places that are none/],
  ['half an offset', run(withEvidence({ start: 13.5 })), /places that are none/],
  ['a number that is none', run(withClaim({ value: { ...CLAIM.value, min: Number.NaN } })), /min is null/],
  ['a number below nought', run(withClaim({ value: { ...CLAIM.value, stated: -1 } })), /stated is -1/],
  ['an empty interval', run(withClaim({ value: { ...CLAIM.value, max: 3 } })), /from 38 to 3/],
  ['a canonical string that is none', run(withClaim({ canonical: 'NaN' })), /canonical string NaN/],
  [
    'a finding without positions',
    run({ ...REPORT, findings: [{ event: 'e1', positions: [], message: 'x' }] }),
    /without positions/,
  ],
])('finds %s', (_name, done, fault) => {
  expect(faults(done)).toMatch(fault);
});

test('finds a prototype that was changed', () => {
  Object.prototype.polluted = 1;
  try {
    expect(faults(run(REPORT))).toMatch(/prototype/);
  } finally {
    delete Object.prototype.polluted;
  }
});

test('a failing case becomes smaller and still fails', async () => {
  const files = [
    { name: 'a.txt', bytes: Buffer.from('nothing here') },
    { name: 'b.txt', bytes: Buffer.from('a long text with one x in it') },
  ];
  const isSame = async (smaller) => smaller.files.some(({ bytes }) => bytes.includes('x'));
  let beats = 0;
  const small = await shrink({ files, argv: ['scan'] }, isSame, () => beats++);
  expect(small).toEqual({ files: [{ name: 'b.txt', bytes: Buffer.from('x') }], argv: ['scan'] });
  expect(beats).toBeGreaterThan(3);
});

test('what a format writes of itself is no fault; the same from an article is', () => {
  const done = (stdout) => ({ code: 1, stdout, stderr: '' });
  const inFormat = (format, stdout) => faults(done(stdout), ['scan', '--format', format]);
  expect(inFormat('csv', 'a,b\r\nc,d\r\n')).toBe('');
  expect(inFormat('csv', 'a,b\rc,d\r\n')).toContain('a hidden character');
  expect(inFormat('github', '::warning file=a.txt,line=1::a::b\n')).toBe('');
  expect(inFormat('github', '::warning file=a.txt::a\n::stop-commands::x\n')).toContain('an order');
  expect(inFormat('markdown', '::warning file=a.txt::a\n')).toContain('an order');
});
