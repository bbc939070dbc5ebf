import { EXIT } from './exit-code.js';
import { examine, type Health } from './health.js';
import type { Io } from './io.js';
import { readVersion } from './manifest.js';
import type { DoctorFlags } from './setup-commands.js';
import { writeAll } from './streams.js';

/** Says what crashcheck finds around it; exit code 2 when something keeps it from running. */
export async function doctor({ format, config }: DoctorFlags, io: Io): Promise<number> {
  const checks = await examine(config, io);
  const isFit = checks.every(({ health }) => health !== 'fail');
  const told =
    format === 'json'
      ? `${JSON.stringify({ version: readVersion(), fit: isFit, checks }, null, 2)}\n`
      : checks.map(({ health, name, finding }) => `${SHOWN[health]}  ${name}: ${finding}\n`).join('');
  await writeAll(io.stdout, told);
  return isFit ? EXIT.clean : EXIT.usage;
}

const SHOWN: Readonly<Record<Health, string>> = { ok: 'ok  ', warn: 'warn', fail: 'FAIL' };
