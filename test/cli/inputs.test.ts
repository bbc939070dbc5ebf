import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { main } from '../../src/cli/run.js';
import { makeFolder, removeFolder } from '../node/temp-folder.js';
import { fakeIo } from './fake-io.js';

const told = (toll: number) => `A ferry sank off Zanzibar, Tanzania, on 4 June 2023, killing ${toll} people.`;

let cwd: string;
beforeEach(async () => {
  cwd = await makeFolder({
    'a.txt': told(38),
    'b.txt': told(41),
    'left/.gitignore': 'c.txt\n',
    'left/c.txt': told(41),
  });
});
afterEach(() => removeFolder(cwd));

async function scan(argv: readonly string[], input?: string | Uint8Array) {
  const { io, stdout, stderr } = fakeIo(cwd, input);
  const code = await main(['scan', '--format', 'json', ...argv], io);
  const report = stdout.text === '' ? null : JSON.parse(stdout.text);
  return {
    code,
    err: stderr.text,
    paths: report?.articles.map((article: { path: string }) => article.path),
    claims: report?.claims.map(
      (claim: { fact: string; canonical: string; evidence: { line: number; column: number } }) =>
        `${claim.fact} ${claim.canonical} ${claim.evidence.line}:${claim.evidence.column}`,
    ),
  };
}

describe('standard input', () => {
  test('is an article among others', async () => {
    expect(await scan(['-', 'a.txt'], told(41))).toMatchObject({ code: 1, paths: ['(stdin)', 'a.txt'], err: '' });
  });

  test('has the name and the format that it is given', async () => {
    const line = JSON.stringify({ text: told(41) });
    const argv = ['-', '--stdin-filename', 'wire.jsonl'];
    expect(await scan(argv, `${line}\n${line}`)).toMatchObject({ paths: ['wire.jsonl#1', 'wire.jsonl#2'] });
    expect(await scan(['-', '--stdin-format', 'ndjson'], line)).toMatchObject({ paths: ['(stdin)#1'] });
  });

  test('may be empty, binary or without end, and is told by name', async () => {
    expect(await scan(['-', 'a.txt'], '')).toMatchObject({ code: 0, err: 'crashcheck: (stdin): the file is empty\n' });
    expect(await scan(['-', 'a.txt'], 'a\0bc')).toMatchObject({
      err: 'crashcheck: (stdin): binary content (NUL at byte 1)\n',
    });
    expect(await scan(['-', 'a.txt', '--max-file-size', '1KB'], 'x'.repeat(5000))).toMatchObject({
      err: 'crashcheck: (stdin): larger than the limit of 1000 bytes\n',
    });
  });
});

describe('--files-from', () => {
  test.each([
    ['one a line', 'a.txt\r\nb.txt\n\n'],
    ['parted by NUL', 'a.txt\0b.txt\0'],
  ])('%s', async (_name, list) => {
    await writeFile(join(cwd, 'list'), list);
    expect(await scan(['--files-from', 'list'])).toMatchObject({ code: 1, paths: ['a.txt', 'b.txt'] });
    expect(await scan(['--files-from', '-'], list)).toMatchObject({ code: 1, paths: ['a.txt', 'b.txt'] });
  });

  test.each([
    [['--files-from', 'gone'], 'crashcheck: --files-from gone: cannot be read (ENOENT)\n'],
    [['-', '--files-from', '-'], 'crashcheck: standard input cannot be both an article and the list\n'],
  ])('%j is refused, 2', async (argv, err) => {
    expect(await scan(argv)).toMatchObject({ code: 2, err });
  });
});

test('ignore files are honoured unless told otherwise', async () => {
  expect(await scan(['a.txt', 'left'])).toMatchObject({ code: 0, paths: ['a.txt'] });
  expect(await scan(['a.txt', 'left', '--no-ignore'])).toMatchObject({ code: 1, paths: ['a.txt', 'left/c.txt'] });
});

test('an encoding that the user vouches for counts', async () => {
  await writeFile(join(cwd, 'c.txt'), Buffer.from('A ferry sank off Zanzibar, killing \x9f\xf8 people.', 'latin1'));
  expect(await scan(['a.txt', 'c.txt'])).toMatchObject({ code: 3, paths: ['a.txt'] });
  expect(await scan(['a.txt', 'c.txt', '--encoding', 'ibm866'])).toMatchObject({ paths: ['a.txt', 'c.txt'] });
});

describe('limits', () => {
  test('on claims and on sentences are named, and nothing is cut in silence', async () => {
    await writeFile(join(cwd, 'long.txt'), `${told(38)} ${'and so it went on '.repeat(20)} until 9 more people died.`);
    const { err } = await scan(['long.txt', '--max-claims', '2', '--max-sentence-length', '100']);
    expect(err).toBe('');
    const { io, stderr } = fakeIo(cwd);
    await main(['scan', '-v', 'long.txt', '--max-claims', '2', '--max-sentence-length', '100'], io);
    expect(stderr.text).toContain('crashcheck: long.txt: sentences longer than 100 characters, read in pieces: 1\n');
    expect(stderr.text).toMatch(/crashcheck: long\.txt: \d claims found, those after the first 2 are left out\n/);
  });

  test('on statements in one sentence are named', async () => {
    const toll = (at: number) => `a ferry sank off port ${at}, killing ${at + 2} people and injuring ${at + 70}`;
    await writeFile(join(cwd, 'many.txt'), `Then ${Array.from({ length: 50 }, (_, at) => toll(at)).join(' and ')}.`);
    await writeFile(join(cwd, 'few.txt'), `Then ${toll(1)}.`);
    const { io, stderr } = fakeIo(cwd);
    await main(['scan', '-v', 'many.txt', 'few.txt', '--max-sentence-length', '9000'], io);
    expect(stderr.text.split('\n').filter((line) => line.includes('left out'))).toEqual([
      'crashcheck: many.txt: the sentence at line 1 makes more than 40 statements, those after them are left out',
    ]);
  });

  test('on ignore files are named: one that is too large leaves nothing out', async () => {
    await mkdir(join(cwd, '.git'));
    await writeFile(join(cwd, '.gitignore'), `a.txt\n${'#'.repeat(70_000)}`);
    const { io, stderr } = fakeIo(cwd);
    await main(['scan', '-v', '.'], io);
    expect(stderr.text).toContain('.gitignore: larger than 65536 bytes: leaves nothing out\n');
  });

  test('on findings: the rest is counted, named and at the gate', async () => {
    const articles = ['Bergen, Norway', 'Sucre, Bolivia'].flatMap((place, at) =>
      [38, 41].map((toll) => [
        `${at}-${toll}.txt`,
        `A bus crashed near ${place}, on 4 June 2023, killing ${toll} people.`,
      ]),
    );
    const folder = await makeFolder(Object.fromEntries(articles));
    const { io, stdout } = fakeIo(folder);
    expect(await main(['scan', '.', '--format', 'json', '--max-findings', '1'], io)).toBe(1);
    await removeFolder(folder);
    const { findings, summary, problems } = JSON.parse(stdout.text);
    expect(findings).toHaveLength(1);
    expect(summary.findings).toEqual({ contradiction: 2 });
    expect(problems).toContainEqual({
      path: '(report)',
      code: 'limit',
      message: '2 findings about death-toll, those after the first 1 are left out',
      action: 'noted',
    });
  });
});
