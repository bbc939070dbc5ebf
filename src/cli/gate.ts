import type { GatePolicy, Verdict } from '../index.js';
import type { ReportFlags } from './flags.js';
import type { Io } from './io.js';
import { suggest } from './suggest.js';
import { UsageError } from './usage-error.js';

/** Differences that need no explaining away: at the gate only for those who want the same figure everywhere. */
const STRICT: readonly Verdict[] = ['reconciliation', 'refinement'];

/**
 * Flags in, what decides whether the run passes out.
 * @throws UsageError for unknown verdicts and for a baseline that cannot be read.
 */
export async function gateOf(flags: Omit<ReportFlags, 'format'>, io: Io): Promise<GatePolicy> {
  const { VERDICTS } = await io.loadEngine();
  return {
    failOn: parseGate(flags.failOn, flags.strict === true, VERDICTS),
    maxContradictions: flags.maxContradictions,
    minOrigins: flags.minOrigins,
    severities: flags.severity ?? {},
    waivers: flags.baseline === undefined ? [] : await readWaivers(flags.baseline, io),
  };
}

/** The code that checks such files is only loaded for one. */
async function readWaivers(file: string, { cwd, today }: Io): Promise<GatePolicy['waivers']> {
  const { readBaseline, waiversOn } = await import('./baseline-file.js');
  return waiversOn(today(), await readBaseline(file, cwd));
}

/**
 * The words after `--fail-on` in, the verdicts at the gate out, gravest first.
 * @throws UsageError for a word that is no verdict, and for `never` beside anything else.
 */
export function parseGate(words: string, isStrict: boolean, verdicts: readonly Verdict[]): readonly Verdict[] {
  const asked = words.split(',').map((word) => word.trim());
  if (asked.includes('never')) {
    if (asked.length > 1 || isStrict)
      throw new UsageError('--fail-on never stands alone, without verdicts or --strict');
    return [];
  }
  for (const word of asked) {
    if (!(verdicts as readonly string[]).includes(word)) throw unknownVerdict(word, verdicts);
  }
  return verdicts.filter((verdict) => asked.includes(verdict) || (isStrict && STRICT.includes(verdict)));
}

function unknownVerdict(word: string, verdicts: readonly Verdict[]): UsageError {
  const known = [...verdicts, 'never'];
  return new UsageError(`--fail-on: unknown verdict "${word}"${suggest(word, known)}; known: ${known.join(', ')}`);
}
