/** A report that `--format json` wrote, read again. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { Report } from '../index.js';
import { decode } from '../node/decode.js';
import { codeOf, isSystemError } from '../node/input-problem.js';
import type { Io } from './io.js';
import { UsageError } from './usage-error.js';

type FrontDoor = Awaited<ReturnType<Io['loadEngine']>>;

/**
 * The report in a file, or on standard input for `-`, with its keys in their own order, so that it is written as it was
 * read. What later minor versions add is kept.
 * @throws UsageError for what cannot be read or is no report, with the file and the reason.
 */
export async function readReport(file: string, io: Io): Promise<Report> {
  const shown = file === '-' ? 'standard input' : file;
  const report = parseJson(await readBytes(file, shown, io), shown);
  const fault = findFault(report, await io.loadEngine());
  if (fault !== null) throw new UsageError(`${shown}: ${fault}`);
  return report as Report;
}

async function readBytes(file: string, shown: string, { stdin, cwd }: Io): Promise<Uint8Array> {
  try {
    if (file !== '-') return await readFile(resolve(cwd, file));
    const parts: Buffer[] = [];
    for await (const part of stdin) parts.push(part as Buffer);
    return Buffer.concat(parts);
  } catch (error) {
    if (isSystemError(error)) throw new UsageError(`${shown}: cannot be read (${codeOf(error)})`);
    throw error;
  }
}

/** Some shells write what they redirect as UTF-16 with a mark. */
function parseJson(bytes: Uint8Array, shown: string): unknown {
  const decoded = decode(bytes, { mayGuess: false });
  if (decoded.text === null) throw new UsageError(`${shown}: ${decoded.message}`);
  try {
    return JSON.parse(decoded.text);
  } catch {
    throw new UsageError(`${shown}: invalid JSON`);
  }
}

/** Why something is no report, or null: the published schema decides. */
function findFault(found: unknown, { REPORT_SCHEMA, SCHEMA_VERSION }: FrontDoor): string | null {
  const { schemaVersion } = Object(found) as { readonly schemaVersion?: unknown };
  if (typeof schemaVersion !== 'string') return 'no report of crashcheck: it has no schemaVersion';
  const [major] = SCHEMA_VERSION.split('.');
  if (!schemaVersion.startsWith(`${major}.`)) return `schemaVersion ${schemaVersion} is not read, only ${major}.x is`;
  const [issue] = schemaOf(REPORT_SCHEMA).safeParse(found).error?.issues ?? [];
  return issue === undefined ? null : `no report of crashcheck: ${issue.path.join('.') || 'root'}: ${issue.message}`;
}

type JsonSchema = Parameters<typeof z.fromJSONSchema>[0];

/** Without what a value's shape has to do with its fact: reporters take values as they come. */
function schemaOf(schema: FrontDoor['REPORT_SCHEMA']): z.ZodType {
  const { allOf: _, ...claim } = schema.$defs.claim;
  // zod writes to none of its lists, though its types do not say so
  return z.fromJSONSchema({ ...schema, $defs: { ...schema.$defs, claim } } as unknown as JsonSchema);
}
