import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { main } from '../../src/cli/run.js';
// loaded before the first test, whose time it would take
import '../../src/index.js';
import { fakeIo } from './fake-io.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = 'fixtures/ala-too-6184-2022/articles';

async function run(...argv: string[]) {
  const { io, stdout, stderr } = fakeIo(ROOT);
  return { code: await main(argv, io), out: stdout.text, err: stderr.text };
}

async function checkOf(name: string) {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false });
  addFormats.default(ajv);
  const check = ajv.compile(JSON.parse((await run('schema', name)).out));
  return (data: unknown): readonly ErrorObject[] => (check(data) ? [] : (check.errors ?? []));
}

test.each(['report', 'config', 'claims', 'baseline'])('schema %s prints what is shipped', async (name) => {
  const { code, out, err } = await run('schema', name);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  // out of date? npm run update-schemas
  expect(out).toBe(readFileSync(`${ROOT}schemas/${name}.schema.json`, 'utf8'));
});

test('without a name it is that of the report', async () => {
  expect((await run('schema')).out).toBe((await run('schema', 'report')).out);
  expect(await run('schema', 'reprot')).toMatchObject({ code: 2, out: '' });
});

test('reports are as the schema says', async () => {
  const check = await checkOf('report');
  const report = JSON.parse((await run('scan', FOLDER, '-f', 'json')).out);
  expect(check(report)).toEqual([]);
  expect(check({ ...report, findings: 3 })).not.toEqual([]);
});

test('what extract prints is as the schema says', async () => {
  const check = await checkOf('claims');
  const lines = (await run('extract', FOLDER, 'gone.txt')).out.trimEnd().split('\n');
  expect(lines.flatMap((line) => check(JSON.parse(line)))).toEqual([]);
  expect(check({ ...JSON.parse(lines[1]!), type: 'articel' })).not.toEqual([]);
});

test.each<[whatever: unknown, isGood: boolean]>([
  [{ $schema: './node_modules/crashcheck/schemas/config.schema.json', paths: 'articles', strict: true }, true],
  [{ failOn: ['dispute'], maxFileSize: '5MB', timeLimit: 0.5, field: { text: ['story'] } }, true],
  [{ failOn: 'dispute', format: ['json', 'csv=x.csv'], severity: { cause: 'note' } }, true],
  [{ strict: 1 }, false],
  [{ failOn: ['disput'] }, false],
  [{ jobs: 65 }, false],
  [{ stric: true }, false],
])('configuration %j: %p', async (data, isGood) => {
  const errors = (await checkOf('config'))(data);
  expect(errors.length === 0).toBe(isGood);
});
