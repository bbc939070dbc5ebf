// The manual page, out of the same program that prints --help.
import { partsOf } from './help-text.mjs';
import { emphasise, escapeRoff } from './roff.mjs';

/** Sections of the help that have a usual name in manual pages. */
const USUAL_NAMES = new Map([['Exit codes', 'EXIT STATUS']]);

/**
 * The page as roff. `grammar` and `commands` (all of them, the program first) are those of src/cli/grammar.ts; `before`
 * and `after` the texts around the built-in help.
 */
export function renderManPage({ grammar, commands, before, after, version }) {
  const parts = [...partsOf(before), ...partsOf(after)];
  const [purpose, ...paragraphs] = parts.filter(({ text }) => text !== undefined);
  const lists = parts.filter(({ title }) => title !== undefined);
  const examples = lists.filter(({ title }) => title === 'Examples');
  const others = lists.filter(({ title }) => title !== 'Examples');
  return [
    `.TH CRASHCHECK 1 "" "crashcheck ${escapeRoff(version)}" "User Commands"`,
    // names of options are not to be parted or spread
    '.nh',
    '.ad l',
    '.SH NAME',
    `crashcheck \\- ${escapeRoff(purpose.text.replace(/^crashcheck /, '').replace(/\.$/, ''))}`,
    '.SH SYNOPSIS',
    '.nf',
    ...leavesOf(commands).map(({ usage }) => emphasiseUsage(usage)),
    '.fi',
    '.SH DESCRIPTION',
    ...paragraphs.flatMap(({ text }) => ['.PP', escapeRoff(text)]),
    '.SH OPTIONS',
    ...grammar.options.flatMap(itemLines),
    '.SH COMMANDS',
    ...commandLines(leavesOf(commands)),
    ...others.flatMap(listLines),
    ...examples.flatMap(exampleLines),
    '',
  ].join('\n');
}

/** Commands that do something themselves; those that explain others are known from everywhere. */
function leavesOf(commands) {
  return commands.filter(({ path, commands: below }) => below.length === 0 && path.at(-1) !== 'help');
}

function emphasiseUsage(usage) {
  const at = usage.search(/ [[<]/);
  return at < 0
    ? `\\fB${escapeRoff(usage)}\\fR`
    : `\\fB${escapeRoff(usage.slice(0, at))}\\fR${escapeRoff(usage.slice(at))}`;
}

/** What two commands share is told under the first of them. */
function commandLines(commands) {
  const toldUnder = new Map();
  return commands.flatMap((command) => {
    const options = command.options.filter(({ names }) => !names.includes('--help'));
    const isNew = (option) => !toldUnder.has(identityOf(option));
    const [fresh, known] = [options.filter(isNew), options.filter((option) => !isNew(option))];
    const lines = [
      `.SS ${emphasiseUsage(command.usage)}`,
      escapeRoff(sentenceOf(command.description)),
      ...command.arguments.filter(({ description }) => description !== '').flatMap(itemLines),
      ...groupsOf(fresh).flatMap(({ group, members }) => ['.PP', escapeRoff(group), ...members.flatMap(itemLines)]),
      ...knownLines(known, toldUnder),
    ];
    for (const option of fresh) toldUnder.set(identityOf(option), command.path.join(' '));
    return lines;
  });
}

function identityOf({ term, description }) {
  return `${term}\n${description}`;
}

function groupsOf(options) {
  const groups = [...new Set(options.map(({ group }) => group))];
  return groups.map((group) => ({ group, members: options.filter((option) => option.group === group) }));
}

/** "As for scan: -f, --format, …" */
function knownLines(options, toldUnder) {
  const commands = [...new Set(options.map((option) => toldUnder.get(identityOf(option))))];
  return commands.flatMap((command) => {
    const names = options
      .filter((option) => toldUnder.get(identityOf(option)) === command)
      .map(({ names }) => `\\fB${escapeRoff(names.at(-1))}\\fR`);
    return ['.PP', `As for \\fB${escapeRoff(command)}\\fR: ${names.join(', ')}`];
  });
}

function itemLines({ term, description }) {
  return ['.TP', emphasise(term), escapeRoff(description)];
}

function listLines({ title, entries }) {
  const lines = entries.flatMap(([word, meaning]) => ['.TP', `\\fB${escapeRoff(word)}\\fR`, escapeRoff(meaning)]);
  return [`.SH ${USUAL_NAMES.get(title) ?? escapeRoff(title.toUpperCase())}`, ...lines];
}

function exampleLines({ title, entries }) {
  const lines = entries.flatMap(([command, meaning]) => [
    '.PP',
    ...(meaning === '' ? [] : [escapeRoff(`${sentenceOf(meaning).slice(0, -1)}:`)]),
    '.RS',
    '.nf',
    `\\fB${escapeRoff(command)}\\fR`,
    '.fi',
    '.RE',
  ]);
  return [`.SH ${title.toUpperCase()}`, ...lines];
}

function sentenceOf(text) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
