/** Groups of options that several commands have. */
import { type Command, Option } from 'commander';
import { FORMATS_READ } from '../node/article-format.js';
import { addField } from './fields.js';
import { onlyOnce, parseEncoding, parseSize, parseWithin, RANGES, type Range } from './limits.js';
import { FORMATS } from './reporters.js';

export const cacheDir = () =>
  new Option('--cache-dir <folder>', "where it is kept (default: crashcheck in the user's folder of caches)");

export function addReportOptions(command: Command): void {
  addOutputOptions(command);
  addGate(command);
}

export function addOutputOptions(command: Command): void {
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

export function addGate(command: Command): void {
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

export function addTelling(command: Command): void {
  command
    .optionsGroup('Report:')
    .option('--color', 'colour, wherever the report goes')
    .option('--no-color', 'no colour')
    .addOption(new Option('-q, --quiet', 'only findings at the gate and the summary').conflicts('verbose'))
    .option('-v, --verbose', 'also every claim, every list in full, what was left out and timings')
    .option('--allow-input-errors', 'exit code 0 instead of 3 when an input failed')
    .addOption(unsaid('--no-allow-input-errors'));
}

export function addInputOptions(command: Command): void {
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

export function addLimits(command: Command): void {
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
      new Option('--jobs <n>', 'threads to read on (default: one for each processor but one, at most 4)').argParser(
        onlyOnce(parseWithin(RANGES.jobs)),
      ),
    )
    .option('--debug', 'print the stack when crashcheck itself fails');
}

export function tellingFormat(): Option {
  return new Option('-f, --format <format>', 'how to tell it').choices(['text', 'json']).default('text');
}

/** The opposite of an option: of use only against a configuration. */
const unsaid = (flag: string) => new Option(flag).hideHelp();
