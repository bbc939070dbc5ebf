import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '../../src/cli/run.js';
import { FIXTURES } from '../accident-fixtures.js';
import { makeFolder, removeFolder } from '../node/temp-folder.js';
import { fakeIo } from './fake-io.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let cwd: string;
beforeAll(async () => {
  cwd = await makeFolder({
    'a.txt': 'A ferry sank off Zanzibar, Tanzania, on 4 June 2023, killing 38 people.',
    'b.ndjson':
      '{"text":"A ferry sank off Zanzibar, killing 41 people."}\n{"text":5}\n{"text":"Nobody was hurt.\\ud800"}\n',
    'c.png': 'x',
    '.d.txt': 'x',
  });
  await writeFile(join(cwd, 'bad.txt'), Uint8Array.of(0x61, 0xff, 0x61));
});
afterAll(() => removeFolder(cwd));

async function run(folder: string, argv: readonly string[], input = '') {
  const { io, stdout, stderr } = fakeIo(folder, input);
  const code = await main(argv, io);
  return { code, out: stdout.text, err: stderr.text };
}

describe('extract and compare give what scan gives, byte for byte', () => {
  test.each(FIXTURES)('%s', async (name) => {
    const folder = `fixtures/${name}/articles`;
    const scanned = await run(ROOT, ['scan', folder, '-f', 'json']);
    const lines = await run(ROOT, ['extract', folder]);
    const compared = await run(ROOT, ['compare', '-f', 'json'], lines.out);
    expect(compared.out).toBe(scanned.out);
    expect(compared.code).toBe(scanned.code);
  });

  test('with inputs that cannot be used', async () => {
    const scanned = await run(cwd, ['scan', '.', 'gone.txt', '-f', 'json']);
    const lines = await run(cwd, ['extract', '.', 'gone.txt']);
    const compared = await run(cwd, ['compare', '-', '-f', 'json'], lines.out);
    expect(compared.out).toBe(scanned.out);
    expect([scanned.code, lines.code, compared.code]).toEqual([1, 3, 1]);
  });

  test('in parts, from several runs', async () => {
    const scanned = await run(cwd, ['scan', 'a.txt', 'b.ndjson', '-f', 'json']);
    const parts = [await run(cwd, ['extract', 'b.ndjson']), await run(cwd, ['extract', 'a.txt'])];
    const compared = await run(cwd, ['compare', '-f', 'json'], parts.map(({ out }) => out).join(''));
    expect(compared.out).toBe(scanned.out);
  });
});

test('extract writes an article, its claims, the problems and how many there were', async () => {
  const { out } = await run(cwd, ['extract', 'a.txt', 'gone.txt']);
  const lines = out.trimEnd().split('\n');
  const parsed = lines.map((line) => JSON.parse(line));
  expect(parsed.map(({ type, path, fact, canonical }) => [type, path, fact, canonical])).toEqual([
    ['problem', 'gone.txt', undefined, undefined],
    ['article', 'a.txt', undefined, undefined],
    ['claim', 'a.txt', 'vehicle-type', 'ferry'],
    ['claim', 'a.txt', 'crash-site', 'Zanzibar'],
    ['claim', 'a.txt', 'crash-date', '2023-06-04'],
    ['claim', 'a.txt', 'death-toll', '38'],
    ['end', undefined, undefined, undefined],
  ]);
  expect(parsed.at(-1)).toEqual({ type: 'end', articles: 1, problems: 1 });
});

describe('compare refuses', () => {
  const whole = async () => (await run(cwd, ['extract', 'a.txt'])).out.trimEnd().split('\n');

  test.each([
    ['nothing', () => [], 'standard input: the claims are cut short: lines are missing'],
    ['a stream without its end', (lines: string[]) => lines.slice(0, -1), 'cut short'],
    [
      'a stream without an article',
      (lines: string[]) => lines.slice(1),
      'line 1: a claim without its article before it',
    ],
    [
      'JSON that is none of its own',
      () => ['{"type":"claim"}'],
      'line 1 is none that crashcheck extract writes (path)',
    ],
    ['what is no JSON', () => ['{'], 'line 1 is none that crashcheck extract writes'],
    [
      'an article whose parts are wrong',
      ([first, ...rest]: string[]) => [first!.replace('"profiles":[', '"profiles":[3,'), ...rest],
      'line 1 is none that crashcheck extract writes (profiles.0)',
    ],
  ])('%s', async (_name, change, message) => {
    const { code, err } = await run(cwd, ['compare'], change(await whole()).join('\n'));
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  test('a file that is not there', async () => {
    expect(await run(cwd, ['compare', 'gone.ndjson'])).toEqual({
      code: 2,
      out: '',
      err: 'crashcheck: gone.ndjson: cannot be read (ENOENT)\n',
    });
  });
});
