import { spawnSync } from 'node:child_process';
import { main } from '../../../src/cli/run.js';
import type { Shell } from '../../../src/cli/setup-commands.js';
import { fakeIo } from '../fake-io.js';

/** The script as a user gets it. */
export async function scriptFor(shell: Shell): Promise<string> {
  const { io, stdout, stderr } = fakeIo('/');
  const code = await main(['completion', shell], io);
  if (code !== 0) throw new Error(stderr.text);
  return stdout.text;
}

/** The lines that a shell prints when it runs `program` with the completions in `$SCRIPT`, as far as they say anything. */
export function runShell(
  shell: string,
  program: string,
  script: string,
  words: readonly string[],
  cwd: string,
): string[] {
  const { status, stdout, stderr } = spawnSync(shell, ['-c', program, ...(shell === 'fish' ? [] : [shell]), ...words], {
    encoding: 'utf8',
    cwd,
    env: { ...process.env, SCRIPT: script },
  });
  if (status !== 0 || stderr !== '') throw new Error(`${shell}: exit code ${status}\n${stderr}`);
  return stdout.split('\n').filter((line) => line !== '');
}
