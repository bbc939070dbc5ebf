import { type FindingSubject, subjectsInOrder } from '../model/comparison.js';
import { groupBy } from '../model/group-by.js';
import type { Agreement, Finding, Problem, Report, ReportedEvent } from '../model/report.js';
import { findingLines } from './finding-text.js';
import { counted, factName, type ReportView } from './terminal-view.js';
import { visible, visibleName } from './visible.js';

/** One test as JUnit knows it; it passes when none of the three outcomes is there. */
export interface TestCase {
  readonly name: string;
  readonly outcome: Outcome | null;
  /** Lines of what is worth knowing beside the outcome. */
  readonly out: readonly string[];
}

export interface Outcome {
  readonly kind: 'failure' | 'error' | 'skipped';
  readonly type: string;
  readonly message: string;
  readonly lines: readonly string[];
}

export interface TestSuite {
  readonly name: string;
  readonly cases: readonly TestCase[];
}

/** A suite for each accident with something compared, a test for each fact of it; then one for the inputs. */
export function suitesOf(view: ReportView): TestSuite[] {
  const agreements = groupBy(view.report.agreements, (agreement) => agreement.event);
  const nameOf = namesOf(view.report.events);
  const accidents = view.report.events.map((event) => ({
    name: nameOf(event),
    cases: factCases(view.findingsOf(event), agreements.get(event.id) ?? [], view),
  }));
  return [...accidents.filter(({ cases }) => cases.length > 0), { name: 'inputs', cases: inputCases(view.report) }];
}

/** Labels as names; where two accidents share one, the id tells them apart: readers of JUnit drop tests named alike. */
function namesOf(events: readonly ReportedEvent[]): (event: ReportedEvent) => string {
  const sharing = groupBy(events, ({ label }) => visible(label));
  return ({ id, label }) => {
    const name = visible(label);
    const isTaken = name === 'inputs' || sharing.get(name)!.length > 1;
    return isTaken ? `${name} (${id})` : name;
  };
}

function factCases(findings: readonly Finding[], agreements: readonly Agreement[], view: ReportView): TestCase[] {
  return subjectsInOrder([...findings, ...agreements].map(({ fact }) => fact)).flatMap((fact) => {
    const told = findings.filter((finding) => finding.fact === fact);
    const agreed = agreements.filter((agreement) => agreement.fact === fact);
    return [factCase(fact, told, agreed, view)];
  });
}

/** Fails by what is at the gate; other findings and agreements are its output. */
function factCase(
  fact: FindingSubject,
  findings: readonly Finding[],
  agreed: readonly Agreement[],
  view: ReportView,
): TestCase {
  const failing = findings.filter(({ atGate }) => atGate);
  const others = findings.filter(({ atGate }) => !atGate);
  return {
    name: factName(fact),
    outcome: failing.length === 0 ? null : failureOf(failing, view),
    out: [...others.flatMap((finding) => numbered(finding, view)), ...agreed.map(agreementLine)],
  };
}

/** One failure for all: most readers take the first of a test and drop the rest. */
function failureOf(findings: readonly Finding[], view: ReportView): Outcome {
  return {
    kind: 'failure',
    type: findings[0]!.rule,
    message: findings.map(({ message }) => visible(message)).join(' '),
    lines: findings.flatMap((finding) => numbered(finding, view)),
  };
}

function numbered(finding: Finding, view: ReportView): string[] {
  const [first = '', ...rest] = findingLines(finding, view);
  return [`${finding.id} ${first}`, ...rest];
}

function agreementLine({ label, articles, origins, note }: Agreement): string {
  const who = `${counted(articles.length, 'article')}, ${counted(origins.length, 'origin')}`;
  return `agreed: ${visible(label)} (${who})${note === undefined ? '' : `: ${visible(note)}`}`;
}

/** Every input by its path: failed ones are errors, those left out are skipped, what is noted is output. */
function inputCases({ articles, problems }: Report): TestCase[] {
  const told = groupBy(problems, ({ path }) => visibleName(path));
  const paths = new Set([...articles.map(({ path }) => visibleName(path)), ...told.keys()]);
  return [...paths].sort().map((path) => inputCase(path, told.get(path) ?? []));
}

function inputCase(name: string, problems: readonly Problem[]): TestCase {
  const [failed, skipped] = (['failed', 'skipped'] as const).map((action) =>
    problems.find((problem) => problem.action === action),
  );
  const gravest = failed ?? skipped;
  const rest = problems.filter((problem) => problem !== gravest);
  return {
    name,
    outcome: gravest === undefined ? null : outcomeOf(gravest),
    out: rest.map(({ code, message }) => `${code}: ${visible(message)}`),
  };
}

function outcomeOf({ code, message, action }: Problem): Outcome {
  return { kind: action === 'failed' ? 'error' : 'skipped', type: code, message: visible(message), lines: [] };
}
