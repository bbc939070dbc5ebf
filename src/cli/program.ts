import { Argument, Command, Option } from 'commander';
import type { CacheFlags } from '../node/cache/cache-place.js';
import { visible } from '../report/visible.js';
import { addConfig, addSettling } from './config/config-options.js';
import type { FormatFlags } from './flags.js';
import { HELP_AFTER, HELP_BEFORE } from './help.js';
import type { Output } from './io.js';
import { parseDay } from './limits.js';
import { readVersion } from './manifest.js';
import {
  addGate,
  addInputOptions,
  addLimits,
  addOutputOptions,
  addReportOptions,
  addTelling,
  cacheDir,
  tellingFormat,
} from './options.js';
import { addSetupCommands, type SetupActions } from './setup-commands.js';

/** A command's words in; its flags stand in the command itself, with who set them. */
export type Action = (words: readonly string[], command: Command) => Promise<void>;

/** What the commands do. */
export interface Actions extends SetupActions {
  readonly scan: Action;
  readonly extract: Action;
  readonly compare: Action;
  readonly format: (file: string, flags: FormatFlags) => Promise<void>;
  readonly timeline: Action;
  readonly watch: Action;
  readonly writeBaseline: Action;
  readonly pruneBaseline: Action;
  readonly tellFacts: Action;
  readonly trace: Action;
  readonly explain: Action;
  readonly schema: (name: string) => Promise<void>;
  readonly printCachePath: (flags: CacheFlags) => Promise<void>;
  readonly clearCache: (flags: CacheFlags) => Promise<void>;
}

/** What `schema` prints. */
const SCHEMAS = ['report', 'config', 'claims', 'baseline'] as const;

/** The command line's grammar. Parsing rejects with a CommanderError instead of ending the process. */
export function buildProgram(actions: Actions, streams: { stdout: Output; stderr: Output }): Command {
  const program = new Command('crashcheck')
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(text),
      outputError: (text, write) => write(usageLine(text)),
    })
    .addHelpText('beforeAll', HELP_BEFORE)
    .addHelpText('afterAll', HELP_AFTER);
  const scan = program
    .command('scan')
    .description('compare articles and report where they disagree')
    .argument('[PATH...]', 'files, folders or quoted globs; - for standard input')
    .action(async (paths: string[], _: unknown, command: Command) => actions.scan(paths, command));
  addReportOptions(scan);
  addInputOptions(scan);
  addLimits(scan);
  const extract = program
    .command('extract')
    .description('print what each article claims, a line of JSON at a time, however many there are')
    .argument('[PATH...]', 'as for scan')
    .action(async (paths: string[], _: unknown, command: Command) => actions.extract(paths, command));
  addTelling(extract);
  addInputOptions(extract);
  addLimits(extract);
  const compare = program
    .command('compare')
    .description('compare what extract printed: extract and compare do together what scan does')
    .argument('[FILE...]', 'files that extract wrote; none or - for standard input')
    .action(async (files: string[], _: unknown, command: Command) => actions.compare(files, command));
  addReportOptions(compare);
  addFormat(program, actions);
  addTimeline(program, actions);
  addWatch(program, actions);
  addBaseline(program, actions);
  addSetupCommands(program, actions);
  addExplaining(program, actions);
  for (const command of [scan, extract, compare]) addSettling(command);
  program
    .command('schema')
    .description('print the JSON Schema of the report or of another file')
    .addArgument(new Argument('[NAME]', 'which one').choices(SCHEMAS).default('report'))
    .action(async (name: string) => actions.schema(name));
  addCache(program, actions);
  return program;
}

/** What makes crashcheck understood. */
function addExplaining(program: Command, actions: Actions): void {
  const facts = program
    .command('facts')
    .description('list what is looked for')
    .addOption(tellingFormat())
    .action(async (_: unknown, command: Command) => actions.tellFacts([], command));
  const explain = program
    .command('explain')
    .description('say what a fact, a verdict or a problem means, where it is found and how it can be wrong')
    .argument('[RULE]', "its name (death-toll, update, no-date, death-toll/update), or a pattern's; none: list all")
    .addOption(tellingFormat())
    .action(async (rule: string | undefined, _: unknown, command: Command) =>
      actions.explain(rule === undefined ? [] : [rule], command),
    );
  const trace = program
    .command('trace')
    .description('say why the sentences at a place are read as they are, or are not')
    .argument('<FILE:LINE[:COLUMN]>', 'a place as reports give it; after --, -:LINE for standard input')
    .addOption(tellingFormat())
    .option('-v, --verbose', 'also the name of every pattern that was tried')
    .action(async (place: string, _: unknown, command: Command) => actions.trace([place], command));
  addInputOptions(trace);
  addLimits(trace);
  for (const command of [facts, explain, trace]) addConfig(command);
}

function addFormat(program: Command, actions: Actions): void {
  const format = program
    .command('format')
    .description('report once more what scan --format json wrote, in other formats')
    .argument('<REPORT>', 'the JSON report; - for standard input')
    .action(async (file: string, flags: FormatFlags) => actions.format(file, flags));
  addOutputOptions(format);
  format
    .optionsGroup('Gate:')
    .addOption(new Option('--fail-on <verdicts>', 'let the findings pass that scan failed for').choices(['never']));
}

function addTimeline(program: Command, actions: Actions): void {
  const timeline = program
    .command('timeline')
    .description('tell how each figure moved, by day of publication')
    .argument('[PATH...]', 'as for scan')
    .optionsGroup('Report:')
    .addOption(new Option('-f, --format <format>', 'how to tell it').choices(['terminal', 'json']).default('terminal'))
    .action(async (paths: string[], _: unknown, command: Command) => actions.timeline(paths, command));
  addTelling(timeline);
  addInputOptions(timeline);
  addLimits(timeline);
  addSettling(timeline);
}

function addWatch(program: Command, actions: Actions): void {
  const watch = program
    .command('watch')
    .description('report, then tell what changes in the findings whenever articles do; Ctrl-C ends it')
    .argument('[PATH...]', 'as for scan, but for standard input')
    .action(async (paths: string[], _: unknown, command: Command) => actions.watch(paths, command));
  addTelling(watch);
  addGate(watch);
  addInputOptions(watch);
  addLimits(watch);
  addSettling(watch);
}

function addBaseline(program: Command, actions: Actions): void {
  const baseline = program.command('baseline').description('keep known findings from failing a run');
  const write = baseline
    .command('write')
    .description('add the findings at the gate to the baseline (crashcheck.baseline.json)')
    .argument('[PATH...]', 'as for scan')
    .option('--reason <words>', 'why they are let pass')
    .addOption(new Option('--expires <date>', 'last day on which they are, as 2025-01-31').argParser(parseDay))
    .action(async (paths: string[], _: unknown, command: Command) => actions.writeBaseline(paths, command));
  const prune = baseline
    .command('prune')
    .description('take out of the baseline what no finding needs any more')
    .argument('[PATH...]', 'as for scan')
    .action(async (paths: string[], _: unknown, command: Command) => actions.pruneBaseline(paths, command));
  for (const command of [write, prune]) {
    addGate(command);
    addTelling(command);
    addInputOptions(command);
    addLimits(command);
    addSettling(command);
  }
}

function addCache(program: Command, actions: Actions): void {
  const cache = program.command('cache').description('what was read of articles and is kept for the next run');
  const path = cache
    .command('path')
    .description('print its folder')
    .action(async (flags: CacheFlags) => actions.printCachePath(flags));
  const clear = cache
    .command('clear')
    .description('remove all of it')
    .action(async (flags: CacheFlags) => actions.clearCache(flags));
  for (const command of [path, clear]) command.addOption(cacheDir());
}

/** commander's "error: …", as one line of ours; the words may hold what the user typed or a shell expanded. */
function usageLine(text: string): string {
  const line = visible(text.trim().replace(/^error: /, ''));
  const hint = line.startsWith('unknown option') ? ' (a file of that name? put -- before the paths)' : '';
  return `crashcheck: ${line}${hint}\n`;
}
