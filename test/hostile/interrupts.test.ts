/** I: interrupts. Real processes, which get their signals at moments drawn from a fixed seed. */
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder, removeFolder } from '../node/temp-folder.js';
import { CONTROLS, derailment } from './articles.js';
import { faultsOfOutput } from './check.js';
import { type Run, runProcess } from './program.js';

const PATIENCE = 120_000;
const onPosix = process.platform === 'win32' ? test.skip : test;
const NEWS = derailment('The crash killed 17 people.');
const ARGV = ['scan', 'in', '--format', 'json', '--output', 'out/report.json'];

let cwd: string;
let whole: string;
let usualSeconds: number;
beforeAll(async () => {
  const prose = `${NEWS} ${'The mayor spoke of the river and of the old bridge on Tuesday. '.repeat(50)}`;
  const files = Array.from({ length: 24 }, (_, at) => [`in/${at}.txt`, `${prose} It killed ${at} people.`] as const);
  const controls = Object.entries(CONTROLS).map(([name, text]) => [`in/${name}`, text] as const);
  cwd = await makeFolder({ ...Object.fromEntries(files), ...Object.fromEntries(controls) });
  mkdirSync(join(cwd, 'out'));
  const run = await runProcess(ARGV, { cwd });
  usualSeconds = run.seconds;
  whole = readFileSync(join(cwd, 'out', 'report.json'), 'utf8');
}, PATIENCE);
afterAll(() => removeFolder(cwd));
beforeEach(() => clearOut());

function clearOut(): void {
  rmSync(join(cwd, 'out'), { recursive: true });
  mkdirSync(join(cwd, 'out'));
}

/** What is left in the output folder: nothing, or a whole report. */
function faultsOfOut(): string[] {
  return readdirSync(join(cwd, 'out')).flatMap((name) => {
    if (name !== 'report.json') return [`left behind: ${name}`];
    return readFileSync(join(cwd, 'out', name), 'utf8') === whole ? [] : ['not the whole report'];
  });
}

/** Fractions of a run, always the same ones: a small multiplicative generator. */
function moments(count: number, seed: number): number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  });
}

type Send = readonly [signal: NodeJS.Signals, after: number];

/** Runs the program and sends it each signal after its delay, in seconds. Tells when the last one was sent. */
async function runAndSend(...signals: readonly Send[]) {
  let sentAt = 0;
  const meddle = (child: ChildProcess) => {
    for (const [signal, after] of signals) {
      const send = () => {
        sentAt = performance.now();
        child.kill(signal);
      };
      const timer = setTimeout(send, after * 1000);
      child.on('exit', () => clearTimeout(timer));
    }
  };
  const run = await runProcess(ARGV, { cwd, meddle });
  return { ...run, secondsAfter: sentAt === 0 ? 0 : (performance.now() - sentAt) / 1000 };
}

/** Sends signals around a fraction of a run, earlier when the run was over by then, as may be on a busy machine. */
async function interrupt(send: (seconds: number) => readonly Send[]) {
  for (const fraction of [0.6, 0.4, 0.25, 0.15]) {
    clearOut();
    const run = await runAndSend(...send(usualSeconds * fraction));
    if (run.code !== 1) return run;
  }
  throw new Error('every run was over before its signal');
}

/** The code a shell would show. */
const shellCode = ({ code, signal }: Run) => code ?? (signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : signal);

describe('an interrupt', () => {
  onPosix.each([
    ['I01', 'SIGINT', 130],
    ['I03', 'SIGTERM', 143],
  ] as const)(
    '%s: %s at any moment ends it within a second, with nothing half done',
    async (_id, signal, code) => {
      const codes = new Set<unknown>();
      for (const moment of moments(4, signal.length * 7919)) {
        clearOut();
        const run = await runAndSend([signal, moment * usualSeconds]);
        codes.add(shellCode(run));
        expect([code, 1]).toContain(shellCode(run));
        expect(run.secondsAfter).toBeLessThan(1);
        expect([...faultsOfOut(), ...faultsOfOutput(run)]).toEqual([]);
      }
      expect(codes).toContain(code);
    },
    PATIENCE,
  );

  onPosix(
    'I02: the second one ends it at once',
    async () => {
      const run = await interrupt((after) => [
        ['SIGINT', after],
        ['SIGINT', after + 0.01],
      ]);
      expect(shellCode(run)).toBe(130);
      expect(run.secondsAfter).toBeLessThan(0.5);
      expect(faultsOfOut()).toEqual([]);
    },
    PATIENCE,
  );

  onPosix(
    'I04: SIGHUP ends it, with nothing half done',
    async () => {
      const run = await interrupt((after) => [['SIGHUP', after]]);
      expect(run.code === 129 || run.signal === 'SIGHUP').toBe(true);
      expect(faultsOfOut()).toEqual([]);
    },
    PATIENCE,
  );

  onPosix(
    'I04: SIGPIPE, SIGTSTP and SIGCONT lose nothing',
    async () => {
      const half = usualSeconds * 0.3;
      const run = await runAndSend(['SIGPIPE', half], ['SIGTSTP', half + 0.02], ['SIGCONT', half + 1]);
      expect(run.code).toBe(1);
      expect(faultsOfOut()).toEqual([]);
      expect(readdirSync(join(cwd, 'out'))).toEqual(['report.json']);
    },
    PATIENCE,
  );

  onPosix(
    'I05: after kill -9 at any moment the next run gives the same bytes',
    async () => {
      for (const moment of moments(3, 104_729)) await runAndSend(['SIGKILL', moment * usualSeconds]);
      const { code } = await runProcess(ARGV, { cwd });
      expect(code).toBe(1);
      expect(readFileSync(join(cwd, 'out', 'report.json'), 'utf8')).toBe(whole);
    },
    PATIENCE,
  );
});

test('the moments are spread, and what is left behind is seen', () => {
  const drawn = moments(5, 47_514);
  expect(Math.min(...drawn)).toBeLessThan(0.35);
  expect(Math.max(...drawn)).toBeGreaterThan(0.65);
  writeFileSync(join(cwd, 'out', 'left'), '');
  expect(faultsOfOut()).toEqual(['left behind: left']);
});
