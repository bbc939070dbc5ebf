import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { main } from '../../src/cli/run.js';
import type { Finding } from '../../src/index.js';
import { makeFolder, removeFolder } from '../node/temp-folder.js';
import { fakeIo } from './fake-io.js';

const told = (outlet: string, place: string, toll: number) =>
  `source: ${outlet}\n\nA ferry sank off ${place}, on 4 June 2023, killing ${toll} people.`;

let cwd: string;
beforeEach(async () => {
  cwd = await makeFolder({
    'a.txt': told('The Island Post', 'Zanzibar, Tanzania', 38),
    'b.txt': told('Coast Radio', 'Zanzibar, Tanzania', 41),
    'c.txt': told('Harbour News', 'Zanzibar, Tanzania', 41),
    'd.txt': told('Coast Radio', 'Cebu, Philippines', 9),
    'e.txt': told('Harbour News', 'Cebu, Philippines', 12),
  });
});
afterEach(() => removeFolder(cwd));

async function run(...argv: string[]) {
  const { io, stdout, stderr } = fakeIo(cwd);
  const code = await main(argv, io);
  return { code, out: stdout.text, err: stderr.text };
}

async function gate(...argv: string[]) {
  const { code, out } = await run('scan', '.', '-f', 'json', ...argv);
  const { findings, summary } = JSON.parse(out) as { findings: Finding[]; summary: { gate: object } };
  return { code, atGate: findings.filter((finding) => finding.atGate).length, gate: summary.gate };
}

describe('the gate', () => {
  test.each([
    [[], 1, 2],
    [['--max-contradictions', '1'], 1, 2],
    [['--max-contradictions', '2'], 0, 2],
    [['--min-origins', '2'], 0, 0],
    [['--fail-on', 'dispute'], 0, 0],
    [['--fail-on', 'never'], 0, 0],
  ])('%j', async (argv, code, atGate) => expect(await gate(...argv)).toMatchObject({ code, atGate }));

  test('says in the summary what it asks for', async () => {
    const { out } = await run('scan', '.', '--max-contradictions', '2', '--min-origins', '2');
    expect(out.replace(/\s+/g, ' ')).toContain(
      'gate: contradiction (more than 2 contradictions, 2 origins a side) — not hit',
    );
  });
});

describe('the baseline', () => {
  const write = (...argv: string[]) => run('baseline', 'write', '.', '--reason', 'asked the coast guard', ...argv);

  test('lets known findings pass, and only those', async () => {
    expect(await write()).toMatchObject({ code: 0, out: '' });
    expect(await gate('--baseline', 'crashcheck.baseline.json')).toMatchObject({ code: 0, gate: { waived: 2 } });
    await writeFile(join(cwd, 'f.txt'), told('Strait Times', 'Cebu, Philippines', 15));
    expect(await gate('--baseline', 'crashcheck.baseline.json')).toMatchObject({ code: 1, gate: { waived: 1 } });
  });

  test('shows what is waived, and why', async () => {
    await write('--expires', '2024-07-01');
    const { out } = await run('scan', '.', '--baseline', 'crashcheck.baseline.json');
    expect(out).toContain('waived: asked the coast guard (until 2024-07-01)');
    expect(out).toContain('gate: contradiction (2 waived) — not hit');
  });

  test('holds to the last day of a waiver and no longer', async () => {
    await write('--expires', '2024-06-30');
    expect(await gate('--baseline', 'crashcheck.baseline.json')).toMatchObject({ code: 0 });
    await write('--expires', '2024-06-29', '--baseline', 'old.json');
    expect(await gate('--baseline', 'old.json')).toMatchObject({ code: 1 });
  });

  test('has one line for each finding, in an order of its own, and is written once only', async () => {
    await write();
    const first = await readFile(join(cwd, 'crashcheck.baseline.json'), 'utf8');
    expect(first.split('\n').filter((line) => line.includes('fingerprint'))).toHaveLength(2);
    expect((await write()).err).toContain('0 findings added, 2 were known');
    expect(await readFile(join(cwd, 'crashcheck.baseline.json'), 'utf8')).toBe(first);
  });

  test('names entries that no finding needs, and gives them up on demand', async () => {
    await write();
    await writeFile(join(cwd, 'e.txt'), told('Harbour News', 'Cebu, Philippines', 9));
    const scanned = await run('scan', '.', '--baseline', 'crashcheck.baseline.json');
    expect(scanned.err).toContain('waivers that no finding needs any more: 1');
    expect((await run('baseline', 'prune', '.')).err).toContain('1 entries taken out, 1 left');
    expect((await run('scan', '.', '--baseline', 'crashcheck.baseline.json')).err).not.toContain('no finding needs');
  });

  test.each([
    [['baseline', 'write', '.'], 'baseline write needs --reason'],
    [['baseline', 'write', '.', '--reason', ' '], 'baseline write needs --reason'],
    [['baseline', 'write', '.', '--reason', 'x', '--expires', '2024-02-31'], 'It must be a date like 2025-01-31.'],
    [['baseline', 'prune', '.'], 'crashcheck.baseline.json: cannot be read (ENOENT)'],
    [['scan', '.', '--baseline', 'a.txt'], 'a.txt: invalid JSON'],
    [['scan', '.', '--baseline', 'bad.json'], 'bad.json: waivers.0.reason: a waiver needs a reason'],
    [['scan', '.', '--baseline', 'odd.json'], 'odd.json: root: Unrecognized key: "wavers"'],
  ])('%j is refused', async (argv, message) => {
    const entry = { fingerprint: '0123456789abcdef', rule: '', event: '', message: '', reason: '' };
    await writeFile(join(cwd, 'bad.json'), JSON.stringify({ version: 1, waivers: [entry] }));
    await writeFile(join(cwd, 'odd.json'), JSON.stringify({ version: 1, waivers: [], wavers: [] }));
    const { code, err } = await run(...argv);
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining(message) });
  });
});
