import { exitCodeOf } from './exit-code.js';
import type { TimelineFlags } from './flags.js';
import type { Io } from './io.js';
import { lookOf } from './look.js';
import { reportOn } from './scan.js';
import { writeAll } from './streams.js';

/** A view is not judged: no finding is at the gate. */
const NO_GATE = { failOn: 'never', maxContradictions: 0, minOrigins: 1, maxFindings: 1000 };

/**
 * Reads as `scan` does and tells how each figure moved; the exit code out, which no finding changes.
 * @throws UsageError for what the user asked wrongly.
 */
export async function timeline(given: readonly string[], flags: TimelineFlags, io: Io): Promise<number> {
  const { format, ...rest } = flags;
  const report = await reportOn(given, { ...rest, ...NO_GATE, format: [] }, io);
  const engine = await io.loadEngine();
  const look = lookOf(flags, { format, file: null }, io);
  const text = format === 'json' ? engine.renderTimelineJson(report) : engine.renderTimeline(report, look);
  await writeAll(io.stdout, text);
  return exitCodeOf(report, { allowInputErrors: flags.allowInputErrors === true });
}
