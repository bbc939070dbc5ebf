import type { Problem, Report, TerminalOptions } from '../index.js';
import { codeOf } from '../node/input-problem.js';
import { readInputs } from '../node/read-inputs.js';
import { visible, visibleName } from '../report/visible.js';
import { wantsColor } from './color.js';
import { EXIT, exitCodeOf } from './exit-code.js';
import { parseGate } from './gate.js';
import type { Io } from './io.js';
import { readVersion } from './manifest.js';
import { checkNotAnInput, checkOutput, writeOutput } from './output-file.js';
import type { ScanFlags } from './program.js';
import { reporterFor } from './reporters.js';
import { onInterrupt } from './signals.js';
import { writeAll } from './streams.js';

const USUAL_WIDTH = 80;

/**
 * Reads, compares, reports; the exit code out. Standard output holds the report and nothing else.
 * @throws UsageError for what the user asked wrongly.
 */
export async function scan(paths: readonly string[], flags: ScanFlags, io: Io): Promise<number> {
  const engine = await io.loadEngine();
  const failOn = parseGate(flags.failOn, flags.strict === true, engine.VERDICTS);
  const { sources, problems, found, ignored } = await gather(paths, flags, io);
  const report = engine.crosscheck(sources, { facts: engine.FACTS, failOn, problems, found, version: readVersion() });
  await tellProblems(report, ignored, flags, io);
  const text = reporterFor(flags.format, engine)(report, lookOf(flags, io));
  const isWritten = await deliver(text, flags, io);
  return isWritten ? exitCodeOf(report, { allowInputErrors: flags.allowInputErrors === true }) : EXIT.usage;
}

/**
 * Listens for signals only while it waits for the disk: comparing leaves no turn to a listener, and without one the
 * system ends the process at once, which a shell sees as the same 130 or 143.
 */
async function gather(paths: readonly string[], { output }: ScanFlags, { cwd }: Io) {
  const stopListening = onInterrupt(() => {});
  try {
    if (output !== undefined) await checkOutput({ output, cwd }, paths);
    const read = await readInputs(paths, { cwd });
    const known = [...read.sources, ...read.problems].map((input) => input.path);
    if (output !== undefined) await checkNotAnInput({ output, cwd }, known);
    return read;
  } finally {
    stopListening();
  }
}

async function tellProblems(report: Report, ignored: number, flags: ScanFlags, { stderr }: Io): Promise<void> {
  const lines = report.problems
    .filter((problem) => isWorthTelling(problem, flags))
    .map(({ path, message }) => `crashcheck: ${visibleName(path)}: ${visible(message)}\n`);
  if (report.articles.length === 0) lines.push('crashcheck: nothing was analysed\n');
  if (flags.verbose && ignored > 0) lines.push(`crashcheck: left out, hidden or of other formats: ${ignored}\n`);
  if (lines.length > 0) await writeAll(stderr, lines.join('')).catch(() => {});
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
