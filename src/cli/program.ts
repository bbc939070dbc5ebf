import { Argument, Command, Option } from 'commander';
import type { FactDeclaration, GatePolicy, Lexicon } from '../index.js';
import { type ArticleFormat, FORMATS_READ } from '../node/article-format.js';
import type { CacheFlags } from '../node/cache/cache-place.js';
import type { FieldNames } from '../node/fields.js';
import { visible } from '../report/visible.js';
import { addConfig, addSettling } from './config/config-options.js';
import { addField } from './fields.js';
import { HELP_AFTER, HELP_BEFORE } from './help.js';
import type { Output } from './io.js';
import { onlyOnce, parseDay, parseEncoding, parseSize, parseWithin, RANGES, type Range } from './limits.js';
import { readVersion } from './manifest.js';
import { FORMATS } from './reporters.js';
import { addSetupCommands, type SetupActions } from './setup-commands.js';

/** What to read, and within which limits. */
export interface InputFlags extends Declared, CacheFlags {
  readonly filesFrom?: string;
  readonly stdinFormat?: ArticleFormat;
  readonly stdinFilename?: string;
  /** False for `--no-ignore`. */
  readonly ignore: boolean;
  readonly encoding?: string;
  readonly field?: FieldNames;
  readonly maxFileSize: number;
  readonly maxSentenceLength: number;
  readonly maxClaims: number;
  /** Seconds; undefined: the usual limit. */
  readonly timeLimit?: number;
  readonly jobs?: number;
  readonly debug?: boolean;
}

/** How much is told. */
export interface TellFlags {
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly allowInputErrors?: boolean;
}

/** How and where it is reported. */
export interface OutputFlags extends TellFlags {
  readonly format: readonly string[];
  readonly output?: string;
}

/** What is reported, where, and what decides the exit code. */
export interface ReportFlags extends OutputFlags, Declared {
  readonly failOn: string;
  readonly strict?: boolean;
  readonly maxFindings: number;
  readonly maxContradictions: number;
  readonly minOrigins: number;
  readonly baseline?: string | undefined;
}

/** What only a configuration can say. */
export interface Declared {
  readonly severity?: GatePolicy['severities'];
  readonly facts?: readonly FactDeclaration[];
  readonly lexicon?: Lexicon;
}

export type ScanFlags = InputFlags & ReportFlags;
export type FormatFlags = OutputFlags & { readonly failOn?: 'never' };
export type TimelineFlags = InputFlags & TellFlags & Declared & { readonly format: 'terminal' | 'json' };
export type WatchFlags = Omit<ScanFlags, 'format' | 'output'>;
export type ExtractFlags = InputFlags & TellFlags;
/** How a command answers that says something and judges nothing. */
export interface TellingFlags extends Declared {
  readonly format: 'text' | 'json';
}
export type TraceFlags = InputFlags & TellingFlags & { readonly verbose?: boolean };
export type BaselineFlags = ScanFlags & { readonly reason?: string; readonly expires?: string };

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

function tellingFormat(): Option {
  return new Option('-f, --format <format>', 'how to tell it').choices(['text', 'json']).default('text');
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

/** The opposite of an option: of use only against a configuration. */
const unsaid = (flag: string) => new Option(flag).hideHelp();

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

const cacheDir = () =>
  new Option('--cache-dir <folder>', "where it is kept (default: crashcheck in the user's folder of caches)");

function addReportOptions(command: Command): void {
  addOutputOptions(command);
  addGate(command);
}

function addOutputOptions(command: Command): void {
  command
    .optionsGroup('Report:')
    .addOption(
      new Option('-f, --format <format[=file]>', `how to report, and where; repeatable: ${FORMATS.join(', ')}`)
        .default([], 'terminal')
        .argParser((words: string, before: readonly string[]) => [...before, words]),
    )
    .option('--output <file>', 'write the format that has no file to this one, whole or not at all');
  addTelling(command);
}

function addGate(command: Command): void {
  const whole = (flags: string, description: string, usual: number, range: Range) =>
    new Option(flags, description).default(usual).argParser(onlyOnce(parseWithin(range)));
  command
    .optionsGroup('Gate:')
    .option('--fail-on <verdicts>', 'verdicts that give exit code 1, with commas, or never', 'contradiction')
    .option('--strict', 'reconciliation and refinement give exit code 1 too')
    .addOption(unsaid('--no-strict'))
    .addOption(whole('--max-contradictions <n>', 'contradictions that are let pass', 0, RANGES.maxContradictions))
    .addOption(whole('--min-origins <n>', 'independent origins that each side needs to count', 1, RANGES.minOrigins))
    .option('--baseline <file>', 'known findings that are let pass, written by crashcheck baseline write')
    .addOption(whole('--max-findings <n>', 'findings about one fact that are told', 1000, RANGES.maxFindings));
}

function addTelling(command: Command): void {
  command
    .optionsGroup('Report:')
    .option('--color', 'colour, wherever the report goes')
    .option('--no-color', 'no colour')
    .addOption(new Option('-q, --quiet', 'only findings at the gate and the summary').conflicts('verbose'))
    .option('-v, --verbose', 'also every claim, every list in full, what was left out and timings')
    .option('--allow-input-errors', 'exit code 0 instead of 3 when an input failed')
    .addOption(unsaid('--no-allow-input-errors'));
}

function addInputOptions(command: Command): void {
  command
    .optionsGroup('Input:')
    .option('--files-from <file>', 'read paths from a file, one a line or parted by NUL; - for standard input')
    .addOption(new Option('--stdin-format <format>', 'what standard input holds').choices(FORMATS_READ))
    .option('--stdin-filename <name>', 'how to call standard input; its extension tells the format')
    .option('--no-ignore', 'read what .gitignore and .crashcheckignore leave out')
    .addOption(unsaid('--ignore'))
    .addOption(
      new Option('--encoding <label>', 'the encoding of all files, whatever they declare').argParser(
        onlyOnce(parseEncoding),
      ),
    )
    .addOption(new Option('--field <kind=names>', 'where data files keep what: text=body,content').argParser(addField))
    .addOption(cacheDir())
    .option('--no-cache', 'read every article anew, and keep nothing of it');
}

function addLimits(command: Command): void {
  const limit = (flags: string, description: string, usual: number, range: Range) =>
    new Option(flags, description).default(usual).argParser(onlyOnce(parseWithin(range)));
  command
    .optionsGroup('Limits (what they leave out is named):')
    .addOption(
      new Option('--max-file-size <size>', 'largest article; a file of many may be 32 times as large')
        .default(1_000_000, '1MB')
        .argParser(onlyOnce(parseSize)),
    )
    .addOption(
      limit(
        '--max-sentence-length <n>',
        'characters; longer sentences are read in pieces',
        2000,
        RANGES.maxSentenceLength,
      ),
    )
    .addOption(limit('--max-claims <n>', 'claims of one article', 2000, RANGES.maxClaims))
    .addOption(
      new Option('--time-limit <seconds>', 'for one article (default: 10)').argParser(
        onlyOnce(parseWithin(RANGES.timeLimit)),
      ),
    )
    .addOption(
      new Option('--jobs <n>', 'threads to read on (default: one for each processor, at most 4)').argParser(
        onlyOnce(parseWithin(RANGES.jobs)),
      ),
    )
    .option('--debug', 'print the stack when crashcheck itself fails');
}

/** commander's "error: …", as one line of ours; the words may hold what the user typed or a shell expanded. */
function usageLine(text: string): string {
  const line = visible(text.trim().replace(/^error: /, ''));
  const hint = line.startsWith('unknown option') ? ' (a file of that name? put -- before the paths)' : '';
  return `crashcheck: ${line}${hint}\n`;
}
