/** What is told of facts, verdicts and problems is true: each example is run. Those of facts are in test/facts.test.ts. */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { main } from '../../src/cli/run.js';
import { explainRule, listRules, renderRulePage } from '../../src/explain.js';
import { FACT_IDS, FACTS, VERDICTS } from '../../src/index.js';
import { PROBLEM_CODES, type Report } from '../../src/model/report.js';
import { PROBLEM_EXAMPLES, type ProblemExample } from '../../src/rules/problem-examples.js';
import { VERDICT_EXAMPLES, type VerdictExample } from '../../src/rules/verdict-examples.js';
import { reportOn } from '../accident-report.js';
import { fakeIo } from '../cli/fake-io.js';
import { makeFolder, removeFolder } from '../node/temp-folder.js';

test('every fact, verdict and problem is explained, once', () => {
  expect(listRules().map(({ id }) => id)).toEqual([...FACT_IDS, ...VERDICTS, ...PROBLEM_CODES]);
});

const SEEN_BY_NO_EXAMPLE = ['unreadable', 'timeout', 'fault', 'not-reached'];

test.each(listRules().map((rule) => [rule.id, rule] as const))('%s is told with all its parts', (id, rule) => {
  for (const words of [rule.means, ...rule.doubts, ...rule.advice]) expect(words).toMatch(/^[A-Z].*\.$/);
  expect(rule.doubts.length).toBeGreaterThan(0);
  expect(rule.advice.length).toBeGreaterThan(0);
  const isShown = !SEEN_BY_NO_EXAMPLE.includes(id);
  expect([rule.hits.length > 0, rule.silent.length > 0]).toEqual([isShown, isShown]);
});

test('every pattern is explained, with each fact that has it', () => {
  for (const fact of FACTS) {
    for (const { name } of fact.patterns) {
      const [rule] = explainRule(name);
      expect(rule?.traits[0]?.words.split(', ')).toContain(fact.id);
    }
  }
});

describe.each(VERDICTS)('%s', (verdict) => {
  const { hit, silent } = VERDICT_EXAMPLES[verdict];
  const foundIn = ({ articles }: VerdictExample) =>
    reportOn(...articles).findings.map(({ rule, message }) => ({ rule, message }));

  test('is found in its example, and nothing else is', () => {
    expect(hit.gives.map(({ rule }) => rule.split('/')[1])).toEqual([verdict]);
    expect(foundIn(hit)).toEqual(hit.gives);
  });

  test('is not found in what comes near it', () => {
    expect(silent.gives.filter(({ rule }) => rule.endsWith(`/${verdict}`))).toEqual([]);
    expect(foundIn(silent)).toEqual(silent.gives);
  });
});

async function problemsIn({ files, words = ['.'], isWestern = false }: ProblemExample): Promise<string[]> {
  const cwd = await makeFolder(files);
  try {
    if (isWestern) {
      for (const [name, text] of Object.entries(files)) await writeFile(join(cwd, name), text, 'latin1');
    }
    const { io, stdout } = fakeIo(cwd);
    await main(['scan', ...words, '--format', 'json'], io);
    return (JSON.parse(stdout.text) as Report).problems.map(({ code }) => code);
  } finally {
    await removeFolder(cwd);
  }
}

test.each(PROBLEM_CODES.filter((code) => PROBLEM_EXAMPLES[code] !== null))(
  'the problem %s is met in its example, and not in what comes near it',
  async (code) => {
    const { hit, silent } = PROBLEM_EXAMPLES[code]!;
    expect(await problemsIn(hit)).toContain(code);
    expect(await problemsIn(silent)).not.toContain(code);
  },
);

test('docs/rules.md is up to date (npm run update-docs writes it)', () => {
  expect(readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8')).toBe(renderRulePage());
});
