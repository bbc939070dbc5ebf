import { followRun } from '../../src/cli/follow-run.js';
import { main } from '../../src/cli/run.js';
import { makeFolder, removeFolder } from '../node/temp-folder.js';
import { fakeIo } from './fake-io.js';

const ERASED = '\r\u001b[K';
const TOLD = 'A ferry sank off Zanzibar, Tanzania, on 4 June 2023, killing 38 people.';
let cwd: string;
beforeEach(async () => {
  cwd = await makeFolder({ 'a.txt': TOLD, 'b.txt': TOLD, 'c.ndjson': `{"text":"${TOLD}"}\n{"text":"${TOLD}"}\n` });
});
afterEach(() => removeFolder(cwd));

/** A scan during which each look at the clock is `step` milliseconds after the one before. */
async function scan(step: number, { argv = [] as string[], env = {}, isTTY = true, columns = 80 } = {}) {
  const { io, stderr, stdout } = fakeIo(cwd);
  Object.assign(stderr, { isTTY, columns });
  let time = 0;
  const code = await main(['scan', '.', ...argv], { ...io, env, now: () => (time += step) });
  return { code, err: stderr.text, out: stdout.text };
}

test('a long run tells how far it is, and takes it away again', async () => {
  const { code, err, out } = await scan(600);
  expect(code).toBe(0);
  expect(err.split(ERASED)).toEqual([
    '',
    '1 of 3 files read, 1 article',
    '2 of 3 files read, 2 articles',
    '3 of 3 files read, 3 articles',
    '3 of 3 files read, 4 articles',
    'comparing 4 articles',
    '',
  ]);
  expect(out).not.toContain('files read');
});

test('not more often than can be read', async () => {
  expect((await scan(90)).err.split(ERASED)).toEqual(['', '3 of 3 files read, 4 articles', 'comparing 4 articles', '']);
});

test('on a narrow terminal it stays on its line', async () => {
  expect((await scan(600, { columns: 12 })).err).toContain(`${ERASED}1 of 3 file${ERASED}`);
});

test.each([
  ['a short run', 1, {}],
  ['--quiet', 600, { argv: ['-q'] }],
  ['CI', 600, { env: { CI: 'true' } }],
  ['TERM=dumb', 600, { env: { TERM: 'dumb' } }],
  ['no terminal', 600, { isTTY: false }],
])('%s says nothing', async (_, step, options) => {
  expect((await scan(step, options)).err).toBe('');
});

test('what goes wrong is told behind an erased line', async () => {
  const { io, stderr } = fakeIo(cwd);
  Object.assign(stderr, { isTTY: true });
  let time = 0;
  const follower = followRun({}, { ...io, now: () => (time += 600) });
  follower.begin('reading');
  follower.took({ extraction: null, problems: [] });
  follower.erase();
  await follower.end();
  expect(stderr.text).toBe(`${ERASED}1 of 0 files read, 0 articles${ERASED}`);
});

test('--verbose tells how long each stage took, on standard error alone', async () => {
  const { err, out } = await scan(10, { argv: ['-v'], isTTY: false });
  expect(err).toMatch(
    /^crashcheck: finding \d\.\d\d s, reading \d\.\d\d s, comparing \d\.\d\d s, reporting \d\.\d\d s\n$/m,
  );
  expect(out).not.toMatch(/\d s\b/);
  expect((await scan(10, { isTTY: false })).err).not.toContain('reading');
});
