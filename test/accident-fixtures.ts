/** The fixtures as the program meets them: read by its own readers, under the paths it would show. */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type CrosscheckOptions, crosscheck, FACTS, type Report, type Source } from '../src/index.js';
import { readPaths } from './node/read-paths.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Folders below `fixtures/`, one accident each. */
export const FIXTURES = readdirSync(new URL('../fixtures', import.meta.url)).sort();

export interface Fixture {
  readonly sources: readonly Source[];
  readonly report: Report;
  /** The same folder with its sources in another order. */
  crosscheckAgain(sources: readonly Source[]): Report;
  /** What `npm run update-golden` wrote down. */
  readonly expectedTable: string;
  readonly expectedReport: string;
}

export async function loadFixture(name: string): Promise<Fixture> {
  const { sources, problems } = await readPaths([`fixtures/${name}/articles`], ROOT);
  const options: CrosscheckOptions = { facts: FACTS, problems, version: await readVersion() };
  return {
    sources,
    report: crosscheck(sources, options),
    crosscheckAgain: (shuffled) => crosscheck(shuffled, options),
    expectedTable: await readExpected(name, 'expected.txt'),
    expectedReport: await readExpected(name, 'expected.json'),
  };
}

async function readVersion(): Promise<string> {
  const manifest = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}

async function readExpected(name: string, file: string): Promise<string> {
  const url = new URL(`../fixtures/${name}/${file}`, import.meta.url);
  return await readFile(url, 'utf8').catch(() => `${file} is missing: npm run update-golden writes it\n`);
}
