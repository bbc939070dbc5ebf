/** What could not be used, on standard error. */
import type { Problem } from '../index.js';
import { shownPath } from '../node/shown-path.js';
import { visible, visibleName } from '../report/visible.js';
import type { Io } from './io.js';
import { writeAll } from './streams.js';

type FrontDoor = typeof import('../index.js');

/** How much is told, and of what. */
export interface Telling {
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  /** The paths as given: what was named itself is told even when it was only left out. */
  readonly given: readonly string[];
  readonly articleCount: number;
}

export async function tellProblems(
  problems: readonly Problem[],
  { quiet = false, verbose = false, given, articleCount }: Telling,
  { isLeftOut, sumLeftOut }: FrontDoor,
  { stderr, cwd }: Io,
): Promise<void> {
  const named = new Set(given.map((path) => shownPath(path, cwd)));
  const isSummed = (problem: Problem) => isLeftOut(problem) && !verbose && !named.has(problem.path);
  const isTold = ({ action }: Problem) => action === 'failed' || (action === 'skipped' ? !quiet : verbose);
  const lines = problems
    .filter((problem) => isTold(problem) && !isSummed(problem))
    .map(({ path, message }) => `crashcheck: ${visibleName(path)}: ${visible(message)}\n`);
  // a folder of pictures is worth one line, not a hundred
  const sum = quiet ? null : sumLeftOut(problems.filter(isSummed));
  if (sum !== null) lines.push(`crashcheck: ${sum} (--verbose names them)\n`);
  if (articleCount === 0) lines.push('crashcheck: nothing was analysed\n');
  if (lines.length > 0) await writeAll(stderr, lines.join('')).catch(() => {});
}
