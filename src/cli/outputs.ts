/** Where reports go: `--format F[=FILE]`, as often as wanted, one of them to standard output. */
import { resolve } from 'node:path';
import { codeOf } from '../node/input-problem.js';
import { visibleName } from '../report/visible.js';
import type { Io } from './io.js';
import { checkNotAnInput, checkOutput, writeOutput } from './output-file.js';
import { FORMATS } from './reporters.js';
import { writeParts } from './streams.js';
import { suggest } from './suggest.js';
import { tell } from './tell.js';
import { UsageError } from './usage-error.js';

/** One report that is asked for. */
export interface Output {
  readonly format: string;
  /** As given; null for standard output. */
  readonly file: string | null;
}

/**
 * The words after `--format` and `--output` in, what to write out; standard output, when a format goes there, first.
 * @throws UsageError for an unknown format, two formats for standard output, or one file for two formats.
 */
export function planOutputs(words: readonly string[], output: string | undefined, cwd: string): readonly Output[] {
  const plain = (words.length === 0 ? ['terminal'] : words).map(parseOutput);
  const unnamed = plain.filter(({ file }) => file === null);
  if (unnamed.length > 1) {
    const formats = unnamed.map(({ format }) => format).join(' and ');
    throw new UsageError(
      `--format: ${formats} cannot share standard output; give one of them a file (--format F=FILE)`,
    );
  }
  if (output !== undefined && unnamed.length === 0) throw new UsageError('--output: every format has a file already');
  const all = plain.map(({ format, file }) => ({ format, file: file ?? output ?? null }));
  const targets = all.flatMap(({ file }) => (file === null ? [] : [resolve(cwd, file)]));
  const twice = targets.find((target, at) => targets.indexOf(target) !== at);
  if (twice !== undefined) throw new UsageError('two formats cannot be written to one file');
  return all.sort((a, b) => Number(a.file !== null) - Number(b.file !== null));
}

function parseOutput(words: string): Output {
  const at = words.indexOf('=');
  const format = at < 0 ? words : words.slice(0, at);
  const file = at < 0 ? null : words.slice(at + 1);
  if (!FORMATS.includes(format)) {
    throw new UsageError(
      `--format: unknown format "${format}"${suggest(format, FORMATS)}; known: ${FORMATS.join(', ')}`,
    );
  }
  if (file === '') throw new UsageError(`--format ${format}=: the file has no name`);
  return { format, file };
}

/**
 * Refuses files that cannot be written, or must not be, before any work. `paths` are those to be scanned, `inputs` the
 * articles found in them.
 * @throws UsageError
 */
export async function checkOutputs(
  outputs: readonly Output[],
  paths: readonly string[],
  inputs: readonly string[],
  cwd: string,
): Promise<void> {
  for (const { file } of outputs) {
    if (file === null) continue;
    await checkOutput({ output: file, cwd }, paths);
    await checkNotAnInput({ output: file, cwd }, inputs);
  }
}

/** Writes each report; false, with the reason told, when one of them could not be written. The others still are. */
export async function deliver(
  outputs: readonly Output[],
  render: (output: Output) => string | Iterable<string>,
  { stdout, stderr, cwd }: Io,
): Promise<boolean> {
  let isWhole = true;
  for (const output of outputs) {
    const { file } = output;
    try {
      await (file === null ? writeParts(stdout, render(output)) : writeOutput({ output: file, cwd }, render(output)));
    } catch (error) {
      const where = file === null ? 'standard output' : visibleName(file);
      await tell({ stderr }, `${where}: cannot be written (${codeOf(error)})`);
      isWhole = false;
    }
  }
  return isWhole;
}
