/** The worked examples of the page on configuration, run where their files lie. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { main } from '../../../src/cli/run.js';
// loaded before the first test, whose time it would take
import '../../../src/index.js';
import type { Report } from '../../../src/index.js';
import { fakeIo } from '../fake-io.js';

export const PAGE = readFileSync(fileURLToPath(new URL('../../../docs/configuration.md', import.meta.url)), 'utf8');

/** The files of an example, by name: blocks of code that `block` matches, with a name and a text. */
export const filesOf = (block: RegExp): Record<string, string> =>
  Object.fromEntries([...PAGE.matchAll(block)].map(([, name, text]) => [name!, text!]));

export async function runIn(cwd: string, argv: readonly string[], input = '') {
  const { io, stdout, stderr } = fakeIo(cwd, input);
  const code = await main(argv, io);
  return { code, out: stdout.text, err: stderr.text };
}

export async function reportIn(cwd: string, argv: readonly string[]): Promise<Report> {
  return JSON.parse((await runIn(cwd, ['scan', '-f', 'json', ...argv])).out) as Report;
}
