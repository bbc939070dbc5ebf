/** A grammar as the scripts need it: what may stand behind each command, and behind each option that takes a value. */
import { allCommands, type CommandGrammar, type Taken } from '../grammar.js';

/** A word that is offered, with what it means. */
export interface Offer {
  readonly word: string;
  readonly description: string;
}

export interface Place {
  /** The command's names, each behind a slash: "/baseline/write"; "" for the program itself. */
  readonly at: string;
  /** Commands and words of arguments. */
  readonly words: readonly Offer[];
  readonly options: readonly Offer[];
  readonly takesFiles: boolean;
}

/** Options that take the same: each as "/scan --format". */
export interface ValuePlace {
  readonly behind: readonly string[];
  readonly value: Taken;
}

export interface Places {
  readonly commands: readonly string[];
  readonly places: readonly Place[];
  readonly values: readonly ValuePlace[];
}

export function placesOf(grammar: CommandGrammar): Places {
  const places = allCommands(grammar).map(placeOf);
  return { commands: places.map(({ at }) => at).filter((at) => at !== ''), places, values: valuesOf(grammar) };
}

export function keyOf({ path }: CommandGrammar): string {
  return path.map((name) => `/${name}`).join('');
}

function placeOf(command: CommandGrammar): Place {
  const commands = command.commands.map(({ path, description }) => ({ word: path.at(-1)!, description }));
  const words = command.arguments.flatMap(({ value, description }) =>
    value.kind === 'words' ? value.words.map((word) => ({ word, description: description || word })) : [],
  );
  return {
    at: keyOf(command),
    words: [...commands, ...words],
    options: command.options.flatMap(({ names, description }) => names.map((word) => ({ word, description }))),
    takesFiles: command.arguments.some(({ value }) => value.kind === 'file'),
  };
}

function valuesOf(grammar: CommandGrammar): ValuePlace[] {
  const groups = new Map<string, { readonly behind: string[]; readonly value: Taken }>();
  for (const command of allCommands(grammar)) {
    for (const { names, value } of command.options) {
      if (value === null) continue;
      const key = JSON.stringify(value);
      const group = groups.get(key) ?? { behind: [], value };
      group.behind.push(...names.map((name) => `${keyOf(command)} ${name}`));
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}
