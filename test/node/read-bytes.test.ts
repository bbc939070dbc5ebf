import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readUpTo, withFile } from '../../src/node/read-bytes.js';
import { makeFolder, removeFolder } from './temp-folder.js';

const LARGE = 'abcdefgh'.repeat(20_000);
let folder: string;
beforeAll(async () => {
  folder = await makeFolder({ 'ten.txt': '0123456789', 'large.txt': LARGE });
  await mkdir(join(folder, 'folder.txt'));
});
afterAll(() => removeFolder(folder));

/** As if the file had been measured at `size` and had grown since. */
const readAs = (size: number, maxBytes: number) =>
  withFile(join(folder, 'ten.txt'), 'ten.txt', async ({ chunks }) => ({
    bytes: await readUpTo({ size, chunks }, maxBytes),
  }));

test.each([
  ['as measured', 10, 50, '0123456789'],
  ['at the limit', 10, 10, '0123456789'],
  ['grown since', 3, 50, '0123456789'],
  ['grown to the limit', 3, 10, '0123456789'],
  ['shrunk since', 20, 50, '0123456789'],
  ['grown over the limit', 3, 9, null],
  ['measured over the limit', 10, 9, null],
])('%s: whole or not at all', async (_name, size, maxBytes, expected) => {
  const result = await readAs(size, maxBytes);
  const { bytes } = result as { bytes: Uint8Array | null };
  expect(bytes === null ? null : Buffer.from(bytes).toString()).toBe(expected);
});

test('a large file is read whole, in several steps', async () => {
  const read = await withFile(join(folder, 'large.txt'), 'l', async (source) => ({
    bytes: await readUpTo(source, 1e6),
  }));
  expect(Buffer.from((read as { bytes: Uint8Array }).bytes).toString()).toBe(LARGE);
});

test('what took the place of a file is a problem, never a wait', async () => {
  const use = async () => ({});
  expect(await withFile(join(folder, 'folder.txt'), 'f', use)).toMatchObject({ code: 'unreadable', action: 'skipped' });
  expect(await withFile(join(folder, 'gone.txt'), 'g', use)).toMatchObject({ code: 'not-found', action: 'failed' });
});

test('a fault of the program does not pass for a bad input', async () => {
  const use = async () => {
    throw new TypeError('ours');
  };
  await expect(withFile(join(folder, 'ten.txt'), 't', use)).rejects.toThrow('ours');
});
