/** What must hold of whatever hands crashcheck to a build service. */
import { allCommands, grammarOf } from '../../src/cli/grammar.js';
import { buildProgram } from '../../src/cli/program.js';
import { fakeIo } from '../cli/fake-io.js';

export interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly id?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

const noActions = new Proxy({}, { get: () => async () => {} }) as Parameters<typeof buildProgram>[0];
const COMMANDS = allCommands(grammarOf(buildProgram(noActions, fakeIo('/').io)));

/** Options that `crashcheck COMMAND` does not have, among the words that follow it. */
export function unknownOptions(command: readonly string[], words: readonly string[]): string[] {
  const known = COMMANDS.find(({ path }) => path.join(' ') === command.join(' '));
  if (known === undefined) return [`no command ${command.join(' ')}`];
  const names = known.options.flatMap((option) => option.names);
  const asked = words.filter((word) => /^--?[a-z]/i.test(word)).map((word) => word.replace(/=.*$/, ''));
  return asked.filter((word) => !names.includes(word));
}

/** What is wrong with steps of a job: one line per fault. */
export function faultsOf(steps: readonly Step[]): string[] {
  return steps.flatMap(({ uses, run }) => [
    ...(uses !== undefined && !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses) ? [`not pinned: ${uses}`] : []),
    ...(run?.includes('${{') ? [`text of others in a script: ${run}`] : []),
    ...unknownIn(run ?? ''),
  ]);
}

/** Options behind each `crashcheck COMMAND` in a script. */
export function unknownIn(script: string): string[] {
  const calls = script.matchAll(/crashcheck(?:@[\w.-]+)? ((?:baseline )?[a-z]+)((?: [^|&;<>()\n]*)?)/g);
  return [...calls].flatMap(([, command, rest]) => unknownOptions(command!.split(' '), (rest ?? '').split(/\s+/)));
}
