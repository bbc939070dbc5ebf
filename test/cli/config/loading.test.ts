/** What reads a configuration is loaded for one only: shown on a copy of the program that does not have it. */
import { spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeFolder, removeFolder } from '../../node/temp-folder.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const MISSING = ['yaml', 'zod'];

let root: string;
beforeAll(async () => {
  root = await makeFolder({
    'desk/a.txt': 'A ferry sank off Zanzibar, Tanzania, on 4 June 2023, killing 38 people.',
    'set/crashcheck.config.json': '{}',
    'set/a.txt': 'A ferry sank off Zanzibar, Tanzania, on 4 June 2023, killing 38 people.',
  });
  for (const part of ['bin', 'dist', 'package.json'])
    await cp(join(ROOT, part), join(root, 'program', part), { recursive: true });
  await mkdir(join(root, 'program/node_modules'));
  for (const name of await readdir(join(ROOT, 'node_modules'))) {
    if (!MISSING.includes(name))
      await symlink(join(ROOT, 'node_modules', name), join(root, 'program/node_modules', name));
  }
});
afterAll(() => removeFolder(root));

function scan(folder: string) {
  const bin = join(root, 'program/bin/crashcheck.js');
  return spawnSync(process.execPath, [bin, 'scan', 'a.txt'], { cwd: join(root, folder), encoding: 'utf8' });
}

test('a run without a configuration does without the packages that read one', () => {
  expect(scan('desk')).toMatchObject({ status: 0, stderr: '' });
});

test('a run with one does not', () => {
  const { status, stderr } = scan('set');
  expect({ status, stderr }).toMatchObject({ status: 70, stderr: expect.stringMatching(/'(?:yaml|zod)'/) });
});
