/** What a command would do, and who says so: for `--print-config`. */
import type { Command } from 'commander';
import type { Declared } from '../flags.js';
import type { LoadedConfig } from './load-config.js';

export interface Settling {
  readonly command: Command;
  readonly loaded: LoadedConfig | null;
  readonly paths: readonly string[];
  /** Whether the command line names paths. */
  readonly isGiven: boolean;
  readonly declared: Declared;
}

/** A value, and where it comes from: "command line", "default", or its place in the configuration. */
interface Setting {
  readonly value: unknown;
  readonly from: string;
}

export interface EffectiveSettings {
  readonly command: string;
  /** The configuration as seen from the working folder, or null. */
  readonly config: string | null;
  readonly settings: Readonly<Record<string, Setting>>;
}

/** Options that choose or show the configuration, or help whoever mends the program. */
const ASIDE: ReadonlySet<string> = new Set(['config', 'printConfig', 'debug']);
/** Options whose usual value depends on the machine or is filled in later; null where nothing is. */
const USUAL: Readonly<Record<string, unknown>> = { timeLimit: 10, format: ['terminal'] };

export function effectiveSettings({ command, loaded, paths, isGiven, declared }: Settling): EffectiveSettings {
  const names = new Set(command.options.map((option) => option.attributeName()));
  const from = (name: string) => (loaded === null ? 'default' : loaded.placeOf([name]));
  const settings = new Map<string, Setting>();
  const pathsFrom = isGiven ? 'command line' : paths.length > 0 ? from('paths') : 'default';
  settings.set('paths', { value: paths, from: pathsFrom });
  for (const name of names) {
    if (ASIDE.has(name)) continue;
    const source = command.getOptionValueSource(name);
    const told = source === 'cli' ? 'command line' : source === 'config' ? from(name) : 'default';
    settings.set(name, { value: valueIn(name, command), from: told });
  }
  for (const [name, value] of Object.entries(declared)) settings.set(name, { value, from: from(name) });
  return { command: nameOf(command), config: loaded?.file.shown ?? null, settings: Object.fromEntries(settings) };
}

/** In the form that a configuration takes. */
function valueIn(name: string, command: Command): unknown {
  const value: unknown = command.getOptionValue(name);
  if (name === 'failOn')
    return String(value)
      .split(',')
      .map((word) => word.trim());
  const isUnset = value === undefined || (Array.isArray(value) && value.length === 0);
  return isUnset ? (USUAL[name] ?? null) : value;
}

/** "baseline write". */
function nameOf(command: Command): string {
  const around = command.parent;
  return around === null || around.parent === null ? command.name() : `${nameOf(around)} ${command.name()}`;
}
