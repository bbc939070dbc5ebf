/**
 * The scripts for a small program, byte by byte. After a change that is meant, write the files anew and read the
 * difference:
 *   UPDATE_GOLDEN=1 npm test -- completion/golden
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { Argument, Command, Option } from 'commander';
import { renderCompletion } from '../../../src/cli/completion/complete.js';
import { allCommands, grammarOf } from '../../../src/cli/grammar.js';
import { buildProgram } from '../../../src/cli/program.js';
import { SHELLS } from '../../../src/cli/setup-commands.js';
import { fakeIo } from '../fake-io.js';

function sampleGrammar() {
  const program = new Command('crashcheck').version('1', '-V, --version', 'print the version');
  program
    .command('scan')
    .description(`what's in "it": $HOME, \`id\`, \\, 50%`)
    .argument('[PATH...]', 'files')
    .option('-V, --verdicts <words>', 'with commas')
    .option('--no-color', "it’s [plain]: no 'colour'")
    .addOption(new Option('-f, --format <format>', 'how').choices(['json', 'csv']))
    .addOption(new Option('--secret', 'not shown').hideHelp());
  const list = program.command('list').description('lists');
  list
    .command('facts')
    .description('the facts')
    .addArgument(new Argument('<KIND>', 'which').choices(['a', 'b']))
    .option('--count <n>', 'how many')
    .option('--to <file>', 'where');
  return grammarOf(program, { '--verdicts': { words: ['dispute', 'update'], isList: true } });
}

test.each(SHELLS)('%s', (shell) => {
  const file = new URL(`golden/sample.${shell}`, import.meta.url);
  const text = renderCompletion(shell, sampleGrammar());
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
  expect(text).not.toContain('secret');
});

test.each(SHELLS)('%s: every command, option and word of the program', (shell) => {
  const nothing = async () => {};
  const actions = new Proxy({}, { get: () => nothing }) as Parameters<typeof buildProgram>[0];
  const grammar = grammarOf(buildProgram(actions, fakeIo('/').io));
  const text = renderCompletion(shell, grammar);
  const words = allCommands(grammar).flatMap(({ path, options, arguments: taken }) => [
    ...path.slice(-1),
    ...options.flatMap(({ names }) => names.map((name) => (shell === 'fish' ? fishFlag(name) : name))),
    ...[...options, ...taken].flatMap(({ value }) => (value?.kind === 'words' ? value.words : [])),
  ]);
  expect(words.length).toBeGreaterThan(50);
  const around = /[^\w-]/;
  const known = new Set(text.split(around));
  expect(words.filter((word) => !known.has(word) && !text.includes(` ${word} `))).toEqual([]);
});

function fishFlag(name: string): string {
  return name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`;
}
