import { renderTrace, type Trace, toSafeJson, traceSource } from '../explain.js';
import type { Problem, Source } from '../index.js';
import { fileLinesOf, openJob } from '../node/open-job.js';
import { type ReadJob, takeInput } from '../node/read-jobs.js';
import { catalogueWith } from './catalogue.js';
import { EXIT } from './exit-code.js';
import type { TraceFlags } from './flags.js';
import { nameInputs } from './inputs.js';
import type { Io } from './io.js';
import { widthOf } from './look.js';
import { settingsOf } from './settings.js';
import { writeAll } from './streams.js';
import { tellProblems } from './tell-problems.js';
import { type NamedPlace, parsePlace } from './trace-place.js';
import { UsageError } from './usage-error.js';

/**
 * Writes why the sentences at a place of a file are read as they are; the exit code out.
 * @throws UsageError for a place that is none, and for one at which no sentence stands.
 */
export async function trace(words: string, flags: TraceFlags, io: Io): Promise<number> {
  const place = parsePlace(words);
  const opened = await openFile(place, flags, io);
  if (opened.sources.length === 0) return await tellNothing(opened.problems, place, flags, io);
  const { declared, lexicon, limits } = settingsOf(flags);
  const options = { facts: catalogueWith(declared), lexicon, limits };
  const traces = opened.sources
    .map((source) => traceSource(source, options, place))
    .filter(({ sentences }) => sentences.length > 0);
  if (traces.length === 0) throw new UsageError(`trace: ${whyNothing(place, opened)}`);
  await writeAll(io.stdout, render(traces, flags, io));
  return EXIT.clean;
}

function render(traces: readonly Trace[], { format, verbose }: TraceFlags, io: Io): string {
  if (format === 'json') return `${toSafeJson({ traces }, 2)}\n`;
  return traces.map((one) => renderTrace(one, { width: widthOf(io), verbose: verbose === true })).join('\n');
}

/** What is needed of a file to trace a place in it. */
interface OpenedFile {
  readonly sources: Source[];
  readonly problems: Problem[];
  /** How many lines it has, as far as it is text. */
  lineCount: number;
  /** The line that is asked for. */
  line: string | undefined;
}

async function openFile(place: NamedPlace, flags: TraceFlags, io: Io): Promise<OpenedFile> {
  const { inputs, problems } = await nameInputs([place.file], flags, io);
  if (inputs.length > 1) throw new UsageError(`trace: "${place.file}" is more than one file; name one`);
  const { open, maxBytes } = settingsOf(flags);
  const opened: OpenedFile = { sources: [], problems: [...problems], lineCount: 0, line: undefined };
  const onJob = async (job: ReadJob) => {
    takeLines(opened, fileLinesOf(job, open) ?? [], job.firstLine, place.line);
    for await (const { source, problems: met } of openJob(job, open)) {
      opened.problems.push(...met);
      if (source !== null) opened.sources.push(source);
    }
  };
  for (const input of inputs)
    await takeInput(input, maxBytes, { onJob, onProblem: (problem) => void opened.problems.push(problem) });
  return opened;
}

function takeLines(opened: OpenedFile, lines: readonly string[], first: number, asked: number): void {
  opened.line ??= lines[asked - first];
  // behind the last line break there is no line
  const count = lines.at(-1) === '' ? lines.length - 1 : lines.length;
  opened.lineCount = Math.max(opened.lineCount, first - 1 + count);
}

async function tellNothing(problems: readonly Problem[], { file }: NamedPlace, flags: TraceFlags, io: Io) {
  const telling = { verbose: flags.verbose === true, given: [file], articleCount: 0 };
  await tellProblems(problems, telling, await io.loadEngine(), io);
  return EXIT.usage;
}

function whyNothing({ file, line, column }: NamedPlace, opened: OpenedFile): string {
  if (line > opened.lineCount) return `"${file}" has no line ${line}: its last is line ${opened.lineCount}`;
  if (opened.line?.trim() === '') return `line ${line} of "${file}" is blank`;
  const where = column === undefined ? `line ${line}` : `line ${line}, column ${column}`;
  return `no sentence of an article stands at ${where} of "${file}": it is markup, data about the article or left out`;
}
