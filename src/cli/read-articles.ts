/** Inputs → what their articles say: read here while they are few and small, on fenced threads beyond that. */
import { type Breach, type Fence, raiseFence } from '../node/fence.js';
import type { FoundInput } from '../node/find-inputs.js';
import { type InOrder, inOrder } from '../node/in-order.js';
import { failed } from '../node/input-problem.js';
import { type ReadJob, type StreamInput, takeInput } from '../node/read-jobs.js';
import { type JobPart, type JobSettings, type JobWork, readJob } from './read-job.js';

export interface ReadSettings extends JobSettings {
  /** Largest article, in bytes. */
  readonly maxBytes: number;
  /** Milliseconds for one article. */
  readonly timeLimit: number;
  readonly threads: number;
  /** Whether even small inputs are read behind the fence. */
  readonly isStrict: boolean;
}

/**
 * Bytes of a file, and of all files together, that are read without a fence: a thread takes about 0.3 s to start, and
 * the slowest shape known takes less than that for a file of this size.
 */
const SMALL = 32_768;
const FEW = 131_072;
/** Enough for a data file of the largest size allowed. */
const HEAP_MEGABYTES = 1024;
/** Articles of one file that may breach the fence before the rest of the file is given up. */
const STRIKES = 3;
/** What earlier runs have read. */
export interface KnownParts {
  /** What is known of a job, or null. One question at a time. */
  readonly find: (job: ReadJob) => Promise<readonly JobPart[] | null>;
  readonly keep: (job: ReadJob, parts: readonly JobPart[]) => void;
}

const NOTHING_KNOWN: KnownParts = { find: async () => null, keep: () => {} };

/** Jobs for each thread that may wait for a slower one before them. */
const AHEAD = 8;

/**
 * The articles and problems of all inputs, in the order of the inputs and of the places in them, whatever the number of
 * threads. Never throws for an input; holds a few jobs at a time. What the cache knows is not read again.
 */
export async function* readArticles(
  inputs: readonly (FoundInput | StreamInput)[],
  settings: ReadSettings,
  cache: KnownParts = NOTHING_KNOWN,
): AsyncGenerator<JobPart> {
  const crew = hireCrew(settings);
  const queue = inOrder<readonly JobPart[]>(settings.threads * AHEAD);
  const supply = takeAll(inputs, settings, knowing(crew, cache), queue);
  try {
    for await (const parts of queue.outcomes()) yield* parts;
    await supply;
  } finally {
    queue.end();
    await crew.dismiss();
  }
}

async function takeAll(
  inputs: readonly (FoundInput | StreamInput)[],
  { maxBytes }: ReadSettings,
  answer: Answer,
  queue: InOrder<readonly JobPart[]>,
): Promise<void> {
  try {
    for (const input of inputs) {
      await takeInput(input, maxBytes, {
        onJob: async (job) => await queue.add((await answer(job)).parts),
        onProblem: (problem) => queue.add(Promise.resolve([{ extraction: null, problems: [problem] }])),
      });
    }
    queue.end();
  } catch (error) {
    queue.end(error);
  }
}

/** Finds out what a job says; the work, if there is any, goes on behind the promise in the answer. */
type Answer = (job: ReadJob) => Promise<{ readonly parts: Promise<readonly JobPart[]> }>;

function knowing(crew: Crew, cache: KnownParts): Answer {
  const readAnew = async (job: ReadJob) => {
    const parts = await crew.work(job);
    cache.keep(job, parts);
    return parts;
  };
  return async (job) => {
    const known = await cache.find(job);
    return { parts: known === null ? readAnew(job) : Promise.resolve(known) };
  };
}

/** Whoever does the jobs: this thread, or those behind the fence. */
interface Crew {
  readonly work: (job: ReadJob) => Promise<readonly JobPart[]>;
  readonly dismiss: () => Promise<void>;
}

function hireCrew(settings: ReadSettings): Crew {
  let fence: Promise<Fence<JobWork, JobPart>> | undefined;
  let spent = 0;
  const raise = () =>
    raiseFence<JobWork, JobPart>({
      module: THREAD,
      threads: settings.threads,
      timeLimit: settings.timeLimit,
      heapMegabytes: HEAP_MEGABYTES,
    });
  return {
    work: async (job) => {
      spent += job.bytes.length;
      const isSmall = job.bytes.length <= SMALL && spent <= FEW && fence === undefined;
      if (isSmall && !settings.isStrict) return await readHere(job, settings);
      fence ??= raise();
      return await readFenced(await fence, job, settings);
    },
    dismiss: async () => {
      await (await fence)?.close();
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

/** Goes on behind an article that breached the fence, as long as the file may hold others. */
async function readFenced(
  fence: Fence<JobWork, JobPart>,
  job: ReadJob,
  { open, limits, declared, lexicon, isDebug }: JobSettings,
): Promise<readonly JobPart[]> {
  const parts: JobPart[] = [];
  for (let strikes = 1; strikes <= STRIKES; strikes++) {
    const work = { job, settings: { open, limits, declared, lexicon, isDebug }, skip: parts.length };
    const breach = await fence.run(work, (part) => parts.push(part));
    if (breach === null) return parts;
    parts.push(lost(placeOf(job, parts.length), breach));
    if (!holdsMany(job)) return parts;
  }
  const message = `given up after ${STRIKES} articles that could not be read; the rest of the file was not reached`;
  return [...parts, { extraction: null, problems: [failed(job.path, 'not-reached', message)] }];
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
