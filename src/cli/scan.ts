import type { Extraction, GatePolicy, Problem, Report } from '../index.js';
import { catalogueWith, sameLexicon } from './catalogue.js';
import { EXIT, exitCodeOf } from './exit-code.js';
import type { ReportFlags, ScanFlags, TellFlags } from './flags.js';
import { type Follower, followRun } from './follow-run.js';
import { gateOf } from './gate.js';
import { nameInputs } from './inputs.js';
import type { Io } from './io.js';
import { lookOf } from './look.js';
import { readVersion } from './manifest.js';
import { checkOutputs, deliver, type Output, planOutputs } from './outputs.js';
import { readInputs } from './read-inputs.js';
import { reporterFor } from './reporters.js';
import { onInterrupt } from './signals.js';
import { tell } from './tell.js';
import { tellProblems } from './tell-problems.js';

/**
 * Reads, compares, reports; the exit code out. Standard output holds the report and nothing else.
 * @throws UsageError for what the user asked wrongly.
 */
export async function scan(given: readonly string[], flags: ScanFlags, io: Io): Promise<number> {
  const outputs = planOutputs(flags.format, flags.output, io.cwd);
  const gate = await gateOf(flags, io);
  return await runFollowed(given, flags, { outputs, gate }, io, async (report, paths) =>
    tellReport(report, paths, flags, outputs, io),
  );
}

/** Reads and compares as `scan` does; what it would report. Problems are told, nothing else is. */
export async function reportOn(given: readonly string[], flags: ScanFlags, io: Io): Promise<Report> {
  const gate = await gateOf(flags, io);
  return await runFollowed(given, flags, { outputs: [], gate }, io, async (report, paths) => {
    await tellProblemsOf(report, paths, flags, io);
    return report;
  });
}

/** Reads, compares, and hands the report and the given paths to `tell`, while whoever looks on is told how far it is. */
async function runFollowed<T>(
  given: readonly string[],
  flags: ScanFlags,
  { outputs, gate }: { readonly outputs: readonly Output[]; readonly gate: GatePolicy },
  io: Io,
  tell: (report: Report, paths: readonly string[]) => Promise<T>,
): Promise<T> {
  const follower = followRun(flags, io);
  try {
    const gathered = await gather(given, flags, outputs, io, follower);
    follower.begin('comparing');
    const report = await compareGathered(gathered, flags, gate, io);
    follower.erase();
    follower.begin('reporting');
    return await tell(report, gathered.given);
  } finally {
    await follower.end();
  }
}

/** What was read, and from which paths. */
export interface Gathered {
  readonly given: readonly string[];
  readonly extractions: readonly Extraction[];
  readonly problems: readonly Problem[];
}

/** Compares what was read. */
export async function compareGathered(
  { extractions, problems }: Gathered,
  { maxFindings, facts = [], lexicon }: Pick<ReportFlags, 'maxFindings' | 'facts' | 'lexicon'>,
  gate: GatePolicy,
  io: Io,
): Promise<Report> {
  const engine = await io.loadEngine();
  return engine.compareExtractions(extractions, {
    facts: catalogueWith(facts),
    lexicon: sameLexicon(lexicon),
    gate,
    problems,
    limits: { maxFindings },
    version: readVersion(),
  });
}

/** Tells a report in every way that is asked for, and decides the exit code. */
export async function tellReport(
  report: Report,
  given: readonly string[],
  flags: TellFlags,
  outputs: readonly Output[],
  io: Io,
): Promise<number> {
  const engine = await io.loadEngine();
  await tellProblemsOf(report, given, flags, io);
  const render = (output: Output) => reporterFor(output.format, engine)(report, lookOf(flags, output, io));
  const isWritten = await deliver(outputs, render, io);
  const { GITHUB_STEP_SUMMARY: page = '' } = io.env;
  if (page !== '' && outputs.some(({ format }) => format === 'github')) {
    await (await import('./step-summary-file.js')).appendStepSummary(report, page, io);
  }
  return isWritten ? exitCodeOf(report, { allowInputErrors: flags.allowInputErrors === true }) : EXIT.usage;
}

async function tellProblemsOf(report: Report, given: readonly string[], flags: TellFlags, io: Io): Promise<void> {
  const engine = await io.loadEngine();
  await tellProblems(report.problems, { ...flags, given, articleCount: report.articles.length }, engine, io);
  const { unusedWaivers } = report.summary.gate;
  if (unusedWaivers.length === 0 || flags.quiet === true) return;
  const words = `waivers that no finding needs any more: ${unusedWaivers.length} (crashcheck baseline prune takes them out)`;
  await tell(io, words);
}

/**
 * Listens for signals only while it waits for the disk or for threads: comparing leaves no turn to a listener, and
 * without one the system ends the process at once, which a shell sees as the same 130 or 143.
 */
async function gather(
  given: readonly string[],
  flags: ScanFlags,
  outputs: readonly Output[],
  io: Io,
  follower: Follower,
): Promise<Gathered> {
  const stopListening = onInterrupt(follower.erase);
  try {
    follower.begin('finding');
    const named = await nameInputs(given, flags, io);
    const { inputs, problems, paths } = named;
    const shown = inputs.map((input) => input.path);
    await checkOutputs(outputs, paths, shown, io.cwd);
    follower.found(inputs.length);
    follower.begin('reading');
    const store = (await io.loadEngine()).storeExtractions();
    const extractions: Extraction[] = [];
    const met = [...problems];
    for await (const part of readInputs(named, flags, io)) {
      follower.took(part);
      if (part.extraction !== null) extractions.push(store(part.extraction));
      for (const problem of part.problems) met.push(problem);
    }
    return { given: paths, extractions, problems: inPathOrder(met) };
  } finally {
    stopListening();
  }
}

/** By file; within a file in the order of its parts. */
export function inPathOrder(problems: readonly Problem[]): Problem[] {
  const keyed = problems.map((problem) => ({ problem, file: problem.path.replace(/#\d+$/, '') }));
  return keyed.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)).map(({ problem }) => problem);
}
