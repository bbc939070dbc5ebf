import { Command, Option } from 'commander';
import { type ArticleFormat, FORMATS_READ } from '../node/article-format.js';
import type { FieldNames } from '../node/fields.js';
import { visible } from '../report/visible.js';
import { addField } from './fields.js';
import { HELP_AFTER, HELP_BEFORE } from './help.js';
import type { Output } from './io.js';
import { onlyOnce, parseSize, parseWithin, type Range } from './limits.js';
import { readVersion } from './manifest.js';
import { FORMATS } from './reporters.js';

/** What the command line says of a scan. */
export interface ScanFlags {
  readonly format: string;
  readonly failOn: string;
  readonly strict?: boolean;
  readonly output?: string;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly allowInputErrors?: boolean;
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
  readonly maxFindings: number;
  /** Seconds; undefined: the usual limit. */
  readonly timeLimit?: number;
  readonly jobs?: number;
  readonly debug?: boolean;
}

/** What a scan does with its paths and flags. */
export type ScanAction = (paths: readonly string[], flags: ScanFlags) => Promise<void>;

/** The command line's grammar. Parsing rejects with a CommanderError instead of ending the process. */
export function buildProgram(scan: ScanAction, streams: { stdout: Output; stderr: Output }): Command {
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
  addScan(program, scan);
  return program;
}

function addScan(program: Command, scan: ScanAction): void {
  const command = program
    .command('scan')
    .description('compare articles and report where they disagree')
    .argument('[PATH...]', 'files, folders or quoted globs; - for standard input');
  addReportOptions(command);
  addInputOptions(command);
  addLimits(command);
  command
    .option('--debug', 'print the stack when crashcheck itself fails')
    .action(async (paths: string[], flags: ScanFlags) => scan(paths, flags));
}

function addReportOptions(command: Command): void {
  command
    .optionsGroup('Report:')
    .addOption(new Option('-f, --format <format>', 'how to report').choices(FORMATS).default('terminal'))
    .option('--fail-on <verdicts>', 'verdicts that give exit code 1, with commas, or never', 'contradiction')
    .option('--strict', 'reconciliation and refinement give exit code 1 too')
    .option('--output <file>', 'write the report to a file, whole or not at all')
    .option('--color', 'colour, wherever the report goes')
    .option('--no-color', 'no colour')
    .addOption(new Option('-q, --quiet', 'only findings at the gate and the summary').conflicts('verbose'))
    .option('-v, --verbose', 'also every claim, every list in full and what was left out')
    .option('--allow-input-errors', 'exit code 0 instead of 3 when an input failed');
}

function addInputOptions(command: Command): void {
  command
    .optionsGroup('Input:')
    .option('--files-from <file>', 'read paths from a file, one a line or parted by NUL; - for standard input')
    .addOption(new Option('--stdin-format <format>', 'what standard input holds').choices(FORMATS_READ))
    .option('--stdin-filename <name>', 'how to call standard input; its extension tells the format')
    .option('--no-ignore', 'read what .gitignore and .crashcheckignore leave out')
    .option('--encoding <label>', 'the encoding of all files, whatever they declare')
    .addOption(new Option('--field <kind=names>', 'where data files keep what: text=body,content').argParser(addField));
}

function addLimits(command: Command): void {
  const limit = (flags: string, description: string, usual: number, range: Range) =>
    new Option(flags, description).default(usual).argParser(onlyOnce(parseWithin(range)));
  const whole = { least: 1, most: 1_000_000, isWhole: true };
  command
    .optionsGroup('Limits (what they leave out is named):')
    .addOption(
      new Option('--max-file-size <size>', 'largest article; a file of many may be 32 times as large')
        .default(1_000_000, '1MB')
        .argParser(onlyOnce(parseSize)),
    )
    .addOption(
      limit('--max-sentence-length <n>', 'characters; longer sentences are read in pieces', 2000, {
        least: 100,
        most: 10_000,
        isWhole: true,
        unit: 'characters',
      }),
    )
    .addOption(limit('--max-claims <n>', 'claims of one article', 2000, { ...whole, unit: 'claims' }))
    .addOption(limit('--max-findings <n>', 'findings about one fact', 1000, { ...whole, unit: 'findings' }))
    .addOption(
      new Option('--time-limit <seconds>', 'for one article (default: 10)').argParser(
        onlyOnce(parseWithin({ least: 0.01, most: 3600, isWhole: false, unit: 'seconds' })),
      ),
    )
    .addOption(
      new Option('--jobs <n>', 'threads to read on (default: one for each processor, at most 4)').argParser(
        onlyOnce(parseWithin({ least: 1, most: 64, isWhole: true, unit: 'threads' })),
      ),
    );
}

/** commander's "error: …", as one line of ours; the words may hold what the user typed or a shell expanded. */
function usageLine(text: string): string {
  const line = visible(text.trim().replace(/^error: /, ''));
  const hint = line.startsWith('unknown option') ? ' (a file of that name? put -- before the paths)' : '';
  return `crashcheck: ${line}${hint}\n`;
}
