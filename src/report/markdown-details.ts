import type { Agreement, Problem, ReportedEvent } from '../model/report.js';
import { isLeftOut, sumLeftOut } from './left-out.js';
import { codeText, proseText, tableHead, tableRow } from './markdown-text.js';
import { factRows } from './terminal-cells.js';
import { counted, factName, nameList, outletOf, type ReportView } from './terminal-view.js';

const MOST_ARTICLES = 24;
const MOST_PROBLEMS = 30;
const MOST_NAMES = 12;

/** What all articles of an accident say alike, as a list; '' where they agree on nothing. */
export function renderAgreed(agreements: readonly Agreement[]): string {
  if (agreements.length === 0) return '';
  return `\nAgreed:\n\n${agreements.map(agreementLine).join('')}`;
}

function agreementLine({ fact, label, articles, origins, note }: Agreement): string {
  const who = `${counted(articles.length, 'article')}, ${counted(origins.length, 'independent origin')}`;
  const sum = note === undefined ? '' : `: ${proseText(note)}`;
  return `- ${factName(fact)} ${proseText(label)} (${who})${sum}\n`;
}

/** The articles of an accident and what each says of every fact, folded away. */
export function renderDetails(event: ReportedEvent, view: ReportView): string {
  const articles = event.articles.slice(0, MOST_ARTICLES);
  const more = event.articles.length - articles.length;
  const rest = more > 0 ? `\nand ${counted(more, 'more article')}\n` : '';
  const tables = `${articleTable(articles, view)}${rest}\n${matrix(event, articles, view)}`;
  return `\n<details>\n<summary>The articles and what each says</summary>\n\n${tables}\n</details>\n`;
}

function articleTable(ids: readonly string[], view: ReportView): string {
  const rows = ids.map((id) => {
    const article = view.articles.get(id);
    const origins = nameList(article?.origins ?? [], MOST_NAMES);
    const cells = [outletOf(article), article?.published ?? 'no date', origins].map(proseText);
    return tableRow([codeText(id), ...cells, codeText(article?.path ?? '?')]);
  });
  return tableHead(['article', 'outlet', 'published', 'origins', 'path']) + rows.join('');
}

function matrix(event: ReportedEvent, articles: readonly string[], view: ReportView): string {
  const rows = factRows(event, articles, view);
  if (rows.length === 0) return '';
  const body = rows.map(({ fact, cells }) => tableRow([factName(fact), ...cells.map(proseText)]));
  return tableHead(['fact', ...articles.map(codeText)]) + body.join('');
}

/** Inputs that failed or were left out, failed ones first; '' when all were read. Whole kinds of files are counted. */
export function renderProblems(problems: readonly Problem[]): string {
  const named = problems.filter((problem) => !isLeftOut(problem));
  const lost = (['failed', 'skipped'] as const).flatMap((action) => named.filter((one) => one.action === action));
  const more = lost.length - MOST_PROBLEMS;
  const leftOut = sumLeftOut(problems);
  const lines = [
    ...lost.slice(0, MOST_PROBLEMS).map(problemLine),
    ...(more > 0 ? [`- and ${counted(more, 'more input')}\n`] : []),
    ...(leftOut === null ? [] : [`- ${leftOut}\n`]),
  ];
  return lines.length === 0 ? '' : `\n### Inputs not used\n\n${lines.join('')}`;
}

function problemLine({ path, message, action }: Problem): string {
  return `- ${codeText(path)}: ${proseText(message)} (${action})\n`;
}

/** Accidents that are only named in passing, in one line; '' where there are none. */
export function renderMentioned(events: readonly ReportedEvent[]): string {
  if (events.length === 0) return '';
  return `\nAlso mentioned: ${nameList(
    events.map(({ label }) => proseText(label)),
    MOST_NAMES,
  )}\n`;
}
