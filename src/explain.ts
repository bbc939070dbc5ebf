/**
 * The side door: what makes crashcheck understood. Apart from the front door, so that a run does not load the examples.
 */

export type * from './model/trace.js';
export { toSafeJson } from './report/json.js';
export { renderTrace, type TraceOptions } from './report/trace-text.js';
export { type FactRow, listFacts, renderFacts } from './rules/fact-table.js';
export { explainRule, listRuleNames, listRules } from './rules/find-rule.js';
export type { Rule, ShownExample, ShownFile, Trait } from './rules/rule.js';
export { renderRulePage } from './rules/rule-page.js';
export { renderRuleList, renderRules } from './rules/rule-text.js';
export { type TracePlace, traceSource } from './trace/trace-source.js';
