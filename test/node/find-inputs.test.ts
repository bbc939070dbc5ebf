import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { type FoundInputs, findInputs } from '../../src/node/find-inputs.js';
import { makeFolder, removeFolder } from './temp-folder.js';

const folders: string[] = [];
afterAll(async () => {
  await Promise.all(folders.map(removeFolder));
});

async function folderWith(...paths: string[]): Promise<string> {
  const folder = await makeFolder(Object.fromEntries(paths.map((path) => [path, 'text'])));
  folders.push(folder);
  return folder;
}

async function find(cwd: string, ...paths: string[]) {
  return told(await findInputs(paths, { cwd, honoursIgnoreFiles: true }));
}

function told({ inputs, problems }: FoundInputs) {
  return {
    paths: inputs.map((input) => input.path),
    problems: problems.map(({ path, code, action }) => `${path} ${code} ${action}`),
  };
}

describe('paths and folders', () => {
  test('a folder gives the articles below it, by code unit, and counts the rest', async () => {
    const cwd = await folderWith(
      'a/b.txt',
      'a/B.md',
      'a/c/d.ndjson',
      'a/c/e.JSONL',
      'a/x.pdf',
      'a/.hidden.txt',
      'a/a.txt',
    );
    await mkdir(join(cwd, 'a/node_modules'));
    expect(await find(cwd, 'a')).toEqual({
      paths: ['a/B.md', 'a/a.txt', 'a/b.txt', 'a/c/d.ndjson', 'a/c/e.JSONL'],
      problems: [
        'a/.hidden.txt hidden skipped',
        'a/node_modules ignored skipped',
        'a/x.pdf unsupported-format skipped',
      ],
    });
  });

  test('the order of the arguments and other spellings of a path change nothing', async () => {
    const cwd = await folderWith('a/1.txt', 'b/2.txt');
    const expected = await find(cwd, 'a', 'b');
    expect(expected.paths).toEqual(['a/1.txt', 'b/2.txt']);
    expect(await find(cwd, 'b', 'a/../a', './a/1.txt', join(cwd, 'a'))).toEqual(expected);
    expect((await find(cwd, '.')).paths).toEqual(expected.paths);
  });

  test('a path outside the working folder is shown as it was given', async () => {
    const cwd = await folderWith('in/1.txt', 'out/2.txt');
    const inside = join(cwd, 'in');
    expect((await find(inside, '../out')).paths).toEqual(['../out/2.txt']);
    expect((await find(inside, join(cwd, 'out'))).paths).toEqual([join(cwd, 'out/2.txt')]);
  });

  test('what is named and cannot be read is a problem', async () => {
    const cwd = await folderWith('photo.pdf', 'a.txt');
    await mkdir(join(cwd, 'empty'));
    const { paths, problems } = await find(cwd, 'missing.txt', 'photo.pdf', 'empty', '', 'a.txt', 'a.txt/b.txt');
    expect(paths).toEqual(['a.txt']);
    expect(problems).toEqual([
      '(empty) not-found failed',
      'a.txt/b.txt not-found failed',
      'empty no-articles skipped',
      'missing.txt not-found failed',
      'photo.pdf unsupported-format skipped',
    ]);
  });

  test('odd names are names', async () => {
    const names = [
      'line\nfeed.txt',
      'esc\u001b[31m.txt',
      '--fail-on.txt',
      '[a-z]*.txt',
      '__proto__.txt',
      `${'x'.repeat(250)}.txt`,
    ];
    const cwd = await folderWith(...names.map((name) => `odd/${name}`));
    expect((await find(cwd, 'odd')).paths).toEqual(names.map((name) => `odd/${name}`).sort());
    expect((await find(join(cwd, 'odd'), '[a-z]*.txt')).paths).toEqual(['[a-z]*.txt']);
  });

  test('a folder that cannot be listed fails by name', async () => {
    if (process.getuid?.() === 0) return;
    const cwd = await folderWith('a/shut/1.txt', 'a/2.txt');
    await chmod(join(cwd, 'a/shut'), 0o000);
    const found = await find(cwd, 'a');
    await chmod(join(cwd, 'a/shut'), 0o700);
    expect(found).toMatchObject({ paths: ['a/2.txt'], problems: ['a/shut unreadable failed'] });
  });
});

describe('ignore files', () => {
  const files = {
    'a/.gitignore': '*.tmp.txt\nold/\n!keep.tmp.txt\n',
    'a/1.txt': 'x',
    'a/2.tmp.txt': 'x',
    'a/keep.tmp.txt': 'x',
    'a/old/3.txt': 'x',
    'a/b/.crashcheckignore': '4.txt\n!5.tmp.txt\n',
    'a/b/4.txt': 'x',
    'a/b/5.tmp.txt': 'x',
    'a/c/4.txt': 'x',
  };

  test('leave out what they name; the nearest has the last word, and crashcheck’s own over git’s', async () => {
    const cwd = await makeFolder(files);
    folders.push(cwd);
    expect(await find(cwd, 'a')).toEqual({
      paths: ['a/1.txt', 'a/b/5.tmp.txt', 'a/c/4.txt', 'a/keep.tmp.txt'],
      problems: [
        'a/.gitignore hidden skipped',
        'a/2.tmp.txt ignored skipped',
        'a/b/.crashcheckignore hidden skipped',
        'a/b/4.txt ignored skipped',
        'a/old ignored skipped',
      ],
    });
  });

  test('do not hold for what is named itself, nor where they are not to be honoured', async () => {
    const cwd = await makeFolder(files);
    folders.push(cwd);
    expect((await find(cwd, 'a/2.tmp.txt', 'a/old')).paths).toEqual(['a/2.tmp.txt', 'a/old/3.txt']);
    const all = told(await findInputs(['a'], { cwd, honoursIgnoreFiles: false }));
    expect(all.paths).toHaveLength(7);
  });

  test('of a repository hold in every folder of it; above a repository none is looked for', async () => {
    const cwd = await makeFolder({
      '.gitignore': 'a.txt\n',
      'repo/.git/HEAD': 'x',
      'repo/.gitignore': 'b.txt\n',
      'repo/in/a.txt': 'x',
      'repo/in/b.txt': 'x',
    });
    folders.push(cwd);
    expect((await find(cwd, 'repo/in')).paths).toEqual(['repo/in/a.txt']);
  });

  test('with patterns that would take for ever are read without these, and say so', async () => {
    const cwd = await makeFolder({
      'a/.gitignore': `${'*a'.repeat(30)}b\n*/\nc.txt\n${'x'.repeat(600)}\n`,
      [`a/${'a'.repeat(200)}.txt`]: 'x',
      'a/c.txt': 'x',
    });
    folders.push(cwd);
    expect(await find(cwd, 'a')).toEqual({
      paths: [`a/${'a'.repeat(200)}.txt`],
      problems: ['a/.gitignore hidden skipped', 'a/.gitignore limit noted', 'a/c.txt ignored skipped'],
    });
  });
});

describe('globs', () => {
  test('match files, and folders as a shell would', async () => {
    const cwd = await folderWith('a/1.txt', 'a/2.md', 'a/3.pdf', 'a/b/4.txt', 'a/.h/5.txt');
    expect((await find(cwd, 'a/*.txt')).paths).toEqual(['a/1.txt']);
    expect((await find(cwd, 'a/**/*.txt')).paths).toEqual(['a/1.txt', 'a/b/4.txt']);
    expect(await find(cwd, 'a/*')).toMatchObject({
      paths: ['a/1.txt', 'a/2.md', 'a/b/4.txt'],
      problems: ['a/3.pdf unsupported-format skipped'],
    });
    expect((await find(join(cwd, 'a/b'), '../*.txt')).paths).toEqual(['../1.txt']);
  });

  test('that match nothing to read are problems', async () => {
    const cwd = await folderWith('a/3.pdf');
    expect((await find(cwd, 'b/*.txt', 'a/*')).problems).toEqual([
      'a/* no-articles skipped',
      'a/3.pdf unsupported-format skipped',
      'b/*.txt not-found failed',
    ]);
  });
});

describe('links and special files', () => {
  test('a loop ends and is named; each real file is read once, under its own name', async () => {
    const cwd = await folderWith('a/b/1.txt', 'a/c/2.txt');
    await symlink('../../a', join(cwd, 'a/b/up'));
    await symlink('../c', join(cwd, 'a/b/side'));
    await symlink('1.txt', join(cwd, 'a/b/0.txt'));
    await symlink('self', join(cwd, 'a/self'));
    expect(await find(cwd, 'a')).toMatchObject({
      paths: ['a/b/1.txt', 'a/c/2.txt'],
      problems: ['a/b/side duplicate skipped', 'a/b/up duplicate skipped', 'a/self unreadable skipped'],
    });
  });

  test('a link inside the folder to what is not listed itself is followed', async () => {
    const cwd = await folderWith('a/.store/1', 'a/.more/2.txt');
    await symlink('.store/1', join(cwd, 'a/one.txt'));
    await symlink('.more', join(cwd, 'a/more'));
    expect((await find(cwd, 'a')).paths).toEqual(['a/more/2.txt', 'a/one.txt']);
  });

  test('links that dangle or lead outside are named and never read', async () => {
    const cwd = await folderWith('a/1.txt', 'secret/2.txt');
    await symlink('gone', join(cwd, 'a/dangling.txt'));
    await symlink('../secret/2.txt', join(cwd, 'a/file.txt'));
    await symlink('../secret', join(cwd, 'a/folder'));
    expect(await find(cwd, 'a')).toMatchObject({
      paths: ['a/1.txt'],
      problems: ['a/dangling.txt not-found skipped', 'a/file.txt unreadable skipped', 'a/folder unreadable skipped'],
    });
    expect((await find(cwd, 'a/*.txt')).paths).toEqual(['a/1.txt']);
  });

  test('a link that is named itself is what the user asked for', async () => {
    const cwd = await folderWith('real/1.txt');
    await symlink('real', join(cwd, 'link'));
    await symlink('gone', join(cwd, 'dangling'));
    expect((await find(cwd, 'link')).paths).toEqual(['link/1.txt']);
    expect((await find(cwd, 'link', 'real')).paths).toEqual(['real/1.txt']);
    expect((await find(cwd, 'dangling')).problems).toEqual(['dangling not-found failed']);
  });

  test('pipes and devices are named and never opened', async () => {
    if (process.platform === 'win32') return;
    const cwd = await folderWith('a/1.txt');
    execFileSync('mkfifo', [join(cwd, 'a/pipe.txt')]);
    await symlink('/dev/zero', join(cwd, 'a/zero.txt'));
    expect(await find(cwd, 'a', '/dev/zero')).toMatchObject({
      paths: ['a/1.txt'],
      problems: ['/dev/zero unreadable skipped', 'a/pipe.txt unreadable skipped', 'a/zero.txt unreadable skipped'],
    });
  });
});
