/** All rules as one page of Markdown: docs/rules.md. */
import { visibleName } from '../report/visible.js';
import { listRules } from './find-rule.js';
import type { Rule, ShownExample } from './rule.js';
import { HEADINGS, inOneLine } from './rule-text.js';

/** Examples of a kind that the page shows. */
const MOST = 8;

const INTRODUCTION = `# Facts, verdicts and problems

What crashcheck looks for, what it makes of it and what it may say of its inputs, each with examples that are run as
tests. \`crashcheck explain NAME\` says the same in a terminal. This page is written by \`npm run update-docs\`.
`;

export function renderRulePage(): string {
  const rules = listRules();
  const kinds = [...new Set(rules.map(({ kind }) => kind))];
  const sections = kinds.map((kind) => {
    const own = rules.filter((rule) => rule.kind === kind);
    return [`## ${HEADINGS[kind]}`, ...own.map(renderSection)].join('\n\n');
  });
  return `${[INTRODUCTION.trimEnd(), ...sections].join('\n\n')}\n`;
}

function renderSection({ id, means, traits, hits, silent, doubts, advice }: Rule): string {
  const listed = (heading: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`${heading}\n\n${items.map((item) => `- ${item}`).join('\n')}`];
  const blocks = [
    `### ${id}`,
    marked(means),
    traits.map(({ name, words }) => `- ${name}: ${marked(words)}`).join('\n'),
    ...listed('Found in:', hits.slice(0, MOST).map(renderExample)),
    ...listed('Not found in:', silent.slice(0, MOST).map(renderExample)),
    ...listed('How it can be wrong:', doubts.map(marked)),
    ...listed('What to do:', advice.map(marked)),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function renderExample({ files, flags, gives }: ShownExample): string {
  const parts = files.map(({ path, note, text }) => {
    const lead = path === null ? '' : `\`${visibleName(path)}\` `;
    return `${lead}${note === null ? '' : `(${note}) `}${text === '' ? 'with nothing in it' : `“${marked(inOneLine(text))}”`}`;
  });
  const asked = flags.length === 0 ? '' : ` with \`crashcheck scan ${flags.join(' ')}\``;
  const given = gives.length === 0 ? '' : ` → ${gives.map(marked).join('; ')}`;
  return `${parts.join(', ')}${asked}${given}`;
}

/** Text of ours, with nothing in it that Markdown would take for a mark beyond the backquotes it brings. */
function marked(text: string): string {
  return text.replace(/[\\*_[\]<>#|~]/g, '\\$&');
}
