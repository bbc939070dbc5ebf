/** What the command line names, as inputs: paths, lists of paths, standard input. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { Problem } from '../index.js';
import { formatOf } from '../node/article-format.js';
import { type FoundInput, findInputs } from '../node/find-inputs.js';
import { codeOf } from '../node/input-problem.js';
import type { StreamInput } from '../node/read-jobs.js';
import type { InputFlags } from './flags.js';
import type { Io } from './io.js';
import { UsageError } from './usage-error.js';

export interface Inputs {
  readonly inputs: readonly (FoundInput | StreamInput)[];
  readonly problems: readonly Problem[];
  /** The paths as given, with those from lists. */
  readonly paths: readonly string[];
}

/** How standard input is shown where the user gave it no name. */
const STDIN = '(stdin)';

/**
 * Arguments in, what to read out.
 * @throws UsageError when a list of paths cannot be read, or standard input is asked for twice.
 */
export async function nameInputs(given: readonly string[], flags: InputFlags, io: Io): Promise<Inputs> {
  const listed = flags.filesFrom === undefined ? [] : await readList(flags.filesFrom, io);
  const paths = [...given, ...listed];
  const isPiped = paths.includes('-');
  if (isPiped && flags.filesFrom === '-') throw new UsageError('standard input cannot be both an article and the list');
  if (paths.length === 0) throw new UsageError('nothing to read: name files, folders or globs, or use --files-from');
  const files = paths.filter((path) => path !== '-');
  const found = await findInputs(files, { cwd: io.cwd, honoursIgnoreFiles: flags.ignore });
  const inputs = isPiped ? [...found.inputs, streamInput(flags, io)] : found.inputs;
  return { inputs, problems: found.problems, paths: files };
}

function streamInput(flags: InputFlags, { stdin, stderr }: Io): StreamInput {
  if (stdin.isTTY === true) stderr.write('crashcheck: reading from the terminal; end with Ctrl-D\n');
  const path = flags.stdinFilename ?? STDIN;
  return { path, format: flags.stdinFormat ?? formatOf(path) ?? 'text', stream: stdin };
}

/** One path a line, or parted by NUL where the list holds one, as `find -print0` writes them. */
async function readList(file: string, { stdin, cwd }: Io): Promise<string[]> {
  const text = file === '-' ? await readAll(stdin) : await readListFile(resolve(cwd, file), file);
  return text.split(text.includes('\0') ? '\0' : /\r?\n/).filter((path) => path !== '');
}

async function readListFile(path: string, shown: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new UsageError(`--files-from ${shown}: cannot be read (${codeOf(error)})`);
  }
}

async function readAll(stream: Readable): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
