/** The cache as its users see it: the same report, other programs and settings kept apart, nobody failed. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { openArticleCache } from '../../src/cli/article-cache.js';
import type { ReadSettings } from '../../src/cli/read-articles.js';
import { cacheFolder, isCacheWanted } from '../../src/node/cache/cache-place.js';
import type { ReadJob } from '../../src/node/read-jobs.js';
import { runHere } from '../hostile/program.js';
import { makeFolder, removeFolder } from '../node/temp-folder.js';

const toll = (killed: number) =>
  `A train derailed near Wolfsberg on 3 March 2024. The crash killed ${killed} people, officials said.\n`;
const ARTICLES = {
  'in/a.txt': toll(38),
  'in/b.txt': `source: Moravian Post\ndate: 2024-03-04\n\n${toll(41)}`,
  'in/c.json': JSON.stringify([{ text: toll(38) }, { text: toll(41), source: 'Brno Daily' }, { text: 7 }]),
  'in/d.ndjson': `${JSON.stringify({ text: toll(12) })}\n\n${JSON.stringify({ text: toll(13) })}\nnot json\n`,
  'in/e.html': `<html><body><article><h1>Derailment</h1><p>${toll(38)}</p></article></body></html>`,
  'in/f.txt': Uint8Array.of(0x61, 0xff, 0x61),
  'in/g.txt': Uint8Array.of(0x50, 0, 0x4b),
  'in/h.md': `---\ntitle: Derailment\n---\n\n${toll(40)}`,
};

let cwd: string;
beforeEach(async () => {
  cwd = await makeFolder(ARTICLES);
});
afterEach(() => removeFolder(cwd));

async function crashcheck(argv: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { code, stdout, stderr } = await runHere(argv, cwd, { env });
  // how long it took is nobody's business here
  return { status: code, stdout, stderr: stderr.replace(/^crashcheck: finding \d.*\n/m, '') };
}

const scan = (...words: string[]) => crashcheck(['scan', 'in', '--format', 'json', '--verbose', ...words]);
const quietly = (...words: string[]) => crashcheck(['scan', 'in', '--quiet', ...words]);
const cached = (...words: string[]) => scan('--cache-dir', 'kept', ...words);
const without = async () => (await scan('--no-cache')).stdout;
const known = ({ stderr }: { readonly stderr: string }) =>
  /(\d+) of (\d+) articles came from the cache/.exec(stderr)?.slice(1).map(Number);
const packs = () => readdirSync(join(cwd, 'kept')).filter((name) => name.endsWith('.pack'));

describe('P2: cold and warm', () => {
  test('give the same report, byte for byte, and the same of what could not be read', async () => {
    const cold = await cached();
    const warm = await cached();
    expect(known(cold)).toEqual([0, 8]);
    expect(known(warm)).toEqual([8, 8]);
    expect(cold.stdout).toBe(await without());
    expect(warm).toEqual({ ...cold, stderr: cold.stderr.replace('0 of 8', '8 of 8') });
  });

  test('also what extract prints', async () => {
    const extract = (...words: string[]) => crashcheck(['extract', 'in', ...words]);
    const { stdout } = await extract('--no-cache');
    expect((await extract('--cache-dir', 'kept')).stdout).toBe(stdout);
    expect((await extract('--cache-dir', 'kept')).stdout).toBe(stdout);
    expect(known(await cached())).toEqual([8, 8]);
  });

  test('also under other names, in other folders, beside copies', async () => {
    await cached();
    for (const name of readdirSync(join(cwd, 'in'))) {
      const content = readFileSync(join(cwd, 'in', name));
      rmSync(join(cwd, 'in', name));
      writeFileSync(join(cwd, 'in', `other-${name}`), content);
      writeFileSync(join(cwd, 'in', `copy-${name}`), content);
    }
    const warm = await cached();
    expect(known(warm)).toEqual([16, 16]);
    expect(warm.stdout).toBe(await without());
  });

  test('K08: a file that changed is read, though its size and time are the same', async () => {
    await cached();
    const path = join(cwd, 'in', 'a.txt');
    const { atime, mtime } = statSync(path);
    writeFileSync(path, toll(83));
    utimesSync(path, atime, mtime);
    const warm = await cached();
    expect(known(warm)).toEqual([7, 8]);
    expect(warm.stdout).toBe(await without());
    expect(warm.stdout).toContain('killed 83');
  });

  test('nothing is kept of an input that failed for the moment', async () => {
    // so long that no thread is done with it before the news of its time being up
    const text = Array.from({ length: 4000 }, (_, index) => toll(index + 2)).join('\n');
    rmSync(join(cwd, 'in'), { recursive: true });
    mkdirSync(join(cwd, 'in'));
    writeFileSync(join(cwd, 'in', 'a.txt'), text);
    expect((await cached('--time-limit', '0.01')).stdout).toContain('"timeout"');
    expect(packs()).toEqual([]);
    expect((await cached()).stdout).toBe(await without());
  });
});

describe('K01: a damaged cache', () => {
  test.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    [
      'with another digit',
      (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace(/38 people/, '83 people'), 'latin1'),
    ],
  ])('%s: one warning, the same report, and well again afterwards', async (_name, damage) => {
    await cached();
    const [pack] = packs() as [string];
    const path = join(cwd, 'kept', pack);
    const bytes = readFileSync(path);
    const damaged = damage(bytes);
    expect(damaged.equals(bytes)).toBe(false);
    writeFileSync(path, damaged);
    const next = await cached();
    expect(next.stdout).toBe(await without());
    expect(next.stderr.match(/the cache was damaged/g)).toHaveLength(1);
    expect(known(await cached())).toEqual([8, 8]);
  });
});

describe('a cache that cannot be used', () => {
  test.each([
    ['below a file', '/dev/null/x', 'it cannot be used'],
    ['S12: with files of others', '.', 'it holds other files'],
    ['S12: a link', 'link', 'it is not a folder, or a link to one'],
  ])('%s: one warning, and the run goes on without', async (_name, folder, words) => {
    symlinkSync('in', join(cwd, 'link'));
    const before = readdirSync(cwd, { recursive: true });
    const run = await scan('--cache-dir', folder);
    expect(run).toMatchObject({ status: 1, stdout: await without() });
    expect(run.stderr).toMatch(/^crashcheck: no cache in .*--no-cache/m);
    expect(run.stderr).toContain(words);
    expect((await quietly('--cache-dir', folder)).stderr).not.toContain('no cache');
    expect(readdirSync(cwd, { recursive: true })).toEqual(before);
  });

  test('one among the articles: a usage error before any work', async () => {
    const { status, stdout, stderr } = await crashcheck(['scan', 'in', '--cache-dir', 'in/kept']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('the cache cannot lie in what is scanned');
    expect(existsSync(join(cwd, 'in', 'kept'))).toBe(false);
  });
});

describe('whether and where', () => {
  const home = { HOME: '/home/x' };
  test.each<[string, Record<string, string>, NodeJS.Platform, string | null]>([
    ['the usual folder', home, 'linux', '/home/x/.cache/crashcheck'],
    ['that of macOS', home, 'darwin', '/home/x/Library/Caches/crashcheck'],
    ['XDG_CACHE_HOME', { ...home, XDG_CACHE_HOME: '/caches' }, 'linux', '/caches/crashcheck'],
    ['a relative one does not count', { ...home, XDG_CACHE_HOME: 'caches' }, 'linux', '/home/x/.cache/crashcheck'],
    ['CRASHCHECK_CACHE_DIR', { ...home, CRASHCHECK_CACHE_DIR: 'mine' }, 'linux', '/desk/mine'],
    ['nothing tells', {}, 'linux', null],
  ])('%s', (_name, env, platform, folder) => {
    expect(cacheFolder({}, env, '/desk', platform)).toBe(folder);
    expect(cacheFolder({ cacheDir: 'said' }, env, '/desk', platform)).toBe('/desk/said');
  });

  test.each<[string, Record<string, string>, boolean]>([
    ['by itself', {}, true],
    ['CRASHCHECK_NO_CACHE', { CRASHCHECK_NO_CACHE: '1' }, false],
    ['CI', { CI: 'true' }, false],
    ['CI=false', { CI: 'false' }, true],
    ['CI with a folder', { CI: 'true', CRASHCHECK_CACHE_DIR: '/c' }, true],
    ['a folder and CRASHCHECK_NO_CACHE', { CRASHCHECK_NO_CACHE: '1', CRASHCHECK_CACHE_DIR: '/c' }, false],
  ])('%s', (_name, env, isWanted) => {
    expect(isCacheWanted({}, env)).toBe(isWanted);
    expect(isCacheWanted({ cacheDir: 'said' }, env)).toBe(true);
    expect(isCacheWanted({ cache: false, cacheDir: 'said' }, env)).toBe(false);
  });

  test('a run in the usual folder, and none where there is no home', async () => {
    const argv = ['scan', 'in', '--verbose'];
    expect(known(await crashcheck(argv, { HOME: join(cwd, 'home') }))).toEqual([0, 8]);
    expect(known(await crashcheck(argv, { HOME: join(cwd, 'home') }))).toEqual([8, 8]);
    expect(known(await crashcheck(argv, { HOME: join(cwd, 'home'), CI: 'true' }))).toBeUndefined();
    expect(known(await crashcheck(argv))).toBeUndefined();
  });
});

describe('crashcheck cache', () => {
  test('path prints the folder, clear removes what is ours', async () => {
    const env = { CRASHCHECK_CACHE_DIR: 'kept' };
    expect(await crashcheck(['cache', 'path'], env)).toEqual({
      status: 0,
      stdout: `${join(cwd, 'kept')}\n`,
      stderr: '',
    });
    await cached();
    expect(await crashcheck(['cache', 'clear'], env)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('1 file'),
    });
    expect(existsSync(join(cwd, 'kept'))).toBe(false);
    expect(await crashcheck(['cache', 'clear'], env)).toMatchObject({ status: 0, stderr: '' });
  });

  test('S13: what is no cache is not cleared', async () => {
    const { status, stderr } = await crashcheck(['cache', 'clear', '--cache-dir', 'in']);
    expect(status).toBe(2);
    expect(stderr).toContain('nothing was removed');
    expect(readdirSync(join(cwd, 'in'))).toHaveLength(Object.keys(ARTICLES).length);
  });

  test('without a folder: a usage error', async () => {
    expect(await crashcheck(['cache', 'path'])).toMatchObject({ status: 2, stdout: '' });
    expect(await crashcheck(['cache'])).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('P19, K09: what is known is known of these bytes, rules, settings and versions only', () => {
  const job: ReadJob = { path: 'a.txt', format: 'text', bytes: Buffer.from(toll(38)), firstLine: 1 };
  const parts = [
    { extraction: null, problems: [{ path: 'a.txt', code: 'empty', message: 'x', action: 'skipped' }] },
  ] as const;
  const settings: ReadSettings = {
    maxBytes: 1000,
    timeLimit: 1000,
    threads: 1,
    isStrict: false,
    isDebug: false,
    open: { maxBytes: 1000, fields: { text: ['text'] } as unknown as ReadSettings['open']['fields'], encoding: null },
    limits: { maxSentenceLength: 100, maxClaims: 10 },
    declared: [],
    lexicon: undefined,
  };
  const making = { digest: 'rules', versions: ['20.1.0', '11', '74.1', '15.1'] };

  async function find(other: { job?: ReadJob; settings?: ReadSettings; making?: typeof making }) {
    const folder = join(cwd, 'kept');
    const first = await openArticleCache(folder, settings, making, Date.now());
    first.keep(job, parts);
    await first.close();
    const second = await openArticleCache(folder, other.settings ?? settings, other.making ?? making, Date.now());
    const found = await second.find(other.job ?? job);
    await second.close();
    return found;
  }

  const { open } = settings;
  test.each<[string, Parameters<typeof find>[0]]>([
    ['bytes', { job: { ...job, bytes: Buffer.from(toll(39)) } }],
    ['format', { job: { ...job, format: 'markdown' } }],
    ['first line', { job: { ...job, firstLine: 2 } }],
    ['sentence limit', { settings: { ...settings, limits: { ...settings.limits, maxSentenceLength: 101 } } }],
    ['claim limit', { settings: { ...settings, limits: { ...settings.limits, maxClaims: 11 } } }],
    [
      "fact of one's own",
      { settings: { ...settings, declared: [{ id: 'x' }] as unknown as ReadSettings['declared'] } },
    ],
    ["name of one's own", { settings: { ...settings, lexicon: { places: [{ name: 'Port Alden', type: 'city' }] } } }],
    ['time limit', { settings: { ...settings, timeLimit: 999 } }],
    ['size limit', { settings: { ...settings, open: { ...open, maxBytes: 999 } } }],
    ['encoding', { settings: { ...settings, open: { ...open, encoding: 'utf-8' } } }],
    ['field names', { settings: { ...settings, open: { ...open, fields: { ...open.fields, text: ['body'] } } } }],
    ['rules', { making: { ...making, digest: 'other rules' } }],
    ['version of Node', { making: { ...making, versions: ['20.2.0', '11', '74.1', '15.1'] } }],
    ['tables of characters', { making: { ...making, versions: ['20.1.0', '11', '75.1', '15.1'] } }],
  ])('another %s: not known', async (_name, other) => {
    expect(await find(other)).toBeNull();
  });

  test('the same, on more threads, with faults told and under another name: known', async () => {
    expect(await find({})).toEqual(parts);
    expect(await find({ settings: { ...settings, threads: 4, isDebug: true } })).toEqual(parts);
    const [{ problems }] = (await find({ job: { ...job, path: 'b/c.txt' } }))!.slice() as [(typeof parts)[0]];
    expect(problems).toEqual([{ ...parts[0].problems[0], path: 'b/c.txt' }]);
  });
});
