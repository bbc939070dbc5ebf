/** K10, K11, I05: the cache on a full disk, under several runs at once, and after runs that were killed. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeFolder, removeFolder } from '../node/temp-folder.js';
import { CONTROLS, derailment } from './articles.js';
import { faultsOfOutput } from './check.js';
import { type Run, runHere, runProcess } from './program.js';

const PATIENCE = 120_000;
const DRIVER = fileURLToPath(new URL('faults.mjs', import.meta.url));
const onPosix = process.platform === 'win32' ? test.skip : test;
const ARGV = ['scan', 'in', '--format', 'json'];
const CACHED = [...ARGV, '--cache-dir', 'kept'];
const ARTICLES = Object.fromEntries([
  ...Object.entries(CONTROLS).map(([name, text]) => [`in/${name}`, text] as const),
  ...Array.from({ length: 12 }, (_, at) => [`in/${at}.txt`, derailment(`The crash killed ${at + 2} people.`)] as const),
]);

let cwd: string;
let whole: string;
beforeEach(async () => {
  cwd = await makeFolder(ARTICLES);
  whole = (await runHere([...ARGV, '--no-cache'], cwd)).stdout;
});
afterEach(() => removeFolder(cwd));

/** The Nth call of a function on files below the folder fails: of 16 articles and their folder, and then of the cache. */
describe('K10: a cache that cannot be written', () => {
  const faults = ['ENOSPC', 'EROFS', 'EIO'].flatMap((code) => [
    ...['handle.writeFile', 'handle.close', 'rename'].flatMap((call) => [1, 2, 20].map((at) => ({ call, at, code }))),
  ]);

  test(
    'whatever fails, the report and the exit code stay, and it is told once',
    async () => {
      const folders = await Promise.all(faults.map(() => makeFolder(ARTICLES)));
      const cases = faults.map((fault, at) => ({ ...fault, root: folders[at], argv: CACHED }));
      const { stdout, stderr } = spawnSync(process.execPath, [DRIVER], {
        input: JSON.stringify(cases),
        encoding: 'utf8',
        maxBuffer: 100_000_000,
      });
      expect(stderr).toBe('');
      const outcomes = JSON.parse(stdout) as (Run & { readonly isStruck: boolean })[];
      for (const outcome of outcomes) {
        expect(outcome).toMatchObject({ code: 1, stdout: whole });
        expect(outcome.stderr.match(/no cache in|the cache cannot be written/g)?.length ?? 0).toBeLessThan(2);
      }
      const told = outcomes.filter(({ stderr: words }) => words !== '');
      expect(told.length).toBeGreaterThan(5);
      for (const [at, folder] of folders.entries()) {
        const left = readdirSync(folder).includes('kept') ? readdirSync(join(folder, 'kept')) : [];
        if (outcomes[at]!.stderr !== '') expect(left.filter((name) => name.endsWith('.pack'))).toEqual([]);
        await removeFolder(folder);
      }
    },
    PATIENCE,
  );
});

describe('K11, I05: runs at once, and runs that are killed', () => {
  const run = (after?: number) =>
    runProcess(CACHED, {
      cwd,
      meddle: (child) => {
        if (after === undefined) return;
        const timer = setTimeout(() => child.kill('SIGKILL'), after);
        child.on('exit', () => clearTimeout(timer));
      },
    });

  onPosix(
    'every later run gives the whole report',
    async () => {
      const started = performance.now();
      const together = await Promise.all([run(), run()]);
      const usual = performance.now() - started;
      for (const { code, stdout } of together) expect({ code, stdout }).toEqual({ code: 1, stdout: whole });
      await runHere(['cache', 'clear', '--cache-dir', 'kept'], cwd);
      // the last moments of a run are those in which it writes
      await Promise.all([0.5, 0.7, 0.8, 0.9].map((part) => run(usual * part)));
      for (let again = 0; again < 2; again++) {
        const later = await runHere([...CACHED, '--verbose'], cwd);
        expect(later).toMatchObject({ code: 1, stdout: whole });
        expect(later.stderr).not.toContain('damaged');
        expect(faultsOfOutput({ ...later, stderr: '' })).toEqual([]);
        if (again === 1) expect(later.stderr).toMatch(/(\d+) of \1 articles came from the cache/);
      }
    },
    PATIENCE,
  );
});
