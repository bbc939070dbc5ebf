import {
  type BaselineEntry,
  entryOf,
  NoBaseline,
  readBaseline,
  USUAL_BASELINE,
  writeEntries,
} from './baseline-file.js';
import { EXIT } from './exit-code.js';
import type { BaselineFlags } from './flags.js';
import type { Io } from './io.js';
import { writeOutput } from './output-file.js';
import { reportOn } from './scan.js';
import { tell } from './tell.js';
import { UsageError } from './usage-error.js';

/**
 * Writes the findings at the gate that are not waived yet into the baseline, with one reason for all of them.
 * @throws UsageError without a reason, or for a baseline that cannot be read.
 */
export async function writeBaseline(given: readonly string[], flags: BaselineFlags, io: Io): Promise<number> {
  const { reason, expires = null, baseline: file = USUAL_BASELINE } = flags;
  if (reason === undefined || reason.trim() === '')
    throw new UsageError('baseline write needs --reason: why are these let pass?');
  const known = await readKnown(file, io);
  const report = await reportOn(given, { ...flags, baseline: undefined }, io);
  const missing = report.findings
    .filter(({ atGate, fingerprint }) => atGate && !known.some((one) => one.fingerprint === fingerprint))
    .map((finding) => entryOf(finding, report, reason, expires));
  await writeOutput({ output: file, cwd: io.cwd }, writeEntries([...known, ...missing]));
  await tell(io, `${file}: ${missing.length} findings added, ${known.length} were known`);
  return EXIT.clean;
}

/** Takes the entries out of the baseline that no finding needs any more. */
export async function pruneBaseline(given: readonly string[], flags: BaselineFlags, io: Io): Promise<number> {
  const { baseline: file = USUAL_BASELINE } = flags;
  const known = await readBaseline(file, io.cwd);
  const report = await reportOn(given, { ...flags, baseline: undefined }, io);
  const found = new Set(report.findings.map(({ fingerprint }) => fingerprint));
  const kept = known.filter(({ fingerprint }) => found.has(fingerprint));
  await writeOutput({ output: file, cwd: io.cwd }, writeEntries(kept));
  await tell(io, `${file}: ${known.length - kept.length} entries taken out, ${kept.length} left`);
  return EXIT.clean;
}

async function readKnown(file: string, { cwd }: Io): Promise<readonly BaselineEntry[]> {
  try {
    return await readBaseline(file, cwd);
  } catch (error) {
    if (error instanceof NoBaseline) return [];
    throw error;
  }
}
