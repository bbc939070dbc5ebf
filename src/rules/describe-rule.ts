/** Facts, verdicts, problems and patterns → what can be said of them. */
import { EXAMPLES } from '../facts/examples.js';
import { defineFact } from '../facts/index.js';
import { SEVERITY_OF, type Verdict } from '../model/comparison.js';
import type { Example } from '../model/example.js';
import type { FactDeclaration } from '../model/fact-declaration.js';
import type { BuiltInFactId, FactKind } from '../model/fact-kind.js';
import { USUAL_GATE } from '../model/gate.js';
import type { Pattern } from '../model/pattern.js';
import type { ProblemCode } from '../model/report.js';
import { PROBLEM_WORDS } from '../report/problem-words.js';
import { VERDICT_WORDS } from '../report/verdict-words.js';
import { PROBLEM_EXAMPLES, type ProblemExample } from './problem-examples.js';
import type { Rule, ShownExample, Trait } from './rule.js';
import { VERDICT_EXAMPLES, type VerdictExample } from './verdict-examples.js';

const ACCEPT = 'Let known findings pass: crashcheck baseline write --reason "…", then scan --baseline FILE.';
const TRACE = 'See why a sentence is read as it is, or is not: crashcheck trace FILE:LINE.';

export function describeFact(fact: FactKind): Rule {
  const examples = EXAMPLES[fact.id as BuiltInFactId];
  const read = examples.filter(({ gap }) => gap === undefined);
  const gaps = examples.flatMap(({ gap, text }) => (gap === undefined ? [] : [`Not read yet: ${gap} (“${text}”).`]));
  return {
    id: fact.id,
    kind: 'fact',
    title: fact.title,
    means: fact.summary,
    traits: traitsOf(fact),
    hits: read.filter(({ says }) => says.length > 0).map(showSentence),
    silent: read.filter(({ says }) => says.length === 0).map(showSentence),
    doubts: [fact.doubt, ...gaps],
    advice: [TRACE, ACCEPT],
  };
}

/** A fact of somebody's own, with its templates as they were written. */
export function describeOwnFact(declaration: FactDeclaration): Rule {
  const fact = defineFact(declaration);
  const { patterns, examples = {} } = declaration;
  const lists = Array.isArray(patterns) ? [['pattern', patterns] as const] : Object.entries(patterns);
  const show = (text: string): ShownExample => ({ files: [{ path: null, note: null, text }], flags: [], gives: [] });
  return {
    id: fact.id,
    kind: 'fact',
    title: fact.title,
    means: fact.summary,
    traits: [
      ...traitsOf(fact),
      ...lists.flatMap(([name, templates]: readonly [string, readonly string[]]) =>
        templates.map((words) => ({ name, words })),
      ),
    ],
    hits: (examples.speaks ?? []).map(show),
    silent: (examples.silent ?? []).map(show),
    doubts: [fact.doubt],
    advice: [TRACE, ACCEPT],
  };
}

const HOLDS: Readonly<Record<FactKind['holds'], string>> = {
  single: 'one for each accident, so that two can clash',
  several: 'several may hold side by side',
  none: 'told, never compared',
};
const MOVES: Readonly<Record<FactKind['movement'], string>> = {
  grows: 'grows from report to report',
  shrinks: 'shrinks from report to report',
  fixed: 'stays as it is',
};

function traitsOf({ holds, movement, clash, identifies, patterns }: FactKind): Trait[] {
  return [
    { name: 'values', words: HOLDS[holds] },
    { name: 'over time', words: MOVES[movement] },
    { name: 'values that clash', words: `a ${clash}` },
    ...(identifies ? [{ name: 'beyond that', words: 'tells one accident from another' }] : []),
    { name: 'patterns', words: String(patterns.length) },
  ];
}

function showSentence({ text, says, published }: Example): ShownExample {
  const note = published === undefined ? null : `of ${published}`;
  return { files: [{ path: null, note, text }], flags: [], gives: says };
}

export function describeVerdict(verdict: Verdict): Rule {
  const { means, advice, doubt } = VERDICT_WORDS[verdict];
  const { hit, silent } = VERDICT_EXAMPLES[verdict];
  return {
    id: verdict,
    kind: 'verdict',
    title: verdict,
    means,
    traits: [
      { name: 'severity', words: SEVERITY_OF[verdict] },
      { name: 'exit code 1', words: failsWhen(verdict) },
    ],
    hits: [showArticles(hit)],
    silent: [showArticles(silent)],
    doubts: [doubt],
    advice: [advice, ACCEPT],
  };
}

function failsWhen(verdict: Verdict): string {
  if (USUAL_GATE.failOn.includes(verdict)) return 'unless --fail-on names other verdicts';
  return `with --fail-on ${[...USUAL_GATE.failOn, verdict].join(',')}`;
}

function showArticles({ articles, gives }: VerdictExample): ShownExample {
  return {
    files: articles.map(({ path, outlet, published, text }) => ({ path, note: `${outlet}, ${published}`, text })),
    flags: [],
    gives: gives.map(({ rule, message }) => `${rule}: ${message}`),
  };
}

export function describeProblem(code: ProblemCode): Rule {
  const { means, advice, doubt } = PROBLEM_WORDS[code];
  const examples = PROBLEM_EXAMPLES[code];
  return {
    id: code,
    kind: 'problem',
    title: code.replaceAll('-', ' '),
    means,
    traits: [],
    hits: examples === null ? [] : [showFolder(examples.hit, [code])],
    silent: examples === null ? [] : [showFolder(examples.silent, [])],
    doubts: [doubt],
    advice: [advice],
  };
}

function showFolder(
  { files, words = ['.'], isWestern = false }: ProblemExample,
  gives: readonly string[],
): ShownExample {
  const note = isWestern ? 'in windows-1252' : null;
  return {
    files: Object.entries(files).map(([path, text]) => ({ path, note, text })),
    flags: words,
    gives,
  };
}

/** `facts`: those that have a pattern of the name. */
export function describePattern(name: string, facts: readonly FactKind[]): Rule {
  const holders = facts.map(({ id }) => id).join(', ');
  return {
    id: name,
    kind: 'pattern',
    title: name.replaceAll('-', ' '),
    means: `A way to say ${facts.map(({ title }) => `the ${title}`).join(' and ')}.`,
    traits: [
      { name: facts.length === 1 ? 'fact' : 'facts', words: holders },
      ...facts.flatMap((fact) => fact.patterns.filter((one) => one.name === name).flatMap(traitsOfPattern)),
    ],
    hits: [],
    silent: [],
    doubts: facts.map(({ doubt }) => doubt),
    advice: [TRACE],
  };
}

function traitsOfPattern({ words, triggers, chunk, term, facet, lexicon }: Pattern): Trait[] {
  const traits: Trait[] = [];
  const add = (name: string, said: string | undefined) => said !== undefined && traits.push({ name, words: said });
  add('words', words);
  for (const [list, entries] of Object.entries(lexicon ?? {})) {
    if (words?.includes(`%${list}`)) add(`%${list}`, entries.join(', '));
  }
  add('looked at beside', triggers?.join(', '));
  add('looked at beside', chunk === undefined ? undefined : `any ${chunk}`);
  add('stands for', term);
  add('sub-group', facet);
  return traits;
}
