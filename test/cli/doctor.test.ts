import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Io } from '../../src/cli/io.js';
import { main } from '../../src/cli/run.js';
import { makeFolder, removeFolder } from '../node/temp-folder.js';
import { fakeIo } from './fake-io.js';

let cwd: string;
beforeEach(async () => {
  cwd = await makeFolder();
});
afterEach(() => removeFolder(cwd));

async function run(argv: readonly string[] = [], changes: Partial<Io> = {}) {
  const { io, stdout, stderr } = fakeIo(cwd);
  const code = await main(['doctor', ...argv], { ...io, ...changes });
  return { code, out: stdout.text, err: stderr.text };
}

const entry = (expires: string | null) => ({
  fingerprint: '0123456789abcdef',
  rule: 'death-toll/contradiction',
  event: 'e',
  message: 'm',
  reason: 'known',
  expires,
});
const writeBaseline = async (content: unknown) =>
  await writeFile(join(cwd, 'crashcheck.baseline.json'), JSON.stringify(content));

test('a line for each thing, and nothing is left behind', async () => {
  const { code, out, err } = await run();
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const names = out
    .trimEnd()
    .split('\n')
    .map((line) => /^ok {4}([a-z ]+): ./.exec(line)?.[1]);
  expect(names).toEqual([
    'crashcheck',
    'node',
    'rules',
    'configuration',
    'baseline',
    'output',
    'threads',
    'working folder',
    'temporary folder',
  ]);
  expect(await readdir(cwd)).toEqual([]);
});

test('as JSON', async () => {
  const { version, fit, checks } = JSON.parse((await run(['--format', 'json'])).out);
  expect({ version, fit }).toEqual({ version: expect.stringMatching(/^\d+\.\d+\.\d+/), fit: true });
  expect(checks).toContainEqual({ name: 'node', health: 'ok', finding: process.versions.node });
});

test('configuration and baseline by their names', async () => {
  await writeFile(join(cwd, 'crashcheck.config.yaml'), 'failOn: never\n');
  await writeBaseline({ version: 1, waivers: [entry(null)] });
  const { out } = await run();
  expect(out).toContain('ok    configuration: crashcheck.config.yaml: valid\n');
  expect(out).toContain('ok    baseline: crashcheck.baseline.json: entries: 1, expired: 0\n');
});

test('what is less than it should be is a warning', async () => {
  await writeBaseline({ version: 1, waivers: [entry('2024-06-29')] });
  const { code, out } = await run();
  expect(code).toBe(0);
  expect(out).toContain('warn  baseline: crashcheck.baseline.json: entries: 1, expired: 1\n');
});

test('what keeps a run from its end is a failure, 2', async () => {
  await writeBaseline({ version: 2, waivers: ['\u001b[31m'] });
  const { code, out } = await run();
  expect(code).toBe(2);
  expect(out).toMatch(/^FAIL {2}baseline: crashcheck\.baseline\.json: version: /m);
  const broken = await run(['-f', 'json'], { loadEngine: () => Promise.reject(new Error('gone\u001b')) });
  expect(broken.code).toBe(2);
  expect(JSON.parse(broken.out).checks).toContainEqual({
    name: 'rules',
    health: 'fail',
    finding: 'cannot be loaded: Error: gone\\u{1B}',
  });
});

test('a folder that cannot be written, and a terminal', async () => {
  const { io, stdout } = fakeIo(join(cwd, 'gone'));
  stdout.isTTY = true;
  stdout.columns = 90;
  expect(await main(['doctor'], io)).toBe(0);
  expect(stdout.text).toMatch(/^warn {2}working folder: .*gone cannot be written \(ENOENT\): /m);
  expect(stdout.text).toContain('ok    output: a terminal of 90 columns, with colour\n');
});

describe('the configuration', () => {
  const OWN = (said: string) =>
    `facts:\n  - { id: recorders, value: count, patterns: ["{count} recorders {aux} found"], examples: { speaks: ["${said}"] } }\n`;
  const told = async (...argv: string[]) => {
    const { code, out } = await run(argv);
    return [code, /^(.{4}) {2}configuration: (.*)$/m.exec(out)?.slice(1).join(' ')];
  };

  test('is found upward, and its own facts do what their examples say', async () => {
    await writeFile(join(cwd, 'crashcheck.config.yaml'), OWN('Two recorders were found.'));
    await mkdir(join(cwd, 'deep'));
    expect(await told()).toEqual([0, 'ok   crashcheck.config.yaml: valid, own facts: 1']);
    const { io, stdout } = fakeIo(join(cwd, 'deep'));
    await main(['doctor'], io);
    expect(stdout.text).toContain('ok    configuration: ../crashcheck.config.yaml: valid, own facts: 1\n');
  });

  test.each([
    [
      'an example that fails',
      OWN('Nobody found them.'),
      'crashcheck.config.yaml:2:102: recorders stays silent here: "Nobody found them."',
    ],
    [
      'faults',
      'strict: 3\nfailon: never\n',
      'crashcheck.config.yaml:1:9: strict: must be true or false; crashcheck.config.yaml:2:1: unknown key "failon" (did you mean "failOn"?)',
    ],
    [
      'what is no YAML, unseen characters made visible',
      'a: [\u202e',
      expect.stringMatching(/^FAIL crashcheck\.config\.yaml:1:/),
    ],
  ])('is a failure with %s', async (_, text, finding) => {
    await writeFile(join(cwd, 'crashcheck.config.yaml'), text);
    expect(await told()).toEqual([2, typeof finding === 'string' ? `FAIL ${finding}` : finding]);
    expect((await told()).join()).not.toContain('\u202e');
    expect(await told('--no-config')).toEqual([0, 'ok   none, as asked']);
  });

  test('is one file only, or the one that is named', async () => {
    await writeFile(join(cwd, 'crashcheck.config.yaml'), '');
    await writeFile(join(cwd, 'crashcheck.config.json'), '{}');
    expect(await told()).toEqual([
      2,
      'FAIL crashcheck.config.json and crashcheck.config.yaml: only one of them can be the configuration',
    ]);
    expect(await told('--config', 'crashcheck.config.json')).toEqual([0, 'ok   crashcheck.config.json: valid']);
  });
});
