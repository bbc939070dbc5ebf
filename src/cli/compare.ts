import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { codeOf, isSystemError } from '../node/input-problem.js';
import { catalogueWith } from './catalogue.js';
import { ClaimLinesError, type ReadClaims, readClaims } from './claim-lines.js';
import type { ReportFlags } from './flags.js';
import { gateOf } from './gate.js';
import type { Io } from './io.js';
import { checkOutputs, planOutputs } from './outputs.js';
import { compareGathered, inPathOrder, tellReport } from './scan.js';
import { onInterrupt } from './signals.js';
import { UsageError } from './usage-error.js';

/**
 * Compares what `extract` wrote, from files or standard input; the report and the exit code are those of `scan`.
 * @throws UsageError for a file that cannot be read or was not written by `extract`.
 */
export async function compare(files: readonly string[], flags: ReportFlags, io: Io): Promise<number> {
  const outputs = planOutputs(flags.format, flags.output, io.cwd);
  const gate = await gateOf(flags, io);
  const engine = await io.loadEngine();
  const all: ReadClaims = { extractions: [], problems: [] };
  const stopListening = onInterrupt(() => {});
  try {
    await checkOutputs(outputs, [], files, io.cwd);
    for (const file of files.length === 0 ? ['-'] : files) {
      const { extractions, problems } = await readFile(file, io, engine);
      for (const extraction of extractions) all.extractions.push(extraction);
      for (const problem of problems) all.problems.push(problem);
    }
  } finally {
    stopListening();
  }
  checkFacts(all, flags);
  const gathered = { ...all, given: [], problems: inPathOrder(all.problems) };
  return await tellReport(await compareGathered(gathered, flags, gate, io), [], flags, outputs, io);
}

/** Claims of a fact that nobody declares here could be told, and never compared. */
function checkFacts({ extractions }: ReadClaims, { facts = [] }: ReportFlags): void {
  const known = new Set(catalogueWith(facts).map(({ id }) => id));
  const spoken = new Set(extractions.flatMap(({ claims }) => claims.map(({ fact }) => fact)));
  const unknown = [...spoken].filter((fact) => !known.has(fact)).sort();
  if (unknown.length > 0)
    throw new UsageError(`claims of facts that no configuration here declares: ${unknown.join(', ')}`);
}

async function readFile(file: string, { stdin, cwd }: Io, engine: Awaited<ReturnType<Io['loadEngine']>>) {
  try {
    return await readClaims(file === '-' ? stdin : createReadStream(resolve(cwd, file)), engine);
  } catch (error) {
    const shown = file === '-' ? 'standard input' : file;
    if (error instanceof ClaimLinesError) throw new UsageError(`${shown}: ${error.message}`);
    if (isSystemError(error)) throw new UsageError(`${shown}: cannot be read (${codeOf(error)})`);
    throw error;
  }
}
