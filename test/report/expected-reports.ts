import { readdirSync, readFileSync } from 'node:fs';
import type { Report } from '../../src/index.js';

const FIXTURES = new URL('../../fixtures/', import.meta.url);

/** What the program says of each fixture, as `npm run update-golden` wrote it down, without running it. */
export const EXPECTED_REPORTS: readonly (readonly [name: string, report: Report])[] = readdirSync(FIXTURES)
  .sort()
  .map((name) => [name, JSON.parse(readFileSync(new URL(`${name}/expected.json`, FIXTURES), 'utf8')) as Report]);
