import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '../../src/cli/run.js';
import { openWatch } from '../../src/cli/watch.js';
import { changesIn } from '../../src/node/changes.js';
import { makeFolder, removeFolder } from '../node/temp-folder.js';
import { fakeIo } from './fake-io.js';

const BIN = fileURLToPath(new URL('../../bin/crashcheck.js', import.meta.url));
const told = (toll: number) => `A ferry sank off Zanzibar, Tanzania, on 4 June 2023, killing ${toll} people.`;
const FLAGS = {
  failOn: 'contradiction',
  maxFindings: 1000,
  maxContradictions: 0,
  minOrigins: 1,
  ignore: true,
  maxFileSize: 1_000_000,
  maxSentenceLength: 2000,
  maxClaims: 2000,
};

let cwd: string;
beforeEach(async () => {
  cwd = await makeFolder({ 'a.txt': told(38), 'b.txt': told(38) });
});
afterEach(() => removeFolder(cwd));

/** A watch after its first look; `next` looks again and gives what that look wrote. */
async function startWatch() {
  const { io, stdout, stderr } = fakeIo(cwd);
  const check = await openWatch(['.'], FLAGS, io);
  const next = async () => {
    stdout.text = stderr.text = '';
    const readAgain = await check();
    return { readAgain, out: stdout.text, err: stderr.text };
  };
  return { first: await next(), next };
}

/** Writes a file with a time of change of its own, since two writes may share one. */
let time = 1_700_000_000;
async function put(name: string, text: string) {
  await writeFile(join(cwd, name), text);
  await utimes(join(cwd, name), ++time, time);
}

test('the whole report first, then what changed in the findings', async () => {
  const { first, next } = await startWatch();
  expect(first.out).toContain('No disagreement found.');
  await put('b.txt', told(41));
  const changed = await next();
  expect(changed).toMatchObject({ readAgain: 1, err: '' });
  expect(changed.out).toMatch(/^New: .*\nCONTRADICTION {2}death toll\n/);
  expect(changed.out).not.toContain('Agreed');
  await put('c.txt', told(41));
  expect((await next()).out).toMatch(/^Changed: /);
  await Promise.all(['b.txt', 'c.txt'].map((name) => rm(join(cwd, name))));
  expect((await next()).out).toMatch(/^Gone: /);
});

test('a file with other bytes is read, one that was only touched is not', async () => {
  const { first, next } = await startWatch();
  expect(first.readAgain).toBe(2);
  expect(await next()).toEqual({ readAgain: 0, out: '', err: '' });
  await put('a.txt', told(38));
  expect(await next()).toEqual({ readAgain: 0, out: '', err: '' });
  await put('a.txt', `${told(38)}\n`);
  expect(await next()).toEqual({ readAgain: 1, out: '', err: '' });
});

test('a file that is half written or gone is told once, and the watch goes on', async () => {
  const { next } = await startWatch();
  await put('c.json', '{"text": "A fer');
  expect((await next()).err).toMatch(/^crashcheck: c\.json: .*\n$/);
  expect(await next()).toMatchObject({ out: '', err: '' });
  await put('c.json', JSON.stringify({ text: told(41) }));
  expect((await next()).out).toMatch(/^New: .*\nCONTRADICTION/);
  await rm(join(cwd, 'c.json'));
  expect((await next()).out).toMatch(/^Gone: /);
  await Promise.all(['a.txt', 'b.txt'].map((name) => rm(join(cwd, name))));
  expect((await next()).err).toContain('nothing was analysed');
});

test('standard input cannot be watched', async () => {
  const { io, stderr } = fakeIo(cwd);
  expect(await main(['watch', '-'], io)).toBe(2);
  expect(stderr.text).toBe('crashcheck: watch cannot read standard input\n');
});

describe('changes are noticed', () => {
  test.each([
    ['in a folder', '.', 'new.txt'],
    ['of a file', 'a.txt', 'a.txt'],
    ['where the system cannot be asked', '*.txt', 'new.txt'],
    ['below a folder that is not there yet', 'later', 'new.txt'],
  ])('%s', async (_, path, name) => {
    const changes = changesIn([path], cwd);
    await changes.next();
    const next = changes.next();
    await writeFile(join(cwd, name), told(38));
    expect(await next).toEqual({ value: undefined, done: false });
    await changes.return(undefined);
  });
});

test('it ends when nobody reads it any more', async () => {
  const { io, stdout } = fakeIo(cwd);
  stdout.destroy();
  expect(await main(['watch', '.'], io)).toBe(0);
});

test('an interrupt ends it with 130', async () => {
  const child = spawn(process.execPath, [BIN, 'watch', '.'], { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const [report] = await once(child.stdout, 'data');
  child.kill('SIGINT');
  expect(await ended).toEqual([130, null]);
  expect(String(report)).toContain('No disagreement found.');
}, 20_000);
