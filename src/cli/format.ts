import { EXIT, exitCodeOf } from './exit-code.js';
import type { FormatFlags } from './flags.js';
import type { Io } from './io.js';
import { checkOutputs, planOutputs } from './outputs.js';
import { readReport } from './saved-report.js';
import { tellReport } from './scan.js';

/**
 * Reports once more what `scan --format json` wrote, in any format: the bytes and the exit code are those of that scan.
 * @throws UsageError for a file that cannot be read or is no report.
 */
export async function format(file: string, flags: FormatFlags, io: Io): Promise<number> {
  const outputs = planOutputs(flags.format, flags.output, io.cwd);
  await checkOutputs(outputs, [], [file], io.cwd);
  const report = await readReport(file, io);
  const code = await tellReport(report, [], flags, outputs, io);
  if (code !== EXIT.gateHit || flags.failOn !== 'never') return code;
  const gate = { ...report.summary.gate, hit: false };
  return exitCodeOf({ ...report, summary: { gate } }, { allowInputErrors: flags.allowInputErrors === true });
}
