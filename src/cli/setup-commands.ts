/** The grammar of the commands that set crashcheck up where it is used. */
import { Argument, type Command, Option } from 'commander';
import { addConfig } from './config/config-options.js';

/** What `completion` writes for. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];

export interface InitFlags {
  readonly dryRun?: boolean;
}

const DOCTOR_FORMATS = ['text', 'json'] as const;

export interface DoctorFlags {
  readonly format: (typeof DOCTOR_FORMATS)[number];
  /** The file that is named; false for `--no-config`. */
  readonly config?: string | boolean;
}

/** What these commands do with their words and flags. */
export interface SetupActions {
  readonly init: (flags: InitFlags) => Promise<void>;
  readonly doctor: (flags: DoctorFlags) => Promise<void>;
  readonly complete: (shell: Shell) => Promise<void>;
}

export function addSetupCommands(program: Command, actions: SetupActions): void {
  program
    .command('init')
    .description('write a configuration, a workflow for GitHub and a pre-commit hook; never over a file')
    .option('--dry-run', 'say what would be written, and write nothing')
    .action(async (flags: InitFlags) => actions.init(flags));
  const doctor = program
    .command('doctor')
    .description('say what crashcheck finds around it: versions, files, terminal, folders')
    .addOption(new Option('-f, --format <format>', 'how to say it').choices(DOCTOR_FORMATS).default('text'))
    .action(async (flags: DoctorFlags) => actions.doctor(flags));
  addConfig(doctor);
  program
    .command('completion')
    .description('print a script that lets a shell complete commands, options and their words')
    .addArgument(new Argument('<SHELL>', 'the shell that loads it').choices(SHELLS))
    .action(async (shell: Shell) => actions.complete(shell));
}
