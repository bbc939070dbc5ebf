/** Settings of a configuration → options of a command; what the command line says stays. */
import { dirname, isAbsolute, resolve } from 'node:path';
import type { Command, Option } from 'commander';
import { DEFAULT_FIELDS } from '../../node/fields.js';
import { withNames } from '../fields.js';
import { parseSize } from '../limits.js';
import { shownFrom } from '../shown-from.js';
import type { Config } from './config-schema.js';
import type { LoadedConfig } from './load-config.js';

/** Options on the command line, by the setting that they overrule beside their own. */
const OVERRULED_BY: Readonly<Partial<Record<keyof Config, string>>> = {
  output: 'format',
  quiet: 'verbose',
  verbose: 'quiet',
};

/**
 * Sets the options of `command` that the command line leaves open; the paths to read out. Paths in the configuration
 * start from its folder.
 */
export function applyConfig(
  { config, file }: LoadedConfig,
  given: readonly string[],
  command: Command,
  cwd: string,
): readonly string[] {
  const isGiven = (option: string) => command.getOptionValueSource(option) === 'cli';
  const namesInputs = given.length > 0 || isGiven('filesFrom');
  const place: Rebase = (path) =>
    path === '-' || isAbsolute(path) ? path : shownFrom(cwd, resolve(dirname(file.path), path));
  const known = new Set(command.options.filter(isSetting).map((option) => option.attributeName()));
  for (const [setting, value] of Object.entries(optionsOf(config, place))) {
    const rival = OVERRULED_BY[setting as keyof Config];
    const isOverruled = isGiven(setting) || (rival !== undefined && isGiven(rival));
    if (value === undefined || !known.has(setting) || isOverruled || (setting === 'filesFrom' && namesInputs)) continue;
    command.setOptionValueWithSource(setting, value, 'config');
  }
  // `--fail-on never` stands alone, whatever the configuration adds to it
  if (isGiven('failOn') && command.getOptionValue('failOn') === 'never' && !isGiven('strict'))
    command.setOptionValueWithSource('strict', undefined, 'default');
  return namesInputs || !known.has('filesFrom') ? given : [config.paths ?? []].flat().map(place);
}

/** A command that explains has forms of its own to do it in. */
const isSetting = (option: Option) => !(option.attributeName() === 'format' && option.argChoices !== undefined);

type Rebase = (path: string) => string;

/** Each setting as the option of its name has it. */
function optionsOf(config: Config, place: Rebase): Record<string, unknown> {
  const {
    $schema: _,
    paths: _paths,
    severity: _severity,
    facts: _facts,
    lexicon: _lexicon,
    format,
    failOn,
    field,
    maxFileSize,
    ...plain
  } = config;
  return {
    ...plain,
    output: placeIf(config.output, place),
    baseline: placeIf(config.baseline, place),
    filesFrom: placeIf(config.filesFrom, place),
    format: format === undefined ? undefined : [format].flat().map((words) => placeReport(words, place)),
    failOn: failOn === undefined ? undefined : [failOn].flat().join(','),
    field: field === undefined ? undefined : fieldNames(field),
    maxFileSize: typeof maxFileSize === 'string' ? parseSize(maxFileSize) : maxFileSize,
  };
}

const placeIf = (path: string | undefined, place: Rebase) => (path === undefined ? undefined : place(path));

/** "json=report.json". */
function placeReport(words: string, place: Rebase): string {
  const at = words.indexOf('=') + 1;
  return at === 0 ? words : words.slice(0, at) + place(words.slice(at));
}

function fieldNames(field: NonNullable<Config['field']>) {
  let all = DEFAULT_FIELDS;
  for (const [kind, names] of Object.entries(field))
    if (names !== undefined) all = withNames(kind as keyof typeof DEFAULT_FIELDS, [names].flat(), all);
  return all;
}
