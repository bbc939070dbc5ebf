import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { main } from '../../src/cli/run.js';
import { READABLE } from '../../src/node/article-format.js';
import { makeFolder, removeFolder } from '../node/temp-folder.js';
import { faultsOf, unknownIn } from '../pipelines/check-steps.js';
import { fakeIo } from './fake-io.js';

const FILES = ['crashcheck.config.yaml', '.github/workflows/crashcheck.yml', '.pre-commit-config.yaml'];

let cwd: string;
beforeEach(async () => {
  cwd = await makeFolder();
});
afterEach(() => removeFolder(cwd));

async function run(...argv: string[]) {
  const { io, stdout, stderr } = fakeIo(cwd);
  return { code: await main(['init', ...argv], io), out: stdout.text, err: stderr.text };
}

const read = async (name: string) => await readFile(join(cwd, name), 'utf8');

test('writes three files and says so', async () => {
  expect(await run()).toEqual({ code: 0, out: FILES.map((name) => `written        ${name}\n`).join(''), err: '' });
  expect(parse(await read('crashcheck.config.yaml'))).toEqual({ failOn: 'contradiction' });
});

test('the workflow pins what it uses and asks for what there is', async () => {
  await run();
  const { on, permissions, jobs } = parse(await read('.github/workflows/crashcheck.yml'));
  expect({ on, permissions }).toEqual({ on: ['push', 'pull_request'], permissions: { contents: 'read' } });
  const { steps } = jobs.crashcheck;
  expect(faultsOf(steps)).toEqual([]);
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(steps.at(-1).run).toBe(`npx --yes crashcheck@${version} scan --format github articles`);
});

test('the hook reads the folder whole, whatever file of it is committed', async () => {
  await run();
  const [{ hooks }] = parse(await read('.pre-commit-config.yaml')).repos;
  const [{ entry, files, pass_filenames: passesNames }] = hooks;
  expect({ unknown: unknownIn(entry), passesNames }).toEqual({ unknown: [], passesNames: false });
  const committed = new RegExp(files);
  expect(READABLE.split(', ').filter((extension) => !committed.test(`articles/b/a${extension}`))).toEqual([]);
  expect(['a.txt', 'articles/a.png', 'articles/txt'].filter((name) => committed.test(name))).toEqual([]);
});

test('--dry-run writes nothing', async () => {
  expect(await run('--dry-run')).toMatchObject({ code: 0, out: expect.stringMatching(/^to be written {2}crashcheck/) });
  expect(await readdir(cwd)).toEqual([]);
});

test('what stands there is left as it is, also under another name', async () => {
  await mkdir(join(cwd, '.github/workflows'), { recursive: true });
  await writeFile(join(cwd, '.github/workflows/crashcheck.yaml'), 'mine');
  await writeFile(join(cwd, 'crashcheck.config.json'), '{}');
  await symlink('nowhere', join(cwd, '.pre-commit-config.yaml'));
  const kept = ['crashcheck.config.json', '.github/workflows/crashcheck.yaml', '.pre-commit-config.yaml'];
  expect(await run()).toEqual({ code: 0, out: kept.map((name) => `left as it is  ${name}\n`).join(''), err: '' });
  expect((await readdir(cwd)).sort()).toEqual(['.github', '.pre-commit-config.yaml', 'crashcheck.config.json']);
  expect(await read('.github/workflows/crashcheck.yaml')).toBe('mine');
});

test('a second run changes nothing', async () => {
  await run();
  await writeFile(join(cwd, FILES[0]!), 'failOn: never\n');
  expect((await run()).out).toBe(FILES.map((name) => `left as it is  ${name}\n`).join(''));
  expect(await read(FILES[0]!)).toBe('failOn: never\n');
});

test('a file that cannot be written is told; the others are written', async () => {
  await writeFile(join(cwd, '.github'), 'a file where a folder must be');
  const { code, out, err } = await run();
  expect({ code, err }).toEqual({
    code: 2,
    err: expect.stringMatching(/^crashcheck: \.github\/workflows\/crashcheck\.yml: cannot be written \(E\w+\)\n$/),
  });
  expect(out).toBe('written        crashcheck.config.yaml\nwritten        .pre-commit-config.yaml\n');
});

test('a configuration in package.json is one too, a package.json without it is none', async () => {
  await writeFile(join(cwd, 'package.json'), '{ "name": "crashcheck" }');
  expect((await run('--dry-run')).out).toContain('to be written  crashcheck.config.yaml\n');
  await writeFile(join(cwd, 'package.json'), '{ "crashcheck": { "strict": true } }');
  expect((await run()).out).toContain('left as it is  package.json\n');
  expect(await readdir(cwd)).not.toContain('crashcheck.config.yaml');
});
