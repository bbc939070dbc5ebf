/** Whoever does the jobs: this thread while they are few and small, fenced threads beyond that. */
import { type Breach, type Fence, raiseFence } from '../node/fence.js';
import { failed } from '../node/input-problem.js';
import type { ReadJob } from '../node/read-jobs.js';
import { type JobPart, type JobSettings, type JobsWork, readJob } from './read-job.js';

export interface CrewSettings extends JobSettings {
  /** Milliseconds for one article. */
  readonly timeLimit: number;
  readonly threads: number;
  /** Whether even small inputs are read behind the fence. */
  readonly isStrict: boolean;
}

/** The parts of a job, however it is done. */
export interface Crew {
  /** `isRare`: most files are known, so that few such jobs will follow. */
  readonly work: (job: ReadJob, isRare: boolean) => Promise<readonly JobPart[]>;
  readonly dismiss: () => Promise<void>;
}

/**
 * Bytes of a file, and of all files together, that are read without a fence: a thread takes about 0.2 s to start, and
 * the slowest shape known takes less than that for a file of this size.
 */
const SMALL = 32_768;
const FEW = 131_072;
/** Of so many files that must all be read, threads take the first ones soon: the bytes that are read here all the same. */
const MANY_FILES = 100;
const FEW_OF_MANY = 16_384;
/** Enough for a data file of the largest size allowed. */
const HEAP_MEGABYTES = 1024;
/** Articles of one file that may breach the fence before the rest of the file is given up. */
const STRIKES = 3;
/** Jobs and bytes that are handed to a thread together: what waits while it works, so that it need not wait in turn. */
const SHEAF = 16;
const SHEAF_BYTES = 262_144;

/** `files` is how many there are in all. */
export function hireCrew(settings: CrewSettings, files: number): Crew {
  let threads: Crew | undefined;
  let spent = 0;
  // one job after the other: side by side they would be no faster here
  let here: Promise<unknown> = Promise.resolve();
  return {
    work: async (job, isRare) => {
      spent += job.bytes.length;
      const few = isRare || files < MANY_FILES ? FEW : FEW_OF_MANY;
      const isSmall = job.bytes.length <= SMALL && spent <= few && threads === undefined;
      if (isSmall && !settings.isStrict) {
        const parts = here.then(() => readHere(job, settings));
        here = parts.catch(() => {});
        return await parts;
      }
      threads ??= hireThreads(settings);
      return await threads.work(job, isRare);
    },
    dismiss: async () => {
      await threads?.dismiss();
    },
  };
}

/** By way of the folder above: the build may put this module elsewhere, as deep as here. */
const THREAD = new URL('../cli/read-job.js', import.meta.url);

async function readHere(job: ReadJob, settings: JobSettings): Promise<readonly JobPart[]> {
  const parts: JobPart[] = [];
  for await (const part of readJob({ job, settings, skip: 0 })) parts.push(part);
  return parts;
}

/** A job with whoever waits for it. */
interface Ordered {
  readonly job: ReadJob;
  readonly done: (parts: readonly JobPart[]) => void;
  readonly fail: (error: unknown) => void;
}

/** A thread that is free takes all that waits, up to a sheaf of it. */
function hireThreads(settings: CrewSettings): Crew {
  const { threads, timeLimit } = settings;
  const raised = raiseFence<JobsWork, JobPart | null>({
    module: THREAD,
    threads,
    timeLimit,
    heapMegabytes: HEAP_MEGABYTES,
  });
  const waiting: Ordered[] = [];
  let busy = 0;
  const hand = () => {
    while (busy < threads && waiting.length > 0) {
      busy++;
      const sheaf = takeSheaf(waiting);
      raised
        .then((fence) => readSheaf(fence, sheaf, settings))
        .catch((error: unknown) => {
          for (const { fail } of sheaf) fail(error);
        })
        .finally(() => {
          busy--;
          hand();
        });
    }
  };
  return {
    work: (job) =>
      new Promise((done, fail) => {
        waiting.push({ job, done, fail });
        hand();
      }),
    dismiss: async () => await (await raised).close(),
  };
}

function takeSheaf(waiting: Ordered[]): Ordered[] {
  let bytes = 0;
  let count = 0;
  for (const { job } of waiting) {
    bytes += job.bytes.length;
    if (count === SHEAF || (count > 0 && bytes > SHEAF_BYTES)) break;
    count++;
  }
  return waiting.splice(0, count);
}

/** Goes on behind an article that breached the fence, as long as its file may hold others, and with the next job. */
async function readSheaf(
  fence: Fence<JobsWork, JobPart | null>,
  sheaf: readonly Ordered[],
  { open, limits, declared, lexicon, isDebug }: JobSettings,
): Promise<void> {
  const settings = { open, limits, declared, lexicon, isDebug };
  let at = 0;
  let parts: JobPart[] = [];
  let strikes = 0;
  const finish = () => {
    sheaf[at]!.done(parts);
    at++;
    [parts, strikes] = [[], 0];
  };
  while (at < sheaf.length) {
    const jobs = sheaf.slice(at).map(({ job }) => job);
    const breach = await fence.run({ jobs, settings, skip: parts.length }, (part) =>
      part === null ? finish() : parts.push(part),
    );
    if (breach === null || at === sheaf.length) return;
    const { job } = sheaf[at]!;
    parts.push(lost(placeOf(job, parts.length), breach));
    strikes++;
    if (holdsMany(job) && strikes < STRIKES) continue;
    if (holdsMany(job)) parts.push(givenUp(job));
    finish();
  }
}

function givenUp({ path }: ReadJob): JobPart {
  const message = `given up after ${STRIKES} articles that could not be read; the rest of the file was not reached`;
  return { extraction: null, problems: [failed(path, 'not-reached', message)] };
}

function holdsMany({ format }: ReadJob): boolean {
  return format === 'ndjson' || format === 'json' || format === 'feed';
}

/** How the reader finds the article behind `done` others. */
function placeOf(job: ReadJob, done: number): string {
  if (job.format === 'ndjson') return `${job.path}#${lineBehind(job, done)}`;
  return done === 0 ? job.path : `${job.path}#${done + 1}`;
}

/** Number of the first line that is not blank behind `done` such lines. */
function lineBehind({ bytes, firstLine }: ReadJob, done: number): number {
  const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').split('\n');
  let left = done;
  const at = lines.findIndex((line) => line.trim() !== '' && left-- === 0);
  return firstLine + Math.max(at, 0);
}

const MESSAGE_OF: Readonly<Record<Breach['reason'], (message: string) => string>> = {
  timeout: (message) => message,
  memory: (message) => message,
  fault: (message) => `a fault of crashcheck itself: ${message}`,
};

function lost(path: string, { reason, message }: Breach): JobPart {
  const code = reason === 'memory' ? 'too-large' : reason;
  return { extraction: null, problems: [failed(path, code, MESSAGE_OF[reason](message))] };
}
