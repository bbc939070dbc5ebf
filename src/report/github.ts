import type { Severity } from '../model/comparison.js';
import type { Finding, Problem, Report } from '../model/report.js';
import { findingLines } from './finding-text.js';
import { byGravity, shownSeverity } from './gravity.js';
import { endColumnOf, fileOf, leadsOf } from './places.js';
import { ruleTitle } from './rule-words.js';
import { type ReportView, viewOf } from './terminal-view.js';
import { visible, visibleName } from './visible.js';

/** What an annotation is: the command's name. */
const LEVELS = ['error', 'warning', 'notice'] as const;
type Level = (typeof LEVELS)[number];

const LEVEL_OF: Readonly<Record<Severity, Level>> = { error: 'error', warning: 'warning', note: 'notice' };

/** GitHub shows as many of each level for one step, and drops the rest without a word. */
const MOST_OF_LEVEL = 10;

interface Annotation {
  readonly level: Level;
  readonly properties: Readonly<Record<string, string | number>>;
  readonly message: string;
}

/**
 * Annotations for GitHub Actions: a workflow command a line, errors first. What GitHub would not show is not printed
 * but counted in a last notice. Nothing of an article begins a line or ends a command.
 */
export function renderGithub(report: Report): string {
  const view = viewOf(report);
  const all = [
    ...byGravity(report.findings).map((finding) => findingAnnotation(finding, view)),
    ...report.problems.flatMap(problemAnnotation),
  ];
  const shown = LEVELS.flatMap((level) => firstOf(all, level));
  const isCut = shown.length < all.length;
  // The notice about the others needs a place of its own among the notices.
  const notices = shown.filter(({ level }) => level === 'notice');
  const kept = isCut && notices.length === MOST_OF_LEVEL ? shown.slice(0, -1) : shown;
  const told = isCut ? [...kept, leftOut(all.length - kept.length)] : kept;
  return told.map((annotation) => `${commandOf(annotation)}\n`).join('');
}

function firstOf(all: readonly Annotation[], level: Level): Annotation[] {
  return all.filter((annotation) => annotation.level === level).slice(0, MOST_OF_LEVEL);
}

function leftOut(count: number): Annotation {
  const message = `${count} more ${count === 1 ? 'annotation is' : 'annotations are'} not shown here: the step summary and the other formats tell all.`;
  return { level: 'notice', properties: { title: 'crashcheck' }, message };
}

function findingAnnotation(finding: Finding, view: ReportView): Annotation {
  const { id, fact, verdict } = finding;
  const [, ...rest] = findingLines(finding, view);
  return {
    level: LEVEL_OF[shownSeverity(finding)],
    properties: { ...placeProperties(finding, view), title: ruleTitle(fact, verdict) },
    message: [`${visible(finding.message)} (finding ${id})`, ...rest].join('\n'),
  };
}

function placeProperties(finding: Finding, view: ReportView): Annotation['properties'] {
  const [outlier] = leadsOf(finding, view);
  if (outlier === undefined) return {};
  const { line, column } = outlier.words.evidence;
  const endColumn = endColumnOf(outlier.words);
  return {
    file: visibleName(fileOf(outlier.article?.path ?? '?')),
    line,
    col: column,
    ...(endColumn === null ? {} : { endColumn }),
  };
}

/** Inputs that failed; what was left out or noted is no fault of the change that is looked at. */
function problemAnnotation({ path, code, message, action }: Problem): Annotation[] {
  if (action !== 'failed') return [];
  const properties = { file: visibleName(fileOf(path)), title: `Input failed: ${code}` };
  return [{ level: 'error', properties, message: `${visibleName(path)}: ${visible(message)}` }];
}

function commandOf({ level, properties, message }: Annotation): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${level} ${written.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
