import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../../../src/index.js';
import { runProcess } from '../../hostile/program.js';
import { makeFolder, removeFolder } from '../../node/temp-folder.js';
import { filesOf, PAGE, reportIn, runIn } from './worked-example.js';

/** The files of the worked example, by name. */
const FILES = filesOf(/^```\w+ ferry\/(\S+)\n([\s\S]*?)^```$/gm);

let cwd: string;
beforeEach(async () => {
  cwd = await makeFolder(FILES);
});
afterEach(() => removeFolder(cwd));

const run = (argv: readonly string[], input?: string) => runIn(cwd, argv, input);
const reportOf = (...argv: string[]) => reportIn(cwd, argv);
const originsOf = ({ articles }: Report) => articles.map(({ origins }) => origins);

test('the page of the documentation says what the program does', async () => {
  const [, shown] = [...PAGE.matchAll(/^```console\n\$ crashcheck scan\n([\s\S]*?)^```$/gm)][1]!;
  expect(await run(['scan'])).toEqual({ code: 1, out: shown, err: '' });
});

test('an agency of the configuration is whose reporting an article passes on', async () => {
  expect(originsOf(await reportOf())).toEqual([['Coastal Press Bureau'], ['Coast Radio']]);
  expect(originsOf(await reportOf('--no-config', 'articles'))).toEqual([['The Island Post'], ['Coast Radio']]);
});

test('threads, and extract with compare, give the same bytes', async () => {
  const { out } = await run(['scan', '-f', 'json']);
  const threaded = await runProcess(['scan', '-f', 'json', '--time-limit', '60', '--jobs', '2'], { cwd });
  expect(threaded.stdout).toBe(out);
  const lines = (await run(['extract'])).out;
  expect((await run(['compare', '-f', 'json'], lines)).out).toBe(out);
  // that a Gannet-2 is a drone, only the configuration says
  const { findings } = JSON.parse((await run(['compare', '--no-config', '-f', 'json'], lines)).out) as Report;
  expect(out).toContain('weapon-system/refinement');
  expect(findings.map(({ rule }) => rule)).not.toContain('weapon-system/refinement');
}, 30_000);

test('an example of a fact of one’s own may use it', async () => {
  const fact = (says: string) =>
    `lexicon: { operators: [{ name: Skerry & Sound }] }\nfacts:\n  - { id: owner, value: name, patterns: ["owned by {operator}"], examples: { ${says}: [A ferry owned by Skerry & Sound sank.] } }\n`;
  await writeFile(join(cwd, 'own.yaml'), fact('speaks'));
  const { code, out } = await run(['scan', '--config', 'own.yaml', '--print-config']);
  expect(code).toBe(0);
  expect(JSON.parse(out).settings.lexicon).toEqual({
    value: { operators: [{ name: 'Skerry & Sound' }] },
    from: 'own.yaml:1:1',
  });
  await writeFile(join(cwd, 'own.yaml'), fact('silent'));
  expect((await run(['scan', '--config', 'own.yaml', '--print-config'])).code).toBe(2);
});

test.each([
  ['outlets: [{ name: ¦Reuters }]', 'lexicon: outlets: "Reuters" is known already'],
  [
    'outlets: [{ name: Coast Desk, aliases: [X desk, ¦AFP] }]',
    'lexicon: outlets: "AFP" is known already: Agence France-Presse',
  ],
  ['operators: [{ name: Skerry Lines }, { name: ¦skerry lines }]', 'lexicon: operators: "skerry lines" is there twice'],
  ['operators: [{ name: Skerry Navy, country: ¦Norwy }]', 'lexicon: operators: no country is called "Norwy"'],
  ['operators: [{ name: ¦"--" }]', 'lexicon: operators: "--" has no letter'],
  [
    '¦operator: []',
    'unknown key "operator" (did you mean "operators"?); known: outlets, operators, vehicles, weapons, places',
  ],
  [
    'vehicles: [{ name: wherry, vehicle: ¦shp }]',
    'lexicon: unknown word "shp" (did you mean "ship"?); known: plane, helicopter, drone, train, ship, bus, truck, car, balloon, spacecraft, cable-car',
  ],
  ['vehicles: [¦{ name: wherry }]', 'lexicon: "vehicle" is missing'],
  ['vehicles: [{ name: ¦ferry, vehicle: ship }]', 'lexicon: vehicles: "ferry" is known already'],
  [
    'vehicles: [{ name: ¦Wherry, vehicle: ship }]',
    'lexicon: vehicles: "Wherry" is not a noun in plain small letters, as in "river bus"',
  ],
  ['weapons: [{ name: Gannet-2, parent: ¦dron }]', 'lexicon: weapons: no weapon is called "dron"'],
  ['weapons: [{ name: G1, parent: ¦G2 }, { name: G2, parent: G1 }]', 'lexicon: weapons: "G1" would stand under itself'],
  ['places: [{ name: ¦Oslo, type: city }]', 'lexicon: places: "Oslo" is known already'],
  ['places: [{ name: Port Alden, type: city, region: ¦Oslo }]', 'lexicon: places: no region is called "Oslo"'],
])('%s is refused', async (marked, told) => {
  const text = `lexicon: { ${marked} }\n`;
  await writeFile(join(cwd, 'bad.yaml'), text.replace('¦', ''));
  const { code, out, err } = await run(['scan', '--config', 'bad.yaml']);
  expect({ code, out, err: err.split('\n')[0] }).toEqual({
    code: 2,
    out: '',
    err: `crashcheck: bad.yaml:1:${text.indexOf('¦') + 1}: ${told}`,
  });
});
