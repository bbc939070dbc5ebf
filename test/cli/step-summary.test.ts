import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { main } from '../../src/cli/run.js';
import { makeFolder, removeFolder } from '../node/temp-folder.js';
import { fakeIo } from './fake-io.js';

const MIB = 1_048_576;
const told = (people: number) => `A plane crashed near Bergen, Norway, on Monday, killing ${people} people.`;

let cwd: string;
beforeEach(async () => {
  cwd = await makeFolder({ 'a/1.txt': told(38), 'a/2.txt': told(41) });
});
afterEach(() => removeFolder(cwd));

async function run(summary: string | undefined, ...argv: string[]) {
  const { io, stdout, stderr } = fakeIo(cwd);
  const code = await main(['scan', 'a', ...argv], { ...io, env: { GITHUB_STEP_SUMMARY: summary } });
  return { code, out: stdout.text, err: stderr.text };
}

const read = async () => await readFile(join(cwd, 'page.md'), 'utf8').catch(() => null);

test('a job’s step gets the report behind what is there', async () => {
  await writeFile(join(cwd, 'page.md'), 'Before.\n');
  const { code, out } = await run(join(cwd, 'page.md'), '-f', 'github');
  expect(code).toBe(1);
  expect(out).toMatch(/^::error /);
  expect(await read()).toMatch(/^Before\.\n\n## crashcheck: 1 contradiction\n/);
});

test('once for each run, and where the format goes to a file too', async () => {
  await run('page.md', '-f', 'github=annotations.txt', '-f', 'json');
  await run('page.md', '-f', 'github');
  expect((await read())?.match(/^## crashcheck/gm)).toHaveLength(2);
});

test('outside of a job, and in another format, nothing is written', async () => {
  await run(undefined, '-f', 'github');
  await run('', '-f', 'github');
  await run('page.md', '-f', 'json');
  expect(await read()).toBeNull();
});

test('the page stays within what GitHub takes', async () => {
  await writeFile(join(cwd, 'page.md'), 'x'.repeat(MIB - 1_200));
  await run('page.md', '-f', 'github');
  const { size } = await stat(join(cwd, 'page.md'));
  expect(size).toBeGreaterThan(MIB - 1_200);
  expect(size).toBeLessThanOrEqual(MIB);
});

test('a page that is full is left as it is, and the exit code too', async () => {
  await writeFile(join(cwd, 'page.md'), 'x'.repeat(MIB - 900));
  const { code, err } = await run('page.md', '-f', 'github');
  expect({ code, err }).toEqual({ code: 1, err: 'crashcheck: GITHUB_STEP_SUMMARY page.md: has no room left\n' });
  expect((await stat(join(cwd, 'page.md'))).size).toBe(MIB - 900);
});

test.each([
  ['gone/page.md', 'ENOENT'],
  ['folder', 'EINVAL'],
])('%s cannot be written: told, and the exit code stays', async (page, reason) => {
  await mkdir(join(cwd, 'folder'));
  const { code, out, err } = await run(page, '-f', 'github', '--fail-on', 'never');
  expect({ code, err }).toEqual({
    code: 0,
    err: `crashcheck: GITHUB_STEP_SUMMARY ${page}: cannot be written (${reason})\n`,
  });
  expect(out).toMatch(/^::error /);
});
