/** Rules as text for a terminal, `width` columns wide. */
import { visible, visibleName } from '../report/visible.js';
import { wrapAfter } from '../report/wrap-text.js';
import type { Rule, ShownExample, ShownFile } from './rule.js';

/** Examples of a kind that are shown; JSON and docs/rules.md have more. */
const MOST = 5;

/** What is known of one rule or several. */
export function renderRules(rules: readonly Rule[], width: number): string {
  return rules.map((rule) => `${linesOf(rule, width).join('\n')}\n`).join('\n');
}

function linesOf({ id, kind, means, traits, hits, silent, doubts, advice }: Rule, width: number): string[] {
  const told = (heading: string, texts: readonly string[]) =>
    texts.length === 0 ? [] : ['', heading, ...texts.flatMap((text) => wrapAfter('  - ', visible(text), width))];
  return [
    `${id} (${kind})`,
    ...wrapAfter('  ', visible(means), width),
    ...traits.flatMap(({ name, words }) => wrapAfter(`  ${name}: `, visible(words), width)),
    ...shown('Found in', hits, width),
    ...shown('Not found in', silent, width),
    ...told('How it can be wrong', doubts),
    ...told('What to do', advice),
  ];
}

function shown(heading: string, examples: readonly ShownExample[], width: number): string[] {
  if (examples.length === 0) return [];
  const more = examples.length - MOST;
  return [
    '',
    heading,
    ...examples.slice(0, MOST).flatMap((example) => linesOfExample(example, width)),
    ...(more > 0 ? [`  and ${more} more: --format json has all`] : []),
  ];
}

function linesOfExample({ files, flags, gives }: ShownExample, width: number): string[] {
  return [
    ...files.flatMap((file) => linesOfFile(file, width)),
    ...(flags.length === 0 ? [] : wrapAfter('    $ ', `crashcheck scan ${flags.join(' ')}`, width)),
    ...gives.flatMap((given) => wrapAfter('    → ', visible(given), width)),
  ];
}

function linesOfFile({ path, note, text }: ShownFile, width: number): string[] {
  if (path === null) return wrapAfter('  ', `${note === null ? '' : `(${note}) `}${inOneLine(text)}`, width);
  const lead = `  ${visibleName(path)}${note === null ? '' : ` (${note})`}:`;
  return text === '' ? [`${lead} (nothing)`] : [lead, ...wrapAfter('    ', inOneLine(text), width)];
}

/** Characters of a file that are shown: an example of what is too large is large. */
const LONGEST = 300;

/** A text with its line breaks shown, and no more of it than shows what it is. */
export function inOneLine(text: string): string {
  const line = visible(text.trimEnd().replace(/\n+/g, ' ⏎ '));
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}… (${line.length} characters)`;
}

/** All that can be looked up, each in a line. */
export function renderRuleList(rules: readonly Rule[], width: number): string {
  const widest = Math.max(...rules.map(({ id }) => id.length));
  const kinds = [...new Set(rules.map(({ kind }) => kind))];
  const blocks = kinds.map((kind) => [
    HEADINGS[kind],
    ...rules
      .filter((rule) => rule.kind === kind)
      .flatMap(({ id, means }) => wrapAfter(`  ${id.padEnd(widest)}  `, visible(means), width)),
    '',
  ]);
  return `${blocks.flat().join('\n')}\nBeside these: a pattern by its name, and a finding by its rule (death-toll/update).\n`;
}

export const HEADINGS: Readonly<Record<Rule['kind'], string>> = {
  fact: 'Facts',
  verdict: 'Verdicts',
  problem: 'Problems',
  pattern: 'Patterns',
};
