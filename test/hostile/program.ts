/** The built program, called in this process (fast) or as a process of its own (signals, pipes, limits). */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { processIo } from '../../src/cli/io.js';

export interface Run {
  /** The exit code, or null when a signal ended the process. */
  readonly code: number | null;
  readonly signal?: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
}

const BIN = fileURLToPath(new URL('../../bin/crashcheck.js', import.meta.url));
const BUILT = '../../dist/cli/run.js';
const ENGINE = '../../dist/index.js';

class Sink extends Writable {
  readonly columns = 80;
  readonly #chunks: Buffer[] = [];

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#chunks.push(chunk);
    done();
  }

  constructor(readonly isTTY: boolean) {
    super();
  }

  text(): string {
    return Buffer.concat(this.#chunks).toString();
  }
}

/** Set in the program's environment, so that a report that holds it has told what is none of its business. */
export const CANARY = 'canary-7f3a9';

export interface Surroundings {
  /** Whether standard output and standard error are terminals. */
  readonly isTTY?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built program here, with streams of its own. */
export async function runHere(argv: readonly string[], cwd: string, around: Surroundings = {}): Promise<Run> {
  const { isTTY = false, env = {} } = around;
  // By a computed path, so that the types come from the sources and are checked without a build.
  const { main } = (await import(BUILT)) as typeof import('../../src/cli/run.js');
  const stdout = new Sink(isTTY);
  const stderr = new Sink(isTTY);
  const started = performance.now();
  const code = await main(argv, {
    ...processIo(),
    stdin: Readable.from([]),
    stdout,
    stderr,
    env: { SECRET: CANARY, ...env },
    cwd,
    loadEngine: () => import(ENGINE),
  });
  const seconds = (performance.now() - started) / 1000;
  return { code, stdout: stdout.text(), stderr: stderr.text(), seconds };
}

export interface ProcessOptions extends Pick<SpawnOptions, 'cwd' | 'env' | 'stdio'> {
  /** For node itself, before the program. */
  readonly nodeArgs?: readonly string[];
  /** Written to standard input, which is then closed; default: closed at once. */
  readonly input?: string | Uint8Array;
  /** Written to standard input instead, a byte at a time; milliseconds between two. */
  readonly slowInput?: { readonly bytes: Uint8Array; readonly every: number };
  /** Called with the running process. */
  readonly meddle?: (child: ChildProcess) => void;
}

/** Runs the program as it is installed. Resolves when it has ended and its streams are closed. */
export function runProcess(argv: readonly string[], options: ProcessOptions = {}): Promise<Run> {
  const { nodeArgs = [], cwd, env, stdio } = options;
  return follow(spawn(process.execPath, [...nodeArgs, BIN, ...argv], spawnOptions({ cwd, env, stdio })), options);
}

/** Runs a line of shell; `$CRASHCHECK` in it stands for the program. */
export function runShell(line: string, options: ProcessOptions = {}): Promise<Run> {
  const { cwd, env, stdio } = options;
  const command = line.replaceAll('$CRASHCHECK', `"${process.execPath}" "${BIN}"`);
  return follow(spawn('sh', ['-c', command], spawnOptions({ cwd, env, stdio })), options);
}

/** Without what was not asked for. */
function spawnOptions(asked: { readonly [K in 'cwd' | 'env' | 'stdio']: SpawnOptions[K] }): SpawnOptions {
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
}

function follow(child: ChildProcess, { input, slowInput, meddle }: ProcessOptions): Promise<Run> {
  const started = performance.now();
  const stdout = collect(child.stdout);
  const stderr = collect(child.stderr);
  // A program that ends before it has read its input closes the pipe: no fault of the test.
  child.stdin?.on('error', () => {});
  if (slowInput === undefined) child.stdin?.end(input);
  else trickle(child, slowInput.bytes, slowInput.every);
  meddle?.(child);
  return new Promise<Run>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const seconds = (performance.now() - started) / 1000;
      resolve({ code, signal, stdout: stdout(), stderr: stderr(), seconds });
    });
  });
}

function trickle(child: ChildProcess, bytes: Uint8Array, every: number): void {
  let at = 0;
  const timer = setInterval(() => {
    if (at < bytes.length) child.stdin?.write(bytes.subarray(at, ++at));
    else {
      clearInterval(timer);
      child.stdin?.end();
    }
  }, every);
  child.on('exit', () => clearInterval(timer));
}

function collect(stream: NodeJS.ReadableStream | null): () => string {
  const chunks: Buffer[] = [];
  stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString();
}
