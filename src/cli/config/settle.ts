/** What a command is asked to do: its words and options, and what a configuration adds to them. */
import type { Command } from 'commander';
import { escapeHiddenInJson } from '../../report/visible.js';
import { EXIT } from '../exit-code.js';
import type { Declared } from '../flags.js';
import type { Io } from '../io.js';
import { writeAll } from '../streams.js';
import { findConfig, openConfig } from './find-config.js';
import type { LoadedConfig } from './load-config.js';

/** What a command does with its words and flags; the exit code out. */
export type Run<Flags> = (paths: readonly string[], flags: Flags) => Promise<number>;

/**
 * Runs a command with the command line's words before those of the configuration before the usual ones; with
 * `--print-config` it only tells them. What reads a configuration is loaded when there is one.
 * @throws UsageError for a configuration that cannot be used.
 */
export async function runSettled<Flags>(
  given: readonly string[],
  command: Command,
  io: Io,
  run: Run<Flags>,
): Promise<number> {
  const loaded = await load(command, io.cwd);
  const paths = loaded === null ? given : await apply(loaded, given, command, io.cwd);
  const declared: Declared = loaded === null ? {} : declaredIn(loaded);
  if (command.getOptionValue('printConfig') !== true)
    return await run(paths, { ...command.opts(), ...declared } as Flags);
  if (loaded !== null) await (await import('./check-examples.js')).checkExamples(loaded);
  const { effectiveSettings } = await import('./effective-settings.js');
  const settings = effectiveSettings({ command, loaded, paths, isGiven: given.length > 0, declared });
  await writeAll(io.stdout, `${escapeHiddenInJson(JSON.stringify(settings, null, 2))}\n`);
  return EXIT.clean;
}

async function load(command: Command, cwd: string): Promise<LoadedConfig | null> {
  const asked = command.getOptionValue('config') as string | boolean | undefined;
  if (asked === false) return null;
  const file = typeof asked === 'string' ? await openConfig(asked, cwd) : await findConfig(cwd);
  return file === null ? null : await (await import('./load-config.js')).loadConfig(file);
}

async function apply(loaded: LoadedConfig, given: readonly string[], command: Command, cwd: string) {
  return (await import('./apply-config.js')).applyConfig(loaded, given, command, cwd);
}

/** What only a configuration can say. */
function declaredIn({ config: { severity, facts, lexicon } }: LoadedConfig): Declared {
  return {
    ...(severity === undefined ? {} : { severity }),
    ...(facts === undefined ? {} : { facts }),
    ...(lexicon === undefined ? {} : { lexicon }),
  };
}
