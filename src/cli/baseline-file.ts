/** The file of known findings: who lets what pass, why, and until when. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { Finding, Report, Waiver } from '../index.js';
import { codeOf } from '../node/input-problem.js';
import { describeSchema } from './describe-schema.js';
import { UsageError } from './usage-error.js';

/** Used where `--baseline` names none. */
export const USUAL_BASELINE = 'crashcheck.baseline.json';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'not an ISO date');
const entry = z.strictObject({
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/, 'not a fingerprint'),
  /** For people: the fingerprint alone counts. */
  rule: z.string(),
  event: z.string(),
  message: z.string(),
  reason: z.string().min(1, 'a waiver needs a reason'),
  expires: day.nullable().default(null),
});
const baseline = z.strictObject({ version: z.literal(1), waivers: z.array(entry) });

/** The file as a JSON Schema. */
export const baselineJsonSchema = () => describeSchema('baseline', 'Known findings that are let pass.', baseline);

/** There is no such file. */
export class NoBaseline extends UsageError {}

/** One known finding, as the file has it. */
export type BaselineEntry = z.infer<typeof entry>;

/**
 * The entries of a baseline file; `file` as given.
 * @throws UsageError when it cannot be read or is none, with the place of the fault.
 */
export async function readBaseline(file: string, cwd: string): Promise<readonly BaselineEntry[]> {
  const parsed = baseline.safeParse(await readJson(file, cwd));
  if (parsed.success) return parsed.data.waivers;
  const [issue] = parsed.error.issues;
  throw new UsageError(
    `${file}: ${issue === undefined ? 'no baseline' : `${issue.path.join('.') || 'root'}: ${issue.message}`}`,
  );
}

async function readJson(file: string, cwd: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(resolve(cwd, file), 'utf8');
  } catch (error) {
    const code = codeOf(error);
    throw new (code === 'ENOENT' ? NoBaseline : UsageError)(`${file}: cannot be read (${code})`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${file}: invalid JSON`);
  }
}

/** Entries that hold on a day, as the gate takes them. */
export function waiversOn(today: string, entries: readonly BaselineEntry[]): Waiver[] {
  return entries
    .filter(({ expires }) => expires === null || expires >= today)
    .map(({ fingerprint, reason, expires }) => ({ fingerprint, reason, expires }));
}

/** The entry of a finding of a report. */
export function entryOf(finding: Finding, { events }: Report, reason: string, expires: string | null): BaselineEntry {
  const event = events.find(({ id }) => id === finding.event)?.label ?? '';
  const { fingerprint, rule, message } = finding;
  return { fingerprint, rule, event, message, reason, expires };
}

/** Entries in, the file's text out: one to a line, in an order that does not depend on the articles, so that a change is easy to read. */
export function writeEntries(entries: readonly BaselineEntry[]): string {
  const byKey = new Map(entries.map((one) => [`${one.rule} ${one.event} ${one.fingerprint}`, one]));
  const keys = [...byKey.keys()].sort();
  const lines = keys.map((key) => `    ${JSON.stringify(byKey.get(key))}`);
  return `{\n  "version": 1,\n  "waivers": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`;
}
