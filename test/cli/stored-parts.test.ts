/** What is stored of a job loses nothing, and belongs to its bytes, not to its name. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { type JobPart, readJob } from '../../src/cli/read-job.js';
import { isLasting, restoreParts, storeParts } from '../../src/cli/stored-parts.js';
import { formatOf } from '../../src/node/article-format.js';
import { DEFAULT_FIELDS } from '../../src/node/fields.js';
import type { ReadJob } from '../../src/node/read-jobs.js';

const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url));
const CORPUS = '../../bench/corpus';
type Make = (index: number) => { readonly path: string; readonly text: string };
const settings = {
  open: { maxBytes: 1_000_000, fields: DEFAULT_FIELDS, encoding: null },
  limits: {},
  declared: [],
  lexicon: undefined,
  isDebug: true,
};

async function read(job: ReadJob): Promise<JobPart[]> {
  const parts: JobPart[] = [];
  for await (const part of readJob({ job, settings, skip: 0 })) parts.push(part);
  return parts;
}

/** Read as `path` and stored, it must be what reading it as another file gives. */
async function expectKept(path: string, bytes: Uint8Array): Promise<readonly JobPart[]> {
  const job: ReadJob = { path, format: formatOf(path) ?? 'text', bytes, firstLine: 1 };
  const stored = storeParts(await read(job), path);
  const other = { ...job, path: `elsewhere/no\nname/${path.length}` };
  const expected = await read(other);
  expect(restoreParts(stored, other.path)).toStrictEqual(expected);
  return expected;
}

describe('what is stored comes back whole', () => {
  const accidents = readdirSync(FIXTURES).filter((name) => statSync(join(FIXTURES, name)).isDirectory());
  test.each(accidents)('%s', async (name) => {
    const folder = join(FIXTURES, name, 'articles');
    for (const file of readdirSync(folder)) {
      const [part] = await expectKept(file, readFileSync(join(folder, file)));
      expect(part!.extraction?.claims.length).toBeGreaterThan(0);
    }
  });

  test('generated articles', async () => {
    const { accidentArticle } = (await import(`${CORPUS}/accidents.mjs`)) as Record<string, Make>;
    const { newsArticle } = (await import(`${CORPUS}/news.mjs`)) as Record<string, Make>;
    const articles = fc.oneof(fc.nat(100_000).map(accidentArticle!), fc.nat(100_000).map(newsArticle!));
    const holds = async ({ path, text }: ReturnType<Make>) => {
      await expectKept(path, Buffer.from(text));
    };
    await fc.assert(fc.asyncProperty(articles, holds), { numRuns: 25 });
  }, 60_000);

  test.each<[string, string | Uint8Array]>([
    [
      'list.json',
      JSON.stringify([{ text: 'A bus crashed near Graz, killing 4 people.' }, { text: 7 }, { text: '\ud800' }]),
    ],
    ['lines.ndjson', `{"text":"A bus crashed near Graz, killing 4."}\n\n{}\nno json\n`],
    ['bytes.txt', Uint8Array.of(0x61, 0xff)],
    ['guessed.txt', Uint8Array.of(0x93, 0x61, 0x94, 0x20, 0x62)],
    ['empty.txt', ''],
    ['odd.txt', 'A bus\u202e crashed\u200b near Graz, killing \u{1d7d1}8 people. “\ud83d” said nobody. __proto__'],
    [
      'russian.txt',
      'Самолёт разбился под Тюменью, погибли все, кто был на борту, сообщили власти в среду вечером. '.repeat(5),
    ],
  ])('%s', async (path, content) => {
    await expectKept(path, Buffer.from(content as string));
  });
});

test.each([
  ['skipped', 'binary', true],
  ['failed', 'invalid-encoding', true],
  ['noted', 'limit', true],
  ['failed', 'timeout', false],
  ['failed', 'too-large', false],
  ['failed', 'not-reached', false],
  ['failed', 'fault', false],
] as const)('%s, %s: lasting is %s', (action, code, isKept) => {
  const problem = { path: 'a', code, message: '', action };
  expect(isLasting([{ extraction: null, problems: [problem] }])).toBe(isKept);
});
