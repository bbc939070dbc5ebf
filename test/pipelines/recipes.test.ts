/** Every command of docs/recipes.md, run in a folder like the one it speaks of, one after another. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chmod, cp } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { makeFolder, removeFolder } from '../node/temp-folder.js';
import { testWith } from '../report/programs.js';
import { faultsOf, type Step, unknownIn } from './check-steps.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TEXT = readFileSync(join(ROOT, 'docs/recipes.md'), 'utf8');
/** Milliseconds: some of them run the program three times. */
const PATIENCE = 60_000;
const WHERE_FROM = 'OWNER/crashcheck@COMMIT';
const AUTHOR = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};

interface Recipe {
  readonly title: string;
  readonly script: string;
  /** The program that it needs beside crashcheck and a shell. */
  readonly needs: string;
  readonly exitCode: number;
  /** null when the document shows none. */
  readonly output: string | null;
}

/** Commands with what the comment before them asks for and the output behind them. */
function recipesOf(text: string): Recipe[] {
  const blocks = text.matchAll(
    /(?:<!-- (?:needs: (\w+))?(?:; )?(?:exit: (\d))? -->\n)?```sh\n([\s\S]*?)```\n(?:\n```text\n([\s\S]*?)```)?/g,
  );
  return [...blocks].map(([, needs, exit, script, output], at) => ({
    title: `${at + 1}: ${script!.split('\n')[0]}`,
    script: script!,
    needs: needs ?? 'bash',
    exitCode: Number(exit ?? 0),
    output: output ?? null,
  }));
}

let folder: string;
beforeAll(async () => {
  folder = await makeFolder({
    'bin/crashcheck': `#!/bin/sh\nexec '${process.execPath}' '${ROOT}bin/crashcheck.js' "$@"\n`,
  });
  await chmod(join(folder, 'bin/crashcheck'), 0o755);
  const names = ['ala-too-6184-2022', 'galeras-atr-2024'];
  await cp(join(ROOT, 'fixtures', names[0]!, 'articles'), join(folder, 'work/articles'), { recursive: true });
  for (const name of names)
    await cp(join(ROOT, 'fixtures', name, 'articles'), join(folder, 'work/accidents', name), { recursive: true });
});
afterAll(() => removeFolder(folder));

function run(script: string) {
  const env = { ...process.env, ...AUTHOR, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}` };
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], {
    cwd: join(folder, 'work'),
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

const RECIPES = recipesOf(TEXT);

test('every block of commands is a recipe, and none asks for an option that is not there', () => {
  expect(RECIPES).toHaveLength(TEXT.split('```sh\n').length - 1);
  expect(RECIPES.length).toBeGreaterThan(10);
  expect(TEXT.split('<!-- ').length - 1).toBe(RECIPES.filter((one) => one.needs !== 'bash' || one.exitCode > 0).length);
  expect(RECIPES.flatMap(({ script }) => unknownIn(script.replaceAll('\\\n', ' ')))).toEqual([]);
});

for (const { title, script, needs, exitCode, output } of RECIPES) {
  testWith(needs)(
    title,
    () => {
      const { status, stdout, stderr } = run(script);
      expect({ status, stderr }).toEqual({ status: exitCode, stderr: status === exitCode ? stderr : '' });
      if (output !== null) expect(stdout).toBe(output);
    },
    PATIENCE,
  );
}

test('a recipe that fails, or prints something else, would be noticed', () => {
  const [recipe] = recipesOf('<!-- needs: jq; exit: 1 -->\n```sh\ncrashcheck skim\n```\n\n```text\nx\n```\n');
  expect(recipe).toMatchObject({ needs: 'jq', exitCode: 1, output: 'x\n' });
  expect(run(recipe!.script).status).toBe(2);
  expect(unknownIn(recipe!.script)).toEqual(['no command skim']);
});

test('workflows are pinned and ask for options that are there', () => {
  const blocks = [...TEXT.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml]) => parse(yaml!));
  const [github, gitlab] = blocks;
  const steps: Step[] = github.jobs.crashcheck.steps;
  expect(faultsOf(steps.filter(({ uses }) => uses !== WHERE_FROM))).toEqual([]);
  const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
  const given = steps.find(({ uses }) => uses === WHERE_FROM)!.with!;
  expect(Object.keys(given).filter((name) => !Object.hasOwn(action.inputs, name))).toEqual([]);
  expect(gitlab.crashcheck.script.flatMap(unknownIn)).toEqual([]);
  expect(blocks).toHaveLength(2);
});
