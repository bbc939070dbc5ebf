/** The command line's grammar as data, for what is generated from it: completions, the manual page. */
import type { Argument, Command, Help, Option } from 'commander';

/** What may stand at a place of the command line. */
export type Taken =
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly isList: boolean }
  | { readonly kind: 'file' }
  | { readonly kind: 'other' };

export interface OptionGrammar {
  /** As `--help` shows it: "-f, --format <format[=file]>". */
  readonly term: string;
  /** With what it takes by default and which choices there are. */
  readonly description: string;
  /** The short name first, if there is one. */
  readonly names: readonly string[];
  readonly group: string;
  /** null: it takes no value. */
  readonly value: Taken | null;
}

export interface ArgumentGrammar {
  readonly term: string;
  readonly description: string;
  readonly value: Taken;
}

export interface CommandGrammar {
  /** Names from the program down, without the program: ["baseline", "write"]. */
  readonly path: readonly string[];
  /** "crashcheck baseline write [options] [PATH...]". */
  readonly usage: string;
  readonly description: string;
  readonly options: readonly OptionGrammar[];
  readonly arguments: readonly ArgumentGrammar[];
  readonly commands: readonly CommandGrammar[];
}

/** Words that options take without saying so, by the long name: `isList` when several may stand there, with commas. */
export type KnownWords = Readonly<Record<string, { readonly words: readonly string[]; readonly isList: boolean }>>;

const HELP = 'help';
const FILE = /<(?:format\[=)?(?:file|path|folder|dir)|^(?:file|path|folder|dir|report)/i;

/** The program in, its grammar out: what `--help` would show, of every command. */
export function grammarOf(program: Command, known: KnownWords = {}): CommandGrammar {
  return describeCommand(program, [], program.createHelp(), known);
}

/** The command and every one below it. */
export function allCommands(grammar: CommandGrammar): CommandGrammar[] {
  return [grammar, ...grammar.commands.flatMap(allCommands)];
}

/** `siblings`: names that the command which explains the others takes. */
function describeCommand(
  command: Command,
  path: readonly string[],
  help: Help,
  known: KnownWords,
  siblings: readonly string[] = [],
): CommandGrammar {
  const below = help.visibleCommands(command);
  const names = below.map((one) => one.name()).filter((name) => name !== HELP);
  const words = command.name() === HELP ? siblings : [];
  return {
    path,
    usage: ['crashcheck', ...path, command.usage()].join(' '),
    description: command.description(),
    options: help.visibleOptions(command).map((option) => describeOption(option, help, known)),
    arguments: command.registeredArguments.map((one) => describeArgument(one, help, words)),
    commands: below.map((one) => describeCommand(one, [...path, one.name()], help, known, names)),
  };
}

function describeOption(option: Option, help: Help, known: KnownWords): OptionGrammar {
  const { flags, short, long } = option;
  return {
    term: flags,
    description: help.optionDescription(option),
    names: [short, long].filter((name) => name !== undefined),
    group: option.helpGroupHeading ?? 'Options:',
    value: option.required || option.optional ? takenBy(option, known) : null,
  };
}

function takenBy({ flags, long, argChoices }: Option, known: KnownWords): Taken {
  if (argChoices !== undefined) return { kind: 'words', words: argChoices, isList: false };
  const words = known[long ?? flags];
  if (words !== undefined) return { kind: 'words', ...words };
  return { kind: FILE.test(flags) ? 'file' : 'other' };
}

function describeArgument(argument: Argument, help: Help, names: readonly string[]): ArgumentGrammar {
  const words = argument.argChoices ?? (names.length > 0 ? names : undefined);
  const plain: Taken = { kind: FILE.test(argument.name()) ? 'file' : 'other' };
  return {
    term: help.argumentTerm(argument),
    description: help.argumentDescription(argument),
    value: words === undefined ? plain : { kind: 'words', words, isList: false },
  };
}
