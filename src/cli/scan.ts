import { availableParallelism } from 'node:os';
import type { Extraction, Problem, Report, TerminalOptions } from '../index.js';
import { DEFAULT_FIELDS } from '../node/fields.js';
import { LEFT_OUT } from '../node/find-inputs.js';
import { codeOf } from '../node/input-problem.js';
import { shownPath } from '../node/shown-path.js';
import { visible, visibleName } from '../report/visible.js';
import { wantsColor } from './color.js';
import { EXIT, exitCodeOf } from './exit-code.js';
import { parseGate } from './gate.js';
import { nameInputs } from './inputs.js';
import type { Io } from './io.js';
import { readVersion } from './manifest.js';
import { checkNotAnInput, checkOutput, writeOutput } from './output-file.js';
import type { ScanFlags } from './program.js';
import { type ReadSettings, readArticles } from './read-articles.js';
import { reporterFor } from './reporters.js';
import { onInterrupt } from './signals.js';
import { writeAll } from './streams.js';

const USUAL_WIDTH = 80;
const USUAL_TIME_LIMIT = 10;
/** Each thread holds a copy of the rules, some 100 MB; beyond four the disk and the comparison are the bottleneck. */
const MOST_THREADS = 4;

/**
 * Reads, compares, reports; the exit code out. Standard output holds the report and nothing else.
 * @throws UsageError for what the user asked wrongly.
 */
export async function scan(given: readonly string[], flags: ScanFlags, io: Io): Promise<number> {
  const engine = await io.loadEngine();
  const failOn = parseGate(flags.failOn, flags.strict === true, engine.VERDICTS);
  const { paths, extractions, problems } = await gather(given, flags, io);
  const report = engine.compareExtractions(extractions, {
    facts: engine.FACTS,
    failOn,
    problems,
    limits: { maxFindings: flags.maxFindings },
    version: readVersion(),
  });
  await tellProblems(report, paths, flags, io);
  const text = reporterFor(flags.format, engine)(report, lookOf(flags, io));
  const isWritten = await deliver(text, flags, io);
  return isWritten ? exitCodeOf(report, { allowInputErrors: flags.allowInputErrors === true }) : EXIT.usage;
}

/**
 * Listens for signals only while it waits for the disk or for threads: comparing leaves no turn to a listener, and
 * without one the system ends the process at once, which a shell sees as the same 130 or 143.
 */
async function gather(given: readonly string[], flags: ScanFlags, io: Io) {
  const { output } = flags;
  const { cwd } = io;
  const stopListening = onInterrupt(() => {});
  try {
    const { inputs, problems, paths } = await nameInputs(given, flags, io);
    if (output !== undefined) {
      await checkOutput({ output, cwd }, paths);
      await checkNotAnInput(
        { output, cwd },
        inputs.map((input) => input.path),
      );
    }
    const extractions: Extraction[] = [];
    const met = [...problems];
    for await (const part of readArticles(inputs, settingsOf(flags))) {
      if (part.extraction !== null) extractions.push(part.extraction);
      for (const problem of part.problems) met.push(problem);
    }
    return { paths, extractions, problems: inPathOrder(met) };
  } finally {
    stopListening();
  }
}

function settingsOf(flags: ScanFlags): ReadSettings {
  const { maxFileSize: maxBytes, maxSentenceLength, maxClaims, timeLimit, encoding = null } = flags;
  return {
    maxBytes,
    timeLimit: (timeLimit ?? USUAL_TIME_LIMIT) * 1000,
    threads: flags.jobs ?? Math.min(availableParallelism(), MOST_THREADS),
    isStrict: timeLimit !== undefined,
    open: { maxBytes, fields: flags.field ?? DEFAULT_FIELDS, encoding },
    limits: { maxSentenceLength, maxClaims },
    isDebug: flags.debug === true,
  };
}

/** By file; within a file in the order of its parts. */
function inPathOrder(problems: readonly Problem[]): Problem[] {
  const keyed = problems.map((problem) => ({ problem, file: problem.path.replace(/#\d+$/, '') }));
  return keyed.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)).map(({ problem }) => problem);
}

async function tellProblems(
  report: Report,
  given: readonly string[],
  flags: ScanFlags,
  { stderr, cwd }: Io,
): Promise<void> {
  const named = new Set(given.map((path) => shownPath(path, cwd)));
  const isSummed = ({ code, path }: Problem) => LEFT_OUT.has(code) && !flags.verbose && !named.has(path);
  const lines = report.problems
    .filter((problem) => isWorthTelling(problem, flags) && !isSummed(problem))
    .map(({ path, message }) => `crashcheck: ${visibleName(path)}: ${visible(message)}\n`);
  if (!flags.quiet) lines.push(...sumLeftOut(report.problems.filter(isSummed)));
  if (report.articles.length === 0) lines.push('crashcheck: nothing was analysed\n');
  if (lines.length > 0) await writeAll(stderr, lines.join('')).catch(() => {});
}

const LEFT_OUT_WORDS: readonly (readonly [code: Problem['code'], words: string])[] = [
  ['unsupported-format', 'of other formats'],
  ['hidden', 'hidden'],
  ['ignored', 'by ignore files'],
];

/** "left out: 3 of other formats, 1 hidden": a folder of pictures is worth one line, not a hundred. */
function sumLeftOut(problems: readonly Problem[]): string[] {
  const counts = LEFT_OUT_WORDS.map(([code, words]) => [problems.filter((one) => one.code === code).length, words]);
  const told = counts.filter(([count]) => count !== 0).map(([count, words]) => `${count} ${words}`);
  return told.length === 0 ? [] : [`crashcheck: left out: ${told.join(', ')} (--verbose names them)\n`];
}

function isWorthTelling({ action }: Problem, { quiet, verbose }: ScanFlags): boolean {
  return action === 'failed' || (action === 'skipped' ? !quiet : verbose === true);
}

function lookOf({ color, output, quiet, verbose }: ScanFlags, { stdout, env }: Io): TerminalOptions {
  const isTTY = output === undefined && stdout.isTTY === true;
  return {
    color: wantsColor({ flag: color, env, isTTY }),
    width: (isTTY && stdout.columns) || Number(env.COLUMNS) || USUAL_WIDTH,
    borders: isTTY && env.TERM !== 'dumb',
    quiet: quiet === true,
    verbose: verbose === true,
  };
}

/** False, with the reason told, when the report could not be written. */
async function deliver(text: string, { output }: ScanFlags, { stdout, stderr, cwd }: Io): Promise<boolean> {
  try {
    await (output === undefined ? writeAll(stdout, text) : writeOutput({ output, cwd }, text));
    return true;
  } catch (error) {
    const where = output === undefined ? 'standard output' : visibleName(output);
    await writeAll(stderr, `crashcheck: ${where}: cannot be written (${codeOf(error)})\n`).catch(() => {});
    return false;
  }
}
