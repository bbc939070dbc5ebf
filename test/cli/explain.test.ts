import { readFileSync } from 'node:fs';
import { main } from '../../src/cli/run.js';
import { FACT_IDS } from '../../src/index.js';
import { fakeIo } from './fake-io.js';

async function run(...argv: string[]) {
  const { io, stdout, stderr } = fakeIo('/nowhere');
  const code = await main(argv, io);
  return { code, out: stdout.text, err: stderr.text };
}

describe('facts', () => {
  test('lists every fact with what it answers', async () => {
    const { code, out, err } = await run('facts');
    expect([code, err]).toEqual([0, '']);
    for (const id of FACT_IDS) expect(out).toMatch(new RegExp(`^${id} `, 'm'));
    expect(out).toMatch(/^missing +missing +single +\d+ +How many people/m);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('as JSON', async () => {
    const { facts } = JSON.parse((await run('facts', '--format', 'json')).out);
    expect(facts.map(({ id }: { id: string }) => id)).toEqual([...FACT_IDS]);
    expect(facts.at(-3)).toEqual({
      id: 'cause',
      title: 'cause',
      summary: 'Why it happened, as far as anybody says.',
      holds: 'several',
      movement: 'fixed',
      clash: 'dispute',
      patterns: expect.any(Number),
    });
  });

  test('in no other format', async () => {
    const { code, out, err } = await run('facts', '--format', 'html');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Allowed choices are text, json');
  });
});

describe('explain', () => {
  test('a fact: what it means, where it is found and where not, how it can be wrong, what to do', async () => {
    const { code, out } = await run('explain', 'death-toll');
    expect(code).toBe(0);
    expect(out).toContain('death-toll (fact)\n  How many people died in the accident');
    expect(out).toContain('Found in\n  The plane crashed near Sucre, killing 38 people.\n    → 38\n');
    expect(out).toContain('Not found in\n  The crash killed 38-year-old pilot Marta Lindqvist.\n');
    expect(out).toContain('How it can be wrong\n  - ');
    expect(out).toContain('Not read yet: a sub-group named after "including"');
    expect(out).toContain('What to do\n  - ');
    expect(out.split('Found in')[1]!.split('\n\n')[0]).not.toContain('including three children');
  });

  test('a verdict, with the articles of its example and the message they give', async () => {
    const { out } = await run('explain', 'update');
    expect(out).toContain('  b.txt (Valley Herald, 2024-05-17):\n    A bus overturned near Sucre');
    expect(out.replace(/\s+/g, ' ')).toContain(
      '→ death-toll/update: The death toll moved: 38 (Harbour Times), then 41',
    );
    expect(out).toContain('exit code 1: with --fail-on contradiction,update');
  });

  test('a problem, with the folder in which it is met', async () => {
    const { out } = await run('explain', 'limit');
    expect(out).toContain('$ crashcheck scan a.txt --max-claims 2\n    → limit\n');
    expect((await run('explain', 'suspicious')).out).toContain('3\\u{200B}8');
  });

  test('a pattern, and the rule of a finding', async () => {
    expect((await run('explain', 'killing-n')).out).toContain(
      '  words: %kill instantly? #count.people\n  %kill: kill,',
    );
    const { out } = await run('explain', 'cause/dispute');
    expect(out.indexOf('dispute (verdict)')).toBe(0);
    expect(out).toContain('\n\ncause (fact)\n');
    expect((await run('explain', 'statement/drift')).out).toMatch(/^drift \(verdict\)/);
  });

  test('without a name, all there is', async () => {
    const { code, out } = await run('explain');
    expect(code).toBe(0);
    for (const heading of ['Facts', 'Verdicts', 'Problems']) expect(out).toMatch(new RegExp(`^${heading}$`, 'm'));
    expect(out).toMatch(/^ {2}reconciliation {2,}The values differ/m);
  });

  test('as JSON, with every example', async () => {
    const { rules } = JSON.parse((await run('explain', 'no-date', '-f', 'json')).out);
    expect(rules).toHaveLength(1);
    expect(rules[0]).toMatchObject({ id: 'no-date', kind: 'problem', hits: [{ gives: ['no-date'] }] });
    const all = JSON.parse((await run('explain', '-f', 'json')).out).rules;
    expect(all.find(({ id }: { id: string }) => id === 'cause').hits.length).toBeGreaterThan(5);
  });

  test.each([
    ['deth-toll', '(did you mean "death-toll"?)'],
    ['death-toll/updat', '; crashcheck explain lists what there is'],
    ['statement/death-toll', '; crashcheck explain lists what there is'],
    ['no such\u202e thing at all', '"no such\\u{202E} thing at all"; crashcheck explain lists what there is'],
  ])('%j is not known', async (name, hint) => {
    const { code, out, err } = await run('explain', name);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(hint);
  });
});

test('a run loads neither examples nor explanations', () => {
  const doors = ['../../src/index.ts', '../../src/cli/run.ts', '../../src/cli/scan.ts'];
  for (const door of doors) {
    const text = readFileSync(new URL(door, import.meta.url), 'utf8');
    expect(text).not.toMatch(/^(?:import|export)\b[^;]*from '[^']*\/(?:explain|rules\/[^']*)\.js'/m);
  }
});
