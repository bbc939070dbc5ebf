/** P13 and P14: any bytes under any name. The built program, in a folder of its own for every run. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { findCommonFaults } from '../hostile/check.js';
import { runHere } from '../hostile/program.js';
import { watchPrototypes } from '../hostile/watch.js';
import { makeFolder, removeFolder } from '../node/temp-folder.js';
import { PATIENCE } from './reading.js';

const NEWS = 'A passenger train derailed near Olomouc on 4 June 2024. The crash killed 17 people, officials said.';
const ITEM = JSON.stringify({ id: 1, source: 'Brno Daily', title: 'Train derails', date: '2024-06-05', text: NEWS });

/** A sound file of every kind that is read, and of some that are not. */
const SOUND: Readonly<Record<string, string>> = {
  'a.txt': `source: Brno Daily\ndate: 2024-06-05\n\n${NEWS}\n`,
  'a.md': `---\nsource: Brno Daily\ntags: [a, b]\n---\n\n# Train derails\n\n${NEWS} [more](x)\n`,
  'a.html': `<!doctype html><html><head><meta charset="utf-8"><title>T</title></head><body><p>${NEWS} &amp; x</p></body></html>`,
  'a.xhtml': `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${NEWS}</p></body></html>`,
  'a.json': `[${ITEM}, ${ITEM}]`,
  'a.ndjson': `${ITEM}\n${ITEM}\n`,
  'a.jsonl': `${ITEM}\n`,
  'a.xml': `<?xml version="1.0"?><rss version="2.0"><channel><title>B</title><item><title>T</title><description><![CDATA[<p>${NEWS}</p>]]></description></item></channel></rss>`,
  'a.atom': `<feed xmlns="http://www.w3.org/2005/Atom"><title>B</title><entry><title>T</title><content type="html">&lt;p&gt;${NEWS}&lt;/p&gt;</content></entry></feed>`,
  'a.docx': 'PK',
};

const FRAGMENTS = [
  ...['\0', '\u001b[2J', '\u202e', '\ufeff', '\ufffd', '\u2028', '\r', '\n---\n', '---js\n', '\u200b', '\u{1f686}'],
  ...[
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '</script>',
    '<script>',
    '&#0;',
    '&#x110000;',
    '&amp;',
    '<p',
    '"',
    "'",
    '<!DOCTYPE x [<!ENTITY a "b">]>',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    'null',
    '1e999',
    '"__proto__":{"polluted":1},',
    '\\ud83d',
    '\\u0000',
    '!!js/function',
    '&a [*a, *a]',
    '<<: *a',
  ],
  ...['38', '-1', '1e309', '\u0663\u0668', ' people were killed ', '::error::x', '##[group]x'],
].map((text) => Buffer.from(text));

type Change = (bytes: Buffer) => Buffer;

const at = (bytes: Buffer, place: number) => place % (bytes.length + 1);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.nat(), fc.constantFrom(...FRAGMENTS)).map(
    ([place, fragment]): Change =>
      (bytes) => {
        const cut = at(bytes, place);
        return Buffer.concat([bytes.subarray(0, cut), fragment, bytes.subarray(cut)]);
      },
  ),
  fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })).map(
    ([place, byte]): Change =>
      (bytes) => {
        const copy = Buffer.from(bytes);
        if (copy.length > 0) copy[place % copy.length] = byte;
        return copy;
      },
  ),
  fc.nat().map(
    (place): Change =>
      (bytes) =>
        bytes.subarray(0, at(bytes, place)),
  ),
  fc.tuple(fc.nat(), fc.nat(40)).map(
    ([place, length]): Change =>
      (bytes) => {
        const cut = at(bytes, place);
        return Buffer.concat([bytes.subarray(0, cut), bytes.subarray(cut + length)]);
      },
  ),
  fc.tuple(fc.nat(), fc.nat(60), fc.integer({ min: 2, max: 20 })).map(
    ([place, length, times]): Change =>
      (bytes) => {
        const cut = at(bytes, place);
        const piece = bytes.subarray(cut, cut + length);
        return Buffer.concat([
          bytes.subarray(0, cut),
          ...Array.from({ length: times }, () => piece),
          bytes.subarray(cut),
        ]);
      },
  ),
);

const names = fc.constantFrom(...Object.keys(SOUND));
const file = fc
  .oneof(
    { weight: 4, arbitrary: fc.tuple(names, names, fc.array(change, { maxLength: 4 })) },
    { weight: 1, arbitrary: fc.tuple(names, fc.constant(''), fc.array(change, { maxLength: 4 })) },
  )
  .map(
    ([name, kind, changes]) =>
      [name, changes.reduce<Buffer>((bytes, each) => each(bytes), Buffer.from(SOUND[kind] ?? ''))] as const,
  );
const anyBytes = fc.tuple(names, fc.uint8Array({ maxLength: 200 }));

let folder: string;
beforeAll(async () => {
  folder = await makeFolder();
});
afterAll(() => removeFolder(folder));

async function scan(name: string, bytes: Uint8Array) {
  const path = join(folder, name);
  await writeFile(path, bytes);
  const run = await runHere(['scan', '.', '--format', 'json'], folder);
  await rm(path);
  return run;
}

const unchanged = fc.asyncProperty(
  fc.oneof({ weight: 5, arbitrary: file }, { weight: 1, arbitrary: anyBytes }),
  async ([name, bytes]) => {
    const prototypes = watchPrototypes();
    const environment = JSON.stringify(process.env);
    const run = await scan(name, bytes);
    expect([0, 2, 3]).toContain(run.code);
    expect(run.seconds).toBeLessThan(10);
    expect(findCommonFaults(run)).toEqual([]);
    expect(prototypes.added()).toEqual([]);
    expect(JSON.stringify(process.env)).toBe(environment);
  },
);

test(
  'P13, P14: any bytes: no fault, every input counted, nothing else changed',
  () => fc.assert(unchanged),
  PATIENCE * 2,
);

test.each(Object.keys(SOUND).filter((name) => name !== 'a.docx'))('a sound %s is read', async (name) => {
  const run = await scan(name, Buffer.from(SOUND[name]!));
  expect(run.code).toBe(0);
  expect(run.stdout).toContain('killed 17 people');
});
