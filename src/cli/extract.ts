import type { Problem } from '../index.js';
import { EXIT } from './exit-code.js';
import type { ExtractFlags } from './flags.js';
import { nameInputs } from './inputs.js';
import type { Io } from './io.js';
import { readInputs } from './read-inputs.js';
import { onInterrupt } from './signals.js';
import { writeAll } from './streams.js';
import { tellProblems } from './tell-problems.js';

/**
 * Reads and writes what each article says, one line of JSON for it and one for each claim, as soon as it is read; the
 * exit code out. Holds a few articles at a time, however many there are.
 * @throws UsageError for what the user asked wrongly.
 */
export async function extract(given: readonly string[], flags: ExtractFlags, io: Io): Promise<number> {
  const engine = await io.loadEngine();
  const stopListening = onInterrupt(() => {});
  try {
    const named = await nameInputs(given, flags, io);
    const { problems: found, paths } = named;
    const lost: Problem[] = [];
    let articles = 0;
    const write = async (values: readonly object[]) =>
      await writeAll(io.stdout, values.map(engine.renderLine).join(''));
    const tell = async (problems: readonly Problem[]) => {
      for (const problem of problems) lost.push(problem);
      if (problems.length > 0) await write(problems.map((problem) => ({ type: 'problem', ...problem })));
    };
    await tell(found);
    for await (const { extraction, problems } of readInputs(named, flags, io)) {
      await tell(problems);
      if (extraction === null) continue;
      articles++;
      await write(engine.linesOf(extraction, engine.SCHEMA_VERSION));
    }
    await write([{ type: 'end', articles, problems: lost.length }]);
    await tellProblems(lost, { ...flags, given: paths, articleCount: articles }, engine, io);
    return exitCode(lost, articles, flags.allowInputErrors === true);
  } finally {
    stopListening();
  }
}

function exitCode(problems: readonly Problem[], articles: number, allowInputErrors: boolean): number {
  if (problems.some(({ code }) => code === 'fault')) return EXIT.fault;
  if (articles === 0) return EXIT.usage;
  const isIncomplete = problems.some(({ action }) => action === 'failed');
  return isIncomplete && !allowInputErrors ? EXIT.incomplete : EXIT.clean;
}
