/** End to end: the program as it is installed, in a process of its own. Needs `npm run build` first. */
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeFolder, removeFolder } from '../node/temp-folder.js';

const BIN = fileURLToPath(new URL('../../bin/crashcheck.js', import.meta.url));

let cwd: string;
beforeAll(async () => {
  cwd = await makeFolder({
    'two/a.txt': 'Reuters - A plane crashed near Aktau on Wednesday. The crash killed 38 people, officials said.\n',
    'two/b.txt': 'CNN - A plane crashed near Aktau on Wednesday. The crash killed 41 people, officials said.\n',
    'empty/photo.pdf': 'x',
  });
  await writeFile(join(cwd, 'broken.txt'), Uint8Array.of(0x61, 0xff, 0x61));
});
afterAll(() => removeFolder(cwd));

function crashcheck(...argv: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...argv], { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('exit code 2, nothing on standard output', () => {
  test.each([
    ['no arguments', []],
    ['an unknown option', ['scan', '--nope', 'two']],
    ['an unknown command', ['scam', 'two']],
  ])('%s', (_name, argv) => {
    const { status, stdout, stderr } = crashcheck(...argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).not.toBe('');
  });

  test.each([
    ['only a missing path', ['scan', 'gone']],
    ['a folder without articles', ['scan', 'empty']],
  ])('%s: nothing was analysed', (_name, argv) => {
    const { status, stderr } = crashcheck(...argv);
    expect(status).toBe(2);
    expect(stderr).toMatch(/crashcheck: nothing was analysed\n$/);
  });
});

test('--version answers without the engine', () => {
  expect(crashcheck('--version')).toMatchObject({ status: 0, stderr: '' });
});

test('one bad file: 3 beside a good one, 1 beside a contradiction', () => {
  expect(crashcheck('scan', 'two/a.txt', 'broken.txt').status).toBe(3);
  const { status, stderr } = crashcheck('scan', 'two', 'broken.txt');
  expect(status).toBe(1);
  expect(stderr).toBe('crashcheck: broken.txt: invalid UTF-8 at byte 1\n');
});

test('JSON parses, counts add up, and two runs give the same bytes', () => {
  const { stdout } = crashcheck('scan', 'two', 'broken.txt', '--format', 'json');
  const { inputs } = JSON.parse(stdout).summary;
  expect(inputs.processed + inputs.skipped + inputs.failed + inputs.notReached).toBe(inputs.found);
  expect(crashcheck('scan', 'broken.txt', 'two', '--format', 'json').stdout).toBe(stdout);
});

test('a reader that stops early sees no stack trace', () => {
  const command = `"${process.execPath}" "${BIN}" scan two --format json | head -1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({ stdout: '{\n', stderr: '' });
});
