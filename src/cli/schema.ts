import { EXIT } from './exit-code.js';
import type { Io } from './io.js';
import { writeAll } from './streams.js';

/** Each loads what it describes, and nothing else. */
const SCHEMA_OF: Readonly<Record<string, (io: Io) => Promise<object>>> = {
  report: async (io) => (await io.loadEngine()).REPORT_SCHEMA,
  config: async () => (await import('./config/config-schema.js')).configJsonSchema(),
  claims: async () => (await import('./claim-lines.js')).claimsJsonSchema(),
  baseline: async () => (await import('./baseline-file.js')).baselineJsonSchema(),
};

/** Prints the JSON Schema of that name, which is one of those that the command line takes. */
export async function printSchema(name: string, io: Io): Promise<number> {
  await writeAll(io.stdout, `${JSON.stringify(await SCHEMA_OF[name]!(io), null, 2)}\n`);
  return EXIT.clean;
}
