/** What must hold for every row: the common rules of the catalogue, and what the row itself asks. Returns complaints. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem, Report, ReportedClaim } from '../../src/index.js';
import { visibleName } from '../../src/report/visible.js';
import { CONTROLS } from './articles.js';
import { CANARY, type Run } from './program.js';
import type { Expectation, Fate } from './row.js';

/** A row's two runs: the report as JSON with the usual gate, and as a table without one. */
export interface Runs {
  readonly json: Run;
  readonly terminal: Run | null;
}

const USUAL_SECONDS = 20;
/** Left out by the thousand in an ordinary folder: standard error may give their sum only. */
const SUMMED = ['unsupported-format', 'hidden', 'ignored'];
/** Controls but for the line feed, bidirectional controls, invisible characters, tags. */
export const RAW =
  /[\0-\x09\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/u;
/** At the start of a line, and in prose anywhere: some build services look for the second kind in the whole line. */
const ORDER = /^\s*(?:::|##\[|##vso)/m;
const ORDER_IN_PROSE = /##\[|##vso/;
const STACK = /^\s+at .*(?::\d+:\d+|node:|native)/m;

/** Everything that is wrong with a row's runs in `folder`; none when all is well. */
export function findFaults({ json, terminal }: Runs, expected: Expectation, folder: string): string[] {
  const tableFaults = terminal === null ? [] : faultsOfRun(terminal, expected).map((fault) => `terminal: ${fault}`);
  const faults = [...faultsOfRun(json, expected).map((fault) => `json: ${fault}`), ...tableFaults];
  const report = parseReport(json.stdout);
  if (report === null) return [...faults, 'json: standard output is not one JSON value'];
  return [
    ...faults,
    ...faultsOfExit({ json, terminal }, report),
    ...faultsOfCounts(report),
    ...faultsOfTelling(report, json.stderr),
    ...faultsOfControls(report, terminal),
    ...faultsOfSpans(report, folder),
    ...findOwnFaults(report, expected),
  ];
}

/** What is wrong with what a report says of the row's own inputs. */
export function findOwnFaults(report: Report, expected: Expectation): string[] {
  return [
    ...faultsOfFates(report, expected),
    ...faultsOfMessages(report, expected),
    ...faultsOfClaims(report, expected),
    ...faultsOfVerdicts(report, expected),
  ];
}

/** The part of a report that is about one folder, with the paths as they are in it. */
export function reportOn(report: Report, folder: string): Report {
  const within = <T extends { readonly path: string }>(items: readonly T[]): T[] =>
    items
      .filter(({ path }) => path.startsWith(`${folder}/`))
      .map((item) => ({ ...item, path: item.path.slice(folder.length + 1) }));
  const articles = within(report.articles);
  const ids = new Set(articles.map(({ id }) => id));
  const claims = report.claims.filter(({ article }) => ids.has(article));
  return { ...report, articles, claims, problems: within(report.problems) };
}

export function parseReport(text: string): Report | null {
  try {
    return JSON.parse(text) as Report;
  } catch {
    return null;
  }
}

/** What is wrong with any run that reports as JSON, whatever it was given. */
export function findCommonFaults(run: Run): string[] {
  const report = parseReport(run.stdout);
  const faults = faultsOfOutput(run, { holdsReplacement: true });
  if (report === null) return [...faults, 'standard output is not one JSON value'];
  return [...faults, ...faultsOfCounts(report), ...faultsOfTelling(report, run.stderr)];
}

/** What is wrong with a run of many rows in `folder`, beside what is wrong with each of them. */
export function findSharedFaults(
  run: Run,
  expected: Pick<Expectation, 'never' | 'withinSeconds'>,
  folder: string,
): string[] {
  const report = parseReport(run.stdout);
  const faults = faultsOfRun(run, { ...expected, inputs: {} });
  if (report === null) return [...faults, 'standard output is not one JSON value'];
  return [
    ...faults,
    ...faultsOfExit({ json: run, terminal: null }, report),
    ...faultsOfCounts(report),
    ...faultsOfTelling(report, run.stderr),
    ...faultsOfControls(report, null),
    ...faultsOfSpans(report, folder),
  ];
}

// --- each run

/** What no output of any run may hold, whatever was asked of it. */
export function faultsOfOutput(
  { stdout, stderr }: Run,
  expected: Pick<Expectation, 'never' | 'holdsReplacement'> = {},
): string[] {
  return [
    ...faultsOfText(stdout, expected).map((fault) => `standard output ${fault}`),
    ...faultsOfText(stderr, expected).map((fault) => `standard error ${fault}`),
  ];
}

function faultsOfRun(run: Run, expected: Expectation): string[] {
  const { code, stdout, seconds } = run;
  const limit = expected.withinSeconds ?? USUAL_SECONDS;
  return [
    ...complaint(code === null || code === 70, `ended with ${code}`),
    ...complaint(seconds > limit, `took ${seconds.toFixed(1)} s, more than ${limit} s`),
    ...complaint(!stdout.endsWith('\n'), 'standard output does not end with a line feed'),
    ...faultsOfOutput(run, expected),
  ];
}

function faultsOfText(text: string, asked: Pick<Expectation, 'never' | 'holdsReplacement'>): string[] {
  const { never = [], holdsReplacement = false } = asked;
  return [
    ...complaint(STACK.test(text), 'holds a stack trace'),
    ...complaint(RAW.test(text), `holds a raw ${JSON.stringify(RAW.exec(text)?.[0])}`),
    ...complaint(!holdsReplacement && text.includes('\ufffd'), 'holds U+FFFD'),
    ...complaint(ORDER.test(text), `holds a workflow command: ${ORDER.exec(text)?.[0]}`),
    ...complaint(!text.startsWith('{') && ORDER_IN_PROSE.test(text), 'holds a workflow command'),
    ...complaint(text.includes(CANARY), 'holds a value of the environment'),
    ...never.filter((word) => isIn(text, word)).map((word) => `holds ${word}`),
  ];
}

const isIn = (text: string, word: string | RegExp) =>
  typeof word === 'string' ? text.includes(word) : word.test(text);

const complaint = (isWrong: boolean, words: string): string[] => (isWrong ? [words] : []);

/** The controls hit the usual gate; without a gate, a failed input decides. */
function faultsOfExit({ json, terminal }: Runs, { problems }: Report): string[] {
  const withoutGate = problems.some(({ action }) => action === 'failed') ? 3 : 0;
  return [
    ...complaint(json.code !== 1, `exit code ${json.code} instead of 1`),
    ...complaint(
      terminal !== null && terminal.code !== withoutGate,
      `exit code ${terminal?.code} without a gate, not ${withoutGate}`,
    ),
  ];
}

// --- inputs

function faultsOfCounts({ articles, problems, summary, complete }: Report): string[] {
  const { found, processed, skipped, failed, notReached } = summary.inputs;
  const told = (action: Problem['action']) => problems.filter((problem) => problem.action === action).length;
  return [
    ...complaint(processed + skipped + failed + notReached !== found, `counts: ${JSON.stringify(summary.inputs)}`),
    ...complaint(processed !== articles.length, `processed ${processed}, articles ${articles.length}`),
    ...complaint(skipped !== told('skipped'), `skipped ${skipped}, told ${told('skipped')}`),
    ...complaint(failed !== told('failed'), `failed ${failed}, told ${told('failed')}`),
    ...complaint(complete !== (failed + notReached === 0), `complete: ${complete}`),
    ...problems.filter(({ code, message }) => !code || !message).map(({ path }) => `problem without words: ${path}`),
  ];
}

function faultsOfFates(report: Report, { inputs }: Expectation): string[] {
  const met = new Map(fatesOf(report));
  const missing = Object.entries(inputs).flatMap(([path, fates]) => {
    const fate = met.get(path) ?? 'never met';
    return complaint(!([fates].flat() as string[]).includes(fate), `${path}: ${fate} instead of ${fates}`);
  });
  const surplus = [...met].filter(([path]) => !Object.hasOwn(inputs, path) && !Object.hasOwn(CONTROLS, path));
  return [...missing, ...surplus.map(([path, fate]) => `${path}: ${fate}, of which the row knows nothing`)];
}

function fatesOf({ articles, problems }: Report): (readonly [path: string, fate: Fate])[] {
  const lost = problems.filter(({ action }) => action !== 'noted');
  return [
    ...articles.map(({ path }) => [path, 'processed'] as const),
    ...lost.map(({ path, action, code }) => [path, `${action} ${code}` as Fate] as const),
  ];
}

/** Each lost input has its line on standard error. */
function faultsOfTelling({ problems }: Report, stderr: string): string[] {
  const lines = stderr.split('\n');
  return problems
    .filter(({ action, code }) => action === 'failed' || (action === 'skipped' && !SUMMED.includes(code)))
    .map(({ path }) => `crashcheck: ${visibleName(path)}: `)
    .filter((start) => lines.filter((line) => line.startsWith(start)).length !== 1)
    .map((start) => `standard error lacks its line "${start}"`);
}

function faultsOfMessages({ problems }: Report, { messages = {}, noted = {} }: Expectation): string[] {
  const said = Object.entries(messages).filter(
    ([path, words]) => !problems.some((problem) => problem.path === path && words.test(problem.message)),
  );
  const notes = Object.entries(noted).filter(
    ([path, code]) => !problems.some((problem) => problem.path === path && problem.code === code),
  );
  return [
    ...said.map(([path, words]) => `no problem of ${path} says ${words}`),
    ...notes.map(([path, code]) => `no note "${code}" for ${path}`),
  ];
}

// --- claims and findings

function faultsOfControls({ articles, findings }: Report, table: Run | null): string[] {
  const ids = articles.filter(({ path }) => Object.hasOwn(CONTROLS, path)).map(({ id }) => id);
  const isFound = findings.some(
    ({ rule, positions }) =>
      rule === 'death-toll/contradiction' &&
      ['38', '41'].every((toll) =>
        positions.some(
          ({ canonical, articles: holders }) => canonical === toll && holders.some((id) => ids.includes(id)),
        ),
      ),
  );
  return [
    ...complaint(ids.length !== 2, `controls read: ${ids.length}`),
    ...complaint(!isFound, 'the control contradiction is not reported'),
    ...complaint(
      table?.stdout.includes('killed 38 people') === false,
      'the table does not show the control contradiction',
    ),
  ];
}

function faultsOfClaims(report: Report, { claims, values = [], notValues = [] }: Expectation): string[] {
  const own = ownClaims(report);
  const pathOf = new Map(report.articles.map(({ id, path }) => [id, path]));
  const known = new Set(own.map(({ article, fact, canonical }) => `${pathOf.get(article)}: ${fact} ${canonical}`));
  return [
    ...complaint(claims === 'none' && own.length > 0, `claims: ${[...known].join(', ')}`),
    ...complaint(typeof claims === 'object' && own.length < claims.atLeast, `only ${own.length} claims`),
    ...values.filter((value) => !known.has(value)).map((value) => `no claim "${value}"; there are: ${[...known]}`),
    ...notValues.filter((value) => known.has(value)).map((value) => `claim "${value}"`),
  ];
}

function ownClaims({ articles, claims }: Report): ReportedClaim[] {
  const ids = new Set(articles.filter(({ path }) => !Object.hasOwn(CONTROLS, path)).map(({ id }) => id));
  return claims.filter(({ article }) => ids.has(article));
}

function faultsOfVerdicts(report: Report, { contradiction, noFinding = [] }: Expectation): string[] {
  const rules = rulesBetweenOwn(report);
  const hits = rules.filter((rule) => rule.endsWith('/contradiction'));
  const isFlagged = report.problems.some(({ code }) => (code as string) === 'suspicious');
  const wantsHit = contradiction?.startsWith('reported') === true;
  const mayBeFlagged = contradiction?.endsWith('flagged') === true && isFlagged;
  const isWrong = contradiction !== undefined && wantsHit !== hits.length > 0 && !mayBeFlagged;
  return [
    ...complaint(isWrong, wantsHit ? 'no contradiction between the articles of the row' : `reported: ${hits}`),
    ...rules.filter((rule) => noFinding.includes(rule)).map((rule) => `reported: ${rule}`),
  ];
}

/** The rules of findings that set two articles of the row against each other. */
function rulesBetweenOwn({ articles, findings }: Report): string[] {
  const ids = articles.filter(({ path }) => !Object.hasOwn(CONTROLS, path)).map(({ id }) => id);
  return findings
    .filter(
      ({ positions }) => positions.filter((position) => position.articles.some((id) => ids.includes(id))).length > 1,
    )
    .map(({ rule }) => rule);
}

/** Evidence of plain UTF-8 files is a slice of the file, at the line and column it names. */
function faultsOfSpans(report: Report, folder: string): string[] {
  const texts = new Map<string, string | null>();
  for (const { id, path } of report.articles) texts.set(id, readPlain(join(folder, path)));
  return report.claims.flatMap(({ article, evidence }) => {
    const text = texts.get(article) ?? null;
    if (text === null) return [];
    const { start, end, line, column } = evidence;
    const before = text.slice(0, start).split(/\r\n|[\n\r\u2028\u2029]/);
    return [
      ...complaint(text.slice(start, end) !== evidence.text, `evidence of ${article} is no slice: ${evidence.text}`),
      ...complaint(isHalf(text, start) || isHalf(text, end), `evidence of ${article} cuts a surrogate pair`),
      ...complaint(line !== before.length || column !== before.at(-1)!.length + 1, `${article}: ${line}:${column}`),
    ];
  });
}

/** A .txt file's text without its mark, null for everything else. */
function readPlain(path: string): string | null {
  if (!path.endsWith('.txt')) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    return null;
  }
}

const isHalf = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00 && at > 0;
