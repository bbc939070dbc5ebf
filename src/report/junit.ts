import type { Report } from '../model/report.js';
import { type Outcome, suitesOf, type TestCase, type TestSuite } from './junit-suites.js';
import { viewOf } from './terminal-view.js';
import { element, escapeXml } from './xml.js';

/**
 * The report as JUnit XML, for build services that show tests: a suite for each accident, a test for each fact that was
 * compared. A test fails by findings at the gate; other findings stand in its output. A last suite `inputs` has a test
 * for each input: an error where one failed, skipped where one was left out. Times are not told.
 */
export function renderJunit(report: Report): string {
  const suites = suitesOf(viewOf(report));
  const { skipped: _, ...counts } = countsOf(suites.flatMap(({ cases }) => cases));
  const content = suites.map((suite) => `\n${suiteXml(suite)}`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', { name: report.tool.name, ...counts }, `${content}\n`)}\n`;
}

function countsOf(cases: readonly TestCase[]) {
  const countOf = (kind: Outcome['kind']) => cases.filter(({ outcome }) => outcome?.kind === kind).length;
  return { tests: cases.length, failures: countOf('failure'), errors: countOf('error'), skipped: countOf('skipped') };
}

function suiteXml({ name, cases }: TestSuite): string {
  const content = cases.map((test) => `\n${caseXml(test, name)}`).join('');
  return `  ${element('testsuite', { name, ...countsOf(cases) }, content === '' ? '' : `${content}\n  `)}`;
}

/** The suite's name stands in `classname` too: some readers show no other. */
function caseXml({ name, outcome, out }: TestCase, classname: string): string {
  const parts = [
    ...(outcome === null ? [] : [outcomeXml(outcome)]),
    ...(out.length === 0 ? [] : [element('system-out', {}, linesXml(out))]),
  ];
  const content = parts.map((part) => `\n      ${part}`).join('');
  return `    ${element('testcase', { name, classname }, content === '' ? '' : `${content}\n    `)}`;
}

function outcomeXml({ kind, type, message, lines }: Outcome): string {
  return element(kind, { type, message }, linesXml(lines));
}

function linesXml(lines: readonly string[]): string {
  return lines.map(escapeXml).join('\n');
}
