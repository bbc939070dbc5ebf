/** The commands that explain know what a configuration adds. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { main } from '../../../src/cli/run.js';
// loaded before the first test, whose time it would take
import '../../../src/explain.js';
import { FACT_IDS } from '../../../src/index.js';
import { makeFolder, removeFolder } from '../../node/temp-folder.js';
import { fakeIo } from '../fake-io.js';

const CONFIG = `format: compact
lexicon: { operators: [{ name: Skerry & Sound }] }
facts:
  - id: recorders
    title: number of \u202erecorders
    value: count
    patterns: ["{count} recorders {aux} found"]
    examples: { speaks: [Two recorders were found.], silent: [Recorders help.] }
  - id: owner
    value: name
    patterns: ["owned by {operator}"]
`;

let cwd: string;
beforeEach(async () => {
  cwd = await makeFolder({
    'crashcheck.config.yaml': CONFIG,
    'a.txt': 'A ferry owned by Skerry & Sound sank off Oslo. Two recorders were found.\n',
  });
});
afterEach(() => removeFolder(cwd));

async function run(...argv: string[]) {
  const { io, stdout, stderr } = fakeIo(cwd);
  const code = await main(argv, io);
  return { code, out: stdout.text, err: stderr.text };
}

test('facts lists them behind the others', async () => {
  const ids = async (...argv: string[]) =>
    JSON.parse((await run('facts', '-f', 'json', ...argv)).out).facts.map(({ id }: { id: string }) => id);
  expect(await ids()).toEqual([...FACT_IDS, 'recorders', 'owner']);
  expect(await ids('--no-config')).toEqual([...FACT_IDS]);
  const { out } = await run('facts');
  expect(out).toMatch(/^recorders +number of .* +single +1 /m);
  expect(out).not.toContain('\u202e');
});

test('explain tells their patterns and examples, and their findings', async () => {
  const { code, out } = await run('explain', 'recorders');
  expect(code).toBe(0);
  for (const words of ['{count} recorders {aux} found', 'Two recorders were found.', 'Recorders help.'])
    expect(out).toContain(words);
  expect(out).not.toContain('\u202e');
  expect((await run('explain', 'recorders/update')).out).toContain('recorders (fact)');
  expect((await run('explain', 'owner-1')).out).toContain('fact: owner');
  expect((await run('explain')).out).toMatch(/^ {2}recorders /m);
  expect(await run('explain', 'recorders', '--no-config')).toMatchObject({ code: 2, out: '' });
  expect((await run('explain', 'recorder')).err).toContain('did you mean "recorders"');
});

test('trace tries their patterns, with the names that are added', async () => {
  const { code, out } = await run('trace', 'a.txt:1');
  expect(code).toBe(0);
  for (const words of ['owner-1', 'recorders-1', 'Skerry & Sound']) expect(out).toContain(words);
  const bare = await run('trace', 'a.txt:1', '--no-config');
  expect(bare.code).toBe(0);
  expect(bare.out).not.toContain('owner-1');
});

test('a configuration that is at fault keeps them from answering', async () => {
  await writeFile(join(cwd, 'bad.yaml'), 'fact: []\n');
  for (const argv of [['facts'], ['explain', 'update'], ['trace', 'a.txt:1']])
    expect(await run(...argv, '--config', 'bad.yaml')).toMatchObject({ code: 2, out: '' });
});
