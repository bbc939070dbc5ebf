import type { Problem, Report } from '../index.js';
import { changesIn } from '../node/changes.js';
import type { FoundInput } from '../node/find-inputs.js';
import { EXIT } from './exit-code.js';
import type { WatchFlags } from './flags.js';
import { gateOf } from './gate.js';
import { nameInputs } from './inputs.js';
import type { Io } from './io.js';
import { keepArticles } from './kept-articles.js';
import { lookOf } from './look.js';
import { compareGathered, inPathOrder } from './scan.js';
import { settingsOf } from './settings.js';
import { onInterrupt } from './signals.js';
import { writeAll } from './streams.js';
import { tellProblems } from './tell-problems.js';
import { UsageError } from './usage-error.js';

/**
 * Reports as `scan` does, then what changes in the findings whenever files do, until it is told to stop (130, 143) or
 * nobody reads it any more.
 * @throws UsageError for what the user asked wrongly.
 */
export async function watch(given: readonly string[], flags: WatchFlags, io: Io): Promise<number> {
  const check = await openWatch(given, flags, io);
  const stopListening = onInterrupt(() => {});
  try {
    const { paths } = await nameInputs(given, flags, io);
    for await (const _ of changesIn(paths, io.cwd)) {
      await check();
      if (io.stdout.destroyed) break;
    }
    return EXIT.clean;
  } finally {
    stopListening();
  }
}

/**
 * The look that is taken again and again: the first one writes the whole report, the next ones what changed. It resolves
 * to the number of files that were read again.
 * @throws UsageError for standard input, which can be read only once.
 */
export async function openWatch(given: readonly string[], flags: WatchFlags, io: Io): Promise<() => Promise<number>> {
  if (given.includes('-') || flags.filesFrom === '-') throw new UsageError('watch cannot read standard input');
  const gate = await gateOf(flags, io);
  const read = keepArticles(settingsOf(flags));
  let [before, met]: [Report | null, string] = [null, ''];
  return async () => {
    const { inputs, problems: found, paths } = await nameInputs(given, flags, io);
    const { extractions, problems: lost, isNew, readAgain } = await read(inputs as readonly FoundInput[]);
    const problems = inPathOrder([...found, ...lost]);
    const isSame = before !== null && !isNew && met === problems.map(keyOf).join('\n');
    if (!isSame) {
      const report = await compareGathered({ given: paths, extractions, problems }, flags, gate, io);
      await tell(before, report, paths, flags, io);
      [before, met] = [report, problems.map(keyOf).join('\n')];
    }
    return readAgain;
  };
}

async function tell(
  before: Report | null,
  report: Report,
  given: readonly string[],
  flags: WatchFlags,
  io: Io,
): Promise<void> {
  const engine = await io.loadEngine();
  const known = new Set(before?.problems.map(keyOf));
  const fresh = report.problems.filter((problem) => !known.has(keyOf(problem)));
  await tellProblems(fresh, { ...flags, given, articleCount: report.articles.length }, engine, io);
  const look = lookOf(flags, { format: 'terminal', file: null }, io);
  const isFirst = before === null;
  const text = isFirst ? `${engine.renderTerminal(report, look)}\n` : engine.renderDifference(before, report, look);
  if (text !== '') await writeAll(io.stdout, text);
}

const keyOf = ({ path, message }: Problem) => `${path} ${message}`;
