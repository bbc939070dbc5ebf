import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { READABLE } from '../../src/node/article-format.js';
import { makeFolder, removeFolder } from '../node/temp-folder.js';
import { faultsOf, type Step, unknownOptions } from './check-steps.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const readYaml = (name: string) => parse(readFileSync(join(ROOT, name), 'utf8'));
const told = (people: number) => `A plane crashed near Bergen, Norway, on Monday, killing ${people} people.`;

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

let cwd: string;
beforeEach(async () => {
  cwd = await makeFolder({ 'articles/1.txt': told(38), 'articles/2.txt': told(41), 'some more/3.txt': told(38) });
});
afterEach(() => removeFolder(cwd));

describe('action.yml', () => {
  const action: Action = readYaml('action.yml');
  const scan = action.runs.steps.find(({ id }) => id === 'scan')!;

  test('has what GitHub asks for', () => {
    expect(Object.keys(action)).toEqual(['name', 'description', 'branding', 'inputs', 'outputs', 'runs']);
    expect(action.runs.using).toBe('composite');
    for (const { description, default: usual } of Object.values(action.inputs)) {
      expect(description).toMatch(/\.$/);
      expect(typeof usual).toBe('string');
    }
    for (const { run, shell } of action.runs.steps) expect(run === undefined).toBe(shell === undefined);
  });

  test('pins what it uses, and no input is part of a script', () => {
    expect(faultsOf(action.runs.steps)).toEqual([]);
    const options = scan.run!.match(/--[a-z-]+(?==)/g)!;
    expect(options).toEqual(['--format', '--fail-on', '--baseline', '--format']);
    expect(unknownOptions(['scan'], options)).toEqual([]);
    const passed = Object.values(scan.env!).map((value) => value.replace(/^\$\{\{ inputs\.|\s\}\}$/g, ''));
    expect([...passed, 'working-directory']).toEqual(Object.keys(action.inputs));
  });

  /** The step as a runner would run it, on the program in `folder`. */
  function runStep(given: Readonly<Record<string, string>>, folder = ROOT) {
    const inputs = Object.entries(action.inputs).map(([name, { default: usual }]) => [
      `INPUT_${name.toUpperCase().replaceAll('-', '_')}`,
      given[name] ?? usual,
    ]);
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', scan.run!], {
      cwd,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...Object.fromEntries(inputs),
        GITHUB_ACTION_PATH: folder,
        GITHUB_OUTPUT: join(cwd, 'output'),
        GITHUB_STEP_SUMMARY: join(cwd, 'page.md'),
      },
    });
    return { status, stdout, stderr, output: readFileSync(join(cwd, 'output'), 'utf8') };
  }

  test('annotates, writes the page and fails the step', () => {
    const { status, stdout, output } = runStep({});
    expect({ status, output }).toEqual({ status: 1, output: 'exit-code=1\n' });
    expect(stdout).toMatch(/^::error file=articles\//);
    expect(readFileSync(join(cwd, 'page.md'), 'utf8')).toContain('## crashcheck: 1 contradiction');
  });

  test('hands on every input', () => {
    const { status, stdout } = runStep({
      paths: 'articles\n\nsome more\n',
      format: 'compact',
      'fail-on': 'never',
      sarif: 'out.sarif',
    });
    expect(status).toBe(0);
    expect(stdout).toContain('death-toll/contradiction');
    const sarif = JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8'));
    expect(sarif.runs[0].results).toHaveLength(1);
    expect(runStep({ baseline: 'gone.json' })).toMatchObject({ status: 2, output: expect.stringMatching(/=2\n$/) });
  });

  test.each(['$(touch pwned)', '`touch pwned`', '"; touch pwned; "', "'; touch pwned; '", '--output=pwned'])(
    '%s is one word, in whatever input',
    async (hostile) => {
      await mkdir(join(cwd, 'bin'));
      await writeFile(join(cwd, 'bin/crashcheck.js'), 'console.log(JSON.stringify(process.argv.slice(2)))');
      const names = ['paths', 'format', 'fail-on', 'baseline', 'sarif'];
      const { stdout } = runStep(Object.fromEntries(names.map((name) => [name, hostile])), cwd);
      const options = ['--format=', '--fail-on=', '--baseline=', '--format=sarif='];
      expect(JSON.parse(stdout)).toEqual(['scan', ...options.map((option) => `${option}${hostile}`), '--', hostile]);
      expect(readdirSync(cwd).sort()).toEqual(['articles', 'bin', 'output', 'some more']);
    },
  );
});

describe('.pre-commit-hooks.yaml', () => {
  const [hook] = readYaml('.pre-commit-hooks.yaml');

  test('reads the folder whole, whatever is committed', () => {
    expect(Object.keys(hook)).toEqual([
      'id',
      'name',
      'description',
      'entry',
      'args',
      'pass_filenames',
      'files',
      'language',
    ]);
    expect(hook.pass_filenames).toBe(false);
    const files = new RegExp(hook.files);
    expect(READABLE.split(', ').filter((extension) => !files.test(`a${extension}`))).toEqual([]);
    expect(files.test('a.png')).toBe(false);
  });

  test('is a command that runs', () => {
    const [program, ...words] = [...hook.entry.split(' '), ...hook.args];
    expect(program).toBe('crashcheck');
    const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'bin/crashcheck.js'), ...words], {
      cwd,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^articles\/.*death-toll\/contradiction/m);
  });
});

const INTERPOLATED = 'echo $' + '{{ inputs.paths }}';

test('what is wrong with a step is found', () => {
  const steps: Step[] = [
    { uses: 'actions/checkout@v4' },
    { uses: 'actions/checkout@34e114876b0b11c390a56381ad16ebd13914f8d5' },
    { run: INTERPOLATED },
    { run: 'npx crashcheck scan a --fail-off x && crashcheck baseline write a --reason x && crashcheck skim' },
  ];
  expect(faultsOf(steps)).toEqual([
    'not pinned: actions/checkout@v4',
    `text of others in a script: ${INTERPOLATED}`,
    '--fail-off',
    'no command skim',
  ]);
});
