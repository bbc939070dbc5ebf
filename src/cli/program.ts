import { Command, Option } from 'commander';
import { visible } from '../report/visible.js';
import { HELP_AFTER, HELP_BEFORE } from './help.js';
import type { Output } from './io.js';
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
  program
    .command('scan')
    .description('compare articles and report where they disagree')
    .argument('<PATH...>', 'files, folders or quoted globs')
    .addOption(new Option('-f, --format <format>', 'how to report').choices(FORMATS).default('terminal'))
    .option('--fail-on <verdicts>', 'verdicts that give exit code 1, with commas, or never', 'contradiction')
    .option('--strict', 'reconciliation and refinement give exit code 1 too')
    .option('--output <file>', 'write the report to a file, whole or not at all')
    .option('--color', 'colour, wherever the report goes')
    .option('--no-color', 'no colour')
    .addOption(new Option('-q, --quiet', 'only findings at the gate and the summary').conflicts('verbose'))
    .option('-v, --verbose', 'also every claim, every list in full and what was left out')
    .option('--allow-input-errors', 'exit code 0 instead of 3 when an input failed')
    .option('--debug', 'print the stack when crashcheck itself fails')
    .action(async (paths: string[], flags: ScanFlags) => scan(paths, flags));
}

/** commander's "error: …", as one line of ours; the words may hold what the user typed or a shell expanded. */
function usageLine(text: string): string {
  const line = visible(text.trim().replace(/^error: /, ''));
  const hint = line.startsWith('unknown option') ? ' (a file of that name? put -- before the paths)' : '';
  return `crashcheck: ${line}${hint}\n`;
}
