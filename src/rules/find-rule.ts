/** A name in, what is to be said of it out. */
import { FACTS } from '../facts/index.js';
import { VERDICTS } from '../model/comparison.js';
import { PROBLEM_CODES } from '../model/report.js';
import { describeFact, describePattern, describeProblem, describeVerdict } from './describe-rule.js';
import type { Rule } from './rule.js';

/** What can be explained: a name and how it is described. */
const FACT_RULES = new Map(FACTS.map((fact) => [fact.id as string, () => describeFact(fact)]));
const VERDICT_RULES = new Map(VERDICTS.map((verdict) => [verdict as string, () => describeVerdict(verdict)]));
const PROBLEM_RULES = new Map(PROBLEM_CODES.map((code) => [code as string, () => describeProblem(code)]));

/** Every fact, verdict and problem, in that order; patterns are too many to be told. */
export function listRules(): readonly Rule[] {
  return [FACT_RULES, VERDICT_RULES, PROBLEM_RULES].flatMap((rules) =>
    [...rules.values()].map((describe) => describe()),
  );
}

/** The names of all rules, patterns included. */
export function listRuleNames(): readonly string[] {
  const patterns = FACTS.flatMap((fact) => fact.patterns.map(({ name }) => name));
  return [...new Set([...FACT_RULES.keys(), ...VERDICT_RULES.keys(), ...PROBLEM_RULES.keys(), ...patterns])];
}

/**
 * The name of a fact, verdict, problem or pattern, or a finding's rule (`death-toll/update`: its verdict, then its
 * fact) in; what is known of it out, or nothing for a name that is not known.
 */
export function explainRule(name: string): readonly Rule[] {
  const rule = FACT_RULES.get(name) ?? VERDICT_RULES.get(name) ?? PROBLEM_RULES.get(name);
  if (rule !== undefined) return [rule()];
  const slash = name.indexOf('/');
  if (slash >= 0) return explainFinding(name.slice(0, slash), name.slice(slash + 1));
  const facts = FACTS.filter((fact) => fact.patterns.some((pattern) => pattern.name === name));
  return facts.length === 0 ? [] : [describePattern(name, facts)];
}

function explainFinding(subject: string, verdict: string): readonly Rule[] {
  const judged = VERDICT_RULES.get(verdict)?.();
  if (judged === undefined) return [];
  // quoted words are no fact: there is a verdict on them, and nothing else to be said
  if (subject === 'statement') return [judged];
  const fact = FACT_RULES.get(subject)?.();
  return fact === undefined ? [] : [judged, fact];
}
