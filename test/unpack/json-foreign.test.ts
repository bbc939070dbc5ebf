import { nameForeign } from '../../src/unpack/json-foreign.js';

test.each([
  [{ schemaVersion: '1.2', tool: { name: 'crashcheck' }, articles: [] }, 'a report of crashcheck, no article'],
  [{ version: 1, waivers: [] }, 'a baseline of crashcheck, no article'],
  [{ name: 'x', version: '1.0.0', description: 'y', scripts: {} }, "a package's manifest, no article"],
  [{ name: 'Ferry sinks', version: '2', description: 'Nine died.' }, null],
  [{ tool: { name: 'scraper' }, articles: [] }, null],
  [[{ tool: { name: 'crashcheck' } }], null],
  ['crashcheck', null],
  [null, null],
])('%j', (root, expected) => expect(nameForeign(root)).toBe(expected));
