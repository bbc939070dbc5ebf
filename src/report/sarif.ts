import { type FindingSubject, SEVERITY_OF, type Verdict } from '../model/comparison.js';
import type { Finding, ProblemCode, Report } from '../model/report.js';
import { byGravity } from './gravity.js';
import { toSafeJson } from './json.js';
import { placesOf } from './places.js';
import { PROBLEM_WORDS } from './problem-words.js';
import { ruleWords } from './rule-words.js';
import { cutNotifications, type Notification, problemNotification } from './sarif-notification.js';
import { resultOf } from './sarif-result.js';
import { BASE_ID } from './sarif-text.js';
import { type ReportView, viewOf } from './terminal-view.js';

export interface SarifOptions {
  /** Results of the run, gravest first. Default: 25,000, beyond which GitHub takes none. */
  readonly maxResults?: number;
  /** Places of one result. Default: 1,000, beyond which GitHub takes none. */
  readonly maxLocations?: number;
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const MOST_RESULTS = 25_000;
const MOST_LOCATIONS = 1_000;

/**
 * The report as a SARIF 2.1.0 log for code scanning and editors: one run, one result for each finding, gravest first,
 * at the outlier's words, with every other place as a related location. Columns count UTF-16 units. Inputs that were
 * not read whole, and what the limits leave out, are notifications of the invocation.
 */
export function renderSarif(report: Report, options: SarifOptions = {}): string {
  const { maxResults = MOST_RESULTS, maxLocations = MOST_LOCATIONS } = options;
  const view = viewOf(report);
  const findings = byGravity(report.findings).slice(0, maxResults);
  const notifications = notificationsOf(report, findings, maxLocations, view);
  const ruleIndexOf = numberRules(findings);
  const run = {
    tool: { driver: driverOf(report, findings, notifications) },
    language: 'en',
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r', '\u2028', '\u2029'],
    originalUriBaseIds: { [BASE_ID]: { description: { text: 'The folder that crashcheck was started in.' } } },
    invocations: [{ executionSuccessful: report.complete, toolExecutionNotifications: notifications }],
    results: findings.map((finding) => resultOf(finding, ruleIndexOf.get(finding.rule)!, maxLocations, view)),
  };
  return `${toSafeJson({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, 2)}\n`;
}

function notificationsOf(report: Report, told: readonly Finding[], maxLocations: number, view: ReportView) {
  const shortened = told.filter((finding) => placesOf(finding, view).length > maxLocations).length;
  const cuts = { findings: report.findings.length, results: told.length, shortened, maxLocations };
  return [...report.problems.map(problemNotification), ...cutNotifications(cuts)];
}

/** Each rule's place among the rules, in the order in which they first occur. */
function numberRules(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const ids = [...new Set(findings.map(({ rule }) => rule))];
  return new Map(ids.map((id, index) => [id, index]));
}

function driverOf({ tool }: Report, findings: readonly Finding[], told: readonly Notification[]) {
  const firsts = new Map<string, Finding>();
  for (const finding of findings) if (!firsts.has(finding.rule)) firsts.set(finding.rule, finding);
  const codes = [...new Set(told.map(({ descriptor }) => descriptor.id))].sort();
  return {
    name: tool.name,
    version: tool.version,
    rules: [...firsts.values()].map(({ rule, fact, verdict }) => describeRule(rule, fact, verdict)),
    ...(codes.length === 0 ? {} : { notifications: codes.map(describeNotification) }),
  };
}

/** A report of another version may hold codes that are not known here. */
function describeNotification(id: string) {
  if (!Object.hasOwn(PROBLEM_WORDS, id)) return { id };
  const { means, advice } = PROBLEM_WORDS[id as ProblemCode];
  return { id, shortDescription: { text: means }, help: { text: advice } };
}

function describeRule(id: string, fact: FindingSubject, verdict: Verdict) {
  const { name, short, full, help } = ruleWords(fact, verdict);
  const level = SEVERITY_OF[verdict];
  return {
    id,
    name,
    shortDescription: { text: short },
    fullDescription: { text: full },
    help: { text: help },
    defaultConfiguration: { level },
    properties: { tags: ['accident', fact, verdict], 'problem.severity': level === 'note' ? 'recommendation' : level },
  };
}
