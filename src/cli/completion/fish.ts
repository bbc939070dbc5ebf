import { allCommands, type CommandGrammar, type OptionGrammar, type Taken } from '../grammar.js';
import { keyOf, placesOf } from './places.js';

/** A script for fish 3 and newer. */
export function renderFish(grammar: CommandGrammar): string {
  const { commands, places } = placesOf(grammar);
  const words = places.flatMap(({ at, words }) =>
    words.map(({ word, description }) => `${ruleOf(at)} -a ${quote(word)} -d ${quote(description)}`),
  );
  const files = places.filter(({ takesFiles }) => takesFiles).map(({ at }) => `${ruleOf(at)} -F`);
  const options = allCommands(grammar).flatMap((command) =>
    command.options.map((option) => optionRule(keyOf(command), option)),
  );
  return `# Completes crashcheck in fish, as written by: crashcheck completion fish
function __crashcheck_at
    set -l at ''
    set -l words (commandline -opc)
    for word in $words[2..-1]
        switch "$at/$word"
            case ${commands.map(quote).join(' ')}
                set at "$at/$word"
        end
    end
    test "$at" = "$argv[1]"
end

complete -c crashcheck -f
${[...words, ...files, ...options].join('\n')}
`;
}

function ruleOf(at: string): string {
  return `complete -c crashcheck -n ${quote(`__crashcheck_at ${at === '' ? "''" : at}`)}`;
}

function optionRule(at: string, { names, value, description }: OptionGrammar): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  const taken = value === null ? [] : [takenBy(value)];
  return [ruleOf(at), ...flags, '-d', quote(description), ...taken].join(' ');
}

function takenBy(value: Taken): string {
  if (value.kind === 'file') return '-r -F';
  if (value.kind === 'other') return '-x';
  const words = value.words.join(' ');
  return `-x -a ${quote(value.isList ? `(__fish_append , ${words})` : words)}`;
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
