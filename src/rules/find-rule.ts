/** A name in, what is to be said of it out. */
import { defineFact, FACTS } from '../facts/index.js';
import { VERDICTS } from '../model/comparison.js';
import type { FactDeclaration } from '../model/fact-declaration.js';
import type { FactKind } from '../model/fact-kind.js';
import { PROBLEM_CODES } from '../model/report.js';
import { describeFact, describeOwnFact, describePattern, describeProblem, describeVerdict } from './describe-rule.js';
import type { Rule } from './rule.js';

type Own = readonly FactDeclaration[];
type Rules = ReadonlyMap<string, () => Rule>;

/** What can be explained: a name and how it is described. */
const factRules = (own: Own): Rules =>
  new Map([
    ...FACTS.map((fact) => [fact.id as string, () => describeFact(fact)] as const),
    ...own.map((fact) => [fact.id, () => describeOwnFact(fact)] as const),
  ]);
const VERDICT_RULES: Rules = new Map(VERDICTS.map((verdict) => [verdict, () => describeVerdict(verdict)]));
const PROBLEM_RULES: Rules = new Map(PROBLEM_CODES.map((code) => [code, () => describeProblem(code)]));

/** Every fact (`own`: beside those of the catalogue), verdict and problem, in that order; patterns are too many to be told. */
export function listRules(own: Own = []): readonly Rule[] {
  return [factRules(own), VERDICT_RULES, PROBLEM_RULES].flatMap((rules) =>
    [...rules.values()].map((describe) => describe()),
  );
}

/** The names of all rules, patterns included. */
export function listRuleNames(own: Own = []): readonly string[] {
  const patterns = allFacts(own).flatMap((fact) => fact.patterns.map(({ name }) => name));
  return [...new Set([...factRules(own).keys(), ...VERDICT_RULES.keys(), ...PROBLEM_RULES.keys(), ...patterns])];
}

const allFacts = (own: Own): readonly FactKind[] => [...FACTS, ...own.map(defineFact)];

/**
 * The name of a fact, verdict, problem or pattern, or a finding's rule (`death-toll/update`: its verdict, then its
 * fact) in; what is known of it out, or nothing for a name that is not known.
 */
export function explainRule(name: string, own: Own = []): readonly Rule[] {
  const rule = factRules(own).get(name) ?? VERDICT_RULES.get(name) ?? PROBLEM_RULES.get(name);
  if (rule !== undefined) return [rule()];
  const slash = name.indexOf('/');
  if (slash >= 0) return explainFinding(name.slice(0, slash), name.slice(slash + 1), own);
  const facts = allFacts(own).filter((fact) => fact.patterns.some((pattern) => pattern.name === name));
  return facts.length === 0 ? [] : [describePattern(name, facts)];
}

function explainFinding(subject: string, verdict: string, own: Own): readonly Rule[] {
  const judged = VERDICT_RULES.get(verdict)?.();
  if (judged === undefined) return [];
  // quoted words are no fact: there is a verdict on them, and nothing else to be said
  if (subject === 'statement') return [judged];
  const fact = factRules(own).get(subject)?.();
  return fact === undefined ? [] : [judged, fact];
}
