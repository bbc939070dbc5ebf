import { spawnSync } from 'node:child_process';

/** `test` where a program is installed that reads what we wrote with other eyes; otherwise the test is skipped. */
export function testWith(program: string): typeof test | typeof test.skip {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0 ? test : test.skip;
}
