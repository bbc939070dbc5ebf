/** The store: what was put in, or nothing. */
import { createHash } from 'node:crypto';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { clearFolder, UnusableCache } from '../../../src/node/cache/cache-folder.js';
import { HEAD, recordsLength, sumOf } from '../../../src/node/cache/pack-format.js';
import { openStore, type StoreOptions } from '../../../src/node/cache/store.js';
import '../../properties/seed.js';
import { makeFolder, removeFolder } from '../temp-folder.js';

/** New packs bear the time of the machine. */
const NOW = Date.now();
const DAY = 86_400_000;
const CONTEXT = '0123456789abcdef';
const onPosix = process.platform === 'win32' ? test.skip : test;

let base: string;
let options: StoreOptions;
beforeEach(async () => {
  base = await makeFolder();
  options = { folder: join(base, 'cache'), context: CONTEXT, now: NOW };
});
afterEach(() => removeFolder(base));

const keyOf = (name: string) => createHash('sha256').update(name).digest();
const packs = () => readdirSync(options.folder).filter((name) => name.endsWith('.pack'));
const pathOf = (name: string) => join(options.folder, name);

async function keep(values: Readonly<Record<string, string>>, other: Partial<StoreOptions> = {}) {
  const store = await openStore({ ...options, ...other });
  for (const [name, value] of Object.entries(values)) store.keep(keyOf(name), Buffer.from(value));
  return await store.close();
}

async function find(names: readonly string[], other: Partial<StoreOptions> = {}) {
  const store = await openStore({ ...options, ...other });
  const values: (string | null)[] = [];
  for (const name of names) values.push((await store.find(keyOf(name)))?.toString() ?? null);
  return { values, ...(await store.close()) };
}

const numbered = (count: number, from = 0) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`n${from + at}`, `value ${from + at}`]));

test('what was kept is found by the next run, in any order, and nothing else is', async () => {
  await keep({ a: 'one', b: '', c: 'three' });
  await keep({ d: 'four' });
  const { values, damaged } = await find(['d', 'c', 'x', 'a', 'b', 'd']);
  expect(values).toEqual(['four', 'three', null, 'one', '', 'four']);
  expect(damaged).toBe(0);
});

test('many values go into few files, however they are asked for', async () => {
  await keep(numbered(2500));
  expect(packs()).toHaveLength(3);
  const asked = Array.from({ length: 2500 }, (_, at) => `n${(at * 977) % 2500}`);
  expect((await find(asked)).values).toEqual(asked.map((name) => `value ${name.slice(1)}`));
});

test('a context does not see the values of another', async () => {
  await keep({ a: 'one' });
  expect((await find(['a'], { context: 'fedcba9876543210' })).values).toEqual([null]);
});

onPosix('the folder and its files are for their owner alone', async () => {
  await keep({ a: 'one' });
  expect(lstatSync(options.folder).mode & 0o777).toBe(0o700);
  for (const name of readdirSync(options.folder)) expect(lstatSync(pathOf(name)).mode & 0o777).toBe(0o600);
  chmodSync(options.folder, 0o755);
  await find(['a']);
  expect(lstatSync(options.folder).mode & 0o777).toBe(0o700);
});

/** K01 to K05: a pack's bytes in, others out. */
const DAMAGE: Readonly<Record<string, (bytes: Buffer, at: number) => Buffer>> = {
  'truncated to nothing': () => Buffer.alloc(0),
  'cut in half': (bytes) => bytes.subarray(0, bytes.length >> 1),
  'cut within the head': (bytes) => bytes.subarray(0, 10),
  'without its last byte': (bytes) => bytes.subarray(0, -1),
  'one bit flipped': (bytes, at) => withByte(bytes, at % bytes.length, (byte) => byte ^ (1 << (at % 8))),
  'a zero block': (bytes, at) => Buffer.from(bytes).fill(0, at % bytes.length, (at % bytes.length) + 8),
  'junk behind it': (bytes) => Buffer.concat([bytes, Buffer.from('junk')]),
  doubled: (bytes) => Buffer.concat([bytes, bytes]),
  null: () => Buffer.from('null'),
  'an empty object': () => Buffer.from('{}'),
  'a prototype': () => Buffer.from('{"__proto__":{"polluted":true}}'),
  'a picture': () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  'a promise of a billion values': (bytes) => withCount(bytes, 0xffff_ffff),
  'a promise of none': (bytes) => withCount(bytes, 0),
};

function withByte(bytes: Buffer, at: number, change: (byte: number) => number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = change(copy[at]!) & 0xff;
  return copy;
}

function withCount(bytes: Buffer, count: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt32LE(count, Buffer.byteLength('crashcheck pack 1\n'));
  return copy;
}

describe('K01 to K04: a damaged pack', () => {
  const cases = Object.keys(DAMAGE).flatMap((name) => [3, 71, 1117, 40_009, 77_777].map((at) => [name, at] as const));
  test.each(cases)('%s (%i): nothing false is found, and the next run is well again', async (name, at) => {
    const kept = numbered(20);
    await keep(kept);
    const [pack] = packs() as [string];
    const whole = readFileSync(pathOf(pack));
    const damaged = DAMAGE[name]!(whole, at);
    writeFileSync(pathOf(pack), damaged);
    const { values, damaged: count } = await find(Object.keys(kept));
    for (const [index, value] of values.entries()) expect([null, `value ${index}`]).toContain(value);
    if (!damaged.equals(whole)) expect({ count, packs: packs() }).toEqual({ count: 1, packs: [] });
    await keep(kept);
    expect((await find(Object.keys(kept))).values).toEqual(Object.values(kept));
    expect({}).not.toHaveProperty('polluted');
  });

  test('K02: one digit changed in a value', async () => {
    await keep({ a: '{"killed":38}', b: '{"killed":17}' });
    const [pack] = packs() as [string];
    const text = readFileSync(pathOf(pack), 'latin1');
    expect(text).toContain('38');
    writeFileSync(pathOf(pack), text.replace('38', '88'), 'latin1');
    expect(await find(['b', 'a'])).toEqual({ values: ['{"killed":17}', null], damaged: 1, fault: null });
  });

  test('K05: two values swapped', async () => {
    await keep({ a: 'first', b: 'other' });
    const [pack] = packs() as [string];
    const text = readFileSync(pathOf(pack), 'latin1');
    writeFileSync(pathOf(pack), text.replace('firstother', 'otherfirst'), 'latin1');
    expect((await find(['a', 'b'])).values).toEqual([null, null]);
  });

  test('K05: two keys swapped, and the sum over them made anew', async () => {
    await keep({ a: 'first', b: 'other' });
    const [pack] = packs() as [string];
    const bytes = readFileSync(pathOf(pack));
    const whole = Buffer.from(bytes);
    const [length, sumAt] = [recordsLength(bytes.subarray(0, HEAD))! / 2, HEAD - 16];
    const [one, two] = [HEAD, HEAD + length];
    // the keys stay sorted, what they lead to changes places
    whole.copy(bytes, one + 32, two + 32, two + length);
    whole.copy(bytes, two + 32, one + 32, one + length);
    sumOf(bytes.subarray(0, sumAt), bytes.subarray(HEAD, HEAD + 2 * length)).copy(bytes, sumAt);
    writeFileSync(pathOf(pack), bytes);
    expect(await find(['a', 'b'])).toEqual({ values: [null, null], damaged: 1, fault: null });
  });

  test('K05: a pack under the name of another still says what it says', async () => {
    await keep({ a: 'one' });
    await keep({ b: 'two' });
    const [one, two] = packs() as [string, string];
    const [first, second] = [readFileSync(pathOf(one)), readFileSync(pathOf(two))];
    writeFileSync(pathOf(one), second);
    writeFileSync(pathOf(two), first);
    expect((await find(['a', 'b'])).values).toEqual(['one', 'two']);
  });
});

describe('K06: something else in the place of a pack', () => {
  onPosix.each([
    ['a link to a device', '/dev/zero'],
    ['a link to nothing', '/nowhere/at/all'],
    ['a link out of the folder', null],
  ])('%s is not followed', async (_name, target) => {
    await keep({ a: 'one' });
    const [pack] = packs() as [string];
    const outside = join(base, 'outside');
    writeFileSync(outside, readFileSync(pathOf(pack)));
    await clearFolder(options.folder);
    await keep({ b: 'two' });
    symlinkSync(target ?? outside, pathOf(pack));
    expect(await find(['a', 'b'])).toMatchObject({ values: [null, 'two'], damaged: 1 });
    expect(packs()).not.toContain(pack);
    expect(readFileSync(outside).length).toBeGreaterThan(0);
  });

  onPosix('a folder is left alone', async () => {
    await keep({ a: 'one' });
    const [pack] = packs() as [string];
    await removeFolder(pathOf(pack));
    mkdirSync(pathOf(pack));
    expect(await find(['a'])).toMatchObject({ values: [null], damaged: 1 });
  });
});

describe('the folder', () => {
  onPosix('a link in its place is not followed', async () => {
    const other = await makeFolder();
    symlinkSync(other, options.folder);
    await expect(openStore(options)).rejects.toThrow(UnusableCache);
    await expect(clearFolder(options.folder)).rejects.toThrow(UnusableCache);
    expect(readdirSync(other)).toEqual([]);
    await removeFolder(other);
  });

  test('one with files of others is neither used nor emptied', async () => {
    writeFileSync(join(base, 'letter.txt'), 'mine');
    await expect(openStore({ ...options, folder: base })).rejects.toThrow('it holds other files');
    await expect(clearFolder(base)).rejects.toThrow('nothing was removed');
    expect(readdirSync(base)).toEqual(['letter.txt']);
  });

  test('a file in its place', async () => {
    writeFileSync(options.folder, '');
    await expect(openStore(options)).rejects.toThrow(UnusableCache);
    await expect(openStore({ ...options, folder: join(options.folder, 'deeper') })).rejects.toThrow(UnusableCache);
  });

  test('an empty one is taken', async () => {
    const folder = await makeFolder();
    await keep({ a: 'one' }, { folder });
    expect((await find(['a'], { folder })).values).toEqual(['one']);
    await removeFolder(folder);
  });

  test('emptied, it keeps what others put into it', async () => {
    await keep({ a: 'one' });
    writeFileSync(pathOf('letter.txt'), 'mine');
    expect(await clearFolder(options.folder)).toMatchObject({ files: 1 });
    expect(readdirSync(options.folder)).toEqual(['letter.txt']);
    expect(await clearFolder(join(base, 'gone'))).toEqual({ files: 0, bytes: 0 });
  });
});

describe('K07, K13: it stays small', () => {
  const age = (name: string, days: number) => utimesSync(pathOf(name), NOW / 1000, (NOW - days * DAY) / 1000);
  const leftover = `${CONTEXT}-00000000000000aa.tmp`;

  test('the least recently used go first', async () => {
    const limits = { maxBytes: 3000, maxDays: 30 };
    await keep({ old: 'x'.repeat(1000) });
    age(packs()[0]!, 2);
    await keep({ used: 'y'.repeat(1000) });
    await find(['used']);
    await keep({ new: 'z'.repeat(1000) }, { limits });
    expect((await find(['old', 'used', 'new'])).values.map((value) => value?.[0])).toEqual([undefined, 'y', 'z']);
  });

  test('to be found is to be used', async () => {
    await keep({ a: 'one' });
    age(packs()[0]!, 20);
    await find(['a']);
    await keep({ b: 'two' }, { now: NOW + 20 * DAY });
    expect((await find(['a'])).values).toEqual(['one']);
  });

  test.each([
    ['unused for a month', 31],
    ['of a time to come', -31],
  ])('a pack %s is removed', async (_name, days) => {
    await keep({ a: 'one' });
    age(packs()[0]!, days);
    await keep({ b: 'two' });
    expect((await find(['a', 'b'])).values).toEqual([null, 'two']);
  });

  test('what a dead run left is removed a day later, not before', async () => {
    await keep({ a: 'one' });
    writeFileSync(pathOf(leftover), 'half a pa');
    utimesSync(pathOf(leftover), NOW / 1000, NOW / 1000);
    await keep({ b: 'two' });
    expect(readdirSync(options.folder)).toContain(leftover);
    await keep({ c: 'three' }, { now: NOW + 2 * DAY });
    expect(readdirSync(options.folder)).not.toContain(leftover);
    expect((await find(['a', 'b', 'c'])).values).toEqual(['one', 'two', 'three']);
  });

  test('many small packs become one', async () => {
    for (let at = 0; at < 20; at++) await keep(numbered(5, at * 5));
    expect(packs().length).toBeLessThan(16);
    expect((await find(Object.keys(numbered(100)))).values).toEqual(Object.values(numbered(100)));
  });
});

describe('K11: runs at the same time', () => {
  test('eight of them keep what each has, and find it', async () => {
    const runs = Array.from({ length: 8 }, (_, at) => numbered(30, at * 20));
    await Promise.all(runs.map((values) => keep(values)));
    const all = Object.assign({}, ...runs) as Record<string, string>;
    expect(await find(Object.keys(all))).toEqual({ values: Object.values(all), damaged: 0, fault: null });
  });

  test('a pack that another run takes away is not missed', async () => {
    await keep(numbered(3));
    const store = await openStore(options);
    await clearFolder(options.folder);
    expect(await store.find(keyOf('n1'))).toBeNull();
    expect(await store.close()).toEqual({ damaged: 0, fault: null });
  });

  test('a folder that is gone when it is written to is told', async () => {
    const store = await openStore(options);
    await removeFolder(options.folder);
    store.keep(keyOf('a'), Buffer.from('one'));
    expect(await store.close()).toEqual({ damaged: 0, fault: 'ENOENT' });
  });
});

describe('P20: whatever is done to it', () => {
  const LETTERS = [...'abcdefgh'];
  const textOf = (letter: string) => `${letter} `.repeat(letter.charCodeAt(0));
  const someLetters = fc.uniqueArray(fc.constantFrom(...LETTERS));
  const anyStep = fc.oneof(
    fc.record({ does: fc.constant('keep' as const), letters: someLetters }),
    fc.record({ does: fc.constant('die' as const), letters: someLetters }),
    fc.record({ does: fc.constant('clear' as const) }),
    fc.record({
      does: fc.constant('damage' as const),
      pack: fc.nat(20),
      kind: fc.constantFrom(...Object.keys(DAMAGE)),
      at: fc.nat(5000),
    }),
  );
  type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never;

  /** Letters whose values must be found, and those of which nobody knows. */
  interface Model {
    readonly sure: Set<string>;
    readonly unsure: Set<string>;
  }

  const DOES: { readonly [K in Step['does']]: (step: Extract<Step, { does: K }>, model: Model) => Promise<void> } = {
    keep: async ({ letters }, { sure }) => {
      await keep(Object.fromEntries(letters.map((letter) => [letter, textOf(letter)])));
      for (const letter of letters) sure.add(letter);
    },
    die: async ({ letters }) => {
      const store = await openStore(options);
      for (const letter of letters) store.keep(keyOf(letter), Buffer.from(textOf(letter)));
    },
    clear: async (_step, { sure, unsure }) => {
      await clearFolder(options.folder);
      sure.clear();
      unsure.clear();
    },
    damage: async ({ pack, kind, at }, { sure, unsure }) => {
      await openStore(options);
      const name = packs()[pack % packs().length];
      if (name === undefined) return;
      writeFileSync(pathOf(name), DAMAGE[kind]!(readFileSync(pathOf(name)), at));
      for (const letter of sure) unsure.add(letter);
      sure.clear();
    },
  };

  async function checkAgainst({ sure, unsure }: Model): Promise<void> {
    const { values } = await find(LETTERS);
    for (const [index, letter] of LETTERS.entries()) {
      if (sure.has(letter)) expect(values[index]).toBe(textOf(letter));
      else expect(unsure.has(letter) ? [null, textOf(letter)] : [null]).toContain(values[index]);
    }
  }

  test('it answers as a map would, or not at all', async () => {
    const holds = async (steps: readonly Step[]) => {
      options = { ...options, folder: join(await makeFolder(), 'cache') };
      const model: Model = { sure: new Set(), unsure: new Set() };
      for (const step of steps) {
        await DOES[step.does](step as never, model);
        await checkAgainst(model);
      }
      await removeFolder(join(options.folder, '..'));
    };
    await fc.assert(fc.asyncProperty(fc.array(anyStep, { maxLength: 8 }), holds), { numRuns: 40 });
  }, 60_000);
});
