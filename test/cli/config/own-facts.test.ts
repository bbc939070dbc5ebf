import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FORMATS } from '../../../src/cli/reporters.js';
import type { Report } from '../../../src/index.js';
import { runProcess } from '../../hostile/program.js';
import { makeFolder, removeFolder } from '../../node/temp-folder.js';
import { filesOf, PAGE, reportIn, runIn } from './worked-example.js';

/** The files of the worked example, by name. */
const FILES = filesOf(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm);
const CONFIG = 'crashcheck.config.yaml';

let cwd: string;
beforeEach(async () => {
  cwd = await makeFolder(FILES);
});
afterEach(() => removeFolder(cwd));

const run = (argv: readonly string[], input?: string) => runIn(cwd, argv, input);
const reportOf = (...argv: string[]) => reportIn(cwd, argv);
const ownOf = ({ claims }: Report) =>
  claims
    .filter(({ fact }) => fact === 'flight-recorders' || fact === 'recorder-state')
    .map(({ fact, canonical, modality }) => `${fact}: ${canonical} ${modality.polarity}`);

test('the page of the documentation says what the program does', async () => {
  const [, shown] = /^```console\n\$ crashcheck scan\n([\s\S]*?)^```$/m.exec(PAGE)!;
  expect(await run(['scan'])).toEqual({ code: 0, out: shown, err: '' });
  expect((await run(['scan', '--print-config'])).code).toBe(0);
});

test('the claims are told under the id of the fact, and a "not" denies', async () => {
  await writeFile(
    join(cwd, 'articles/c.txt'),
    'A plane crashed near Bergen, Norway, on 4 June 2023. The recorders were not damaged.',
  );
  expect(ownOf(await reportOf())).toEqual([
    'flight-recorders: 2 affirmed',
    'recorder-state: readable affirmed',
    'flight-recorders: 3 affirmed',
    'recorder-state: damaged affirmed',
    'recorder-state: damaged denied',
  ]);
});

test('threads, and extract with compare, give the same bytes', async () => {
  const { out } = await run(['scan', '-f', 'json']);
  const threaded = await runProcess(['scan', '-f', 'json', '--time-limit', '60', '--jobs', '2'], { cwd });
  expect(threaded.stdout).toBe(out);
  const lines = (await run(['extract'])).out;
  expect((await run(['compare', '-f', 'json'], lines)).out).toBe(out);
  expect(await run(['compare', '--no-config'], lines)).toEqual({
    code: 2,
    out: '',
    err: 'crashcheck: claims of facts that no configuration here declares: flight-recorders, recorder-state\n',
  });
}, 30_000);

test.each(FORMATS)('%s tells of them', async (format) => {
  expect((await run(['scan', '-f', format])).out).toMatch(/recorder[- ]state/i);
});

test('what is not compared is told and makes no finding', async () => {
  const change = (text: string) => writeFile(join(cwd, CONFIG), FILES[CONFIG]!.replace('clash: dispute', text));
  await change('compare: none');
  const { findings, agreements, claims } = await reportOf();
  expect([...findings, ...agreements].filter(({ fact }) => fact === 'recorder-state')).toEqual([]);
  expect(claims.filter(({ fact }) => fact === 'recorder-state')).toHaveLength(2);
  await change('compare: several');
  expect((await reportOf()).findings.filter(({ fact }) => fact === 'recorder-state')).toEqual([]);
  await change('compare: single');
  expect((await reportOf()).findings).toMatchObject([{ rule: 'recorder-state/contradiction', atGate: true }, {}]);
  await writeFile(
    join(cwd, CONFIG),
    `${FILES[CONFIG]!.replace('clash: dispute', '')}severity: { recorder-state: note }\n`,
  );
  expect((await run(['scan'])).code).toBe(0);
});

describe('faults of declarations are told with their places', () => {
  const declared = (fact: string) => `facts:\n  - ${fact.trim().replaceAll('\n', '\n    ')}\n`;

  test.each([
    [
      'id: Recorders\nvalue: flag\npatterns: [x]',
      '2:9: facts: id: "Recorders" is not lower case with hyphens, as in "death-toll"',
    ],
    ['id: death-toll\nvalue: flag\npatterns: [x]', '2:9: facts: id: there is a fact "death-toll" already'],
    ['id: statement\nvalue: flag\npatterns: [x]', '2:9: facts: id: there is a fact "statement" already'],
    [
      'id: a\nvalue: cont\npatterns: [x]',
      '3:12: facts: unknown word "cont" (did you mean "count"?); known: count, name, date, term, flag',
    ],
    ['id: a\npatterns: [x]', '2:5: facts: "value" is missing'],
    ['id: a\nvalue: flag\npattern: [x]', '4:5: unknown key "pattern" (did you mean "patterns"?)'],
    ['id: a\nvalue: flag\npatterns: { b: [x] }', '4:15: facts: patterns: must be a list for value flag'],
    ['id: a\nvalue: term\npatterns: [x]', '4:15: facts: patterns: must be a mapping of terms to lists for value term'],
    [
      'id: a\nvalue: term\npatterns: { B c: [x] }',
      '4:23: facts: patterns: the term "B c" is not lower case with hyphens',
    ],
    [
      'id: a\nvalue: count\npatterns:\n  - ok {count}\n  - found',
      '6:9: facts: patterns: value count takes {count} or {people}, once',
    ],
    ['id: a\nvalue: flag\npatterns: ["x {count}"]', '4:16: facts: patterns: value flag takes no value in braces'],
    [
      'id: a\nvalue: count\npatterns: ["{cont} x"]',
      '4:16: facts: patterns: unknown {cont}; known: count, people, name, place, operator, party, date, aux',
    ],
    ['id: a\nvalue: flag\npatterns: ["(x|y"]', '4:16: facts: patterns: "(" is never closed'],
    ['id: a\nvalue: flag\npatterns: ["x|y"]', '4:16: facts: patterns: "|" outside brackets'],
    ['id: a\nvalue: flag\npatterns: ["(x|)"]', '4:16: facts: patterns: an alternative without words'],
    ['id: a\nvalue: flag\npatterns: ["(x [y])"]', '4:16: facts: patterns: brackets within brackets: "x [y]"'],
    ['id: a\nvalue: flag\npatterns: ["[x]"]', '4:16: facts: patterns: no words that must be there'],
    ['id: a\nvalue: flag\npatterns: ["... x"]', '4:16: facts: patterns: "..." stands between other parts'],
    ['id: a\nvalue: flag\nmovement: grows\npatterns: [x]', '4:15: facts: movement: is for counts only'],
  ])('%j', async (fact, message) => {
    await writeFile(join(cwd, CONFIG), declared(fact));
    const { code, err } = await run(['scan', 'articles']);
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining(`crashcheck: ${CONFIG}:${message}`) });
  });

  test('two of one id', async () => {
    await writeFile(
      join(cwd, CONFIG),
      `${declared('id: a\nvalue: flag\npatterns: [x]')}  - { id: a, value: flag, patterns: [y] }\n`,
    );
    expect((await run(['scan'])).err).toBe(`crashcheck: ${CONFIG}:5:11: facts: id: "a" is declared twice\n`);
  });

  test('examples that do not come true, by --print-config', async () => {
    const examples = '  speaks: [Nothing was said.]\n  silent: [The x burst.]';
    await writeFile(join(cwd, CONFIG), declared(`id: a\nvalue: flag\npatterns: [x burst]\nexamples:\n${examples}`));
    expect(await run(['scan', '--print-config'])).toEqual({
      code: 2,
      out: '',
      err: `crashcheck: ${CONFIG}:6:16: a stays silent here: "Nothing was said."\ncrashcheck: ${CONFIG}:7:16: a speaks here: "The x burst."\n`,
    });
    expect((await run(['scan', 'articles'])).code).toBe(0);
  });
});
