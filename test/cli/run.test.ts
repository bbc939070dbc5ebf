import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { main } from '../../src/cli/run.js';
import { VERDICTS } from '../../src/model/comparison.js';
import { makeFolder, removeFolder } from '../node/temp-folder.js';
import { brokenStream, fakeIo } from './fake-io.js';

/** An article in one sentence. */
const told = (toll: number) => `A ferry sank off Zanzibar, Tanzania, on 4 June 2023, killing ${toll} people.`;

let cwd: string;
beforeEach(async () => {
  cwd = await makeFolder({
    'two/1.txt': told(38),
    'two/2.txt': told(41),
    'one/1.txt': told(38),
    'bad.txt': 'a\xff\0',
  });
  await writeFile(join(cwd, 'broken.txt'), Uint8Array.of(0x61, 0xff, 0x61));
});
afterEach(() => removeFolder(cwd));

async function run(...argv: string[]) {
  const { io, stdout, stderr } = fakeIo(cwd);
  const code = await main(argv, io);
  return { code, out: stdout.text, err: stderr.text };
}

describe('usage', () => {
  test('no arguments: help on standard error, 2', async () => {
    const { code, out, err } = await run();
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^crashcheck reads articles.*\n\nExamples:\n {2}crashcheck scan/);
  });

  test.each([['--help'], ['help'], ['scan', '--help']])('%s %s: help on standard output, 0', async (...argv) => {
    const { code, out, err } = await run(...argv);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const word of [...VERDICTS, 'Exit codes:', 'Environment:', 'NO_COLOR', 'Usage:']) expect(out).toContain(word);
  });

  test('--version is the version of the package', async () => {
    const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(await run('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  test.each([
    [['scan'], 'nothing to read: name files, folders or globs, or use --files-from'],
    [
      ['scan', '--time-limit', 'NaN', 'one'],
      "argument 'NaN' is invalid. It must be a number of seconds from 0.01 to 3600.",
    ],
    [['scan', '--jobs', '0', 'one'], 'It must be a whole number of threads from 1 to 64.'],
    [['scan', '--jobs', '1e9', 'one'], 'It must be a whole number of threads from 1 to 64.'],
    [['scan', '--jobs=-1', 'one'], 'It must be a whole number of threads from 1 to 64.'],
    [['scan', '--jobs', '2', '--jobs', '3', 'one'], 'It is given twice.'],
    [['scan', '--max-file-size', 'big', 'one'], 'It must be a size from 1KB to 1GB.'],
    [['scan', '--field', 'txt=body', 'one'], 'Unknown field "txt" (did you mean "text"?)'],
    [['scna', 'x'], "unknown command 'scna' (Did you mean scan?)"],
    [['scan', '--fail-no', 'x', 'y'], "unknown option '--fail-no' (Did you mean --fail-on?) (a file of that name?"],
    [['scan', '-f', 'xml', 'one'], 'unknown format "xml"'],
    [['scan', '--fail-on', 'dispite', 'one'], 'unknown verdict "dispite" (did you mean "dispute"?)'],
    [['scan', '-q', '-v', 'one'], 'cannot be used with'],
    [['scan', '--output'], 'argument missing'],
    [['scan', '--\u001b[31m.txt'], "unknown option '--\\u{1B}[31m.txt'"],
  ])('%j is refused in one line, 2', async (argv, message) => {
    const { code, out, err } = await run(...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^crashcheck: .*\n$/);
    expect(err).toContain(message);
  });
});

describe('scan', () => {
  test('the gate decides between 0 and 1', async () => {
    expect(await run('scan', 'one')).toMatchObject({ code: 0, err: '' });
    expect(await run('scan', 'two')).toMatchObject({ code: 1, err: '' });
    expect(await run('scan', 'two', '--fail-on', 'dispute,drift')).toMatchObject({ code: 0 });
    expect(await run('scan', 'two', '--fail-on', 'never')).toMatchObject({ code: 0 });
  });

  test('JSON alone is on standard output, the problems on standard error', async () => {
    const { code, out, err } = await run('scan', 'one', 'bad.txt', 'gone.txt', '--format', 'json');
    expect(code).toBe(3);
    expect(JSON.parse(out).summary.inputs).toMatchObject({ found: 3, processed: 1, skipped: 1, failed: 1 });
    expect(err).toBe(
      'crashcheck: bad.txt: binary content (NUL at byte 3)\ncrashcheck: gone.txt: no such file or folder\n',
    );
  });

  test('a failed input gives 3, 0 when allowed, and a hit gate wins', async () => {
    expect(await run('scan', 'one', 'broken.txt')).toMatchObject({ code: 3 });
    expect(await run('scan', 'one', 'broken.txt', '--allow-input-errors')).toMatchObject({ code: 0 });
    expect(await run('scan', 'two', 'broken.txt')).toMatchObject({ code: 1 });
  });

  test('nothing analysed is 2 and said', async () => {
    const { code, err } = await run('scan', 'gone.txt', '--allow-input-errors');
    expect(code).toBe(2);
    expect(err).toBe('crashcheck: gone.txt: no such file or folder\ncrashcheck: nothing was analysed\n');
  });

  test('names are escaped wherever they are told', async () => {
    await writeFile(join(cwd, 'one', '::error::\n\u001b[2J.txt'), '\0');
    const { err, out } = await run('scan', 'one');
    expect(err).toBe('crashcheck: one/\\u{3A}:error\\u{3A}:\\u{A}\\u{1B}[2J.txt: binary content (NUL at byte 0)\n');
    expect(out).not.toContain('\u001b');
  });

  test('--quiet leaves out what was skipped, --verbose tells what was left out', async () => {
    await writeFile(join(cwd, 'one/photo.png'), 'x');
    expect(await run('scan', 'one', 'bad.txt', '-q')).toMatchObject({ err: '' });
    expect((await run('scan', 'one')).err).toBe('crashcheck: left out: 1 of other formats (--verbose names them)\n');
    expect((await run('scan', 'one', '-v')).err).toMatch(/^crashcheck: one\/photo.png: not a format that is read: /m);
  });

  test('a terminal gets borders and colour, a pipe neither', async () => {
    const { io, stdout } = fakeIo(cwd);
    stdout.isTTY = true;
    stdout.columns = 60;
    await main(['scan', 'two'], io);
    expect(stdout.text).toContain('\u001b[31m');
    expect(stdout.text).toContain('┌');
    const { out } = await run('scan', 'two');
    expect(out).not.toMatch(/\u001b|┌/);
    expect((await run('scan', 'two', '--color')).out).toContain('\u001b[31m');
  });
});

describe('--output', () => {
  test('writes the report there, nothing else, and keeps the exit code', async () => {
    const { code, out } = await run('scan', 'two', '-f', 'json', '--output', 'report.json');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(JSON.parse(await readFile(join(cwd, 'report.json'), 'utf8')).schemaVersion).toBe('1.2');
    expect((await readdir(cwd)).filter((name) => name.includes('tmp'))).toEqual([]);
  });

  test('replaces an older report, through a link too', async () => {
    await writeFile(join(cwd, 'old.json'), 'old');
    await symlink('old.json', join(cwd, 'latest.json'));
    expect((await run('scan', 'one', '-f', 'json', '--output', 'latest.json')).code).toBe(0);
    expect(JSON.parse(await readFile(join(cwd, 'old.json'), 'utf8')).schemaVersion).toBe('1.2');
  });

  test.each([
    ['gone/report.json', 'its folder does not exist'],
    ['two', 'not a regular file'],
    ['/dev/null', 'not a regular file'],
    ['two/1.txt', 'the next run would read it as an article of two'],
    ['two/report.md', 'the next run would read it as an article of two'],
  ])('%s is refused before any work', async (output, reason) => {
    const { code, err } = await run('scan', 'two', '--output', output);
    expect({ code, err }).toEqual({ code: 2, err: `crashcheck: --output ${output}: ${reason}\n` });
    expect(await readFile(join(cwd, 'two/1.txt'), 'utf8')).toBe(told(38));
  });

  test('an article given by its own name is not written over', async () => {
    const { code, err } = await run('scan', 'two/1.txt', '--output', './two/../two/1.txt');
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('this is one of the articles') });
  });
});

describe('streams and faults', () => {
  test('a reader that goes away changes nothing', async () => {
    const { io, stderr } = fakeIo(cwd);
    expect(await main(['scan', 'two'], { ...io, stdout: brokenStream('EPIPE') })).toBe(1);
    expect(await main(['scan', 'one'], { ...io, stdout: brokenStream('EPIPE') })).toBe(0);
    expect(await main(['scan', 'one', 'bad.txt'], { ...io, stderr: brokenStream('EPIPE') })).toBe(0);
    expect(stderr.text).toBe('');
  });

  test('a full disk is told, 2', async () => {
    const { io, stderr } = fakeIo(cwd);
    expect(await main(['scan', 'one'], { ...io, stdout: brokenStream('ENOSPC') })).toBe(2);
    expect(stderr.text).toBe('crashcheck: standard output: cannot be written (ENOSPC)\n');
  });

  test('a fault of ours is 70 in one line, with the stack only on demand', async () => {
    const loadEngine = () => Promise.reject(new Error('bro\u001bken'));
    const short = fakeIo(cwd);
    expect(await main(['scan', 'one'], { ...short.io, loadEngine })).toBe(70);
    expect(short.stderr.text).toMatch(/^crashcheck: a fault of crashcheck itself: bro\\u\{1B\}ken; please report.*\n$/);
    const long = fakeIo(cwd);
    expect(await main(['scan', 'one', '--debug'], { ...long.io, loadEngine })).toBe(70);
    expect(long.stderr.text).toMatch(/\n {4}at /);
  });

  test('no listener for signals is left behind', async () => {
    await run('scan', 'two', '-f', 'json', '--output', 'report.json');
    expect(process.listenerCount('SIGINT') + process.listenerCount('SIGTERM')).toBe(0);
  });
});
